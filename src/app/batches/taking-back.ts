// Decides the reversals of many entries on one view: each starts from what the ones before it leave.

import { invoiceCommand } from '../../core/decide/command-of';
import { decide } from '../../core/decide/decide';
import type { ReversalRefusal } from '../../core/decide/decide-reversal';
import { after, holderIn, type InvoiceView, type View } from '../../core/decide/view';
import type { Draft, Entry, NumberedDraft } from '../../core/journal/entry';
import { accept, type Result, refuse } from '../../core/result';
import type { Ruleset } from '../../core/settings/ruleset';
import { type Concerned, type MembersBefore, membersBefore } from '../importing/write-portion';
import { type RulesetRefusal, rulesetCited } from '../ledger/cited-ruleset';
import { nowOf, viewOf } from '../ledger/fetch-view';
import type { Transaction } from '../ledger/transaction';
import type { StoredValue } from '../ledger/write';
import type { World } from '../ports/world';
import { storedValuesOf } from '../till/presented-cards';
import { type History, historyBehind, subjectOf, subjectsOf } from './behind-entries';

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
  const { of, reversals } = subjectsOf(world, entries);
  const histories = historyBehind(world, entries, transaction.checkpoint.batches);
  const isDone = (entry: Entry) =>
    reversals.get(subjectOf(entry))?.some(({ key }) => key === keyOf(entry.seq));
  // What this series' own undoing has taken back needs no mention, but its history may have been cut off.
  const due = entries.filter((entry) => !isDone(entry) || histories.has(entry.seq));
  const subjects = due.flatMap((entry) => of.get(subjectOf(entry)) ?? []);
  const ids = [...new Set([...due, ...subjects].map(({ member }) => member))].filter((id) => id !== '');
  const { clients, members } = foundWithHolders(world, transaction, ids);
  const cited = rulesetsBy(world, transaction);
  const drafts: Draft[] = [];
  const leftOut: LeftOut[] = [];
  const storedValues = cardsOf(world, transaction, [...due, ...subjects]);
  const earlier = new Map<number, readonly NumberedDraft[]>(reversals);
  let view = viewBefore(transaction, members, storedValues);
  for (const entry of due) {
    const { seq, member } = entry;
    const back = isDone(entry) ? accept([]) : decidedBack(view, entry);
    if (!back.ok) {
      leftOut.push({ seq, member, refusal: back.refusal });
      continue;
    }
    view = back.value.reduce(after, view);
    const history = histories.get(seq);
    const again = history === undefined ? [] : recordedAgain(view, history);
    view = again.reduce(after, view);
    drafts.push(...back.value, ...again);
    const made = back.value.map((draft) => ({ ...draft, seq: 0 }));
    earlier.set(subjectOf(entry), [...(earlier.get(subjectOf(entry)) ?? []), ...made]);
  }
  return { drafts, leftOut, members, clients, storedValues };

  function decidedBack(view: View, entry: Entry): Result<readonly Draft[], LeftOut['refusal']> {
    const { seq } = entry;
    const member = entry.member === '' ? '' : holderIn(view, entry.member);
    if (member !== '' && !clients.byId.has(member)) return { ok: false, refusal: { code: 'client-unknown' } };
    const sale = of.get(subjectOf(entry));
    if (sale === undefined) return refuse({ code: 'entry-not-reversible' });
    const ruleset = cited(sale.ruleset);
    if (!ruleset.ok) return ruleset;
    const invoice: InvoiceView = {
      entry: sale,
      reversals: earlier.get(sale.seq) ?? [],
      ruleset: ruleset.value,
    };
    const keyed = { key: keyOf(seq), request: keyOf(seq) };
    const back =
      sale.seq === seq ? ({ what: 'void' } as const) : ({ what: 'given-back', return: seq } as const);
    const asked = { member, back, note: '', batch, seen: null } as const;
    const decided = decide({ ...view, invoice }, { kind: 'reverse', ...keyed, ...asked }, nowOf(transaction));
    return decided.ok ? accept(decided.value.drafts) : decided;
  }

  /** History comes back as it was, to its own import. */
  function recordedAgain(view: View, { entry, key }: History): readonly Draft[] {
    const command = invoiceCommand(entry);
    const member = entry.member === '' ? '' : holderIn(view, entry.member);
    const decided = decide({ ...view, invoice: null }, { ...command, key, member }, nowOf(transaction));
    // It was accepted as it is, and gives nothing.
    if (!decided.ok) throw new Error(`history is refused: ${decided.refusal.code}`);
    return decided.value.drafts;
  }
}

/** The clients, and those to whom the numbers of merged ones lead: it is they who give points back. */
export function foundWithHolders(
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
export function rulesetsBy(
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
