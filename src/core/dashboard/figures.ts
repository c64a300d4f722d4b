// The running figures behind the Dashboard: a fold of the entries, kept with the checkpoint, so that a command knows the
// new ones without reading anything.
import { dayAt, type Month, monthOf } from '../day';
import type { NumberedDraft } from '../journal/entry';
import { entryEarned, entryPoints, entryUsed } from '../journal/told-by-entry';
import { type Holders, type HoldersMoved, holdersAfter, noHolders } from './holders';
import { isKept } from './kept-months';
import { noUsesByMonth, type UsesByMonth, type UsesInMonth, usesInMonth, withUses } from './uses-by-month';

/**
 * Points earned and used in a month, gross, and by how many all balances changed; by the day of the entry. Earned is what
 * visits and joining gave, as in the reports: neither points by hand nor those that came from another system.
 */
export type MonthFigures = readonly [month: Month, earned: number, used: number, points: number];

export type Figures = {
  /** The number of the entry that was counted last. */
  readonly seq: number;
  /** The month in which that one was recorded; '' before the first. */
  readonly latest: Month | '';
  /** That month and the twelve before it, as far as something happened; oldest first. */
  readonly months: readonly MonthFigures[];
  /** All points that clients hold, less what they owe. */
  readonly open: number;
  /** What follows from the clients' and the cards' states; null if it has to be counted anew. */
  readonly holders: Holders | null;
  /** Of the same months; null if they have to be counted anew, or are too many to be kept: each night counts those. */
  readonly uses: UsesByMonth | null;
};

/** Of a journal without entries. */
export const noFigures: Figures = {
  seq: 0,
  latest: '',
  months: [],
  open: 0,
  holders: noHolders,
  uses: noUsesByMonth,
};

/** What one entry adds to the figures, from the entry itself or from the ledger's narrow columns. */
export type Counted = {
  readonly month: Month;
  readonly earned: number;
  readonly used: number;
  readonly points: number;
  readonly uses: UsesInMonth;
};

/**
 * The figures after the next entry; null if they were not those of the entry before it. Those of the holders stay behind
 * where the entry moves any: `withHolders` brings them up.
 */
export function figuresAfter(figures: Figures | null, entry: NumberedDraft): Figures | null {
  if (figures === null || entry.seq !== figures.seq + 1) return null;
  const { holders } = figures;
  const movesNobody =
    entry.member === '' && entry.storedValues.length === 0 && entry.carriedStoredValues.length === 0;
  const isCurrent = holders !== null && holders.seq === figures.seq;
  return {
    ...withCounted(figures, [countedIn(entry)], laterOf(figures.latest, monthOf(dayAt(entry.moment)))),
    seq: entry.seq,
    holders: movesNobody && isCurrent ? { ...holders, seq: entry.seq } : holders,
  };
}

export function countedIn(entry: NumberedDraft): Counted {
  const moved = { earned: entryEarned(entry), used: entryUsed(entry), points: entryPoints(entry) };
  return countedOf({ ...entry, ...moved }, usesInMonth(entry));
}

type Told = Pick<NumberedDraft, 'kind' | 'day' | 'sums' | 'lines'> & Omit<Counted, 'month' | 'uses'>;

/** The same from what the ledger's narrow column tells of an entry. */
export function countedOf(
  { kind, day, sums, lines, earned, used, points }: Told,
  uses: UsesInMonth,
): Counted {
  const isEarning =
    kind === 'invoice' ||
    kind === 'booking' ||
    kind === 'join' ||
    // Without money and lines it takes back points by hand or from another system; seldom those for joining, which stay.
    (kind === 'reverse' && (sums !== null || lines.length > 0));
  return { month: monthOf(day), earned: isEarning ? earned : 0, used, points, uses };
}

/** With more entries, in whatever order. @param latest the month that the newest of them was recorded in */
export function withCounted(figures: Figures, entries: readonly Counted[], latest: Month | ''): Figures {
  const months = new Map(figures.months.map((known) => [known[0], known]));
  let { open } = figures;
  for (const { month, earned, used, points } of entries) {
    const [, gained, spent, changed] = months.get(month) ?? ([month, 0, 0, 0] as const);
    months.set(month, [month, gained + earned, spent + used, changed + points]);
    open += points;
  }
  const kept = [...months.values()]
    .filter(([month, ...numbers]) => isKept(month, latest) && numbers.some((number) => number !== 0))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const moved = entries.map((entry) => entry.uses);
  const uses = figures.uses && withUses(figures.uses, moved, latest);
  return { ...figures, latest, months: kept, open, uses };
}

/**
 * Figures after entries, with what these entries moved.
 * @param before the figures before them: if holders were not up to date then, they have to be counted anew
 * @param moved null if that is not known
 */
export function withHolders(
  before: Figures | null,
  after: Figures | null,
  moved: HoldersMoved | null,
): Figures | null {
  if (after === null || before === null) return after;
  const { holders } = before;
  if (moved === null || holders === null || holders.seq !== before.seq) return { ...after, holders: null };
  return { ...after, holders: { ...holdersAfter(holders, moved, after.latest), seq: after.seq } };
}

/** Holders that are as far as the figures; null if they have to be counted. */
export function holdersIn({ seq, holders }: Figures): Holders | null {
  return holders?.seq === seq ? holders : null;
}

/** Whether nothing has to be counted anew. */
export function isComplete(figures: Figures | null): figures is Figures {
  return figures !== null && figures.uses !== null && holdersIn(figures) !== null;
}

/** The same in ever fewer bytes: what a night can count anew goes first. */
export function shorterFigures(figures: Figures): readonly (Figures | null)[] {
  const { holders } = figures;
  const withoutUses = { ...figures, uses: null };
  return [figures, withoutUses, { ...withoutUses, holders: holders && { ...holders, cards: null } }, null];
}

function laterOf(known: Month | '', month: Month): Month {
  return month > known ? month : known;
}
