// The tab's rows with their numbers, what each says, and where it stands by itself.
import type { BookingNote } from '../../core/booking-note';
import { type BookingParts, partsOf, standingAlone } from '../../core/booking-row';
import type { BookingFault } from '../../core/booking-why';
import type { Moment } from '../../core/day';
import type { Ruleset } from '../../core/ruleset';
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
  readonly items: readonly CatalogItem[];
  readonly moment: Moment;
};

/** In sheet order. */
export function weighed(
  rows: readonly BookingRow[],
  { ruleset, items, moment }: Weighing,
): readonly Weighed[] {
  const numbers = numbersIn(rows);
  const parts = new Map(rows.map((row) => [row, partsOf(row, ruleset, items)]));
  const isOff = (row: BookingRow) => parts.get(row)?.meaning === 'not';
  const doubles = doublesIn(numbers, isOff);
  return rows.flatMap((row): readonly Weighed[] => {
    const [own, id] = [parts.get(row), numbers.get(row)];
    if (own === undefined || id === undefined) return [];
    const double = doubles.get(row);
    const about = { row, id, note: noteOf(row, id), parts: own, isSecond: double?.by === 'number' };
    // What was cancelled asks nobody anything, unless the calendar says of one number both that it was and that it was not.
    const isNamed = double !== undefined && !(isOff(row) && (row.id === '' || isOff(double.of)));
    const alone = standingAlone(own, row.status, moment);
    return [{ ...about, alone: isNamed ? { code: 'booking-doubled', row: double.of.row } : alone }];
  });
}

/** Whether it is settled, and nothing in its row has changed since. */
export function isSettled({ note }: Weighed): boolean {
  return note.seen !== '';
}
