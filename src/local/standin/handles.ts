/** What the spreadsheet's services share in one execution: how to reach tabs and make handles of each other. */
import { type Area, areaName } from './a1';
import type { Book } from './workbook';
import { ServiceError } from './errors';
import type { Execution } from './execution';
import type { Metadata, Protected } from './metadata';
import type { CallKind } from './outcome';
import type { Tab } from './tab';

/** A range as handles hold it: a place, not the cells that stood there when it was made. */
export interface Place {
  readonly tab: number;
  readonly area: Area;
}

export interface Desk {
  readonly execution: Execution;
  readonly book: Book;
  /** Whether a person's window belongs to this execution (active sheet, selection). */
  readonly hasWindow: boolean;
  spreadsheet(): object;
  sheet(tab: number): object;
  range(tab: number, area: Area): object;
  metadata(item: Metadata): object;
  protection(item: Protected): object;
}

export function tabOf(desk: Desk, id: number): Tab {
  const tab = desk.book.tabById(id);
  if (!tab) throw new ServiceError(`Sheet ${id} not found`);
  return tab;
}

/** Such as "Ledger!A2:F2", for the meter. */
export function whereIs(desk: Desk, { tab, area }: Place): string {
  return `${desk.book.tabById(tab)?.name ?? tab}!${areaName(area)}`;
}

export function checkInside(tab: Tab, area: Area): void {
  if (area.row + area.rows - 1 > tab.maxRows || area.column + area.columns - 1 > tab.maxColumns) {
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** A change that the server makes at once, after everything written before it. */
export function changeNow<T>(desk: Desk, kind: CallKind, name: string, where: string, change: () => T): T {
  desk.execution.permissions.require('spreadsheet-write', name);
  return desk.execution.read(kind, name, where, 0, change);
}
