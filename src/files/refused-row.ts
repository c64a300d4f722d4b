// A refused row of a file, with the reason.
import type { Day } from '../core/day';
import type { AmountRefusal } from './amount-text';
import type { ShapeRefusal, TableRow } from './read-table';

export type RowRefusal =
  | ShapeRefusal
  | AmountRefusal
  /** Too long for a cell of the ledger; `column` is its heading. */
  | { readonly code: 'row-text-long'; readonly column: string; readonly most: number }
  | ReceiptRowRefusal
  | ClientRowRefusal
  | ItemRowRefusal
  | BookingRowRefusal;

type ReceiptRowRefusal =
  | { readonly code: 'row-receipt-empty' }
  /** The receipt has several clients, and this row names none. */
  | { readonly code: 'row-client-empty' }
  | { readonly code: 'row-date'; readonly text: string }
  | { readonly code: 'row-quantity'; readonly text: string }
  /** A part of the sale was refunded, and the file does not say which. */
  | { readonly code: 'row-partly-refunded' }
  /** One receipt and client with several days: the right one is unknown. */
  | { readonly code: 'invoice-dates'; readonly days: readonly Day[] }
  | { readonly code: 'day-in-future'; readonly today: Day }
  /** Too many rows, or too much text, for one entry of the ledger. */
  | { readonly code: 'invoice-long'; readonly rows: number }
  /** The row itself is fine, but `row` of the same invoice is not. */
  | { readonly code: 'invoice-incomplete'; readonly row: number };

type ClientRowRefusal =
  | { readonly code: 'row-nobody' }
  | { readonly code: 'row-email'; readonly text: string }
  | { readonly code: 'row-birthday'; readonly text: string }
  | { readonly code: 'row-points'; readonly text: string }
  | { readonly code: 'row-points-negative'; readonly text: string }
  | { readonly code: 'row-gift-card-negative'; readonly text: string }
  /** The row has the very cells of an earlier one. */
  | { readonly code: 'row-doubled'; readonly row: number };

type ItemRowRefusal =
  | { readonly code: 'item-name-empty' }
  | { readonly code: 'item-price'; readonly text: string }
  | { readonly code: 'item-cost'; readonly text: string }
  | { readonly code: 'item-active'; readonly text: string }
  /** That row already has the code or, without codes, the name. */
  | { readonly code: 'item-code-doubled'; readonly text: string; readonly row: number }
  | { readonly code: 'item-name-doubled'; readonly text: string; readonly row: number };

type BookingRowRefusal =
  | { readonly code: 'row-service-empty' }
  /** No time of day, or none that can be read. */
  | { readonly code: 'row-time'; readonly text: string }
  | { readonly code: 'row-minutes'; readonly text: string }
  | { readonly code: 'row-ends-before'; readonly start: string; readonly end: string };

export type RefusedRow = {
  /** The line in the file; 1 is the first, usually the headings. */
  readonly row: number;
  /** The row's source text, shortened to 200 characters. */
  readonly text: string;
  /** The row's cells, to save them as a file. */
  readonly cells: readonly string[];
  readonly refusal: RowRefusal;
};

const SHOWN = 200;

export function refusedRow(row: Pick<TableRow, 'row' | 'text' | 'cells'>, refusal: RowRefusal): RefusedRow {
  return { row: row.row, text: shownText(row.text), cells: row.cells, refusal };
}

export function shownText(text: string): string {
  return text.slice(0, SHOWN);
}

/** The longest text accepted in a cell by the ledger's commands, in UTF-16 units. */
export const LONGEST_CELL = 200;
