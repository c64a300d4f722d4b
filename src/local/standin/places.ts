/** Moves everything tied to rows or columns of a tab when a script or a person inserts, deletes or moves them. */

import { shiftedCharts } from './charts';
import { shifted, shiftedProtections } from './metadata';
import { shiftedPaint } from './painted';
import {
  deleteRows,
  deletion,
  insertion,
  insertRows,
  moveRows,
  moving,
  type NewRows,
  reshapeColumns,
  type Shift,
} from './reshape';
import type { Tab } from './tab';
import type { Workbook } from './workbook';

function follow(workbook: Workbook, tab: Tab, type: 'ROW' | 'COLUMN', shift: Shift): void {
  const { metadata, protections, painted = [], charts = [] } = workbook.state;
  if ([metadata, protections, painted, charts].every((list) => list.length === 0)) return;
  workbook.change({
    charts: shiftedCharts(charts, tab.id, type, shift),
    painted: shiftedPaint(painted, tab.id, type, shift),
    metadata: shifted(metadata, tab.id, type, shift),
    protections: shiftedProtections(protections, tab.id, type, shift),
  });
}

/** `like` is the row whose formats the new rows take, or null. */
export function insertTabRows(workbook: Workbook, tab: Tab, rows: NewRows, like: number | null): void {
  insertRows(tab.grid, rows, like);
  follow(workbook, tab, 'ROW', insertion(rows.before, rows.count));
}

export function deleteTabRows(workbook: Workbook, tab: Tab, from: number, count: number): void {
  deleteRows(tab.grid, from, count);
  follow(workbook, tab, 'ROW', deletion(from, count));
}

export function moveTabRows(
  workbook: Workbook,
  tab: Tab,
  { from, count }: { readonly from: number; readonly count: number },
  before: number,
): void {
  moveRows(tab.grid, from, count, before);
  follow(workbook, tab, 'ROW', moving(from, count, before));
}

export function insertTabColumns(workbook: Workbook, tab: Tab, before: number, count: number): void {
  reshapeColumns(tab.grid, insertion(before, count), tab.maxColumns + count);
  follow(workbook, tab, 'COLUMN', insertion(before, count));
}

export function deleteTabColumns(workbook: Workbook, tab: Tab, from: number, count: number): void {
  if (count >= tab.maxColumns) throw new Error("You can't delete all the columns on the sheet.");
  reshapeColumns(tab.grid, deletion(from, count), tab.maxColumns - count);
  follow(workbook, tab, 'COLUMN', deletion(from, count));
}

export function moveTabColumn(workbook: Workbook, tab: Tab, from: number, before: number): void {
  reshapeColumns(tab.grid, moving(from, 1, before), tab.maxColumns);
  follow(workbook, tab, 'COLUMN', moving(from, 1, before));
}
