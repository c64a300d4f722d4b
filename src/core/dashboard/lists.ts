// The Dashboard's two lists of clients: whose points expire soon, and who is close to a reward.
import { addDays, type Day, dayAt, type Moment } from '../day';
import { lastDayOf } from '../expiry';
import { type MemberState, whenOf } from '../member';
import { nextReward } from '../next-reward';
import type { Ruleset } from '../ruleset';
import { liveAccount, standingOf } from '../standing';

export type Named = { readonly id: string; readonly name: string; readonly state: MemberState };

export type Expiring = {
  readonly id: string;
  readonly name: string;
  /** Those that expire first, and their last day. */
  readonly points: number;
  readonly on: Day;
};

export type Close = {
  readonly id: string;
  readonly name: string;
  readonly missing: number;
  readonly reward: string;
};

export type Lists = {
  readonly expiring: readonly Expiring[];
  /** What all of them lose within the time. */
  readonly points: number;
  readonly close: readonly Close[];
};

const SOON_DAYS = 60;

/** Whoever has less than this part of a reward's price still to go is close to it. */
const CLOSE_PART = 3;

/** Everybody whom it concerns, the most urgent first. */
export function listsOf(clients: readonly Named[], ruleset: Ruleset, moment: Moment): Lists {
  const today = dayAt(moment);
  const current = clients.filter(({ state: { into, erased } }) => into === '' && !erased);
  const soon = current.flatMap((client) => soonOf(client, moment));
  const close = current.flatMap(({ id, name, state }): readonly Close[] => {
    const next = nextReward(ruleset, standingOf(state, moment).available, today);
    const isClose = next !== null && next.missing * CLOSE_PART <= next.price;
    return isClose ? [{ id, name, missing: next.missing, reward: next.name }] : [];
  });
  return {
    expiring: soon
      .map(({ all: _all, ...one }) => one)
      .sort((a, b) => compare(a.on, b.on) || b.points - a.points || compare(a.name, b.name)),
    points: soon.reduce((sum, { all }) => sum + all, 0),
    close: close.sort((a, b) => a.missing - b.missing || compare(a.name, b.name)),
  };
}

function soonOf(
  { id, name, state }: Named,
  moment: Moment,
): readonly (Expiring & { readonly all: number })[] {
  const until = addDays(dayAt(moment), SOON_DAYS);
  const { lastVisit } = whenOf(state, moment);
  const ends = new Map<Day, number>();
  for (const lot of liveAccount(state, moment).lots) {
    const on = lastDayOf(lot.until, lastVisit);
    if (on !== undefined && on <= until && lot.points > 0) ends.set(on, (ends.get(on) ?? 0) + lot.points);
  }
  const [first] = [...ends].sort(([a], [b]) => compare(a, b));
  if (first === undefined) return [];
  const all = [...ends.values()].reduce((sum, points) => sum + points, 0);
  return [{ id, name, points: first[1], on: first[0], all }];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
