// What the ledger will hold once an invoice is recorded, if nothing else happens before: reckoned by the same decision as
// the server's. The next invoice is drawn on it; the server decides again on what there is then.
import type { ClientAfter } from '../../app/clients/client-details';
import type { Opened } from '../../app/till/open';
import type { Moment } from '../../core/day';
import { decideInvoice } from '../../core/decide/decide-invoice';
import { after, type View } from '../../core/decide/view';
import { lastVisitOf } from '../../core/members/member';
import { standingOf } from '../../core/points/standing';
import type { UseCounts } from '../../core/points/uses';
import type { StoredValueState } from '../../core/stored-values/stored-value';
import type { Attempt } from './attempt';
import { commandFor, nowFor, viewFor } from './form-command';
import type { TillClient } from './till-client';

export type Expected = {
  readonly client: ClientAfter | null;
  readonly uses: UseCounts;
  readonly storedValues: readonly StoredValueState[];
};

/** @returns null if it cannot be told, and the next one has to wait for what the server says */
export function expectedAfter(attempt: Attempt, opened: Opened, moment: Moment): Expected | null {
  try {
    return decidedAfter(attempt, opened, moment);
  } catch {
    // A client of whom the page has only the list's balance may not add up. What is sent needs none of this.
    return null;
  }
}

function decidedAfter({ form, client, command }: Attempt, opened: Opened, moment: Moment): Expected | null {
  const states = form.storedValues.map(({ state }) => state);
  const before = viewFor(opened, client, states, form.corrects);
  const lines = command.lines.map((line) => ({ ...line, tax: '' }));
  const decided = decideInvoice(before, commandFor(form, client, lines, opened), nowFor(moment));
  if (!decided.ok) return null;
  const left = decided.value.reduce(after, before);
  return {
    client: clientIn(left, client, moment),
    uses: left.uses,
    storedValues: [...left.storedValues.values()],
  };
}

function clientIn({ members }: View, client: TillClient | null, moment: Moment): ClientAfter | null {
  const state = client === null ? undefined : members.get(client.id)?.state;
  if (client === null || state === undefined) return null;
  const { id, row, bookedOn } = client;
  return {
    id,
    row,
    version: state.version,
    state,
    standing: standingOf(state, moment),
    lastVisit: lastVisitOf(state),
    ...(bookedOn === undefined ? {} : { bookedOn }),
  };
}
