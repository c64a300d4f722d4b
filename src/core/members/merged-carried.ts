// What is known of a client besides points, when two become one: added up, and told apart again.

import type { Day } from '../day';
import { canonical } from '../journal/canonical';
import { restIn, withRests } from '../points/rests';
import { type Activity, type Carried, MONTHS_KEPT, VISITS_KEPT } from './activity';
import { type Consent, isSameConsent } from './consent';
import { type MemberState, SHORT_KEPT, whenOf } from './member';

/**
 * What is known of the two together. Money in another currency than the one kept is dropped, as it is where a salon
 * changes its currency.
 * @param currency the salon's now: it is kept where the two differ
 */
export function together(into: MemberState, from: MemberState, currency: string): Carried {
  const activity = addedActivity(into.activity, from.activity, currency);
  const isSame = (one: MemberState) => one.activity.currency === activity.currency;
  const rests = [into, from].filter(isSame).map((one) => one.rests);
  const carried: Carried = {
    since: earlier(into.since, from.since),
    opened: openedBy(into, from),
    visits: lastOf(sums([into.visits, from.visits], [1, 1]), VISITS_KEPT),
    invoices: into.invoices + from.invoices,
    uses: sums([into.uses, from.uses], [1, 1]),
    activity,
    rests: rests.reduce((all, own) => plusRests(all, own, 1), []),
    expiryChanged: into.expiryChanged,
    short: lastOf(sums([into.short, from.short], [1, 1]), SHORT_KEPT),
    consent: laterConsent(into.consent, from.consent),
    into: '',
    merged: [...into.merged, from.id, ...from.merged],
    erased: false,
  };
  return { ...carried, expiryChanged: countedFrom(carried, into, from) };
}

/** Of both openings, the one whose day holds for the two; without it, the other's day does. */
function openedBy(into: MemberState, from: MemberState): Carried['opened'] {
  const isOther = from.since !== '' && (into.since === '' || from.since < into.since);
  const [own, other] = isOther ? [from, into] : [into, from];
  const [seq, since] = own.opened;
  return seq === 0 ? own.opened : [seq, earlier(since, other.since)];
}

/**
 * No point may expire sooner because of a merge: points that wait for a visit count from the later of both days, as
 * if their expiry had been changed then.
 */
function countedFrom(carried: Carried, into: MemberState, from: MemberState): Carried['expiryChanged'] {
  const [seq, until, day] = into.expiryChanged;
  const changed = later(day, from.expiryChanged[2]);
  const visitOf = (known: Carried) => whenOf({ ...into, ...known }, NO_MOMENT).lastVisit;
  const latest = later(visitOf(into), visitOf(from));
  const isEnough = visitOf({ ...carried, expiryChanged: [seq, until, changed] }) >= latest;
  return [seq, until, isEnough ? changed : latest];
}

/** Only the last visit is asked for. */
const NO_MOMENT = '';

/**
 * What is known of the one who stays, without what the other brought: as it was before, plus what has happened since.
 * @param before of the one who stays, before the merge
 * @param merged of both together, right after it
 * @param now of both together
 */
export function apart(before: Carried, merged: Carried, now: Carried): Carried {
  const gone = merged.merged.filter((id) => !before.merged.includes(id));
  const counted = <Of extends 'visits' | 'uses' | 'short'>(field: Of, kept: number) =>
    lastOf(
      since<string | number>({ before: before[field], merged: merged[field], now: now[field] }, kept).filter(
        ([, count]) => count > 0,
      ),
      kept,
    ) as Carried[Of];
  const isSame = (field: keyof Carried) => canonical(now[field]) === canonical(merged[field]);
  const moneyGoesOn = now.activity.currency === merged.activity.currency;
  return {
    since: isSame('since') ? before.since : earlier(before.since, now.since),
    opened: isSame('opened') ? before.opened : now.opened,
    visits: isSame('visits') ? before.visits : counted('visits', VISITS_KEPT),
    invoices: Math.max(0, before.invoices + now.invoices - merged.invoices),
    uses: isSame('uses') ? before.uses : counted('uses', Infinity),
    activity: isSame('activity')
      ? before.activity
      : activityApart(before.activity, merged.activity, now.activity),
    rests: isSame('rests')
      ? before.rests
      : moneyGoesOn
        ? plusRests(plusRests(before.rests, now.rests, 1), merged.rests, -1)
        : now.rests,
    expiryChanged: isSame('expiryChanged') ? before.expiryChanged : now.expiryChanged,
    short: isSame('short') ? before.short : counted('short', SHORT_KEPT),
    consent: isSameConsent(now.consent, merged.consent) ? before.consent : now.consent,
    into: now.into,
    merged: now.merged.filter((id) => !gone.includes(id)),
    erased: now.erased,
  };
}

function activityApart(before: Activity, merged: Activity, now: Activity): Activity {
  const isOn = now.currency === merged.currency;
  // Where the currency has changed since, all of the money has been spent since.
  const spent = isOn ? before.spent + now.spent - merged.spent : now.spent;
  const parted = (of: 1 | 2) =>
    since({ before: byMonth(before, of), merged: byMonth(merged, of), now: byMonth(now, of) }, MONTHS_KEPT);
  const money = new Map<string, number>(isOn ? parted(1) : byMonth(now, 1));
  const points = new Map<string, number>(parted(2));
  const months = [...new Set([...money.keys(), ...points.keys()])]
    .sort()
    .map((key) => [key, money.get(key) ?? 0, points.get(key) ?? 0] as const)
    .filter(([, some, gained]) => some !== 0 || gained !== 0)
    .slice(-MONTHS_KEPT);
  return { months, currency: now.currency, spent, points: before.points + now.points - merged.points };
}

/** The money (1) or the points (2) of each month. */
function byMonth({ months }: Activity, part: 1 | 2): Counts<string> {
  return months.map((each) => [each[0], each[part]] as const);
}

function addedActivity(into: Activity, from: Activity, now: string): Activity {
  const both = [into, from];
  const currency = both.find((one) => one.currency === now)?.currency || into.currency || from.currency;
  const money = (one: Activity) => (one.currency === currency ? 1 : 0);
  const part = (of: 1 | 2, times: readonly number[]) =>
    new Map<string, number>(
      sums(
        both.map((one) => byMonth(one, of)),
        times,
      ),
    );
  const spent = part(1, both.map(money));
  const points = part(2, [1, 1]);
  const months = [...new Set([...spent.keys(), ...points.keys()])]
    .sort()
    .map((key) => [key, spent.get(key) ?? 0, points.get(key) ?? 0] as const)
    .slice(-MONTHS_KEPT);
  return {
    months,
    currency,
    spent: both.reduce((sum, one) => sum + money(one) * one.spent, 0),
    points: into.points + from.points,
  };
}

type Counts<Key> = readonly (readonly [key: Key, count: number])[];

/** The lists added up by key, each as often as it says, in order of keys and without zeros. */
function sums<Key extends string | number>(
  lists: readonly Counts<Key>[],
  times: readonly number[],
): Counts<Key> {
  const found = new Map<Key, number>();
  for (const [i, list] of lists.entries())
    for (const [key, count] of list) found.set(key, (found.get(key) ?? 0) + count * (times[i] ?? 0));
  return inOrder([...found].filter(([, count]) => count !== 0));
}

/**
 * Before plus what has come since. A list that is full has dropped its oldest keys: of those, what was known before
 * stays.
 */
function since<Key extends string | number>(
  { before, merged, now }: { readonly [When in 'before' | 'merged' | 'now']: Counts<Key> },
  kept: number,
): Counts<Key> {
  const first = now.length >= kept ? now[0]?.[0] : undefined;
  const isKnown = ([key]: readonly [Key, number]) => first === undefined || key >= first;
  return sums([before, now, merged.filter(isKnown)], [1, 1, -1]);
}

function inOrder<Key extends string | number>(counts: (readonly [Key, number])[]): Counts<Key> {
  return counts.sort(([a], [b]) => (a < b ? -1 : 1));
}

function lastOf<Item>(list: readonly Item[], most: number): readonly Item[] {
  return most === Infinity ? list : list.slice(-most);
}

function plusRests(rests: Carried['rests'], other: Carried['rests'], sign: 1 | -1): Carried['rests'] {
  return withRests(
    rests,
    other.map(([program, rest]) => [program, restIn(rests, program) + sign * rest] as const),
  );
}

/** What the client said last counts; of one day, the withdrawal. */
function laterConsent(a: Consent, b: Consent): Consent {
  if (a.consent === '' || b.consent === '') return a.consent === '' ? b : a;
  if (a.consentDay === b.consentDay) return b.consent === 'no' ? b : a;
  return a.consentDay > b.consentDay ? a : b;
}

function earlier(a: Day | '', b: Day | ''): Day | '' {
  if (a === '' || b === '') return a || b;
  return a < b ? a : b;
}

function later(a: Day | '', b: Day | ''): Day | '' {
  return a > b ? a : b;
}
