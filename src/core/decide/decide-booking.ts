// Crediting a booking that took place: the points that the catalog lists for its service, and the extra points that hold
// on its day.

import type { BookingWithout } from '../bookings/booking-why';
import type { Day } from '../day';
import type { Line } from '../invoice/invoice';
import type { Draft } from '../journal/entry';
import { whenOf } from '../members/member';
import { factsOf } from '../members/member-facts';
import { sumOf } from '../money';
import { settled } from '../points/account';
import { extraFor } from '../points/earn';
import { earnedLot } from '../points/earned-lot';
import { noContact } from '../points/standing';
import { accept, type Result, refuse } from '../result';
import type { Ruleset } from '../settings/ruleset';
import { decideExpire } from './decide-expiry';
import { decideJoin } from './decide-join';
import { draftOn, type Keyed, type Now } from './draft';
import { after, stateIn, type View } from './view';

export type BookingCommand = Keyed & {
  readonly kind: 'booking';
  readonly member: string;
  /** The calendar's number, for people; '' without one. */
  readonly number: string;
  readonly day: Day;
  readonly staff: string;
  /** The service, one unit of it without a price, with its points in the catalog at the time. */
  readonly line: Line;
};

export type BookingRefusal = Extract<
  BookingWithout,
  {
    readonly code:
      | 'booking-no-points'
      | 'booking-earning-off'
      | 'booking-earning-ended'
      | 'booking-card-missing'
      | 'booking-client-erased';
  }
>;

/** The line of a booked service. */
export function bookedLine(
  { kind, item, name, category }: Pick<Line, 'kind' | 'item' | 'name' | 'category'>,
  catalogPoints: number,
): Line {
  return { kind, item, name, category, quantity: 1, amount: 0, discount: 0, tax: '', catalogPoints };
}

/** The booking's entry, after the head start of a new client and what has expired. */
export function decideBooking(
  view: View,
  { key, request, member, number, day, staff, line }: BookingCommand,
  now: Now,
): Result<readonly Draft[], BookingRefusal> {
  const { ruleset } = view;
  const joined = decideJoin(view, { key: '', request: '', member }, now);
  const expired = decideExpire(joined.reduce(after, view), { kind: 'expire', member }, now);
  const first = [...joined, ...expired];
  const left = first.reduce(after, view);
  const state = stateIn(left, member);
  if (state.erased) return refuse({ code: 'booking-client-erased' });
  const contact = left.members.get(member)?.contact ?? noContact;
  const facts = factsOf(state, contact, { day, ruleset, uses: left.uses });
  const base = line.catalogPoints ?? 0;
  const fault = faultOf(ruleset, base, day);
  if (fault !== undefined) return refuse(fault);
  if (ruleset.loyaltyCard && !facts.loyaltyCard) return refuse({ code: 'booking-card-missing' });
  const bonuses = extraFor(base, ruleset, day, facts);
  const points = base + sumOf(bonuses.map((bonus) => bonus.points));
  const earned = earnedLot(points, day, now.moment, ruleset);
  const change = settled(state.account, [earned], now.moment, whenOf(state, now.moment));
  const given = { key, request, member, day, staff, receipt: number, lines: [bookedLine(line, base)] };
  return accept([
    ...first,
    draftOn(left, now, {
      ...given,
      kind: 'booking',
      facts: { ...facts, booked: false },
      bonuses,
      earned,
      change,
    }),
  ]);
}

function faultOf({ earning, earnUntil }: Ruleset, points: number, day: Day): BookingRefusal | undefined {
  if (!earning) return { code: 'booking-earning-off' };
  if (earnUntil !== '' && day > earnUntil) return { code: 'booking-earning-ended' };
  return points <= 0 ? { code: 'booking-no-points' } : undefined;
}
