// What the salon's calendar calls a booking that took place, and one that did not.

import type { Language } from '../language';
import { separated } from '../settings/field';
import { fold } from '../text/text';

/** Which of the two gives the points of a visit that is both booked and invoiced. */
export const visitCredits = ['invoice', 'booking'] as const;
export type VisitCredit = (typeof visitCredits)[number];

/** What usual calendars call it, in three languages; the owner changes the list. */
export const usualDone =
  'done, completed, complete, finished, arrived, attended, checked out, closed, paid, terminé, terminée, effectué, effectuée, honoré, venu, venue, arrivé, arrivée, payé, payée, afgerond, voltooid, klaar, gekomen, aanwezig, betaald, afgerekend';
export const usualNot =
  'cancelled, canceled, no-show, no show, noshow, not arrived, missed, deleted, declined, rejected, annulé, annulée, absent, absente, non venu, non venue, manqué, manquée, supprimé, geannuleerd, afgezegd, afwezig, niet gekomen, niet komen opdagen, verwijderd, no points, sans points, geen punten';

/** The salon's two lists of words. */
export type StatusWords = { readonly bookingDone: string; readonly bookingNot: string };

const OWN: {
  readonly [L in Language]: { readonly done: string; readonly cancelled: string; readonly missed: string };
} = {
  en: { done: 'done', cancelled: 'cancelled', missed: 'no-show' },
  fr: { done: 'terminé', cancelled: 'annulé', missed: 'absent' },
  nl: { done: 'afgerond', cancelled: 'geannuleerd', missed: 'niet gekomen' },
};

/** The salon's word for it: the usual one of its language if the salon has it in its list, else the list's first. */
export function wordFor(
  state: 'done' | 'cancelled' | 'missed',
  { bookingDone, bookingNot }: StatusWords,
  language: Language,
): string {
  const own = OWN[language][state];
  const list = separated(state === 'done' ? bookingDone : bookingNot);
  return list.some((word) => fold(word) === fold(own)) ? own : (list[0] ?? own);
}

/** `open`: neither of the two, so that it waits for a person to decide. */
export type StatusMeaning = 'done' | 'not' | 'open';

/** A word in both lists gives nothing: points are hard to take back. */
export function meaningOf(status: string, { bookingDone, bookingNot }: StatusWords): StatusMeaning {
  const said = fold(status);
  if (said === '') return 'open';
  if (separated(bookingNot).some((word) => fold(word) === said)) return 'not';
  return separated(bookingDone).some((word) => fold(word) === said) ? 'done' : 'open';
}
