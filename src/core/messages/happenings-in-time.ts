// What time alone gives a salon reason to write about: a birthday, points about to expire, a long absence.

import { addDays, type Day, dayAt, dayOf, type Moment, sameDateAfter } from '../day';
import { lastVisitOf, type MemberState } from '../members/member';
import { comingOf } from '../points/coming';
import { type Happening, plainHappening } from './happenings';
import type { MessageRules } from './occasions';

/** A client as time finds them. */
export type ClientInTime = {
  readonly id: string;
  readonly state: MemberState;
  /** As in Clients: `05-17`, `1990-05-17` or ''. */
  readonly birthday: string;
};

type TimeOccasion = 'birthday' | 'expiring' | 'away';

// A day on which Google did not start the run is made up for; later, a wish would be odd.
const LATE_WISH_DAYS = 1;

// Who has been away for years when the owner switches this on is not written to.
const LATE_GREETING_DAYS = 14;

/**
 * What is due for a client today, among what is switched on. Its key names the year of the birthday, the last day of the
 * points, or the visit since which the client is away: each is told once, however often it is looked at.
 */
export function happeningsInTime(
  client: ClientInTime,
  now: Moment,
  rules: MessageRules,
): readonly Happening[] {
  const { into, erased } = client.state;
  if (into !== '' || erased) return [];
  const found = [
    ...birthdayOf(client, now),
    ...expiring(client, now, rules.expiringDays),
    ...away(client, now, rules.awayMonths),
  ];
  return found.filter(({ occasion }) => rules.on.includes(occasion));
}

/** `birthday 2026-11-27 7Q4M2K9D`: the occasion, the day that it is about, the client. */
const KEY = /^(birthday|expiring|away) (\d{4}-\d{2}-\d{2}) (\S+)$/;

/**
 * A happening of time that was put down earlier, as it is now: the points that expire may be fewer by now.
 * @returns null if the key is none of time's, or it is no longer so: the points were used, the client came
 */
export function happeningAgain(key: string, client: ClientInTime, now: Moment): Happening | null {
  const [, occasion = '', day = '', member = ''] = KEY.exec(key) ?? [];
  if (member !== client.id || client.state.into !== '' || client.state.erased) return null;
  const last = lastVisitOf(client.state);
  if (occasion === 'birthday') return isWish(client, day, now) ? inTime(client, 'birthday', day, {}) : null;
  if (occasion === 'away') return last === day ? inTime(client, 'away', day, {}) : null;
  const points = occasion === 'expiring' ? pointsUntil(client, now, day) : 0;
  return points === 0 ? null : inTime(client, 'expiring', day, { points, until: day });
}

function birthdayOf(client: ClientInTime, now: Moment): readonly Happening[] {
  const today = dayAt(now);
  const years = new Set([addDays(today, -LATE_WISH_DAYS), today].map((day) => day.slice(0, 4)));
  return [...years].flatMap((year) => {
    const day = birthdayIn(client.birthday, Number(year));
    return isWish(client, day, now) ? [inTime(client, 'birthday', day, {})] : [];
  });
}

/** Whether a day is the client's birthday, and not too long ago. */
function isWish({ birthday }: ClientInTime, day: Day | '', now: Moment): boolean {
  const today = dayAt(now);
  if (day === '' || day > today || addDays(day, LATE_WISH_DAYS) < today) return false;
  return birthdayIn(birthday, Number(day.slice(0, 4))) === day;
}

/** The day in a year; whoever was born on 29 February is wished well on the 28th of another year's. */
export function birthdayIn(birthday: string, year: number): Day | '' {
  if (birthday === '') return '';
  const [month, date] = birthday.slice(-5).split('-').map(Number);
  return dayOf(year, month ?? 0, date ?? 0) ?? dayOf(year, month ?? 0, (date ?? 0) - 1) ?? '';
}

function expiring(client: ClientInTime, now: Moment, days: number): readonly Happening[] {
  const today = dayAt(now);
  const last = addDays(today, days);
  return comingOf(client.state, now)
    .expiring.filter(({ day }) => day >= today && day <= last)
    .map(({ day, points }) => inTime(client, 'expiring', day, { points, until: day }));
}

function pointsUntil(client: ClientInTime, now: Moment, day: Day): number {
  if (day < dayAt(now)) return 0;
  return comingOf(client.state, now).expiring.find((one) => one.day === day)?.points ?? 0;
}

function away(client: ClientInTime, now: Moment, months: number): readonly Happening[] {
  const last = lastVisitOf(client.state);
  if (last === '') return [];
  const today = dayAt(now);
  const since = sameDateAfter(last, months);
  const isDue = today >= since && today <= addDays(since, LATE_GREETING_DAYS);
  return isDue ? [inTime(client, 'away', last, {})] : [];
}

function inTime(
  { id }: ClientInTime,
  occasion: TimeOccasion,
  about: Day,
  more: Partial<Happening>,
): Happening {
  const key = `${occasion} ${about} ${id}`;
  return { ...plainHappening(occasion, { member: id, key, day: about }), ...more };
}
