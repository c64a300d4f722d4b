// Remaining uses of a salon's rewards and bonuses, for one client.
import type { Limits } from './limits';
import type { Rule } from './rules';
import type { Ruleset } from './ruleset';
import { countsAfter, type UseCounts, type UsedFamily, type UsesLeft, type UsingEntry, useOf } from './uses';

// No invoice uses more rewards than this: a higher remainder changes nothing.
const ENOUGH = 9;

const families = ['rewards', 'bonuses'] as const;

/** For each reward and bonus that is on and has a limit. */
export function usesLeftOf(ruleset: Ruleset, ofClient: UseCounts, inAll: UseCounts): UsesLeft {
  return families.flatMap((family) =>
    ruleset[family].flatMap((rule) => leftOf(family, rule, ofClient, inAll)),
  );
}

function leftOf(family: UsedFamily, rule: Rule, ofClient: UseCounts, inAll: UseCounts): UsesLeft {
  const { mostUses, mostUsesEach } = rule.terms as Limits;
  if (!rule.on || (mostUses === 0 && mostUsesEach === 0)) return [];
  const use = useOf(family, rule.name);
  const left = (most: number, counts: UseCounts) =>
    most === 0 ? ENOUGH : most - (counts.find(([known]) => known === use)?.[1] ?? 0);
  const least = Math.min(left(mostUses, inAll), left(mostUsesEach, ofClient), ENOUGH);
  return [[use, Math.max(0, least)]];
}

/**
 * The uses of each reward and bonus by all clients after an entry. Counts of rules no longer in the settings are
 * dropped: they are stored in a script property of nine kilobytes.
 */
export function usesAfter(
  uses: UseCounts,
  entry: UsingEntry & { readonly settings: Pick<Ruleset, UsedFamily> | null },
): UseCounts {
  const counts = countsAfter(uses, entry);
  const { settings } = entry;
  if (settings === null) return counts;
  const known = families.flatMap((family) => settings[family].map(({ name }) => useOf(family, name)));
  return counts.filter(([use]) => known.includes(use));
}
