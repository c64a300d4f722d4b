// The points of a sale: programmes, then what makes more of them. All rounding is down; what is left over is lost but where a programme keeps it.

import { bonusKind } from './bonuses/registry';
import { type Conditions, holdsOn } from './conditions';
import type { Day } from './day';
import type { EligibleSpend } from './eligible-spend';
import type { Facts } from './facts';
import { type Limits, limitReached } from './limits';
import type { Because } from './programs/definition';
import { leastBasis } from './programs/definition';
import { programKind } from './programs/registry';
import { restIn } from './rests';
import type { Rule } from './rules';
import type { Ruleset } from './ruleset';

/** What one programme gave on one invoice. */
export type Earning = {
  readonly program: string;
  readonly kind: string;
  readonly points: number;
  readonly because: Because;
  /** False where the best programme counts and this is not it. */
  readonly counts: boolean;
};

/** What a bonus added to the programmes' points. */
export type Bonus = {
  readonly bonus: string;
  readonly kind: string;
  /** How many times the points, in hundredths. */
  readonly factor: number;
  /** Points on top: of 2 times the points, the second time. */
  readonly points: number;
};

export type Earned = {
  readonly earnings: readonly Earning[];
  readonly bonuses: readonly Bonus[];
  readonly points: number;
};

/** One for each programme that is on and whose days and least spend are met, those that gave 0 included. */
export function earningsOf(ruleset: Ruleset, spend: EligibleSpend, facts: Facts): Earned {
  const earnings: Earning[] = [];
  let base = 0;
  let best = -1;
  for (const program of ruleset.programs) {
    if (!program.on) continue;
    const terms = program.terms as Conditions;
    if (!holdsOn(terms, spend.day)) continue;
    const definition = programKind(program.kind);
    if (definition === undefined) throw new Error(`no such kind of programme: ${program.kind}`);
    if (terms.least > 0 && leastBasis(definition, terms, spend) < terms.least) continue;
    const { points, because } = definition.earn(terms, spend, facts, restIn(facts.rests, program.name));
    earnings.push({ program: program.name, kind: program.kind, points, because, counts: true });
    base += points;
    if (best < 0 || points > (earnings[best]?.points ?? 0)) best = earnings.length - 1;
  }
  if (ruleset.combine === 'add' || best < 0)
    return withBonuses({ earnings, bonuses: [], points: base }, ruleset, spend.day, facts);
  const counted = earnings.map((earning, i) => ({ ...earning, counts: i === best }));
  const points = earnings[best]?.points ?? 0;
  return withBonuses({ earnings: counted, bonuses: [], points }, ruleset, spend.day, facts);
}

/**
 * Each bonus is reckoned on the programmes' points alone and rounded down by itself, and all of them are added: twice
 * the points and one and a half times the points, on 5 points, are 5 + 5 + 2.
 */
function withBonuses(earned: Earned, ruleset: Ruleset, day: Day, facts: Facts): Earned {
  const { earnings, points: base } = earned;
  if (ruleset.bonuses.length === 0 || base === 0) return earned;
  const bonuses = bonusesOn(ruleset, day, facts).map(({ rule, factor }): Bonus => {
    const points = Math.floor((base * (factor - 100)) / 100); // rounded down
    return { bonus: rule.name, kind: rule.kind, factor, points };
  });
  return { earnings, bonuses, points: bonuses.reduce((sum, { points }) => sum + points, base) };
}

type Held = { readonly rule: Rule; readonly factor: number };

/** The bonuses that hold on a day; of levels, the highest one that is reached. */
function bonusesOn(ruleset: Ruleset, day: Day, facts: Facts): readonly Held[] {
  const tier = tierOf(ruleset, facts, day);
  return ruleset.bonuses.flatMap((rule): Held[] => {
    const factor = rule.on ? factorOf(rule, day, facts) : 0;
    if (bonusKind(rule.kind)?.exclusive === true) return rule === tier ? [{ rule, factor }] : [];
    return factor > 100 ? [{ rule, factor }] : [];
  });
}

/** The level that a client has, or undefined below the first. */
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
