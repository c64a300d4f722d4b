/** Charts as the workbook stores them: what they draw, where they lie, and how they look. */
import { type PlainArea, shiftedArea } from './metadata';
import type { Shift } from './reshape';

export type ChartType = 'COLUMN' | 'BAR' | 'LINE' | 'AREA';

export interface Chart {
  readonly id: number;
  readonly tab: number;
  readonly type: ChartType;
  readonly ranges: readonly { readonly tab: number; readonly area: PlainArea }[];
  readonly headers: number;
  /** Its rows are drawn as columns. */
  readonly transposed: boolean;
  readonly hidden: 'IGNORE_ROWS' | 'IGNORE_COLUMNS' | 'IGNORE_BOTH' | 'SHOW_BOTH';
  readonly options: Readonly<Record<string, unknown>>;
  /** The cell under its corner, and pixels from there. */
  readonly at: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
}

/** A chart's ranges and its place follow the rows and columns that they lie in. */
export function shiftedCharts(
  charts: readonly Chart[],
  tab: number,
  type: 'ROW' | 'COLUMN',
  shift: Shift,
): readonly Chart[] {
  return charts.map((chart) => {
    const ranges = chart.ranges.flatMap((range) => {
      if (range.tab !== tab) return [range];
      const area = shiftedArea(range.area, type, shift);
      return area === null ? [] : [{ ...range, area }];
    });
    if (chart.tab !== tab) return { ...chart, ranges };
    const { at } = chart;
    const moved =
      type === 'ROW'
        ? { ...at, row: shift(at.row) ?? at.row }
        : { ...at, column: shift(at.column) ?? at.column };
    return { ...chart, ranges, at: moved };
  });
}
