// Reads a booking's row: what is booked and when, what its status means, or what a person has to mend.

import { isMoment, type Moment } from '../day';
import type { ItemKind } from '../invoice/invoice';
import { accept, type Result, refuse } from '../result';
import type { Ruleset } from '../settings/ruleset';
import { fold } from '../text/text';
import { type BookedItem, type BookingTexts, dueAt, endOf, MOST_MINUTES } from './booking';
import type { BookingFault } from './booking-why';
import { meaningOf, type StatusMeaning } from './booking-words';

/** An item of the catalog, as far as bookings need it. */
export type ListedItem = {
  readonly code: string;
  readonly name: string;
  readonly kind: ItemKind;
  readonly category: string;
  readonly catalogPoints: number;
};

export type ReadBooking = {
  readonly start: Moment;
  readonly minutes: number;
  readonly ends: Moment;
  readonly due: Moment;
  readonly item: BookedItem;
};

/** What stands in a row, part by part: a person may have got one wrong, and the others still tell. */
export type BookingParts = {
  readonly meaning: StatusMeaning;
  /** Null where the row does not say it. */
  readonly start: Moment | null;
  readonly ends: Moment | null;
  readonly due: Moment | null;
  readonly item: BookedItem | null;
  readonly read: Result<ReadBooking, BookingFault>;
};

export function partsOf(
  texts: BookingTexts,
  { bookingDelay, bookingDone, bookingNot }: Pick<Ruleset, 'bookingDelay' | 'bookingDone' | 'bookingNot'>,
  itemOf: (text: string) => BookedItem | null,
): BookingParts {
  const meaning = meaningOf(texts.status, { bookingDone, bookingNot });
  const item = itemOf(texts.service);
  const when = whenIn(texts);
  const start = isMoment(texts.start) ? texts.start : null;
  if (!when.ok) return { meaning, start, ends: null, due: null, item, read: when };
  const ends = endOf(when.value);
  const due = dueAt(when.value, bookingDelay);
  const parts = { meaning, start, ends, due, item };
  if (item === null)
    return { ...parts, read: refuse({ code: 'booking-service-unknown', text: texts.service }) };
  return { ...parts, read: accept({ ...when.value, ends, due, item }) };
}

/** When it is and how long, or what is wrong with that. */
export function whenIn({
  start,
  minutes: text,
}: Pick<BookingTexts, 'start' | 'minutes'>): Result<Pick<ReadBooking, 'start' | 'minutes'>, BookingFault> {
  if (!isMoment(start)) return refuse({ code: 'booking-start-wrong', text: start });
  const minutes = minutesIn(text);
  return minutes.ok ? accept({ start, minutes: minutes.value }) : minutes;
}

const MINUTES = /^([-−]?)(\d{1,5})(?:[.,]0+)?(?: ?min\.?)?$/;

/** An empty cell is no length: the points then count from the start. */
function minutesIn(text: string): Result<number, BookingFault> {
  if (text === '') return accept(0);
  const [, sign = '', digits] = MINUTES.exec(text) ?? [];
  if (digits === undefined) return refuse({ code: 'booking-minutes-wrong', text });
  if (sign !== '' && Number(digits) > 0) return refuse({ code: 'booking-ends-before' });
  return Number(digits) > MOST_MINUTES
    ? refuse({ code: 'booking-minutes-wrong', text })
    : accept(Number(digits));
}

/** The same for thousands of rows, which name a few dozen services. */
export function itemNaming(items: readonly ListedItem[]): (text: string) => BookedItem | null {
  const known = new Map<string, BookedItem | null>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const item = itemNamed(text, items);
    known.set(text, item);
    return item;
  };
}

/** By code, else by name; a service before anything else of that name. */
export function itemNamed(text: string, items: readonly ListedItem[]): BookedItem | null {
  if (text === '') return null;
  const wanted = fold(text);
  const found =
    items.find(({ code }) => code !== '' && code === text) ??
    items.find(({ kind, name }) => kind === 'service' && fold(name) === wanted) ??
    items.find(({ name }) => fold(name) === wanted) ??
    items.find(({ code }) => code !== '' && fold(code) === wanted);
  if (found === undefined) return null;
  const { kind, code: item, name, category, catalogPoints: points } = found;
  return { kind, item, name, category, points };
}

/**
 * What can be said of a booking before anything is known of its client and its invoices: `due` if its points may be
 * given now.
 */
export function standingAlone(
  { meaning, read }: BookingParts,
  status: string,
  now: Moment,
): 'not' | 'waiting' | 'due' | BookingFault {
  if (meaning === 'not') return 'not';
  if (!read.ok) return read.refusal;
  const { ends, due } = read.value;
  if (meaning === 'done') return now < due ? 'waiting' : 'due';
  if (now < ends) return 'waiting';
  return status === ''
    ? { code: 'booking-status-missing' }
    : { code: 'booking-status-unknown', text: status };
}
