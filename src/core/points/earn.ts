// The points of a sale: programmes, then bonuses. Both are rounded as the salon has set it; leftovers are lost unless a
// programme keeps them.

import { bonusKind, isLevel } from '../bonuses/registry';
import type { Day } from '../day';
import type { EligibleSpend } from '../invoice/eligible-spend';
import type { Because } from '../programs/definition';
import { leastBasis } from '../programs/definition';
import { type ProgramOn, programsOn } from '../programs/registry';
import { holdsOn } from '../settings/conditions';
import type { Rule } from '../settings/rules';
import type { Ruleset } from '../settings/ruleset';
import type { Facts } from './facts';
import { type Limits, limitReached } from './limits';
import { restIn } from './rests';
import { type Rounding, roundedShare } from './rounding';

/** The points of one programme on one invoice. */
export type Earning = {
  readonly program: string;
  readonly kind: string;
  readonly points: number;
  readonly because: Because;
  /** False if only the best programme counts and this is not it. */
  readonly counts: boolean;
};

/** The points that a bonus added to those of the programmes. */
export type Bonus = {
  readonly bonus: string;
  readonly kind: string;
  /** The factor in hundredths. */
  readonly factor: number;
  /** Extra points only: with a factor of 2, as many again. */
  readonly points: number;
};

export type Earned = {
  readonly earnings: readonly Earning[];
  readonly bonuses: readonly Bonus[];
  readonly points: number;
};

/** One per programme that is on and whose conditions are met, including those that gave 0. */
export function earningsOf(ruleset: Ruleset, spend: EligibleSpend, facts: Facts): Earned {
  const programs = programsOn(ruleset.programs);
  const earnings = new Array<Earning>(programs.length); // allocated at full size: a growing list takes twice the memory
  let held = 0;
  let sum = 0;
  for (const program of programs) {
    if (!holds(program, spend)) continue;
    const { rule, definition, terms } = program;
    const { points, because } = definition.earn(terms, spend, facts, restIn(facts.rests, rule.name));
    earnings[held++] = { program: rule.name, kind: rule.kind, points, because, counts: true };
    sum += points;
  }
  while (earnings.length > held) earnings.pop();
  const all = { earnings, bonuses: noBonuses, points: sum };
  return withBonuses(ruleset.combine === 'best' ? bestOf(all) : all, ruleset, spend.day, facts);
}

const noBonuses: readonly Bonus[] = [];

function holds({ definition, terms, isUnconditional }: ProgramOn, spend: EligibleSpend): boolean {
  if (isUnconditional) return true;
  return (
    holdsOn(terms, spend.day) && (terms.least === 0 || leastBasis(definition, terms, spend) >= terms.least)
  );
}

/** Only the programme with the most points counts, the first of equal ones; the others are only shown. */
function bestOf({ earnings, bonuses }: Earned): Earned {
  const points = earnings.reduce((most, earning) => Math.max(most, earning.points), 0);
  const best = earnings.findIndex((earning) => earning.points === points);
  return { earnings: earnings.map((earning, i) => ({ ...earning, counts: i === best })), bonuses, points };
}

/**
 * Each bonus is computed on the programmes' points alone and rounded separately, then all are added: a factor of 2 and
 * one of 1.5, on 5 points rounded down, give 5 + 5 + 2.
 */
function withBonuses(earned: Earned, ruleset: Ruleset, day: Day, facts: Facts): Earned {
  const { earnings, points: base } = earned;
  if (ruleset.bonuses.length === 0 || base === 0) return earned;
  const bonuses = extraFor(base, ruleset, day, facts);
  return { earnings, bonuses, points: bonuses.reduce((sum, { points }) => sum + points, base) };
}

/** What each bonus that holds on the day adds to so many points. */
export function extraFor(base: number, ruleset: Ruleset, day: Day, facts: Facts): readonly Bonus[] {
  return bonusesOn(ruleset, day, facts).map(({ rule, factor }): Bonus => {
    const points = extraPoints(base, factor, ruleset.rounding);
    return { bonus: rule.name, kind: rule.kind, factor, points };
  });
}

/** What a bonus adds to the programmes' points. @param factor in hundredths */
export function extraPoints(base: number, factor: number, rounding: Rounding): number {
  return roundedShare(base * (factor - 100), 100, rounding);
}

type Held = { readonly rule: Rule; readonly factor: number };

/** The bonuses that apply on a day: of levels only the highest one reached, of the others all, or the best. */
function bonusesOn(ruleset: Ruleset, day: Day, facts: Facts): readonly Held[] {
  const tier = tierOf(ruleset, facts, day);
  const held = ruleset.bonuses.flatMap((rule): Held[] => {
    const factor = rule.on ? factorOf(rule, day, facts) : 0;
    if (isLevel(rule)) return rule === tier ? [{ rule, factor }] : [];
    return factor > 100 ? [{ rule, factor }] : [];
  });
  return ruleset.promotions === 'best' ? withBestPromotion(held) : held;
}

/** The promotion with the highest factor, the first of equal ones, and the level. */
function withBestPromotion(held: readonly Held[]): readonly Held[] {
  const promotions = held.filter(({ rule }) => !isLevel(rule));
  const highest = Math.max(...promotions.map(({ factor }) => factor));
  const best = promotions.find(({ factor }) => factor === highest);
  return held.filter((one) => one === best || isLevel(one.rule));
}

/** The client's level, or undefined below the first. */
export function tierOf(ruleset: Ruleset, facts: Facts, day: Day): Rule | undefined {
  let reached: Rule | undefined;
  let highest = -1;
  for (const rule of ruleset.bonuses) {
    const definition = bonusKind(rule.kind);
    if (!rule.on || definition?.exclusive !== true || factorOf(rule, day, facts) === 0) continue;
    const rank = definition.rank(rule.terms as Limits);
    if (rank > highest) reached = rule;
    highest = Math.max(highest, rank);
  }
  return reached;
}

function factorOf(rule: Rule, day: Day, facts: Facts): number {
  const definition = bonusKind(rule.kind);
  if (definition === undefined) throw new Error(`no such kind of bonus: ${rule.kind}`);
  if (limitReached('bonuses', rule, facts, 0) !== undefined) return 0;
  return definition.factorOn(rule.terms as Limits, day, facts);
}
