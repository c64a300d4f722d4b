// What if? The entries of a period played again under other rules, beside the same under today's. In steps, so that a page
// stays answering and can say how far it is; nothing is written anywhere.
import { type Day, dayAt, type Moment } from '../day';
import type { Cents } from '../money';
import { endOfDay } from '../points/points-on';
import { moneyFor, type Worth, worthOfPoints } from '../points/points-worth';
import { type KnownOf, standingOf } from '../points/standing';
import { isUsingOn } from '../points/worth-less';
import { rewardsOn } from '../rewards/registry';
import type { Ruleset } from '../settings/ruleset';
import type { EntryFigures } from './entry-figures';
import { type Replay, type ReplayTotals, replayOf } from './replay';
import { startOf } from './replay-start';

export type WhatIfAsked = {
  /** Of the whole ledger, in order of their numbers. */
  readonly figures: readonly EntryFigures[];
  /** The days of the entries that are played again, both included. */
  readonly first: Day;
  readonly last: Day;
  readonly today: Ruleset;
  readonly other: Ruleset;
  /** Cards and birthdays as they stand now. */
  readonly contacts: ReadonlyMap<string, KnownOf>;
  readonly moment: Moment;
};

/** What the period came to under one of the two rulesets. */
export type WhatIfSide = ReplayTotals & {
  /** Points that clients still have at the end, and what they are worth at most; null if nothing gives money for them. */
  readonly open: number;
  readonly worth: Cents | null;
  /** Clients with the points for a reward. */
  readonly inReach: number;
};

/** How much better off a client is under the other rules, in points still there and in money, what was given included. */
export type WhatIfClient = { readonly member: string; readonly points: number; readonly money: Cents };

export type WhatIf = {
  readonly today: WhatIfSide;
  readonly other: WhatIfSide;
  /** Those who gain and lose most, most first. */
  readonly gain: readonly WhatIfClient[];
  readonly lose: readonly WhatIfClient[];
};

export type WhatIfProgress = { readonly done: number; readonly of: number };

/** Clients named at each end. */
const NAMED = 10;

/** A few milliseconds of work. */
const AT_ONCE = 100;

export function* whatIf(asked: WhatIfAsked): Generator<WhatIfProgress, WhatIf> {
  const { figures, first, last } = asked;
  const before = figures.reduce((count, { day }) => (day < first ? count + 1 : count), 0);
  const within = figures.filter(({ day }) => day >= first && day <= last);
  const of = before + 2 * within.length;
  yield { done: 0, of };
  const start = startOf(figures, first, asked.today);
  const known = {
    contacts: asked.contacts,
    booked: bookedIn(within),
    takenBack: new Set(within.flatMap((one) => (one.of > 0 ? [one.of] : []))),
  };
  let done = before;
  const replays: Replay[] = [];
  for (const ruleset of [asked.today, asked.other]) {
    const replay = replayOf(ruleset, start, known);
    for (const one of within) {
      replay.step(one);
      done += 1;
      if (done % AT_ONCE === 0) yield { done, of };
    }
    replays.push(replay);
  }
  const [today, other] = replays as [Replay, Replay];
  const end = within.reduce(
    (latest, { moment }) => (moment > latest ? moment : latest),
    endOfDay(last) < asked.moment ? endOfDay(last) : asked.moment,
  );
  return compared(resultOf(today, end), resultOf(other, end));
}

/** The days on which a booking gave points. */
function bookedIn(figures: readonly EntryFigures[]): ReadonlyMap<string, readonly Day[]> {
  const days = new Map<string, Day[]>();
  for (const { kind, member, day } of figures)
    if (kind === 'booking') days.set(member, [...(days.get(member) ?? []), day]);
  return days;
}

type Had = { readonly points: number; readonly money: Cents };
type Outcome = { readonly side: WhatIfSide; readonly clients: ReadonlyMap<string, Had> };

function resultOf({ ruleset, members, totals, given }: Replay, end: Moment): Outcome {
  const worth = worthOfPoints(ruleset);
  const cheapest = cheapestReward(ruleset, dayAt(end));
  const clients = new Map<string, Had>();
  let [open, inReach] = [0, 0];
  for (const [id, state] of members) {
    const { balance, available } = standingOf(state, end);
    const own = worthIn(balance, worth);
    open += Math.max(0, balance);
    if (available >= cheapest) inReach += 1;
    clients.set(id, { points: balance, money: own + (given.get(id) ?? 0) });
  }
  // Rounded once, as the accountant's report does it.
  return { side: { ...totals, open, worth: worth && worthIn(open, worth), inReach }, clients };
}

function worthIn(points: number, worth: Worth | null): Cents {
  return worth === null ? 0 : moneyFor(points, worth);
}

/** The fewest points that any reward costs; rewards for nothing are in reach of everybody, and say nothing. */
function cheapestReward(ruleset: Ruleset, day: Day): number {
  if (!isUsingOn(ruleset, day)) return Infinity;
  const costs = rewardsOn(ruleset.rewards).map(({ definition, terms }) => definition.cost(terms));
  return Math.min(...costs.filter((points) => points > 0), Infinity);
}

function compared(today: Outcome, other: Outcome): WhatIf {
  const clients: WhatIfClient[] = [];
  const none: Had = { points: 0, money: 0 };
  for (const member of new Set([...today.clients.keys(), ...other.clients.keys()])) {
    const [was, is] = [today.clients.get(member) ?? none, other.clients.get(member) ?? none];
    clients.push({ member, points: is.points - was.points, money: is.money - was.money });
  }
  const best = (a: WhatIfClient, b: WhatIfClient) => b.money - a.money || b.points - a.points;
  const sign = ({ money, points }: WhatIfClient) => Math.sign(money || points);
  return {
    today: today.side,
    other: other.side,
    gain: clients
      .filter((one) => sign(one) > 0)
      .sort(best)
      .slice(0, NAMED),
    lose: clients
      .filter((one) => sign(one) < 0)
      .sort((a, b) => best(b, a))
      .slice(0, NAMED),
  };
}
