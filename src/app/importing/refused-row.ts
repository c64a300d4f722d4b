// A row of an imported file that was not taken, and why.
import type { Day } from '../../core/day';
import type { ColumnName } from '../../core/file-columns';
import type { MoneyRefusal } from '../../core/money';
import type { ShapeRefusal, TableRow } from './read-table';

export type RowRefusal =
  | ShapeRefusal
  | MoneyRefusal
  /** Longer than a cell of the ledger takes. */
  | { readonly code: 'row-text-long'; readonly column: ColumnName | 'tax'; readonly most: number }
  | ReceiptRowRefusal
  | ItemRowRefusal;

type ReceiptRowRefusal =
  | { readonly code: 'row-receipt-empty' }
  | { readonly code: 'row-client-empty' }
  | { readonly code: 'row-date'; readonly text: string }
  | { readonly code: 'row-quantity'; readonly text: string }
  /** One receipt and client with several days: which one is it? */
  | { readonly code: 'invoice-dates'; readonly days: readonly Day[] }
  | { readonly code: 'day-in-future'; readonly today: Day }
  /** Too many rows, or too much text, for one entry of the ledger. */
  | { readonly code: 'invoice-long'; readonly rows: number }
  /** Nothing wrong with this row, but with that one of the same invoice. */
  | { readonly code: 'invoice-incomplete'; readonly row: number };

type ItemRowRefusal =
  | { readonly code: 'item-name-empty' }
  | { readonly code: 'item-price'; readonly text: string }
  | { readonly code: 'item-cost'; readonly text: string }
  | { readonly code: 'item-active'; readonly text: string }
  /** The code, or without codes the name, stands in that row already. */
  | { readonly code: 'item-code-doubled'; readonly text: string; readonly row: number }
  | { readonly code: 'item-name-doubled'; readonly text: string; readonly row: number };

export type RefusedRow = {
  /** The line in the file; 1 is the first, usually the header. */
  readonly row: number;
  /** The row as the file has it, shortened to 200 characters. */
  readonly text: string;
  readonly refusal: RowRefusal;
};

const SHOWN = 200;

export function refusedRow({ row, text }: Pick<TableRow, 'row' | 'text'>, refusal: RowRefusal): RefusedRow {
  return { row, text: text.slice(0, SHOWN), refusal };
}

/** The longest text that a cell of the ledger's commands takes, in UTF-16 units. */
export const LONGEST_CELL = 200;
