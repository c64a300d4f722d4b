// How often rewards and bonuses were used, by client and in all: counted from the entries, so that limits can hold.
import { hashOfText } from './canonical';

/** Each use once: what an entry used, or gave back. */
export type Uses = readonly string[];

/** How often each was used and not given back, by key. Those never used are left out. */
export type UseCounts = readonly (readonly [use: string, times: number])[];

/** How often a rule with a limit may still be used; what has no limit is left out. */
export type UsesLeft = readonly (readonly [use: string, left: number])[];

/** Families of rule whose uses are counted. */
export type UsedFamily = 'rewards' | 'bonuses';

/**
 * A rule as uses are counted by it: its family and name in ten signs, since a name may be two hundred long and the
 * counts of all rules have to fit a script property. With another name it is another rule.
 */
export function useOf(family: UsedFamily, name: string): string {
  return hashOfText(`${family}/${name}`).slice(0, 10);
}

type Used = {
  readonly redemptions: readonly { readonly reward: string; readonly voucher: object | null }[];
  readonly bonuses: readonly { readonly bonus: string; readonly points: number }[];
};

/** What an invoice used: each reward as often as it gave something, and each bonus that gave points. */
export function usesOf({ redemptions, bonuses }: Used): Uses {
  return [
    ...redemptions.flatMap(({ reward, voucher }) => (voucher === null ? [useOf('rewards', reward)] : [])),
    ...bonuses.flatMap(({ bonus, points }) => (points > 0 ? [useOf('bonuses', bonus)] : [])),
  ];
}

/** What of an entry says what it used or gave back. */
export type UsingEntry = Used & {
  readonly kind: string;
  readonly reversal: { readonly uses: Uses } | null;
};

/** The counts after an entry: an invoice uses, what takes it back gives back. */
export function countsAfter(counts: UseCounts, entry: UsingEntry): UseCounts {
  if (entry.kind === 'invoice') return counted(counts, usesOf(entry), 1);
  return entry.reversal === null ? counts : counted(counts, entry.reversal.uses, -1);
}

function counted(counts: UseCounts, uses: Uses, by: 1 | -1): UseCounts {
  if (uses.length === 0) return counts;
  const times = new Map(counts);
  // Not below 0: rows of the journal may have been lost, and a rule's count begins anew where it was deleted.
  for (const use of uses) times.set(use, Math.max(0, (times.get(use) ?? 0) + by));
  return [...times].filter(([, some]) => some > 0).sort(([a], [b]) => (a < b ? -1 : 1));
}
