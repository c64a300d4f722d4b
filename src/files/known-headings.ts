// Every heading that means something to Carnet, to find the row of headings in a file.
import { bookingHeadings } from './booking-headings';
import { amountHeadings, clientHeadings, itemHeadings, receiptHeadings } from './heading-names';

const known: ReadonlySet<string> = new Set(
  [receiptHeadings, amountHeadings, clientHeadings, itemHeadings, bookingHeadings].flatMap((names) =>
    Object.values(names).flatMap((list) => (list ?? '').split(' ')),
  ),
);

/** @param name folded */
export function isKnownHeading(name: string): boolean {
  return known.has(name);
}
