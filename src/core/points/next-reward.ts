// The nearest reward that a client has not enough points for: what the card, the slip and the client's page hold out.
import type { Day } from '../day';
import type { Rule } from '../settings/rules';
import type { Ruleset } from '../settings/ruleset';
import { isUsingOn } from './worth-less';

export type NextReward = {
  readonly name: string;
  /** In points. */
  readonly price: number;
  /** Points still missing, at least 1; whoever owes points has to make up for them first. */
  readonly missing: number;
};

/**
 * Null if every reward is in reach, or points buy nothing on that day. Rewards whose price is not fixed, such as points
 * as money, are none to wait for.
 * @param available usable points, below 0 if some are owed
 */
export function nextReward(
  ruleset: Pick<Ruleset, 'rewards' | 'using' | 'useUntil'>,
  available: number,
  today: Day,
): NextReward | null {
  if (!isUsingOn(ruleset, today)) return null;
  const have = Math.max(0, available);
  let nearest: NextReward | null = null;
  for (const rule of ruleset.rewards) {
    const price = fixedPrice(rule, today);
    if (price === undefined || price <= have) continue;
    if (nearest === null || price < nearest.price)
      nearest = { name: rule.name, price, missing: price - available };
  }
  return nearest;
}

/** The points that a reward costs, if it can be had and one can save up for it. */
export function fixedPrice({ on, terms }: Rule, today: Day): number | undefined {
  return on && !isOver(terms, today) && typeof terms.points === 'number' ? terms.points : undefined;
}

function isOver({ until }: Rule['terms'], today: Day): boolean {
  return typeof until === 'string' && until !== '' && until < today;
}
