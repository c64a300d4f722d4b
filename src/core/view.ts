// What a decision may look at, as plain data: fetched before it, moved along by each draft that it makes.
import type { Draft, Entry, NumberedDraft } from './entry';
import type { Later } from './later';
import { type MemberState, newMember, nextState } from './member';
import type { Ruleset } from './ruleset';
import type { KnownOf } from './standing';
import { nextStoredValue, type StoredValueState, storedValuesIn } from './stored-value';
import { countsAfter, type UseCounts } from './uses';

/** A client whom the command concerns, and what rules may go by of who it is. */
export type MemberView = { readonly state: MemberState; readonly contact: KnownOf };

/** An invoice that is taken back, its reversals so far in order, and the ruleset that it was decided by. */
export type InvoiceView = {
  readonly entry: Entry;
  readonly reversals: readonly NumberedDraft[];
  readonly ruleset: Ruleset;
};

export type View = {
  /** The settings in force, and how an entry cites them. */
  readonly ruleset: Ruleset;
  readonly cites: Draft['ruleset'];
  readonly members: ReadonlyMap<string, MemberView>;
  /** Gift cards and vouchers that the command may move; one that is not here does not exist. */
  readonly storedValues: ReadonlyMap<string, StoredValueState>;
  readonly invoice: InvoiceView | null;
  /** How often all clients together have used each reward and bonus. */
  readonly uses: UseCounts;
  /** What waits for its day; only where a change of the settings is decided. */
  readonly later?: Later | null;
};

/** The settings alone: all that a change of them looks at. */
export function viewOfSettings(ruleset: Ruleset, cites: number, later: Later | null): View {
  return { ruleset, cites, members: new Map(), storedValues: new Map(), invoice: null, uses: [], later };
}

/** The state of a client; of one without entries, a new one. */
export function stateIn({ members }: View, member: string): MemberState {
  return members.get(member)?.state ?? newMember(member);
}

/** The view as a draft leaves it: what the next draft of the same command is decided on. */
export function after(view: View, draft: Draft): View {
  return {
    ...view,
    members: membersAfter(view, draft),
    storedValues: storedValuesAfter(view, draft),
    invoice: invoiceAfter(view, draft),
    uses: countsAfter(view.uses, draft),
  };
}

function membersAfter({ members }: View, draft: Draft): View['members'] {
  const known = members.get(draft.member);
  if (known === undefined) return members;
  // The number comes with the seal; until then the client's last entry stays the one before.
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
