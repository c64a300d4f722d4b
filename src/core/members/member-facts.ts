// What the decision on an invoice knows of a client besides the points.

import type { Day } from '../day';
import type { Facts } from '../points/facts';
import type { Rests } from '../points/rests';
import type { UseCounts } from '../points/uses';
import { usesLeftOf } from '../points/uses-left';
import type { Ruleset } from '../settings/ruleset';
import { progressOf } from './activity';
import type { MemberState } from './member';

/** The day and the settings of an invoice, and the uses of each reward and bonus by all clients. */
export type FactsAt = { readonly day: Day; readonly ruleset: Ruleset; readonly uses: UseCounts };

/** A member's card and birthday, and the data for levels and limits before an invoice on the day. */
export function factsOf(
  state: MemberState,
  contact: {
    readonly loyaltyCard: string;
    readonly birthday: string;
    readonly bookedOn?: readonly Day[];
  },
  { day, ruleset, uses }: FactsAt,
): Facts {
  const { spent, points } = progressOf(state.activity, day, ruleset.tierMonths);
  return {
    loyaltyCard: contact.loyaltyCard !== '',
    birthday: contact.birthday !== '' && contact.birthday.slice(-5, -3) === day.slice(5, 7),
    spent,
    points,
    firstVisit: state.invoices === 0,
    usesLeft: usesLeftOf(ruleset, state.uses, uses),
    rests: restsFor(state, ruleset),
    booked: contact.bookedOn?.includes(day) === true,
  };
}

/** Leftover money of the programmes that are on, if it is in the current currency. */
function restsFor({ rests, activity }: MemberState, { programs, currency }: Ruleset): Rests {
  if (rests.length === 0 || activity.currency !== currency.code) return [];
  return rests.filter(([program]) => programs.some(({ on, name }) => on && name === program));
}
