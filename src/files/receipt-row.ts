// Parses one row of a receipts file into a line, or a refusal.
import type { Day } from '../core/day';
import { type Named, nobody } from '../core/imported-invoice';
import type { Line } from '../core/invoice';
import { type Cents, type Currency, type DecimalMark, type MoneyRefusal, readMoney } from '../core/money';
import { accept, type Result, refuse } from '../core/result';
import { type DateOrder, readDate } from './date-order';
import { type ColumnName, type Columns, cellAt } from './file-columns';
import type { TableRow } from './read-table';
import { LONGEST_CELL, type RowRefusal } from './refused-row';

export type Reading = {
  readonly columns: Columns<'receipt' | 'date' | 'description' | 'client' | 'staff' | 'quantity' | 'amount'>;
  readonly taxes: readonly number[];
  readonly header: readonly string[];
  readonly currency: Currency;
  readonly dateOrder: DateOrder;
  readonly decimalMark: DecimalMark;
  /** Today in the salon: later days are refused. */
  readonly today: Day;
};

export type ReceiptRow = {
  readonly row: number;
  readonly text: string;
  /** '' if the row has none. */
  readonly receipt: string;
  /** Undefined if the row has none. */
  readonly client: Named | undefined;
  /** Undefined if unreadable. Present even if the row is refused for another reason, such as the amount. */
  readonly day: Day | undefined;
  /** Undefined if unreadable. Present even if the row is refused for another reason. */
  readonly amount: Cents | undefined;
  readonly reading: Result<{ readonly day: Day; readonly staff: string; readonly line: Line }, RowRefusal>;
};

/** Everything that can be read from one row alone. */
export function readReceiptRow(row: TableRow, reading: Reading): ReceiptRow {
  const { columns, currency, decimalMark } = reading;
  const receipt = cellAt(row, columns.receipt);
  const place = { row: row.row, text: row.text, receipt };
  // Cells may have shifted: neither client nor amount can be trusted.
  if (row.fault !== null)
    return { ...place, client: undefined, day: undefined, amount: undefined, reading: refuse(row.fault) };
  const code = cellAt(row, columns.client);
  const amount = readMoney(cellAt(row, columns.amount), currency, decimalMark);
  return {
    ...place,
    client: code === '' ? undefined : clientOf(code),
    day: readDate(cellAt(row, columns.date), reading.dateOrder),
    amount: amount.ok ? amount.value : undefined,
    reading: contentOf(row, amount, reading),
  };
}

const WALK_IN = /^walk[\s_-]*in$/i;

function clientOf(code: string): Named {
  return WALK_IN.test(code) ? nobody : { ...nobody, code };
}

function contentOf(
  row: TableRow,
  amount: Result<Cents, MoneyRefusal>,
  reading: Reading,
): ReceiptRow['reading'] {
  const { columns, dateOrder } = reading;
  if (cellAt(row, columns.receipt) === '') return refuse({ code: 'row-receipt-empty' });
  if (cellAt(row, columns.client) === '') return refuse({ code: 'row-client-empty' });
  const date = cellAt(row, columns.date);
  const day = readDate(date, dateOrder);
  if (day === undefined) return refuse({ code: 'row-date', text: date });
  if (day > reading.today) return refuse({ code: 'day-in-future', today: reading.today });
  if (!amount.ok) return amount;
  const quantity = quantityOf(cellAt(row, columns.quantity), amount.value);
  if (quantity === undefined) return refuse({ code: 'row-quantity', text: cellAt(row, columns.quantity) });
  const long = tooLong(row, reading);
  if (long !== undefined) return refuse({ code: 'row-text-long', column: long, most: LONGEST_CELL });
  const line = lineOf(row, quantity, amount.value, reading);
  return accept({ day, staff: cellAt(row, columns.staff), line });
}

// `2`, or `2.0` and `2,00` as some tills write it; at most four digits, the ledger's limit.
const UNITS = /^([-−]?)0*(\d{1,4})([.,]0+)?$/;

/** Whole units above 0; on a row with a negative amount (or a returned free item), the number as in the file. */
function quantityOf(text: string, amount: Cents): number | undefined {
  const parts = UNITS.exec(text);
  if (parts === null) return undefined;
  const units = Number(parts[2]);
  const quantity = parts[1] === '' || units === 0 ? units : -units;
  return quantity > 0 || amount < 0 || (amount === 0 && quantity < 0) ? quantity : undefined;
}

function lineOf(row: TableRow, quantity: number, amount: Cents, { columns, ...rest }: Reading): Line {
  const name = cellAt(row, columns.description);
  const kind = 'other';
  const sold = { item: '', name, category: '', quantity, amount, discount: 0 };
  const tax = taxOf(row, rest);
  // A negative row is a set-off: it gives back money, never units.
  return amount < 0 || quantity < 0 ? { kind: 'deduction', of: kind, ...sold, tax } : { kind, ...sold, tax };
}

/** `GST 4.1; PST 6.56`: as in the file, never used in a computation. */
function taxOf(row: TableRow, { taxes, header }: Pick<Reading, 'taxes' | 'header'>): string {
  const text = taxes.filter((place) => cellAt(row, place) !== '');
  return text.map((place) => `${header[place]} ${cellAt(row, place)}`).join('; ');
}

function tooLong(row: TableRow, reading: Reading): ColumnName | 'tax' | undefined {
  const texts = ['receipt', 'client', 'description', 'staff'] as const;
  const column = texts.find((name) => cellAt(row, reading.columns[name]).length > LONGEST_CELL);
  return column ?? (taxOf(row, reading).length > LONGEST_CELL ? 'tax' : undefined);
}
