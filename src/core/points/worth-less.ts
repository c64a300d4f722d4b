// What clients with points lose through a change of the ruleset: reported before saving, and never a refusal.
import { isLevel } from '../bonuses/registry';
import type { Day } from '../day';
import type { Days } from '../settings/conditions';
import type { Policies, PolicyName } from '../settings/policies';
import type { Rule } from '../settings/rules';
import { kindsOf, type RuleFamily, type Ruleset } from '../settings/ruleset';
import { expiresSooner } from './expires-sooner';
import { type ExpiryRule, expiryRules } from './expiry';
import type { Less } from './less';

/** When points expire, and how long they are held back. */
export type Expiring = readonly ExpiryRule[];
export type Waiting = Pick<Policies, 'delay' | 'delayUnit'>;

export type Loss =
  /** A reward or a level that no longer exists, under any name. */
  | { readonly code: 'rule-gone'; readonly family: RuleFamily; readonly rule: string }
  /** It has another kind: the two cannot be compared. */
  | { readonly code: 'rule-other'; readonly family: RuleFamily; readonly rule: string }
  | {
      readonly code: 'rule-less';
      readonly family: RuleFamily;
      readonly rule: string;
      readonly kind: string;
      readonly less: readonly Less[];
    }
  /** Points can no longer be used. */
  | { readonly code: 'using-off' }
  | { readonly code: 'use-until'; readonly is: Day }
  | { readonly code: 'loyalty-card-needed' }
  | { readonly code: 'rewards-at-once'; readonly was: number; readonly is: number }
  /** Fewer months count towards a level; 0 is all. */
  | { readonly code: 'tier-months'; readonly was: number; readonly is: number }
  /** Only points earned from then on: existing points keep their own expiry. */
  | { readonly code: 'expires-sooner'; readonly was: Expiring; readonly is: Expiring }
  /** Points of an invoice cannot be used on it any more. */
  | { readonly code: 'not-on-the-same' }
  /** Only points earned from then on. */
  | { readonly code: 'held-longer'; readonly was: Waiting; readonly is: Waiting }
  | Remark;

/** Clients will get fewer points than they would have: worth mentioning, but nothing that they have is affected. */
export type Remark = {
  readonly code: 'earn-less';
  /** Names of programmes and bonuses, and settings. */
  readonly rules: readonly string[];
  readonly policies: readonly PolicyName[];
};

/** @param day from which the new ruleset would apply */
export function lossesOf(before: Ruleset, after: Ruleset, day: Day): readonly Loss[] {
  // Amounts in different currencies cannot be compared: everything is set anew then.
  if (before.currency.code !== after.currency.code) return [];
  return [
    ...usingLosses(before, after, day),
    ...levelLosses(before, after, day),
    ...expiryLosses(before, after),
    ...earnLess(before, after, day),
  ];
}

/** Whether the loss is a mere remark: it affects nothing that clients have, so nobody has to decide. */
export function isRemark(loss: Loss): loss is Remark {
  return loss.code === 'earn-less';
}

/** Whether points can be used on the day. */
export function isUsingOn({ using, useUntil }: Pick<Policies, 'using' | 'useUntil'>, day: Day): boolean {
  return using && (useUntil === '' || useUntil >= day);
}

function usingLosses(before: Ruleset, after: Ruleset, day: Day): readonly Loss[] {
  if (!isUsingOn(before, day)) return [];
  if (!isUsingOn(after, day)) return [{ code: 'using-off' }];
  const losses: Loss[] = [];
  const { useUntil, rewardsAtOnce: is } = after;
  if (useUntil !== '' && (before.useUntil === '' || useUntil < before.useUntil))
    losses.push({ code: 'use-until', is: useUntil });
  if (after.loyaltyCard && !before.loyaltyCard) losses.push({ code: 'loyalty-card-needed' });
  losses.push(...ruleLosses('rewards', before.rewards, after.rewards, day));
  if (is < before.rewardsAtOnce) losses.push({ code: 'rewards-at-once', was: before.rewardsAtOnce, is });
  return losses;
}

function levelLosses(before: Ruleset, after: Ruleset, day: Day): readonly Loss[] {
  const levels = ({ bonuses }: Ruleset) => bonuses.filter(isLevel);
  const losses: Loss[] = [...ruleLosses('bonuses', levels(before), levels(after), day)];
  const [was, is] = [before.tierMonths, after.tierMonths];
  if (levels(before).some(({ on }) => on) && (is || Infinity) < (was || Infinity))
    losses.push({ code: 'tier-months', was, is });
  return losses;
}

function expiryLosses(before: Ruleset, after: Ruleset): readonly Loss[] {
  const losses: Loss[] = [];
  const [was, is] = [expiryRules(before), expiryRules(after)];
  if (expiresSooner(was, is)) losses.push({ code: 'expires-sooner', was, is });
  if (isSame(before) && after.delay === 0 && !isSame(after)) losses.push({ code: 'not-on-the-same' });
  if (hoursHeld(after) > hoursHeld(before))
    losses.push({ code: 'held-longer', was: waitingOf(before), is: waitingOf(after) });
  return losses;
}

/** Whether points can be used on the invoice that earns them: those that wait cannot. */
function isSame({ sameInvoice, delay }: Policies): boolean {
  return sameInvoice && delay === 0;
}

function waitingOf({ delay, delayUnit }: Policies): Waiting {
  return { delay, delayUnit };
}

function hoursHeld({ delay, delayUnit }: Policies): number {
  return delayUnit === 'days' ? delay * 24 : delay;
}

/** The values of each setting, the one that earns most first: a later one earns less, at least on some invoices. */
const favours: { readonly [Name in PolicyName]?: readonly Policies[Name][] } = {
  earning: [true, false],
  combine: ['add', 'best'],
  rounding: ['up', 'nearest', 'down'],
  promotions: ['all', 'best'],
  lineDiscounts: ['before', 'after'],
  rewardDiscounts: ['before', 'after'],
  rewardEarns: [true, false],
  giftcardPays: [true, false],
  giftcardsEarn: [true, false],
  tipsEarn: [true, false],
  basis: ['with', 'without'],
};

function earnLess(before: Ruleset, after: Ruleset, day: Day): readonly Remark[] {
  if (!before.earning || (before.earnUntil !== '' && before.earnUntil < day)) return [];
  const place = (name: PolicyName, { [name]: value }: Ruleset) =>
    (favours[name] as readonly unknown[] | undefined)?.indexOf(value) ?? 0;
  const policies = (Object.keys(favours) as PolicyName[]).filter(
    (name) => place(name, before) < place(name, after),
  );
  if (after.earnUntil !== '' && (before.earnUntil === '' || after.earnUntil < before.earnUntil))
    policies.push('earnUntil');
  const others = ({ bonuses }: Ruleset) => bonuses.filter((bonus) => !isLevel(bonus));
  const losses = [
    ...ruleLosses('programs', before.programs, after.programs, day),
    ...ruleLosses('bonuses', others(before), others(after), day),
  ];
  const rules = losses.map(({ rule }) => rule);
  return rules.length + policies.length > 0 ? [{ code: 'earn-less', rules, policies }] : [];
}

type RuleLoss = Extract<Loss, { readonly family: RuleFamily }>;

/** Rules that apply on the day or later, and are gone, of another kind, or worth less. */
function ruleLosses(
  family: RuleFamily,
  before: readonly Rule[],
  after: readonly Rule[],
  day: Day,
): readonly RuleLoss[] {
  const held = before.filter((rule) => isHeld(rule, day));
  const kept = after.filter(({ on }) => on);
  // A renamed rule still exists, if it is worth as much.
  const fresh = kept.filter(({ name }) => !held.some((was) => was.name === name));
  return held.flatMap((was): RuleLoss[] => {
    const is = kept.find(({ name }) => name === was.name);
    const about = { family, rule: was.name };
    if (is === undefined) {
      const at = fresh.findIndex(
        (other) => other.kind === was.kind && lessOf(family, was, other, day).length === 0,
      );
      if (at >= 0) fresh.splice(at, 1);
      return at >= 0 ? [] : [{ code: 'rule-gone', ...about }];
    }
    if (is.kind !== was.kind) return [{ code: 'rule-other', ...about }];
    const less = lessOf(family, was, is, day);
    return less.length > 0 ? [{ code: 'rule-less', ...about, kind: is.kind, less }] : [];
  });
}

function isHeld({ on, terms }: Rule, day: Day): boolean {
  const { until = '' } = terms as Partial<Days>;
  return on && (until === '' || until >= day);
}

/** The terms of a rule that are worth less than those of another one of its kind. */
function lessOf(family: RuleFamily, was: Rule, is: Rule, day: Day): readonly Less[] {
  const definition = kindsOf[family].find(({ kind }) => kind === is.kind);
  return definition?.less(was.terms as never, is.terms as never, day) ?? [];
}
