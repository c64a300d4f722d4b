// The input of a decision, as plain data: fetched beforehand, and updated by each draft that it makes.

import type { Draft, Entry, NumberedDraft } from '../journal/entry';
import { type MemberState, newMember, nextState } from '../members/member';
import { type ByHand, byHandAfter } from '../points/by-hand';
import type { KnownOf } from '../points/standing';
import { countsAfter, type UseCounts } from '../points/uses';
import type { Later } from '../settings/later';
import type { Ruleset } from '../settings/ruleset';
import { nextStoredValue, type StoredValueState, storedValuesIn } from '../stored-values/stored-value';

/** A client affected by the command, and what rules may know about the client's identity. */
export type MemberView = { readonly state: MemberState; readonly contact: KnownOf };

/** An invoice to be taken back, its earlier reversals in order, and the ruleset used to decide it. */
export type InvoiceView = {
  readonly entry: Entry;
  readonly reversals: readonly NumberedDraft[];
  readonly ruleset: Ruleset;
};

export type View = {
  /** The settings in force, and the number by which an entry cites them. */
  readonly ruleset: Ruleset;
  readonly cites: Draft['ruleset'];
  readonly members: ReadonlyMap<string, MemberView>;
  /** Gift cards and vouchers that the command may move; one that is missing here does not exist. */
  readonly storedValues: ReadonlyMap<string, StoredValueState>;
  readonly invoice: InvoiceView | null;
  /** The uses of each reward and bonus by all clients. */
  readonly uses: UseCounts;
  /** What was moved by hand today; only for a decision about points by hand. */
  readonly byHand?: ByHand;
  /** The sale with the receipt number that was typed, on that day; only for a decision about an invoice. */
  readonly sameReceipt?: NumberedDraft | null;
  /** The planned change; only for a decision about settings. */
  readonly later?: Later | null;
};

/** The client whom a number means now: the one into whom it was merged, along the chain as far as the view knows it. */
export function holderIn(view: View, member: string): string {
  let holder = member;
  for (let into = holder; into !== ''; into = stateIn(view, holder).into) holder = into;
  return holder;
}

/** The settings alone: the view for a change of settings. */
export function viewOfSettings(ruleset: Ruleset, cites: number, later: Later | null): View {
  return { ruleset, cites, members: new Map(), storedValues: new Map(), invoice: null, uses: [], later };
}

/** The state of a client; a new one if there are no entries. */
export function stateIn({ members }: View, member: string): MemberState {
  return members.get(member)?.state ?? newMember(member);
}

/** The view after a draft: the input for the next draft of the same command. */
export function after(view: View, draft: Draft): View {
  return {
    ...view,
    members: membersAfter(view, draft),
    storedValues: storedValuesAfter(view, draft),
    invoice: invoiceAfter(view, draft),
    uses: countsAfter(view.uses, draft),
    ...(view.byHand === undefined ? {} : { byHand: byHandAfter(view.byHand, draft) }),
  };
}

function membersAfter({ members }: View, draft: Draft): View['members'] {
  const known = members.get(draft.member);
  if (known === undefined) return members;
  // Sealing assigns the number; until then the client's last entry is the previous one.
  const state = nextState(known.state, { ...draft, seq: known.state.seq });
  return new Map(members).set(draft.member, { ...known, state });
}

function storedValuesAfter({ storedValues }: View, draft: Draft): View['storedValues'] {
  const moved = storedValuesIn(draft);
  if (moved.length === 0) return storedValues;
  const next = new Map(storedValues);
  for (const id of moved) {
    const before = storedValues.get(id) ?? null;
    const state = nextStoredValue(id, before, { ...draft, seq: before?.seq ?? 0 });
    if (state !== null) next.set(id, state);
  }
  return next;
}

function invoiceAfter({ invoice }: View, draft: Draft): View['invoice'] {
  if (invoice === null || draft.of !== invoice.entry.seq) return invoice;
  return { ...invoice, reversals: [...invoice.reversals, { ...draft, seq: 0 }] };
}
