/** One tab of a book, as tests and the workbench read it without an execution. */

/** What a cell holds; a date is a number whose format is a date's, as in a real sheet. '' is empty. */
export type CellValue = string | number | boolean;

export interface CellView {
  readonly value: CellValue;
  readonly display: string;
  readonly formula: string;
  readonly format: string;
  readonly note: string;
}

export interface Tab {
  readonly id: number;
  readonly name: string;
  /** Rises with every change of this tab: contents, look, size or name. */
  readonly revision: number;
  readonly hidden: boolean;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly frozenRows: number;
  readonly color: string | null;
  /** Contents up to the last row and column; dates are Dates, '' is empty. Rows and columns from 1. */
  values(row?: number, column?: number, rows?: number, columns?: number): unknown[][];
  displayValues(row?: number, column?: number, rows?: number, columns?: number): string[][];
  cell(row: number, column: number): CellView;
  columnWidth(column: number): number;
  columnHidden(column: number): boolean;
  /** Hidden by the person's filter. */
  rowHidden(row: number): boolean;
  /** Drop-down choices of a cell, or null: what the workbench offers. */
  choices(row: number, column: number): readonly string[] | null;
  /** Adds rows of ready values (nothing is parsed) under the last row: for large test data. */
  load(rows: readonly (readonly CellValue[])[]): void;
  /** The value a formula cell shows; the stand-in itself computes no formula (it shows #NAME?). */
  setFormulaResult(row: number, column: number, value: CellValue): void;
}
