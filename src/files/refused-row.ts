// A refused row of an imported file, with the reason.
import type { Day } from '../core/day';
import type { MoneyRefusal } from '../core/money';
import type { ColumnName } from './file-columns';
import type { ShapeRefusal, TableRow } from './read-table';

export type RowRefusal =
  | ShapeRefusal
  | MoneyRefusal
  /** Too long for a cell of the ledger. */
  | { readonly code: 'row-text-long'; readonly column: ColumnName | 'tax'; readonly most: number }
  | ReceiptRowRefusal
  | ItemRowRefusal;

type ReceiptRowRefusal =
  | { readonly code: 'row-receipt-empty' }
  | { readonly code: 'row-client-empty' }
  | { readonly code: 'row-date'; readonly text: string }
  | { readonly code: 'row-quantity'; readonly text: string }
  /** One receipt and client with several days: the right one is unknown. */
  | { readonly code: 'invoice-dates'; readonly days: readonly Day[] }
  | { readonly code: 'day-in-future'; readonly today: Day }
  /** Too many rows, or too much text, for one entry of the ledger. */
  | { readonly code: 'invoice-long'; readonly rows: number }
  /** The row itself is fine, but `row` of the same invoice is not. */
  | { readonly code: 'invoice-incomplete'; readonly row: number };

type ItemRowRefusal =
  | { readonly code: 'item-name-empty' }
  | { readonly code: 'item-price'; readonly text: string }
  | { readonly code: 'item-cost'; readonly text: string }
  | { readonly code: 'item-active'; readonly text: string }
  /** That row already has the code or, without codes, the name. */
  | { readonly code: 'item-code-doubled'; readonly text: string; readonly row: number }
  | { readonly code: 'item-name-doubled'; readonly text: string; readonly row: number };

export type RefusedRow = {
  /** The line in the file; 1 is the first, usually the header. */
  readonly row: number;
  /** The row's source text, shortened to 200 characters. */
  readonly text: string;
  readonly refusal: RowRefusal;
};

const SHOWN = 200;

export function refusedRow({ row, text }: Pick<TableRow, 'row' | 'text'>, refusal: RowRefusal): RefusedRow {
  return { row, text: text.slice(0, SHOWN), refusal };
}

/** The longest text accepted in a cell by the ledger's commands, in UTF-16 units. */
export const LONGEST_CELL = 200;
