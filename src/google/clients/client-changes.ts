// Which rows of Clients were changed last, stored as a script property.

import type { AnswerStamp } from '../../app/clients/clients-stamp';
import { type ClientChanges, noClientChanges, withChanges } from '../../core/members/client-changes';
import { lastEntry } from '../ledger/checkpoint';
import type { Store } from '../properties/properties';

const KEY = 'clients';
const SCHEMA = 1;

export type ClientChangesStore = {
  read(): ClientChanges;
  /** The last row with content when a client was last added; 0 if none was. A hint. */
  lastRow(): number;
  /** Notes rows that were added or changed. @param lastRow the last row with content, if some were added */
  note(ids: readonly string[], lastRow?: number): void;
};

type Noted = ClientChanges & { readonly schema: number; readonly lastRow?: number };

export function clientChangesStore(store: Store): ClientChangesStore {
  function noted(): Noted | null {
    const stored = JSON.parse(store.get(KEY) ?? 'null') as Noted | null;
    // What another Carnet has stored tells nothing: whoever asks reads all clients.
    return stored?.schema === SCHEMA ? stored : null;
  }
  function read(): ClientChanges {
    const { count, last } = noted() ?? noClientChanges;
    return { count, last };
  }
  const lastRow = () => noted()?.lastRow ?? 0;
  return {
    read,
    lastRow,
    note(ids, added = lastRow()) {
      if (ids.length === 0) return;
      const now: Noted = {
        ...withChanges(read(), ids),
        schema: SCHEMA,
        ...(added > 0 && { lastRow: added }),
      };
      store.set(KEY, JSON.stringify(now));
    },
  };
}

/** Read from the properties alone, which every execution has read anyway; null where there is no ledger. */
export function stampNow(store: Store, changes: Pick<ClientChangesStore, 'read'>): AnswerStamp | null {
  const seq = lastEntry(store);
  return seq === null ? null : { seq, count: changes.read().count };
}
