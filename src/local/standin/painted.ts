/** What colours cells without being in them: conditional formats, one list a tab, and banding. */
import type { PlainArea } from './metadata';
import { shiftedArea } from './metadata';
import type { Shift } from './reshape';

export type Condition = {
  readonly type: 'textStartsWith' | 'textEqualTo' | 'numberLessThan' | 'numberGreaterThan' | 'formula';
  readonly value: string | number;
};

export type ConditionalFormat = {
  readonly areas: readonly PlainArea[];
  readonly condition: Condition;
  readonly style: Readonly<Record<string, string>>;
};

export type Band = { readonly area: PlainArea; readonly theme: string };

/** Of one tab. */
export type Painted = {
  readonly tab: number;
  readonly formats: readonly ConditionalFormat[];
  readonly bands: readonly Band[];
};

export function shiftedPaint(
  list: readonly Painted[],
  tab: number,
  type: 'ROW' | 'COLUMN',
  shift: Shift,
): readonly Painted[] {
  const moved = (area: PlainArea) => shiftedArea(area, type, shift) ?? [];
  return list.map((painted) => {
    if (painted.tab !== tab) return painted;
    const formats = painted.formats.flatMap((format) => {
      const areas = format.areas.flatMap(moved);
      return areas.length === 0 ? [] : [{ ...format, areas }];
    });
    const bands = painted.bands.flatMap((band) =>
      [moved(band.area)].flat().map((area) => ({ ...band, area })),
    );
    return { tab, formats, bands };
  });
}

/** Whether a condition holds; of formulas it is not known here, since none is computed. */
export function holds({ type, value }: Condition, cell: { value: unknown; display: string }): boolean {
  const number = typeof cell.value === 'number' ? cell.value : Number.NaN;
  if (type === 'textStartsWith') return cell.display.toLowerCase().startsWith(String(value).toLowerCase());
  if (type === 'textEqualTo') return cell.display.toLowerCase() === String(value).toLowerCase();
  if (type === 'numberLessThan') return number < Number(value);
  return type === 'numberGreaterThan' && number > Number(value);
}

export function isIn(
  { row, column, rows, columns }: PlainArea,
  at: { row: number; column: number },
): boolean {
  return at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;
}
