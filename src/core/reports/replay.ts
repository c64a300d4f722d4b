// Plays the entries of a period again under one ruleset: each is decided by the ledger's own decider on what the ones
// before it have left. Nothing is written, and nothing but the figures of reports is needed.

import { type Day, dayAt } from '../day';
import type { Command } from '../decide/decide';
import { type InvoiceCommand, quoteCommand } from '../decide/decide-invoice';
import type { Now } from '../decide/draft';
import type { InvoiceView, MemberView, View } from '../decide/view';
import { netOf } from '../invoice/sums';
import type { Draft, Entry, NumberedDraft } from '../journal/entry';
import { entryEarned, entryPoints, entryUsed } from '../journal/told-by-entry';
import { type MemberState, newMember, nextState, type StatedEntry } from '../members/member';
import { type Cents, sumOf } from '../money';
import { applyChange, balanceOf, pointsOf } from '../points/account';
import { type KnownOf, liveAccount, noContact } from '../points/standing';
import { countsAfter, type UseCounts } from '../points/uses';
import type { Ruleset } from '../settings/ruleset';
import type { StoredValueState } from '../stored-values/stored-value';
import type { EntryFigures } from './entry-figures';
import { commandIn, invoiceIn, movedBy, presentedOn, returnIn } from './replay-command';
import { decided, inReach, reversalOf } from './replay-decided';
import type { Start } from './replay-start';

/** What a replay came to so far. */
export type ReplayTotals = {
  invoices: number;
  /** After rewards and with tax, of all invoices, walk-ins too. */
  turnover: Cents;
  earned: number;
  used: number;
  /** Taken off invoices by rewards and vouchers, and put on gift cards and vouchers that rewards made. */
  discount: Cents;
  issued: Cents;
  /** Entries that cannot be decided again here, whose points are the recorded ones. */
  asRecorded: number;
};

export type Replay = {
  readonly ruleset: Ruleset;
  readonly members: Map<string, MemberState>;
  readonly totals: ReplayTotals;
  /** What rewards gave each client, in money. */
  readonly given: Map<string, Cents>;
  /** Decides the next entry again. @returns how it changes the balance of its client */
  step(figures: EntryFigures): number;
};

/** What is known of clients besides their points, and which later entries take one back. */
export type ReplayKnown = {
  readonly contacts: ReadonlyMap<string, KnownOf>;
  /** Days on which a booking gave the points of the visit, by client. */
  readonly booked: ReadonlyMap<string, readonly Day[]>;
  /** Numbers of the entries that another one takes back: only those are kept. */
  readonly takenBack: ReadonlySet<number>;
};

export function replayOf(ruleset: Ruleset, start: Start, known: ReplayKnown): Replay {
  const members = new Map(start);
  const given = new Map<string, Cents>();
  const kept = new Map<number, { readonly entry: Entry; readonly reversals: NumberedDraft[] }>();
  const totals: ReplayTotals = { ...noTotals };
  const isBookedFirst = ruleset.bookingsOn && ruleset.visitCredit === 'booking';
  // Limits for all clients together count what each had used before.
  let uses: UseCounts = usesOfAll(start);
  let half: EntryFigures | null = null;

  function memberView(id: string): MemberView {
    const contact = known.contacts.get(id) ?? noContact;
    const days = isBookedFirst ? known.booked.get(id) : undefined;
    return {
      state: members.get(id) ?? newMember(id),
      contact: days === undefined ? contact : { ...contact, bookedOn: days },
    };
  }

  function viewOf(
    ids: readonly string[],
    cards: readonly StoredValueState[],
    invoice: InvoiceView | null,
  ): View {
    const states = new Map<string, MemberView>();
    for (const id of ids) if (id !== '') states.set(id, memberView(id));
    const storedValues =
      cards.length === 0 ? noCards : new Map(cards.map((card) => [card.id, card] as const));
    return { ruleset, cites: 1, members: states, storedValues, invoice, uses };
  }

  /** Takes over what was decided: the last draft is the entry's own. */
  function put(drafts: readonly Draft[], { seq, member: own }: EntryFigures): number {
    let points = 0;
    for (const draft of drafts) {
      const { member } = draft;
      uses = countsAfter(uses, draft);
      if (member !== '')
        members.set(member, nextState(members.get(member) ?? newMember(member), { ...draft, seq }));
      count(draft);
      if (member === own) points += entryPoints(draft);
    }
    const last = drafts[drafts.length - 1];
    if (last !== undefined && known.takenBack.has(seq)) keep(last, seq);
    return points;
  }

  function count(draft: Pick<Draft, 'member' | 'sums' | 'earned' | 'redemptions' | 'reversal'>): void {
    totals.earned += entryEarned(draft);
    totals.used += entryUsed(draft);
    const money = draft.sums?.discount ?? 0;
    const issued = sumOf(draft.redemptions.map(({ issue }) => issue?.amount ?? 0));
    if (money === 0 && issued === 0) return;
    totals.discount += money;
    totals.issued += issued;
    given.set(draft.member, (given.get(draft.member) ?? 0) + money + issued);
  }

  function keep(draft: Draft, seq: number): void {
    // Cards that it made are taken back or not as their holders used them, which is not played again.
    const storedValues = draft.storedValues.filter(({ issue }) => issue === null);
    const entry: Entry = { ...draft, storedValues, ...outside, seq };
    kept.set(seq, { entry, reversals: [] });
  }

  function asRecorded(figures: EntryFigures, now: Now): number {
    totals.asRecorded += 1;
    const { member } = figures;
    const there = balanceOf(liveAccount(memberView(member).state, now.moment));
    // Nobody has less than they have, but where the salon allows it.
    const points = ruleset.handBelowZero ? figures.points : Math.max(figures.points, -Math.max(0, there));
    return points === 0
      ? 0
      : put(decided(viewOf([member], [], null), movedBy(figures, points), now) ?? [], figures);
  }

  /** After rewards, as decided here or else as recorded; money in another currency is in no sum. */
  function moneyOf({ sums, currency }: EntryFigures, drafts: readonly Draft[] | null = null): Cents {
    const made = drafts?.[drafts.length - 1]?.sums ?? sums;
    return made === null || currency !== ruleset.currency.code ? 0 : netOf(made);
  }

  function sold(figures: EntryFigures, now: Now): number {
    totals.invoices += 1;
    const { member, currency } = figures;
    if (member === '' || currency !== ruleset.currency.code) {
      totals.turnover += moneyOf(figures);
      return 0;
    }
    const cards = presentedOn(figures);
    const view = viewOf([member], cards, null);
    const command = invoiceIn(figures);
    // Rewards that nobody asks for need not be looked at.
    const isPlain = command.choices.length === 0;
    const plain = isPlain ? { ...view, ruleset: withoutRewards(ruleset) } : view;
    const asked = isPlain && cards.length === 0 ? command : inReach(view, command, now);
    if (!known.takenBack.has(figures.seq)) return quoted(figures, plain, asked, now);
    const drafts = decided(plain, asked, now);
    totals.turnover += moneyOf(figures, drafts);
    return drafts === null ? asRecorded(figures, now) : put(drafts, figures);
  }

  /** Most invoices are not taken back: their quote is all that is needed, at a third of the time of an entry. */
  function quoted(figures: EntryFigures, view: View, command: InvoiceCommand, now: Now): number {
    const { member, currency, seq } = figures;
    const answer = members.get(member)?.erased === true ? null : quoteCommand(view, command, now);
    if (answer === null || !answer.ok) {
      totals.turnover += moneyOf(figures);
      return asRecorded(figures, now);
    }
    const { quote, before } = answer.value;
    const points = before.length === 0 ? 0 : put(before, figures);
    const state = members.get(member) ?? newMember(member);
    const { sums, earnings, bonuses, earned, redemptions, change } = quote;
    const entry: StatedEntry = {
      kind: 'invoice',
      version: state.version + 1,
      seq,
      moment: now.moment,
      day: command.invoice.day,
      key: '',
      currency,
      lines: command.invoice.lines,
      sums,
      earnings,
      bonuses,
      earned,
      redemptions,
      after: applyChange(state.account, change),
      of: 0,
      reversal: null,
      carried: null,
      expiryChanged: '',
      consent: null,
      batch: '',
    };
    uses = countsAfter(uses, { kind: 'invoice', redemptions, bonuses, reversal: null });
    members.set(member, nextState(state, entry));
    totals.turnover += netOf(sums);
    count({ member, sums, earned, redemptions, reversal: null });
    return points + pointsOf(change);
  }

  function takenBack(figures: EntryFigures, now: Now): number {
    const { member, of } = figures;
    const sale = kept.get(of);
    const command = sale && member !== '' ? reversalOf(figures, sale) : null;
    if (sale === undefined || command === null) {
      totals.turnover += moneyOf(figures);
      return member === '' ? 0 : asRecorded(figures, now);
    }
    const invoice = { ...sale, ruleset };
    const drafts = decided(viewOf([member, sale.entry.member], [], invoice), command, now);
    // As much as the sale brought here: another reward may have taken something off it.
    totals.turnover += moneyOf(figures, drafts);
    if (drafts === null) return asRecorded(figures, now);
    const own = drafts[drafts.length - 1];
    if (own !== undefined) sale.reversals.push({ ...own, seq: figures.seq });
    return put(drafts, figures);
  }

  function related(figures: EntryFigures, now: Now): number {
    const { member, other, of, kind } = figures;
    const isSecond = half !== null && half.other === member && half.kind === kind;
    half = isSecond ? null : figures;
    // The second entry was decided with the first.
    if (isSecond) return 0;
    const both = { key: '', request: '', exchanged: [] } as const;
    const sale = kept.get(of);
    const command: Command =
      kind === 'merge' ? { kind, ...both, into: member, from: other } : { kind: 'unmerge', ...both, member };
    const invoice = sale === undefined ? null : { ...sale, ruleset };
    const drafts = decided(viewOf([member, other], [], invoice), command, now);
    if (drafts === null) return asRecorded(figures, now);
    for (const draft of drafts)
      if (draft.merge !== null && draft.member === member && known.takenBack.has(figures.seq))
        keep(draft, figures.seq);
    return put(drafts, figures);
  }

  return {
    ruleset,
    members,
    totals,
    given,
    step(figures) {
      const { kind, moment, member, of, takenBack: back } = figures;
      const now: Now = { day: dayAt(moment), moment, at: '', actor: 0 };
      if (kind === 'invoice') return sold(figures, now);
      if (kind === 'merge' || kind === 'unmerge') return related(figures, now);
      half = null;
      if (kind === 'reverse' && back !== null && of > 0) return takenBack(figures, now);
      if (kind === 'reverse') totals.turnover += moneyOf(figures);
      if (member === '') return 0;
      if (kind === 'reverse')
        return put(decided(viewOf([member], [], null), returnIn(figures), now) ?? [], figures);
      const command = commandIn(figures);
      if (command === null) return 0;
      if (command.kind === 'adjust') return asMoved(figures, now);
      const drafts = decided(viewOf([member], [], null), command, now);
      return drafts === null ? asRecorded(figures, now) : put(drafts, figures);
    },
  };

  /** Points by hand are the same points again: that is how they were decided. */
  function asMoved(figures: EntryFigures, now: Now): number {
    const points = asRecorded(figures, now);
    if (figures.byHand) totals.asRecorded -= 1;
    return points;
  }
}

/** Of an entry that no journal holds. */
const outside = { schema: 1, invoices: 0, prev: '', hash: '', text: '' } as const;

const noTotals: ReplayTotals = {
  ...{ invoices: 0, turnover: 0, earned: 0, used: 0, discount: 0, issued: 0, asRecorded: 0 },
};

function usesOfAll(start: Start): UseCounts {
  const times = new Map<string, number>();
  for (const { uses } of start.values())
    for (const [use, count] of uses) times.set(use, (times.get(use) ?? 0) + count);
  return [...times];
}

const noCards: View['storedValues'] = new Map();

const plainly = new WeakMap<Ruleset, Ruleset>();

function withoutRewards(ruleset: Ruleset): Ruleset {
  const known = plainly.get(ruleset) ?? { ...ruleset, rewards: [] };
  plainly.set(ruleset, known);
  return known;
}
