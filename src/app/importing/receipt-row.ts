// One row of a receipts file: the line it means, or why it means none.
import type { Day } from '../../core/day';
import { type ColumnName, type Columns, cellAt } from '../../core/file-columns';
import type { Line } from '../../core/invoice';
import { type Cents, type Currency, type DecimalMark, type MoneyRefusal, readMoney } from '../../core/money';
import { accept, type Result, refuse } from '../../core/result';
import { type DateOrder, readDate } from './date-order';
import type { CatalogByName } from './line-kind';
import type { TableRow } from './read-table';
import { LONGEST_CELL, type RowRefusal } from './refused-row';

export type Reading = {
  readonly columns: Columns<'receipt' | 'date' | 'description' | 'client' | 'staff' | 'quantity' | 'amount'>;
  readonly taxes: readonly number[];
  readonly header: readonly string[];
  readonly items: CatalogByName;
  readonly currency: Currency;
  readonly dateOrder: DateOrder;
  readonly decimalMark: DecimalMark;
  /** The salon's day: nothing was sold after it. */
  readonly today: Day;
};

export type ReceiptRow = {
  readonly row: number;
  readonly text: string;
  /** '' where the row does not say. */
  readonly receipt: string;
  /** Undefined where the row does not say; '' for a walk-in. */
  readonly client: string | undefined;
  /** Undefined where it cannot be read. Known even where the row is refused for something else, like the amount. */
  readonly day: Day | undefined;
  /** Undefined where it cannot be read. Known even where the row is refused for something else. */
  readonly amount: Cents | undefined;
  readonly reading: Result<{ readonly day: Day; readonly staff: string; readonly line: Line }, RowRefusal>;
};

/** Everything that one row says by itself. */
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

function clientOf(code: string): string {
  return WALK_IN.test(code) ? '' : code;
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

// `2`, and `2.0` or `2,00` as some tills write it; at most four digits, as the ledger takes.
const UNITS = /^([-−]?)0*(\d{1,4})([.,]0+)?$/;

/** Whole units above 0; on a row that takes money off (or gives a free thing back) as the file has it. */
function quantityOf(text: string, amount: Cents): number | undefined {
  const parts = UNITS.exec(text);
  if (parts === null) return undefined;
  const units = Number(parts[2]);
  const quantity = parts[1] === '' || units === 0 ? units : -units;
  return quantity > 0 || amount < 0 || (amount === 0 && quantity < 0) ? quantity : undefined;
}

function lineOf(row: TableRow, quantity: number, amount: Cents, { columns, items, ...rest }: Reading): Line {
  const name = cellAt(row, columns.description);
  const item = items.get(name)?.item;
  const kind = item?.kind ?? 'other';
  const sold = {
    item: item?.code ?? '',
    name,
    category: item?.category ?? '',
    quantity,
    amount,
    discount: 0,
  };
  const tax = taxOf(row, rest);
  // A row below zero sets something off: money back, units never.
  return amount < 0 || quantity < 0 ? { kind: 'deduction', of: kind, ...sold, tax } : { kind, ...sold, tax };
}

/** `GST 4.1; PST 6.56`: as the file writes it, never computed with. */
function taxOf(row: TableRow, { taxes, header }: Pick<Reading, 'taxes' | 'header'>): string {
  const text = taxes.filter((place) => cellAt(row, place) !== '');
  return text.map((place) => `${header[place]} ${cellAt(row, place)}`).join('; ');
}

function tooLong(row: TableRow, reading: Reading): ColumnName | 'tax' | undefined {
  const texts = ['receipt', 'client', 'description', 'staff'] as const;
  const column = texts.find((name) => cellAt(row, reading.columns[name]).length > LONGEST_CELL);
  return column ?? (taxOf(row, reading).length > LONGEST_CELL ? 'tax' : undefined);
}
