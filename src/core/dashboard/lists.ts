// The Dashboard's two lists of clients, by the rules of the reports: whose points expire soon, and who is close to a reward.
import { type Day, dayAt, type Moment } from '../day';
import type { MemberState } from '../members/member';
import { standingOf } from '../points/standing';
import { closeToReward } from '../reports/close-to-reward';
import { SOON_DAYS, soonGone } from '../reports/soon-gone';
import type { Ruleset } from '../settings/ruleset';

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

/** Everybody whom it concerns, the most urgent first. */
export function listsOf(clients: readonly Named[], ruleset: Ruleset, moment: Moment): Lists {
  const current = clients.filter(({ state: { into, erased } }) => into === '' && !erased);
  const names = new Map(current.map(({ id, name }) => [id, name]));
  const soon = current.map(({ id, name, state }) => ({
    id,
    name,
    ends: soonGone(state, moment, SOON_DAYS),
  }));
  const standings = current.map(({ id, state }) => ({ id, standing: standingOf(state, moment) }));
  return {
    expiring: soon
      .flatMap(({ id, name, ends: [first] }): readonly Expiring[] =>
        first === undefined ? [] : [{ id, name, points: first.points, on: first.until }],
      )
      .sort((a, b) => compare(a.on, b.on) || b.points - a.points || compare(a.name, b.name)),
    points: soon.reduce((sum, { ends }) => sum + ends.reduce((all, { points }) => all + points, 0), 0),
    close: closeToReward(standings, ruleset, dayAt(moment)).map(({ member, missing, reward }) => ({
      id: member,
      name: names.get(member) ?? '',
      missing,
      reward,
    })),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
