/** What a person does to the sheet by hand, between or during executions. */

import type { Area } from './a1';
import type { Outcome } from './outcome';
import type { Order } from './sorting';
import type { Workbook } from './workbook';

/** What a person may enter in a cell: text is parsed as if typed; '' empties the cell. */
export type Typed = string | number | boolean;

/**
 * Rows and columns count from 1. An action that fires onEdit returns that execution's outcome; others, and all actions
 * if the script has no onEdit, return null.
 */
export interface Person {
  edit(tab: string, row: number, column: number, text: Typed): Outcome | null;
  /** Pastes a block with its top left corner at that cell, growing the grid as needed. */
  paste(tab: string, row: number, column: number, block: readonly (readonly Typed[])[]): Outcome | null;
  /** Deletes the contents of a block. */
  clear(tab: string, area: Area): Outcome | null;
  /** Sorts whole rows by a column; by default all rows below the frozen ones. Blanks go last. */
  sort(tab: string, column: number, order: Order, span?: { from: number; to: number }): Outcome | null;
  insertRows(tab: string, before: number, count?: number): Outcome | null;
  deleteRows(tab: string, from: number, count?: number): Outcome | null;
  insertColumns(tab: string, before: number, count?: number): Outcome | null;
  deleteColumns(tab: string, from: number, count?: number): Outcome | null;
  /** Moves rows from … from + count - 1 before row `before` (numbered before the move). */
  moveRows(tab: string, from: number, count: number, before: number): Outcome | null;
  moveColumn(tab: string, from: number, before: number): Outcome | null;
  /** Gives the whole spreadsheet another name; that is no edit, and undo does not take it back. */
  renameWorkbook(name: string): Outcome | null;
  renameTab(tab: string, name: string): Outcome | null;
  addTab(name: string): Outcome | null;
  deleteTab(tab: string): Outcome | null;
  hideTab(tab: string): Outcome | null;
  showTab(tab: string): Outcome | null;
  /** Moves the tab to that position among the tabs, from 1. */
  moveTab(tab: string, place: number): Outcome | null;
  hideColumn(tab: string, column: number): Outcome | null;
  showColumn(tab: string, column: number): Outcome | null;
  /** Hides the rows below row 1 whose displayed text in the column is not among `shown`; null removes the filter. */
  filter(tab: string, column: number, shown: readonly string[] | null): Outcome | null;
  /** Converts the tab to a table with typed columns, or back to a plain range. */
  convertToTable(tab: string): Outcome | null;
  convertToRange(tab: string): Outcome | null;
  /** Protects the tab against the person who runs the script, as only the owner of the sheet can. */
  closeTab(tab: string): Outcome | null;
  /** Undoes the person's last action that was not yet undone; null if there is none. */
  undo(): Outcome | null;
  /** Selects the tab and cells of the person's window (getActiveSheet, getActiveRange). */
  select(tab: string, area: Area): void;
  /** Makes a copy of the spreadsheet (File, Make a copy); properties, cache and triggers do not follow. */
  copyWorkbook(name?: string): Workbook;
  /** Clears the cache, as may happen at any time. */
  forgetCache(): void;
}

/** A cell or block changed by a person, for onEdit. */
export interface Edited {
  readonly tab: number;
  readonly area: Area;
  readonly value?: string | undefined;
  readonly oldValue?: string | undefined;
}
