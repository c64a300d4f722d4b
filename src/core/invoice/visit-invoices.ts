// Whether an invoice gives the points of a visit that was booked too, so that the booking gives none.
import type { VisitCredit } from '../bookings/booking-words';
import type { Entry, NumberedDraft } from '../journal/entry';
import { isOfVisit } from './eligible-spend';
import { wholeIn } from './standing-reversals';

/** Whether it is of a visit at all, and was not voided since. A refund leaves the visit, whose points went with the money. */
export function isVisit(invoice: Entry, reversals: readonly NumberedDraft[]): boolean {
  if (invoice.kind !== 'invoice' || wholeIn(reversals)?.reversal?.isVoid === true) return false;
  return invoice.lines.some((line) => line.kind !== 'deduction' && isOfVisit(line));
}

/**
 * Where invoices come first, any invoice of the visit does, whatever it earned: it went by the programmes. Where bookings
 * do, one that had earned before anybody knew of the booking, so that nothing is given twice.
 */
export function givesVisit(
  invoice: Entry,
  reversals: readonly NumberedDraft[],
  visitCredit: VisitCredit,
): boolean {
  if (!isVisit(invoice, reversals)) return false;
  return visitCredit === 'invoice' || (invoice.earned !== null && invoice.facts?.booked !== true);
}
