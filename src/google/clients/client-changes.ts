// Which rows of Clients were changed last, stored as a script property.

import type { AnswerStamp } from '../../app/clients/clients-stamp';
import { type ClientChanges, noClientChanges, withChanges } from '../../core/members/client-changes';
import { lastEntry } from '../ledger/checkpoint';
import type { Store } from '../properties/properties';

const KEY = 'clients';
const SCHEMA = 1;

export type ClientChangesStore = {
  read(): ClientChanges;
  /** Notes rows that were added or changed. */
  note(ids: readonly string[]): void;
};

export function clientChangesStore(store: Store): ClientChangesStore {
  function read(): ClientChanges {
    const stored = JSON.parse(store.get(KEY) ?? 'null') as (ClientChanges & { schema: number }) | null;
    // What another Carnet has stored tells nothing: whoever asks reads all clients.
    return stored?.schema === SCHEMA ? { count: stored.count, last: stored.last } : noClientChanges;
  }
  return {
    read,
    note(ids) {
      if (ids.length > 0) store.set(KEY, JSON.stringify({ ...withChanges(read(), ids), schema: SCHEMA }));
    },
  };
}

/** Read from the properties alone, which every execution has read anyway; null where there is no ledger. */
export function stampNow(store: Store, changes: Pick<ClientChangesStore, 'read'>): AnswerStamp | null {
  const seq = lastEntry(store);
  return seq === null ? null : { seq, count: changes.read().count };
}
