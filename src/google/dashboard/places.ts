// Where what stands on the Dashboard: figures on top, charts below them, then two lists, then room for people's own notes.
// What the charts draw stands beside the figures, in hidden columns: those are drawn, and one write covers both.
import { MONTHS_SHOWN, REWARDS_SHOWN } from '../../core/dashboard/shown';

export const VISIBLE_COLUMNS = 6;
/** In pixels: six of them fill a laptop beside the sidebar. */
export const COLUMN_WIDTH = 155;

/** The heading; below it, the rows that each command writes. */
export const TITLE_ROW = 1;
export const FIGURES = { row: 2, rows: 4 } as const;
export const LABELS_ROW = FIGURES.row + 1;
export const VALUES_ROW = FIGURES.row + 2;
export const REMARKS_ROW = FIGURES.row + 3;

/** What one chart draws: a first column with the names of the series, then one for each month or reward. */
export type Drawn = {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
};

const { row } = FIGURES;
const byMonth = 1 + MONTHS_SHOWN;
const first = VISIBLE_COLUMNS + 1;

export const drawn = {
  points: { row, rows: 3, column: first, columns: byMonth },
  open: { row, rows: 2, column: first + byMonth, columns: byMonth },
  people: { row, rows: 3, column: first + 2 * byMonth, columns: byMonth },
  rewards: { row, rows: 2, column: first + 3 * byMonth, columns: 1 + REWARDS_SHOWN },
} as const satisfies { readonly [chart: string]: Drawn };

export type ChartName = keyof typeof drawn;

export const COLUMNS = drawn.rewards.column + drawn.rewards.columns - 1;
export const HIDDEN = { column: first, columns: COLUMNS - VISIBLE_COLUMNS } as const;

/** Charts lie over these rows, two beside each other. */
export const CHART_ROWS = 13;
export const FIRST_CHART_ROW = FIGURES.row + FIGURES.rows + 1;

/** The lists: a heading with how many there are, the headers, and this many clients. */
export const LISTED = 10;
export const LISTS_ROW = FIRST_CHART_ROW + 2 * CHART_ROWS + 1;
/** With the clients' numbers in two hidden columns beside them. */
export const LISTS = { row: LISTS_ROW, rows: 2 + LISTED, columns: VISIBLE_COLUMNS + 2 } as const;
export const LAST_ROW = LISTS.row + LISTS.rows - 1;
