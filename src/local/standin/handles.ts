/** Shared by the spreadsheet's services in one execution: how to reach tabs and create each other's handles. */
import { type Area, areaName } from './a1';
import { ServiceError } from './errors';
import type { Execution } from './execution';
import type { Metadata, Protected } from './metadata';
import type { ServiceRequest } from './outcome';
import type { Tab } from './tab';
import type { Workbook } from './workbook';

/** A range in a handle: a position, not the cells that were there when it was created. */
export interface Place {
  readonly tab: number;
  readonly area: Area;
}

/** What an execution belongs to. */
export interface Container {
  /** Whether document lock and document properties exist; they do not in a web app. */
  readonly inContainer: boolean;
}

export interface Handles {
  readonly execution: Execution;
  readonly workbook: Workbook;
  /** Whether a person's window belongs to this execution (active sheet, selection). */
  readonly hasWindow: boolean;
  /** Whether getActiveSpreadsheet answers the spreadsheet for certain, as the workbook is told, or never to this account. */
  readonly book: 'active' | 'contested' | 'refused';
  spreadsheet(): object;
  sheet(tab: number): object;
  range(tab: number, area: Area): object;
  metadata(item: Metadata): object;
  protection(item: Protected): object;
}

export function tabOf(handles: Handles, id: number): Tab {
  const tab = handles.workbook.tabById(id);
  if (!tab) throw new ServiceError(`Sheet ${id} not found`);
  return tab;
}

/** Such as "Ledger!A2:F2", for the meter. */
export function whereIs(handles: Handles, { tab, area }: Place): string {
  return `${handles.workbook.tabById(tab)?.name ?? tab}!${areaName(area)}`;
}

export function checkInside(tab: Tab, area: Area): void {
  if (area.row + area.rows - 1 > tab.maxRows || area.column + area.columns - 1 > tab.maxColumns) {
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** A change that the server makes at once, after all earlier writes. */
export function changeNow<T>(handles: Handles, request: Omit<ServiceRequest, 'cells'>, change: () => T): T {
  handles.execution.permissions.require('spreadsheet-write', request.name);
  return handles.execution.read({ ...request, cells: 0 }, change);
}
