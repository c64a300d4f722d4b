/** Cells and rows as the workbook stores them. */

/** A cell's content; a date is a number with a date format, as in a real sheet. '' is empty. */
export type CellValue = string | number | boolean;

/** A Date written by a script, already in the spreadsheet's wall time. */
interface WrittenDate {
  readonly serial: number;
}
export type Written = CellValue | WrittenDate;

export interface Validation {
  readonly kind: 'list' | 'range' | 'checkbox' | 'date' | 'atLeast' | 'formula';
  readonly list?: readonly string[];
  /** Source of the choices. */
  readonly range?: { tab: number; row: number; column: number; rows: number; columns: number };
  readonly least?: number;
  readonly formula?: string;
  readonly allowInvalid: boolean;
  readonly help: string;
  readonly dropDown: boolean;
}

/** A cell's attributes other than content and number format. Shared between cells: replaced, never changed. */
export interface Look {
  readonly note?: string;
  readonly validation?: Validation;
  readonly style?: Readonly<Record<string, string>>;
}

/** Rows are shared between a workbook and its snapshots: replaced, never changed. Arrays may be short. */
export interface Row {
  readonly values: readonly CellValue[];
  readonly formulas?: readonly (string | undefined)[] | undefined;
  readonly formats?: readonly (string | undefined)[] | undefined;
  readonly looks?: readonly (Look | undefined)[] | undefined;
  /** The execution that inserted or appended the row, by number: a search of it may miss the row. */
  readonly madeBy?: number | undefined;
}

export const EMPTY_ROW: Row = { values: [] };

export function hasContent(row: Row): boolean {
  for (const value of row.values) if (value !== '') return true;
  return row.formulas?.some((formula) => formula !== undefined) ?? false;
}

/** Column of the last cell with content; 0 if there is none. */
export function contentWidth(row: Row): number {
  let width = row.values.length;
  while (width > 0 && row.values[width - 1] === '' && row.formulas?.[width - 1] === undefined) width--;
  return width;
}
