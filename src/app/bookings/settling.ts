// Settles bookings one after another: each gets its points, loses them, or is noted with why it has none.
import { bookingBackKey, bookingContent } from '../../core/bookings/booking';
import { type BookingNote, clientMark } from '../../core/bookings/booking-note';
import type { BookingWhy } from '../../core/bookings/booking-why';
import { dayAt } from '../../core/day';
import { decide } from '../../core/decide/decide';
import { bookedLine } from '../../core/decide/decide-booking';
import { after, holderIn, type View } from '../../core/decide/view';
import { canonical, hashOf } from '../../core/journal/canonical';
import type { Draft, Entry } from '../../core/journal/entry';
import { entryEarned } from '../../core/journal/told-by-entry';
import type { Result } from '../../core/result';
import type { Ruleset } from '../../core/settings/ruleset';
import type { RulesetRefusal } from '../ledger/cited-ruleset';
import { nowOf } from '../ledger/fetch-view';
import type { Transaction } from '../ledger/transaction';
import type { BookingRow } from '../ports/bookings';
import type { BookingCredit } from './booking-credits';
import { clientIn, isSameBooking, outcomeOf } from './booking-outcome';
import { seenOf } from './noted';
import type { Touched } from './open-bookings';
import type { InvoicesOn } from './visit-invoices';
import type { Weighed } from './weighed';

/** A row with the numbers of the clients whom it may mean. */
export type Named = Weighed & { readonly candidates: readonly string[] };

/** Everything that was read for a portion. */
export type Found = {
  /** The clients, and those to whom their numbers lead. */
  readonly view: View;
  readonly credits: ReadonlyMap<string, BookingCredit>;
  readonly invoicesOn: InvoicesOn;
  readonly touched: Touched;
  /** Entries of bookings without a row, whose visits an invoice gives the points of. */
  readonly rowless: readonly Entry[];
  readonly rulesetOf: (seq: number) => Result<Ruleset, RulesetRefusal>;
};

export type Settled = {
  readonly drafts: readonly Draft[];
  readonly notes: readonly { readonly seen: BookingRow; readonly note: BookingNote }[];
  readonly credited: number;
  readonly points: number;
  readonly takenBack: number;
  readonly pointsBack: number;
};

const noCredit: BookingCredit = { entry: null, back: null, next: '', isUndone: false };

export function settle(transaction: Transaction, portion: readonly Named[], found: Found): Settled {
  const { ruleset, moment, checkpoint } = transaction;
  const drafts: Draft[] = [];
  const sums = { credited: 0, points: 0, takenBack: 0, pointsBack: 0 };
  let { view } = found;
  for (const entry of found.rowless) takeBack(entry);
  const notes = portion.map((one) => ({ seen: one.row, note: settled(one) }));
  return { drafts, notes: notes.filter(isNews), ...sums };

  function settled(one: Named): BookingNote {
    const { row, id } = one;
    const credits = one.isSecond ? undefined : found.credits.get(id);
    const { entry, back, next, isUndone } = credits ?? noCredit;
    const client = clientIn(view, row.client, one.candidates);
    const member = typeof client === 'string' ? client : '';
    const outcome = outcomeOf(one, client, { ...found, visitCredit: ruleset.visitCredit });
    const { brought } = one.note;
    const told = { typed: row.id, said: bookingContent(row) };
    const base = { id, ...told, member, client: clientMark(row.client), brought, ...givenBy(entry) };
    const open = { ...base, seen: '', upTo: 0 };
    const upTo = Math.max(one.note.upTo, found.touched.get(dayAt(one.parts.start ?? '')) ?? 0);
    const done = { ...base, seen: seenOf(row), upTo };
    const gone = { ...done, ...givenBy(null) };
    if (outcome.is === 'look') return { ...open, why: outcome.why };
    if (outcome.is === 'due' && entry !== null && isSameBooking(view, entry, one, outcome.member))
      return { ...done, why: null };
    // Where the settings of its time are lost, what was given stays.
    if (entry !== null && !takeBack(entry)) return { ...done, why: one.note.why };
    if (outcome.is === 'waiting') return { ...open, ...givenBy(null), why: null };
    if (outcome.is === 'without') return { ...gone, why: withTakenBack(outcome.why, entry ?? back) };
    if (isUndone) return { ...gone, why: { code: 'booking-undone' } };
    return credit(one, outcome.member, { key: next, done, gone });
  }

  /** @returns whether it is taken back */
  function takeBack(entry: Entry): boolean {
    const cited = found.rulesetOf(entry.ruleset);
    if (!cited.ok) return false;
    const key = bookingBackKey(entry.key);
    const member = holderIn(view, entry.member);
    const asked = { member, back: { what: 'void' }, note: '', seen: null } as const;
    const on: View = { ...view, invoice: { entry, reversals: [], ruleset: cited.value } };
    const decided = decide(on, { kind: 'reverse', key, request: key, ...asked }, nowOf(transaction));
    if (!decided.ok) return false;
    put(decided.value.drafts);
    sums.takenBack += 1;
    sums.pointsBack += entryEarned(entry);
    return true;
  }

  function credit(
    { row, id, parts }: Named,
    member: string,
    { key, done, gone }: { readonly key: string } & Record<'done' | 'gone', Omit<BookingNote, 'why'>>,
  ): BookingNote {
    const { item, start } = parts;
    if (item === null || start === null) throw new Error(`booking ${id} is due without a service`);
    const line = bookedLine(item, item.points);
    const said = { member, number: row.id, day: dayAt(start), staff: row.staff, line };
    const command = { kind: 'booking', key, request: hashOf(said), ...said } as const;
    const decided = decide(view, command, nowOf(transaction));
    if (!decided.ok) return { ...gone, why: decided.refusal };
    put(decided.value.drafts);
    const [own] = decided.value.drafts.slice(-1);
    const points = own === undefined ? 0 : entryEarned(own);
    sums.credited += 1;
    sums.points += points;
    // The number that the last draft gets in the journal.
    const seq = checkpoint.seq + (transaction.typed === null ? 0 : 1) + drafts.length;
    return { ...done, seq, points, at: moment, why: null };
  }

  function put(own: readonly Draft[]): void {
    drafts.push(...own);
    view = { ...own.reduce(after, view), invoice: null };
  }
}

function givenBy(entry: Entry | null): Pick<BookingNote, 'seq' | 'points' | 'at'> {
  if (entry === null) return { seq: 0, points: 0, at: '' };
  return { seq: entry.seq, points: entryEarned(entry), at: entry.moment };
}

/** A booking that was cancelled after it had points says so. */
function withTakenBack(why: BookingWhy, taken: Entry | null): BookingWhy {
  if (why.code !== 'booking-not' || taken === null) return why;
  return { code: 'booking-taken-back', points: entryEarned(taken) };
}

function isNews({ seen, note }: Settled['notes'][number]): boolean {
  return seen.isShown === false || canonical(seen.note) !== canonical(note);
}
