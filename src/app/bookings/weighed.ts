// The tab's rows with their numbers, what each says, and where it stands by itself.
import { type BookingParts, partsOf, standingAlone } from '../../core/booking-row';
import type { BookingFault } from '../../core/booking-why';
import type { Moment } from '../../core/day';
import type { Ruleset } from '../../core/ruleset';
import type { BookingRow } from '../ports/bookings';
import type { CatalogItem } from '../ports/catalog';
import { doublesIn, identified } from './identified';

export type Weighed = {
  readonly row: BookingRow;
  readonly parts: BookingParts;
  readonly alone: 'not' | 'waiting' | 'due' | BookingFault;
};

/** The settings, the catalog, and now. */
export type Weighing = {
  readonly ruleset: Ruleset;
  readonly items: readonly CatalogItem[];
  readonly moment: Moment;
};

export function weighed(
  rows: readonly BookingRow[],
  { ruleset, items, moment }: Weighing,
): readonly Weighed[] {
  const all = identified(rows).map((row) => ({ row, parts: partsOf(row, ruleset, items) }));
  const parts = new Map(all.map((one) => [one.row, one.parts]));
  const doubles = doublesIn(
    all.map(({ row }) => row),
    (row) => parts.get(row)?.meaning === 'not',
  );
  return all.map(({ row, parts }) => {
    const counts = doubles.get(row);
    const own = standingAlone(parts, row.status, moment);
    const isDouble = counts !== undefined && own !== 'not';
    return { row, parts, alone: isDouble ? { code: 'booking-doubled', row: counts.row } : own };
  });
}
