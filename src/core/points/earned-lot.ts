// The lot for earned points: when they become usable, and when they expire.

import { addDays, addHours, type Day, dayAt, type Moment } from '../day';
import type { Policies } from '../settings/policies';
import type { Lot } from './account';
import { countedFrom, type Expiry, expiryOf } from './expiry';

/** When points earned now become usable, and when they expire. */
export function earnedLot(points: number, day: Day, moment: Moment, policies: Policies): Lot {
  return { from: usableFrom(day, moment, policies), until: expiryOf(day, policies), points };
}

/** The expiry of points given on a day without a visit. */
export function untilByHand(day: Day, policies: Policies): Expiry {
  return countedFrom(day, expiryOf(day, policies));
}

/** The lot for points given by hand: usable at once, since the delay guards against visits that do not take place. */
export function lotByHand(points: number, day: Day, policies: Policies): Lot {
  return { from: '', until: untilByHand(day, policies), points };
}

function usableFrom(day: Day, moment: Moment, { delay, delayUnit }: Policies): Lot['from'] {
  if (delay === 0) return '';
  const start = day === dayAt(moment) ? moment : `${day}T00:00`;
  const from = delayUnit === 'days' ? addDays(day, delay) : addHours(start, delay);
  return from > moment ? from : '';
}
