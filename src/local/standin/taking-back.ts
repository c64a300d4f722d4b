/** Restores cells for a person's undo. */
import { type Area, areaName } from './a1';
import type { CellValue, Row } from './cell';
import type { Tab } from './tab';
import type { Workbook } from './workbook';

export function putRows(tab: Tab, from: number, rows: readonly Row[]): void {
  for (const [index, row] of rows.entries()) tab.grid.putRow(from + index, row);
}

/** Saves an area; the returned function restores its cells. */
export function restorer(workbook: Workbook, tab: Tab, area: Area): () => void {
  if (area.row + area.rows - 1 > tab.maxRows || area.column + area.columns - 1 > tab.maxColumns) {
    throw new Error(`There is no ${areaName(area)} on "${tab.name}".`);
  }
  const kept = Array.from({ length: area.rows }, (_, index) => tab.grid.row(area.row + index));
  return () => {
    if (!workbook.tabById(tab.id)) return;
    kept.forEach((old, index) => {
      const row = area.row + index;
      const now = tab.grid.row(row);
      const merge = <T>(from: readonly T[] | undefined, into: readonly T[] | undefined, empty: T): T[] => {
        const cells = into ? into.slice() : [];
        for (let at = area.column - 1; at < area.column - 1 + area.columns; at++) {
          while (cells.length <= at) cells.push(empty);
          cells[at] = from?.[at] ?? empty;
        }
        return cells;
      };
      tab.grid.putRow(row, {
        values: merge<CellValue>(old.values, now.values, ''),
        formulas: old.formulas || now.formulas ? merge(old.formulas, now.formulas, undefined) : undefined,
        formats: old.formats || now.formats ? merge(old.formats, now.formats, undefined) : undefined,
        looks: old.looks || now.looks ? merge(old.looks, now.looks, undefined) : undefined,
        madeBy: now.madeBy,
      });
    });
  };
}
