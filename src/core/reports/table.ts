// A report's table: typed values in named columns, so that screen, file and tab show one thing each in their own way.
import type { Day } from '../day';

/**
 * How a column's values are meant: `day` ISO text, `points` and `count` whole numbers, `change` points with their sign,
 * `money` minor units, `percent` hundredths of a percent.
 */
export const columnKinds = [
  'text',
  'client',
  'day',
  'moment',
  'points',
  'change',
  'count',
  'money',
  'percent',
] as const;
export type ColumnKind = (typeof columnKinds)[number];

export type Column = {
  readonly key: string;
  /** In words, as people see it. */
  readonly heading: string;
  readonly kind: ColumnKind;
  /** Whether the foot has the sum of it. */
  readonly sum?: true;
};

/** An entry that can be looked at: its number and its day. */
export type EntryOpened = { readonly seq: number; readonly day: Day };

/** Null is an empty cell. */
export type Value = string | number | null;

export type Row = {
  /** Stands for the row in its table. */
  readonly key: string | number;
  /** In the order of the columns. */
  readonly values: readonly Value[];
  /** The client that the row is about; absent for none. */
  readonly member?: string;
  /** The entry that it opens. */
  readonly entry?: EntryOpened;
};

export type Table = {
  /** Stands for the table in its report, and for what is remembered of it. */
  readonly key: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What stands in place of rows where there are none; absent for what a period leaves. */
  readonly empty?: string;
};

const texts: readonly ColumnKind[] = ['text', 'client', 'day', 'moment'];

export function isTime(kind: ColumnKind): boolean {
  return kind === 'day' || kind === 'moment';
}

export function isFigure(kind: ColumnKind): boolean {
  return !texts.includes(kind);
}

/** The sums in the foot, in the order of the columns; null where there is none. */
export function sumsOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>): readonly Value[] {
  return columns.map(({ sum }, at) => {
    if (sum === undefined) return null;
    let total = 0;
    for (const { values } of rows) total += Number(values[at] ?? 0);
    return total;
  });
}
