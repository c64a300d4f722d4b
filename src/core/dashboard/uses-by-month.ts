// How often each reward and bonus was used, by month: which rewards are used most says nothing if it is of all years.
// Bonuses are counted with them, since an entry that gives uses back says which, but not of which family.
import { type Day, type Month, monthOf } from '../day';
import { type MovedUses, type UseCounts, type UsingEntry, usesMoved } from '../points/uses';
import type { EntryFigures } from '../reports/entry-figures';
import { isKept } from './kept-months';

/** The keys of rules, and for each month how often each of them was used. Both in order, without what is 0 everywhere. */
export type UsesByMonth = {
  readonly rules: readonly string[];
  readonly months: readonly (readonly [month: Month, ...times: number[]])[];
};

export const noUsesByMonth: UsesByMonth = { rules: [], months: [] };

/** The uses that one entry makes or gives back. What is given back is taken out of the month in which it was used. */
export type UsesInMonth = MovedUses & { readonly month: Month };

type Using = UsingEntry & {
  readonly day: Day;
  readonly reversal: { readonly day: Day } | null;
};

export function usesInMonth(entry: Using): UsesInMonth {
  return { ...usesMoved(entry), month: monthOf(entry.reversal?.day ?? entry.day) };
}

/** The same from what the ledger's narrow column tells of an entry. */
export function usesTold({ kind, day, rewards, bonuses, takenBack }: EntryFigures): UsesInMonth {
  return usesInMonth({
    kind,
    day,
    redemptions: rewards.map(({ reward }) => ({ reward, voucher: reward === '' ? {} : null })),
    bonuses: bonuses.map(({ rule, points }) => ({ bonus: rule, points })),
    reversal: takenBack,
  });
}

/** With those of more entries, in whatever order. @param latest the month that the newest of them was recorded in */
export function withUses(known: UsesByMonth, moved: readonly UsesInMonth[], latest: Month | ''): UsesByMonth {
  const isMoved = moved.some(({ uses }) => uses.length > 0);
  if (!isMoved && known.months.every(([month]) => isKept(month, latest))) return known;
  const months = new Map(
    known.months.map(([month, ...times]) => [
      month,
      new Map(known.rules.map((rule, i) => [rule, times[i] ?? 0])),
    ]),
  );
  for (const { month, uses, by } of moved) {
    const times = months.get(month) ?? new Map<string, number>();
    for (const use of uses) times.set(use, (times.get(use) ?? 0) + by);
    months.set(month, times);
  }
  const kept = [...months]
    .filter(([month, times]) => isKept(month, latest) && [...times.values()].some((some) => some !== 0))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const used = kept.flatMap(([, times]) => [...times].flatMap(([rule, some]) => (some === 0 ? [] : [rule])));
  const rules = [...new Set(used)].sort();
  return {
    rules,
    months: kept.map(([month, times]) => [month, ...rules.map((rule) => times.get(rule) ?? 0)]),
  };
}

/** How often each was used from one month to another. */
export function usesBetween({ rules, months }: UsesByMonth, first: Month, last: Month): UseCounts {
  const within = months.filter(([month]) => month >= first && month <= last);
  return rules.map((rule, i) => {
    const times = within.reduce((sum, [, ...some]) => sum + (some[i] ?? 0), 0);
    return [rule, times];
  });
}
