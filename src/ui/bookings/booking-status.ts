// The words that a press writes into a booking's status: usual ones, as long as the salon's own lists have them.
import { meaningOf, type StatusMeaning } from '../../core/bookings/booking-words';
import { separated } from '../../core/settings/field';
import type { Policies } from '../../core/settings/policies';
import type { AgendaWords } from './bookings-words';

export const decisions = ['done', 'cancelled', 'missed', 'none'] as const;
export type Decision = (typeof decisions)[number];

/** What to write, so that it means what was pressed; '' if the salon has no word for it. */
export function statusFor(decision: Decision, policies: Policies, { words }: AgendaWords): string {
  const meaning: StatusMeaning = decision === 'done' ? 'done' : 'not';
  const usual = words.bookingSheet.statuses[decision];
  if (meaningOf(usual, policies) === meaning) return usual;
  const own = separated(meaning === 'done' ? policies.bookingDone : policies.bookingNot);
  return own.find((word) => meaningOf(word, policies) === meaning) ?? '';
}
