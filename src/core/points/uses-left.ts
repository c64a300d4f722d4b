// Remaining uses of a salon's rewards and bonuses, for one client.

import type { Rule } from '../settings/rules';
import type { Ruleset } from '../settings/ruleset';
import type { Limits } from './limits';
import { countsAfter, type UseCounts, type UsedFamily, type UsesLeft, type UsingEntry, useOf } from './uses';

// No invoice uses more rewards than this: a higher remainder changes nothing.
const ENOUGH = 9;

const families = ['rewards', 'bonuses'] as const;

/** For each reward and bonus that is on and has a limit. */
export function usesLeftOf(ruleset: Ruleset, ofClient: UseCounts, inAll: UseCounts): UsesLeft {
  const limited = limitedIn(ruleset);
  return limited.length === 0 ? noneLimited : limited.map((rule) => leftOf(rule, ofClient, inAll));
}

type Limited = { readonly use: string; readonly mostUses: number; readonly mostUsesEach: number };

const noneLimited: UsesLeft = [];
const known = new WeakMap<Ruleset, readonly Limited[]>();

/** Looked up once per ruleset instead of once per invoice: a ruleset is never changed, only replaced. */
function limitedIn(ruleset: Ruleset): readonly Limited[] {
  const found = known.get(ruleset) ?? families.flatMap((family) => limitedOf(family, ruleset[family]));
  known.set(ruleset, found);
  return found;
}

function limitedOf(family: UsedFamily, rules: readonly Rule[]): readonly Limited[] {
  return rules.flatMap(({ on, name, terms }): Limited[] => {
    const { mostUses, mostUsesEach } = terms as Limits;
    const isLimited = on && (mostUses > 0 || mostUsesEach > 0);
    return isLimited ? [{ use: useOf(family, name), mostUses, mostUsesEach }] : [];
  });
}

function leftOf(
  { use, mostUses, mostUsesEach }: Limited,
  ofClient: UseCounts,
  inAll: UseCounts,
): UsesLeft[number] {
  const left = (most: number, counts: UseCounts) =>
    most === 0 ? ENOUGH : most - (counts.find(([counted]) => counted === use)?.[1] ?? 0);
  return [use, Math.max(0, Math.min(left(mostUses, inAll), left(mostUsesEach, ofClient), ENOUGH))];
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
