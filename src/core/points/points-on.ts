// A client's points as they stood at the end of a day: exactly what the ledger would have answered then.

import { type Day, dayAt, type Moment } from '../day';
import type { NumberedDraft } from '../journal/entry';
import { foldMember, type MemberState } from '../members/member';
import type { Account } from './account';
import { type Standing, standingAt } from './balance';
import { liveAccount } from './standing';

/** The balance has points held back in it; what may be used stands apart. */
export type PointsOn = Standing & {
  /** Without what had expired by then, whether or not an entry had removed it. */
  readonly account: Account;
  /** After the last entry of that day. */
  readonly state: MemberState;
};

/**
 * @param entries of one client, in order of their numbers. Recorded later, even for an earlier day, they do not count: on
 *   that day nobody knew them. A number that led to another client by then had no points of its own.
 */
export function pointsOn(entries: readonly NumberedDraft[], day: Day): PointsOn {
  return pointsAt(entriesBy(entries, day), endOfDay(day));
}

/** The points after these entries at a moment that is not before them. */
export function pointsAt(entries: readonly NumberedDraft[], moment: Moment): PointsOn {
  const state = foldMember(entries[0]?.member ?? '', entries);
  const account = liveAccount(state, moment);
  return { ...standingAt(account, moment), account, state };
}

/** Those recorded by the end of the day. A clock that was put back takes none away: an entry has all before it. */
export function entriesBy<Of extends Pick<NumberedDraft, 'moment'>>(
  entries: readonly Of[],
  day: Day,
): readonly Of[] {
  let count = entries.length;
  while (count > 0 && dayAt(entries[count - 1]?.moment ?? '') > day) count--;
  return count === entries.length ? entries : entries.slice(0, count);
}

/** The day's last minute. */
export function endOfDay(day: Day): Moment {
  return `${day}T23:59`;
}
