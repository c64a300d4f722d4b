// The tab's rows with their numbers, what each says, and where it stands by itself.
import type { BookingNote } from '../../core/bookings/booking-note';
import { type BookingParts, itemNaming, partsOf, standingAlone } from '../../core/bookings/booking-row';
import type { BookingFault } from '../../core/bookings/booking-why';
import { meaningOf, type StatusMeaning } from '../../core/bookings/booking-words';
import type { Moment } from '../../core/day';
import type { Ruleset } from '../../core/settings/ruleset';
import type { BookingRow } from '../ports/bookings';
import type { CatalogItem } from '../ports/catalog';
import { doublesIn, numbersIn } from './identified';
import { noteOf } from './noted';

export type Weighed = {
  readonly row: BookingRow;
  /** The calendar's number, or Carnet's own. */
  readonly id: string;
  /** What was noted, as far as it holds for what the row says now. */
  readonly note: BookingNote;
  readonly parts: BookingParts;
  /** Whether the points under its number are another row's, which counts. */
  readonly isSecond: boolean;
  readonly alone: 'not' | 'waiting' | 'due' | BookingFault;
};

/** The settings, the catalog, and now. */
export type Weighing = {
  readonly ruleset: Ruleset;
  readonly listed: () => { readonly items: readonly CatalogItem[] };
  readonly moment: Moment;
};

/**
 * In sheet order.
 * @param isAsked which of the settled rows are wanted: what stands in them is weighed for nothing else, and most are settled
 */
export function weighed(
  rows: readonly BookingRow[],
  { ruleset, listed, moment }: Weighing,
  isAsked: (row: BookingRow) => boolean = () => true,
): readonly Weighed[] {
  const numbers = numbersIn(rows);
  const itemOf = itemNaming(rows.length === 0 ? [] : listed().items);
  const meaning = statusMeaning(ruleset);
  const isOff = ({ status }: BookingRow) => meaning(status) === 'not';
  const doubles = doublesIn(numbers, isOff);
  return rows.flatMap((row): readonly Weighed[] => {
    const id = numbers.get(row);
    const note = id === undefined ? undefined : noteOf(row, id);
    if (id === undefined || note === undefined || (note.seen !== '' && !isAsked(row))) return [];
    const parts = partsOf(row, ruleset, itemOf);
    const double = doubles.get(row);
    const about = { row, id, note, parts, isSecond: double?.by === 'number' };
    // What was cancelled asks nobody anything, unless the calendar says of one number both that it was and that it was not.
    const isNamed = double !== undefined && !(isOff(row) && (row.id === '' || isOff(double.of)));
    const alone = standingAlone(parts, row.status, moment);
    return [{ ...about, alone: isNamed ? { code: 'booking-doubled', row: double.of.row } : alone }];
  });
}

/** A tab has a dozen different words. */
function statusMeaning(words: Ruleset): (status: string) => StatusMeaning {
  const known = new Map<string, StatusMeaning>();
  return (status) => {
    const meaning = known.get(status) ?? meaningOf(status, words);
    known.set(status, meaning);
    return meaning;
  };
}

/** Whether it is settled, and nothing in its row has changed since. */
export function isSettled({ note }: Weighed): boolean {
  return note.seen !== '';
}
