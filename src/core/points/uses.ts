// How often rewards and bonuses were used, per client and in total: counted from the entries, to enforce limits.
import { hashOfText } from '../journal/canonical';

/** One item per use that an entry makes or gives back. */
export type Uses = readonly string[];

/** How often each was used and not given back, by key. Unused ones are left out. */
export type UseCounts = readonly (readonly [use: string, times: number])[];

/** How often a rule with a limit may still be used; rules without a limit are left out. */
export type UsesLeft = readonly (readonly [use: string, left: number])[];

/** Families of rules whose uses are counted. */
export type UsedFamily = 'rewards' | 'bonuses';

/**
 * The key of a rule's uses: its family and name in ten characters, since a name may have two hundred and all counts
 * have to fit into a script property. With another name it is another rule.
 */
export function useOf(family: UsedFamily, name: string): string {
  const rule = `${family}/${name}`;
  const found = hashed.get(rule) ?? hashOfText(rule).slice(0, 10);
  hashed.set(rule, found);
  return found;
}

// A night that counts years of entries asks for the same few names each time.
const hashed = new Map<string, string>();

const noUses: Uses = [];
const nothingMoved: MovedUses = { uses: noUses, by: 1 };

type Used = {
  readonly redemptions: readonly { readonly reward: string; readonly voucher: object | null }[];
  readonly bonuses: readonly { readonly bonus: string; readonly points: number }[];
};

/** The uses of an invoice: each reward as often as it gave something, and each bonus that gave points. */
export function usesOf({ redemptions, bonuses }: Used): Uses {
  if (redemptions.length === 0 && bonuses.length === 0) return noUses;
  return [
    ...redemptions.flatMap(({ reward, voucher }) => (voucher === null ? [useOf('rewards', reward)] : [])),
    ...bonuses.flatMap(({ bonus, points }) => (points > 0 ? [useOf('bonuses', bonus)] : [])),
  ];
}

/** The parts of an entry with the uses made or given back. */
export type UsingEntry = Used & {
  readonly kind: string;
  readonly reversal: { readonly uses: Uses; readonly givesBack: number } | null;
};

const using: readonly string[] = ['invoice', 'redeem', 'booking'];

/** The uses that an entry makes, or gives back: then below 0. */
export type MovedUses = { readonly uses: Uses; readonly by: 1 | -1 };

/** What gives points or rewards uses, its reversal gives back, and a return that is given back uses again. */
export function usesMoved(entry: UsingEntry): MovedUses {
  if (using.includes(entry.kind)) return { uses: usesOf(entry), by: 1 };
  const { reversal } = entry;
  return reversal === null ? nothingMoved : { uses: reversal.uses, by: reversal.givesBack > 0 ? 1 : -1 };
}

/** The counts after an entry. */
export function countsAfter(counts: UseCounts, entry: UsingEntry): UseCounts {
  const { uses, by } = usesMoved(entry);
  return counted(counts, uses, by);
}

function counted(counts: UseCounts, uses: Uses, by: 1 | -1): UseCounts {
  if (uses.length === 0) return counts;
  const times = new Map(counts);
  // Never below 0: rows of the journal may be lost, and the count of a deleted rule starts again.
  for (const use of uses) times.set(use, Math.max(0, (times.get(use) ?? 0) + by));
  return [...times].filter(([, some]) => some > 0).sort(([a], [b]) => (a < b ? -1 : 1));
}
