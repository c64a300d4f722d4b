// Reads receipts for tests with a small catalog, and checks that every row and cent is accounted for.
import { expect } from 'vitest';
import { catalogByName, doubtsOf, inCatalog } from '../../src/app/importing/line-kind';
import { clientKey } from '../../src/core/imported/imported-invoice';
import type { ImportedItem } from '../../src/core/imported/imported-item';
import { type ItemKind, totalOf } from '../../src/core/invoice/invoice';
import { currencyOf } from '../../src/core/money';
import type { ReceiptsReading } from '../../src/files/file-reading';
import type { Answers } from '../../src/files/question';
import { readFile } from '../../src/files/read-file';
import { importFixture } from '../fixture-file';
import { tableOfText } from './tables';

function item(kind: ItemKind, name: string, code = ''): ImportedItem {
  return { code, name, kind, category: `${kind}s`, price: null, active: true };
}

const catalog = catalogByName([
  item('service', 'Blowdry', 'SBD'),
  item('service', 'Consultation', 'CON'),
  item('service', 'Coupe femme', 'CF'),
  item('service', 'Brushing', 'BR'),
  item('product', 'AG Boost 355ml', 'AGBOOST'),
  item('product', 'Shampooing doux', 'SHAMP'),
  item('product', 'Smart Bond', 'PSMART'),
  item('service', 'Smart Bond', 'SSMART'),
  item('product', ' ', 'NAMELESS'),
]);

export type HowRead = {
  readonly answers?: Answers;
  readonly currency?: string;
  readonly prices?: 'with' | 'without';
  readonly zone?: string;
};

export function readText(
  text: string,
  { answers = {}, currency: code = 'EUR', prices = 'with', zone = 'Europe/Brussels' }: HowRead = {},
) {
  const context = {
    currency: currencyOf(code) ?? { code, decimals: 2 },
    today: '2026-11-20',
    zone,
    prices,
    monthFirst: false,
    source: 'till',
  };
  return readFile(tableOfText(text), { kind: 'receipts', mapping: null, answers }, context);
}

export type Read = ReceiptsReading & ReturnType<typeof doubtsOf>;

/** What was read, with lines as the catalog knows them. @throws if the file is refused */
export function receiptsOf(text: string, how: HowRead = {}): Read {
  const read = readText(text, how);
  if (!read.ok) throw new Error(read.refusal.code);
  if (read.value.kind !== 'receipts') throw new Error(read.value.kind);
  const invoices = read.value.invoices.map((imported) => inCatalog(imported, catalog));
  const reading = { ...read.value, ...doubtsOf(invoices, catalog), invoices };
  if (reading.questions.every(({ answer }) => answer !== null)) {
    const { refused, leftOut, leftOutTotal, refusedTotal } = reading;
    expect(rowsOf(reading) + refused.length + leftOut.length, 'every row is taken, left out or refused').toBe(
      reading.rows,
    );
    expect(takenOf(reading) + refusedTotal + leftOutTotal, 'every cent is taken, left out or refused').toBe(
      reading.total,
    );
  }
  return reading;
}

function rowsOf({ invoices }: ReceiptsReading): number {
  return invoices.reduce((sum, { invoice }) => sum + invoice.lines.length, 0);
}

function takenOf({ invoices }: ReceiptsReading): number {
  return invoices.reduce((sum, { invoice }) => sum + totalOf(invoice), 0);
}

export const fixture = (name: string, how: HowRead = {}) => receiptsOf(importFixture(name), how);
export const refusedOf = (read: ReceiptsReading) => read.refused.map(({ row, refusal }) => [row, refusal]);
export const taken = (read: ReceiptsReading) =>
  read.invoices.map(({ client, invoice }) => [invoice.receipt, clientKey(client)]);
export const asked = (read: ReceiptsReading) => read.questions.map(({ about, answer }) => [about, answer]);
