// Chooses the rows that have to be looked at: all but those that are settled and have not changed since.
import { isOwnBack } from '../../core/bookings/booking';
import { type Day, dayAt } from '../../core/day';
import { canonical } from '../../core/journal/canonical';
import type { Entry } from '../../core/journal/entry';
import type { NamedBy } from './booking-clients';
import { isSettled, type Weighed } from './weighed';

/** The last entry that may change what gives the points of a day's visits, by day. */
export type Touched = ReadonlyMap<Day, number>;

/** Invoices, what voids them, and bookings that a person took back: what Carnet took back itself, it has noted. */
export function touchedBy(entries: readonly Entry[]): Touched {
  const touched = new Map<Day, number>();
  for (const entry of entries) {
    const { kind, day, reversal, seq } = entry;
    const isBack = reversal?.isVoid === true && !isOwnBack(entry);
    if (kind === 'invoice' || isBack) touched.set(reversal?.day ?? day, seq);
  }
  return touched;
}

/** The numbers of the clients whom a row may mean: from its note, else all of that name. */
export function candidatesOf({ row, note }: Weighed, namedBy: NamedBy): readonly string[] {
  if (note.member !== '') return [note.member];
  return row.client === '' ? [] : namedBy(row.client);
}

/** Whether nobody has found the client yet, and it makes a difference. */
export function isNameless(one: Weighed): boolean {
  const { row, note, alone } = one;
  const isNamed = row.client === '' || note.member !== '' || isSettled(one);
  return !isNamed && (alone === 'waiting' || alone === 'due');
}

export function isOpen(one: Weighed, touched: Touched, candidates: readonly string[]): boolean {
  const { row, note, parts, alone } = one;
  if (row.isShown === false || row.note === null) return true;
  if (isSettled(one)) return (touched.get(dayAt(parts.start ?? '')) ?? 0) > note.upTo;
  if (typeof alone === 'object') return canonical(note.why) !== canonical(alone);
  // Whoever is unknown stays so until somebody has that name.
  if (isNameless(one) && candidates.length === 0) return note.why?.code !== 'booking-client-unknown';
  return alone !== 'waiting' || isNameless(one) || note.seq > 0 || note.why !== null;
}

/** Whether its row says already that several clients may be meant. */
export function isDoubtful(one: Weighed): boolean {
  return one.row.isShown === true && isNameless(one) && one.note.why?.code === 'booking-client-several';
}
