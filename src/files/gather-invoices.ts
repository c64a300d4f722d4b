// Groups rows into invoices, complete or not at all: one per (receipt, client), and per day if numbers restart.
import type { Day } from '../core/day';
import { clientKey, type ImportedInvoice, type Named } from '../core/imported/imported-invoice';
import { type Line, linesByStaff, totalOf } from '../core/invoice/invoice';
import { compareReceipts, type ReceiptNumbers } from '../core/invoice/receipt-id';
import type { LineRead, ReceiptRow } from './receipt-row';
import type { RowRefusal } from './refused-row';

// An entry is one cell, limited to 50,000 characters; its other fields need space too.
const LONGEST_INVOICE = 40_000;

/** The rows of one invoice. */
type Group = {
  readonly receipt: string;
  readonly client: Named;
  readonly rows: number[];
  readonly contents: LineRead[];
  /** The first refused row, which makes the invoice incomplete; or 0. */
  bad: number;
};

/**
 * The complete invoices, ordered by day, receipt number and place in the file; and a refusal for every other row.
 * @param rows without those that are left out
 */
export function gatherInvoices(
  rows: readonly ReceiptRow[],
  source: string,
  numbers: ReceiptNumbers,
): { readonly invoices: readonly ImportedInvoice[]; readonly refusals: ReadonlyMap<number, RowRefusal> } {
  const refusals = new Map<number, RowRefusal>();
  const groups = groupsOf(rows, numbers);
  for (const row of rows) if (!row.reading.ok) refusals.set(row.row, row.reading.refusal);
  const whole = groups.filter((group) => {
    const refusal = refusalOf(group);
    if (refusal === null) return true;
    for (const row of group.rows) refusals.set(row, refusal);
    return false;
  });
  return { invoices: whole.map((group) => invoiceOf(group, source, numbers)).sort(inOrder), refusals };
}

function groupsOf(rows: readonly ReceiptRow[], numbers: ReceiptNumbers): Group[] {
  // A row with an unreadable day may belong to any day of its receipt.
  const keyOf = ({ receipt, client, day }: ReceiptRow) =>
    JSON.stringify([receipt, client && clientKey(client), ...(numbers === 'daily' ? [day ?? ''] : [])]);
  const groups = new Map<string, Group>();
  const ofReceipt = new Map<string, Group[]>();
  for (const row of rows) {
    const { receipt, client, day } = row;
    if (receipt === '' || client === undefined || (numbers === 'daily' && day === undefined)) continue;
    const key = keyOf(row);
    if (groups.has(key)) continue;
    const group: Group = { receipt, client, rows: [], contents: [], bad: 0 };
    groups.set(key, group);
    const others = ofReceipt.get(receipt);
    if (others === undefined) ofReceipt.set(receipt, [group]);
    else others.push(group);
  }
  let above: readonly Group[] = [];
  for (const each of rows) {
    const { row, receipt, reading } = each;
    const group = groups.get(keyOf(each));
    if (reading.ok && group !== undefined) {
      group.rows.push(row);
      group.contents.push(reading.value);
      above = [group];
      continue;
    }
    // A row without a client may belong to any client of its receipt; one without a receipt may belong to the row
    // above, because some tills write the number only on an invoice's first row.
    above = receipt === '' ? above : group === undefined ? (ofReceipt.get(receipt) ?? []) : [group];
    for (const touched of above) touched.bad ||= row;
  }
  return [...groups.values()].filter((group) => group.rows.length > 0);
}

function refusalOf({ bad, contents }: Group): RowRefusal | null {
  if (bad > 0) return { code: 'invoice-incomplete', row: bad };
  if (contents.length > SURE && JSON.stringify(contents).length > LONGEST_INVOICE)
    return { code: 'invoice-long', rows: contents.length };
  const days = [...new Set(contents.map(({ day }) => day))].sort();
  return days.length > 1 ? { code: 'invoice-dates', days } : null;
}

// So many lines always fit, each text of theirs at its longest.
const SURE = 10;

function invoiceOf(
  { receipt, client, rows, contents }: Group,
  source: string,
  numbers: ReceiptNumbers,
): ImportedInvoice {
  const daily = numbers === 'daily' ? ({ numberedDaily: true } as const) : {};
  const staff = mostOften(contents.map((content) => content.staff));
  const own = contents.map(({ line, staff: name }): Line => ({ ...line, staff: name }));
  const lines = linesByStaff({ staff, lines: own });
  const day: Day = contents[0]?.day ?? '';
  const invoice = { source, receipt, ...daily, day, staff, lines };
  const isReturn = totalOf(invoice) < 0 && lines.every(({ kind }) => kind === 'deduction');
  return { client, invoice, row: rows[0] ?? 0, isReturn };
}

/** The most frequent name; alphabetically first on a tie, so the order of rows does not matter. */
function mostOften(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b))[0]?.[0] ?? '';
}

/** Rows with equal day and number keep the file's order, because the sort is stable. */
function inOrder(a: ImportedInvoice, b: ImportedInvoice): number {
  return compare(a.invoice.day, b.invoice.day) || compareReceipts(a.invoice.receipt, b.invoice.receipt);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
