// Parses another till's receipts into invoices: every row is accepted or refused, and every cent is accounted for.
import type { Day } from '../core/day';
import type { ImportedInvoice } from '../core/imported-invoice';
import type { Cents, Currency, DecimalMark } from '../core/money';
import type { ReceiptNumbers } from '../core/receipt-id';
import { accept, type Result } from '../core/result';
import { type DateOrder, type DatesRefusal, decideDateOrder } from './date-order';
import { decideDecimalMark } from './decimal-mark';
import { type ColumnsRefusal, cellAt, findColumns, taxColumns } from './file-columns';
import { gatherInvoices } from './gather-invoices';
import { readTable, type TableRefusal } from './read-table';
import { guessedNumbers, type NumberOnDays, numberOnDays } from './receipt-numbers';
import { type ReceiptRow, readReceiptRow } from './receipt-row';
import { type RefusedRow, type RowRefusal, refusedRow } from './refused-row';

export type ReceiptsFile = {
  readonly text: string;
  /** The other till's name, as stored in entries. */
  readonly source: string;
  /** The file's date order, if a person has given it; null to infer it from the dates. */
  readonly dateOrder: DateOrder | null;
  /** The till's receipt numbering, if a person has given it; null to infer it from the file. */
  readonly receiptNumbers: ReceiptNumbers | null;
  /** Today in the salon: receipts of a later day are refused. */
  readonly today: Day;
};

export type ReceiptsRefusal = TableRefusal | ColumnsRefusal | DatesRefusal;

export type ReceiptsRead = {
  /** Ordered by day, then receipt number, then place in the file. */
  readonly invoices: readonly ImportedInvoice[];
  /** In the file's order. */
  readonly refused: readonly RefusedRow[];
  /** Number of non-blank rows in the file: invoice lines and refused rows. */
  readonly rows: number;
  /** Sum of all readable amounts: the invoices' totals plus `refusedTotal`. */
  readonly total: Cents;
  readonly refusedTotal: Cents;
  /** Number of refused rows with an unreadable amount, which no total includes. */
  readonly unreadableAmounts: number;
  readonly dateOrder: DateOrder;
  readonly decimalMark: DecimalMark;
  readonly receiptNumbers: ReceiptNumbers;
  /** A receipt number with several days, or null: a person must decide whether that is a typing error. */
  readonly onSeveralDays: NumberOnDays | null;
};

/**
 * Reads a file of receipt lines. An invoice is one (receipt, client), of one day if the till's numbers restart daily.
 * A refused row causes its whole invoice to be refused, so points are never computed on half an invoice.
 */
export function readReceipts(
  { text, source, dateOrder: told, receiptNumbers, today }: ReceiptsFile,
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
  const reading = { columns: columns.value, taxes: taxColumns(header), header, currency };
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
