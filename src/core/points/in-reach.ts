// What a client currently loses through another ruleset: rewards in reach, and the expiry of existing points.
import { type Day, dayAt, type Moment } from '../day';
import { type MemberState, whenOf } from '../members/member';
import { factsOf } from '../members/member-facts';
import { type RewardTerms, rewardKind } from '../rewards/registry';
import type { Rule } from '../settings/rules';
import type { Ruleset } from '../settings/ruleset';
import { expiryOf, lastDayOf } from './expiry';
import type { Facts } from './facts';
import { limitReached } from './limits';
import { type KnownOf, liveAccount, standingOf } from './standing';
import type { UseCounts } from './uses';
import { isUsingOn, type Loss } from './worth-less';

/** A change of the ruleset, and the moment of the comparison. */
export type Change = {
  readonly before: Ruleset;
  readonly after: Ruleset;
  readonly losses: readonly Loss[];
  readonly moment: Moment;
  readonly uses: UseCounts;
};

export type Lost = {
  /** The client's usable points. */
  readonly available: number;
  /** Names of rewards in reach before and not after, and of those that stay in reach but lose value. */
  readonly outOfReach: readonly string[];
  readonly worthLess: readonly string[];
};

/** What a client loses, or undefined if nothing. */
export function lostInReach(state: MemberState, known: KnownOf, change: Change): Lost | undefined {
  const { before, after, losses, moment, uses } = change;
  const { available } = standingOf(state, moment);
  const day = dayAt(moment);
  const factsBy = (ruleset: Ruleset) => factsOf(state, known, { day, ruleset, uses });
  const [factsBefore, factsAfter] = [factsBy(before), factsBy(after)];
  const changed = losses.flatMap((loss) => ('rule' in loss && loss.family === 'rewards' ? [loss.rule] : []));
  const outOfReach: string[] = [];
  const worthLess: string[] = [];
  for (const rule of before.rewards) {
    if (!isInReach(rule, before, { available, facts: factsBefore, day })) continue;
    const now = after.rewards.find(({ name }) => name === rule.name);
    // Under another name it is the same reward, unless a loss reports it as gone.
    if (now === undefined && !changed.includes(rule.name) && isUsingOn(after, day)) continue;
    if (now === undefined || !isInReach(now, after, { available, facts: factsAfter, day }))
      outOfReach.push(rule.name);
    else if (changed.includes(rule.name)) worthLess.push(rule.name);
  }
  return outOfReach.length + worthLess.length === 0 ? undefined : { available, outOfReach, worthLess };
}

type Reaching = { readonly available: number; readonly facts: Facts; readonly day: Day };

/** Whether a client has the points for a reward and is eligible for it; the invoice is not considered. */
function isInReach(rule: Rule, ruleset: Ruleset, { available, facts, day }: Reaching): boolean {
  if (!rule.on || !isUsingOn(ruleset, day)) return false;
  if (ruleset.loyaltyCard && !facts.loyaltyCard) return false;
  const terms = rule.terms as RewardTerms;
  if (terms.until !== '' && terms.until < day) return false;
  if (limitReached('rewards', rule, facts, 0) !== undefined) return false;
  const cost = rewardKind(rule.kind)?.cost(terms) ?? Infinity;
  // A client in debt still gets rewards that cost nothing.
  return cost <= Math.max(0, available);
}

/**
 * Points that would expire sooner if the client got the ruleset's expiry today: only an owner's decision does that,
 * never an automatic change.
 */
export function pointsGoingSooner(state: MemberState, ruleset: Ruleset, moment: Moment): number {
  const today = dayAt(moment);
  const { lastVisit } = whenOf(state, moment);
  const until = expiryOf(today, ruleset);
  // A new expiry starts a new period for every client.
  const is = lastDayOf(until, today) ?? FOREVER;
  let sooner = 0;
  for (const lot of liveAccount(state, moment).lots) {
    const was = lastDayOf(lot.until, lastVisit) ?? FOREVER;
    if (is < was) sooner += lot.points;
  }
  return sooner;
}

const FOREVER = '9999-12-31';
