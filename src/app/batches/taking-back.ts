// Decides the reversals of many entries on one view: each starts from what the ones before it leave.
import { decide } from '../../core/decide';
import type { ReversalRefusal } from '../../core/decide-reversal';
import type { Draft, Entry } from '../../core/entry';
import { accept, type Result } from '../../core/result';
import type { Ruleset } from '../../core/ruleset';
import { after, holderIn, type InvoiceView, type View } from '../../core/view';
import { type Concerned, type MembersBefore, membersBefore } from '../importing/write-portion';
import { type RulesetRefusal, rulesetCited } from '../ledger/cited-ruleset';
import { nowOf, viewOf } from '../ledger/fetch-view';
import { reversalsOfAll } from '../ledger/find-entry';
import type { Transaction } from '../ledger/transaction';
import type { StoredValue } from '../ledger/write';
import type { World } from '../ports/world';
import { storedValuesOf } from '../till/presented-cards';

/** An entry that stays as it is. */
export type LeftOut = {
  readonly seq: number;
  readonly member: string;
  readonly refusal: ReversalRefusal | RulesetRefusal | { readonly code: 'client-unknown' };
};

export type TakingBack = {
  readonly drafts: readonly Draft[];
  readonly leftOut: readonly LeftOut[];
  readonly members: MembersBefore;
  readonly clients: Concerned;
  /** The gift cards that the entries made or moved. */
  readonly storedValues: readonly StoredValue[];
};

/** Entries to be taken back, in this order, as one series. */
export type Wanted = { readonly entries: readonly Entry[]; readonly batch: string };

/** @param keyOf the key of the reversal of the entry with the number: the same for every attempt */
export function takenBackBy(
  world: World,
  transaction: Transaction,
  { entries, batch }: Wanted,
  keyOf: (seq: number) => string,
): TakingBack {
  const earlier = reversalsOfAll(
    world,
    entries.map(({ seq }) => seq),
  );
  // What this series' own undoing has taken back needs no mention.
  const due = entries.filter(({ seq }) => !earlier.get(seq)?.some((one) => one.key === keyOf(seq)));
  const ids = [...new Set(due.map(({ member }) => member))].filter((id) => id !== '');
  const { clients, members } = foundWithHolders(world, transaction, ids);
  const cited = rulesetsBy(world, transaction);
  const drafts: Draft[] = [];
  const leftOut: LeftOut[] = [];
  const storedValues = cardsOf(world, transaction, due);
  let view = viewBefore(transaction, members, storedValues);
  for (const entry of due) {
    const { seq, member } = entry;
    const decided = decidedBack(view, entry);
    if (decided.ok) {
      drafts.push(...decided.value);
      view = decided.value.reduce(after, view);
    } else leftOut.push({ seq, member, refusal: decided.refusal });
  }
  return { drafts, leftOut, members, clients, storedValues };

  function decidedBack(view: View, entry: Entry): Result<readonly Draft[], LeftOut['refusal']> {
    const { seq } = entry;
    const member = entry.member === '' ? '' : holderIn(view, entry.member);
    if (member !== '' && !clients.byId.has(member)) return { ok: false, refusal: { code: 'client-unknown' } };
    const ruleset = cited(entry.ruleset);
    if (!ruleset.ok) return ruleset;
    const invoice: InvoiceView = { entry, reversals: earlier.get(seq) ?? [], ruleset: ruleset.value };
    const keyed = { key: keyOf(seq), request: keyOf(seq) };
    const asked = { member, back: { what: 'void' }, note: '', batch, seen: null } as const;
    const decided = decide({ ...view, invoice }, { kind: 'reverse', ...keyed, ...asked }, nowOf(transaction));
    return decided.ok ? accept(decided.value.drafts) : decided;
  }
}

/** The clients, and those to whom the numbers of merged ones lead: it is they who give points back. */
function foundWithHolders(
  world: World,
  transaction: Transaction,
  ids: readonly string[],
): Pick<TakingBack, 'clients' | 'members'> {
  for (let all = ids; ; ) {
    const found = world.members.find(all);
    const clients = { byId: new Map(found.rows.map((row) => [row.id, row])), between: found.between };
    const members = membersBefore(world, transaction, all, clients);
    const more = [...members.values()].map(({ state }) => state.into);
    const next = [...new Set([...all, ...more])].filter((id) => id !== '');
    if (next.length === all.length) return { clients, members };
    all = next;
  }
}

function cardsOf(
  world: World,
  { checkpoint }: Transaction,
  entries: readonly Entry[],
): readonly StoredValue[] {
  const ids = new Set(entries.flatMap(({ storedValues }) => storedValues.map((move) => move.storedValue)));
  return storedValuesOf(world, checkpoint, [...ids]);
}

function viewBefore(
  transaction: Transaction,
  members: MembersBefore,
  storedValues: readonly StoredValue[],
): View {
  const known = [...members].map(([id, { state }]) => ({ id, state }));
  return viewOf(transaction, { members: known, storedValues, invoice: null });
}

/** The rulesets that entries cite, each looked up once. */
function rulesetsBy(
  world: World,
  transaction: Transaction,
): (seq: number) => Result<Ruleset, RulesetRefusal> {
  const known = new Map<number, Result<Ruleset, RulesetRefusal>>();
  return (seq) => {
    const found = known.get(seq) ?? rulesetCited(world, seq, transaction);
    known.set(seq, found);
    return found;
  };
}
