// What the salon's calendar calls a booking that took place, and one that did not.
import { separated } from './field';
import { fold } from './text';

/** Which of the two gives the points of a visit that is both booked and invoiced. */
export const visitCredits = ['invoice', 'booking'] as const;
export type VisitCredit = (typeof visitCredits)[number];

/** What usual calendars call it, in three languages; the owner changes the list. */
export const usualDone =
  'done, completed, complete, finished, arrived, attended, checked out, closed, paid, terminé, terminée, effectué, effectuée, honoré, venu, venue, arrivé, arrivée, payé, payée, afgerond, voltooid, klaar, gekomen, aanwezig, betaald, afgerekend';
export const usualNot =
  'cancelled, canceled, no-show, no show, noshow, not arrived, missed, deleted, declined, rejected, annulé, annulée, absent, absente, non venu, non venue, manqué, manquée, supprimé, geannuleerd, afgezegd, afwezig, niet gekomen, niet komen opdagen, verwijderd';

/** `open`: neither of the two, so that it waits for a person to decide. */
export type StatusMeaning = 'done' | 'not' | 'open';

/** A word in both lists gives nothing: points are hard to take back. */
export function meaningOf(
  status: string,
  { bookingDone, bookingNot }: { readonly bookingDone: string; readonly bookingNot: string },
): StatusMeaning {
  const said = fold(status);
  if (said === '') return 'open';
  if (separated(bookingNot).some((word) => fold(word) === said)) return 'not';
  return separated(bookingDone).some((word) => fold(word) === said) ? 'done' : 'open';
}
