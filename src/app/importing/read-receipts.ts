// Another till's receipts, as text, to invoices: every row is taken or refused, and every cent is accounted for.
import type { Day } from '../../core/day';
import { type ColumnsRefusal, cellAt, findColumns, taxColumns } from '../../core/file-columns';
import type { Cents, Currency, DecimalMark } from '../../core/money';
import type { ReceiptNumbers } from '../../core/receipt-id';
import { accept, type Result } from '../../core/result';
import type { ImportedItem } from '../ports/catalog';
import { type DateOrder, type DatesRefusal, decideDateOrder } from './date-order';
import { decideDecimalMark } from './decimal-mark';
import { gatherInvoices } from './gather-invoices';
import type { ImportedInvoice } from './imported-invoice';
import { type CatalogByName, catalogByName } from './line-kind';
import { readTable, type TableRefusal } from './read-table';
import { guessedNumbers, type NumberOnDays, numberOnDays } from './receipt-numbers';
import { type ReceiptRow, readReceiptRow } from './receipt-row';
import { type RefusedRow, type RowRefusal, refusedRow } from './refused-row';

// Whoever plans an import needs these beside what was read.
export { type ImportedInvoice, invoiceContent, invoiceKey, otherInvoiceKey } from './imported-invoice';
export type { RefusedRow } from './refused-row';

export type ReceiptsFile = {
  readonly text: string;
  /** The other till's name, as entries keep it. */
  readonly source: string;
  /** How the file writes its dates, where someone who knows has said so; else the dates must tell. */
  readonly dateOrder: DateOrder | null;
  /** How the till numbers its receipts, where someone who knows has said so; else the file is looked at. */
  readonly receiptNumbers: ReceiptNumbers | null;
  /** The salon's day: a receipt of a later one is refused. */
  readonly today: Day;
};

export type ReceiptsRefusal = TableRefusal | ColumnsRefusal | DatesRefusal;

export type ReceiptsRead = {
  /** By day, then receipt number, then place in the file. */
  readonly invoices: readonly ImportedInvoice[];
  /** In the file's order. */
  readonly refused: readonly RefusedRow[];
  /** Rows of the file that are not blank: the invoices' lines and the refused ones. */
  readonly rows: number;
  /** Amounts of all rows that can be read: the invoices' totals and `refusedTotal`. */
  readonly total: Cents;
  readonly refusedTotal: Cents;
  /** Refused rows whose amount cannot be read, and so is in no total. */
  readonly unreadableAmounts: number;
  readonly dateOrder: DateOrder;
  readonly decimalMark: DecimalMark;
  readonly receiptNumbers: ReceiptNumbers;
  /** A number that stands on several days, or null: whether that is two receipts or a slip is for a person to say. */
  readonly onSeveralDays: NumberOnDays | null;
  /** Descriptions of taken rows that no catalog knows: they are kind `other`. */
  readonly unknown: readonly string[];
  /** Descriptions of taken rows that several kinds have; the first of `service product giftcard other` counts. */
  readonly ambiguous: readonly string[];
};

/**
 * Reads a file of receipt lines. An invoice is one (receipt, client), of one day where the till numbers anew each day; a row that is refused takes the rest of its
 * invoice with it, so that points are never computed on half an invoice.
 */
export function readReceipts(
  { text, source, dateOrder: told, receiptNumbers, today }: ReceiptsFile,
  catalog: readonly ImportedItem[],
  currency: Currency,
): Result<ReceiptsRead, ReceiptsRefusal> {
  const table = readTable(text);
  if (!table.ok) return table;
  const { header, rows } = table.value;
  const columns = findColumns(
    header,
    ['receipt', 'date', 'description', 'client', 'quantity', 'amount'],
    ['staff'],
  );
  if (!columns.ok) return columns;
  const whole = rows.filter((row) => row.fault === null);
  const dateOrder =
    told === null ? decideDateOrder(whole.map((row) => cellAt(row, columns.value.date))) : accept(told);
  if (!dateOrder.ok) return dateOrder;
  const decimalMark = decideDecimalMark(
    whole.map((row) => cellAt(row, columns.value.amount)),
    currency,
  );
  const items = catalogByName(catalog);
  const reading = { columns: columns.value, taxes: taxColumns(header), header, items, currency };
  const read = rows.map((row) =>
    readReceiptRow(row, { ...reading, dateOrder: dateOrder.value, decimalMark, today }),
  );
  const onSeveralDays = numberOnDays(read);
  const numbers = receiptNumbers ?? guessedNumbers(onSeveralDays);
  const { invoices, refusals } = gatherInvoices(read, source, numbers);
  return accept({
    receiptNumbers: numbers,
    onSeveralDays,
    invoices,
    refused: read.flatMap((row) => {
      const refusal = refusals.get(row.row);
      return refusal === undefined ? [] : [refusedRow(row, refusal)];
    }),
    dateOrder: dateOrder.value,
    decimalMark,
    rows: rows.length,
    ...totalsOf(read, refusals),
    ...doubtsOf(read, refusals, items),
  });
}

function totalsOf(rows: readonly ReceiptRow[], refusals: ReadonlyMap<number, RowRefusal>) {
  let total = 0;
  let refusedTotal = 0;
  let unreadableAmounts = 0;
  for (const { row, amount } of rows) {
    if (amount === undefined) unreadableAmounts++;
    total += amount ?? 0;
    if (refusals.has(row)) refusedTotal += amount ?? 0;
  }
  return { total, refusedTotal, unreadableAmounts };
}

function doubtsOf(
  rows: readonly ReceiptRow[],
  refusals: ReadonlyMap<number, RowRefusal>,
  items: CatalogByName,
): Pick<ReceiptsRead, 'unknown' | 'ambiguous'> {
  const taken = rows.flatMap(({ row, reading }) => (refusals.has(row) || !reading.ok ? [] : [reading.value]));
  const names = [...new Set(taken.map(({ line }) => line.name))];
  return {
    unknown: names.filter((name) => !items.has(name)),
    ambiguous: names.filter((name) => items.get(name)?.alone === false),
  };
}
