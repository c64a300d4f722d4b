/** Developer metadata as the workbook stores it: a key and a value tied to a spreadsheet, a tab, a row or a column. */
import type { Shift } from './reshape';

export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly place:
    | { readonly type: 'SPREADSHEET' }
    | { readonly type: 'SHEET'; readonly tab: number }
    | { readonly type: 'ROW' | 'COLUMN'; readonly tab: number; readonly at: number };
}

/** Updates metadata after rows or columns moved: positions follow, and metadata of deleted ones is removed. */
export function shifted(
  list: readonly Metadata[],
  tab: number,
  type: 'ROW' | 'COLUMN',
  shift: Shift,
): readonly Metadata[] {
  const next: Metadata[] = [];
  for (const item of list) {
    if (item.place.type !== type || item.place.tab !== tab) next.push(item);
    else {
      const at = shift(item.place.at);
      if (at !== null) next.push({ ...item, place: { ...item.place, at } });
    }
  }
  return next;
}

export function withoutTab(list: readonly Metadata[], tab: number): readonly Metadata[] {
  return list.filter(({ place }) => place.type === 'SPREADSHEET' || place.tab !== tab);
}

/** A protected range or tab; without `area`, the whole tab. */
export interface Protected {
  readonly id: number;
  readonly tab: number;
  readonly area?: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  readonly description: string;
  readonly warningOnly: boolean;
  readonly unprotected: readonly { row: number; column: number; rows: number; columns: number }[];
}

/** Protected areas grow and shrink with the rows or columns inside them. */
export function shiftedProtections(
  list: readonly Protected[],
  tab: number,
  type: 'ROW' | 'COLUMN',
  shift: Shift,
): readonly Protected[] {
  return list.flatMap((item) => {
    if (item.tab !== tab || !item.area) return [item];
    const area = shiftedArea(item.area, type, shift);
    return area === null ? [] : [{ ...item, area }];
  });
}

/** An area after rows or columns moved; null if none of it is left. */
export function shiftedArea(area: PlainArea, type: 'ROW' | 'COLUMN', shift: Shift): PlainArea | null {
  const [start, length] = type === 'ROW' ? [area.row, area.rows] : [area.column, area.columns];
  const kept: number[] = [];
  for (let place = start; place < start + length; place++) {
    const moved = shift(place);
    if (moved !== null) kept.push(moved);
  }
  if (kept.length === 0) return null;
  const first = kept.reduce((least, place) => Math.min(least, place));
  const last = kept.reduce((most, place) => Math.max(most, place));
  return type === 'ROW'
    ? { ...area, row: first, rows: last - first + 1 }
    : { ...area, column: first, columns: last - first + 1 };
}

export type PlainArea = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};
