// Reads receipts for tests with a small catalog, and checks that every row and cent is accounted for.
import { expect } from 'vitest';
import type { ImportedItem } from '../../src/core/imported-item';
import { type ItemKind, totalOf } from '../../src/core/invoice';
import { currencyOf } from '../../src/core/money';
import type { ReceiptNumbers } from '../../src/core/receipt-id';
import { type ReceiptsRead, readReceipts } from '../../src/files/read-receipts';
import { importFixture } from '../fixture-file';

function item(kind: ItemKind, name: string, code = ''): ImportedItem {
  return { code, name, kind, category: `${kind}s`, price: null, active: true };
}

const catalog: readonly ImportedItem[] = [
  item('service', 'Blowdry', 'SBD'),
  item('service', 'Consultation', 'CON'),
  item('service', 'Coupe femme', 'CF'),
  item('service', 'Brushing', 'BR'),
  item('product', 'AG Boost 355ml', 'AGBOOST'),
  item('product', 'Shampooing doux', 'SHAMP'),
  item('product', 'Smart Bond', 'PSMART'),
  item('service', 'Smart Bond', 'SSMART'),
  item('product', ' ', 'NAMELESS'),
];

export function readText(
  text: string,
  dateOrder: 'dmy' | 'mdy' | 'ymd' | null = null,
  code = 'EUR',
  receiptNumbers: ReceiptNumbers | null = null,
) {
  return readReceipts(
    { text, source: 'till', dateOrder, receiptNumbers, today: '2026-11-20' },
    catalog,
    currencyOf(code) ?? { code, decimals: 2 },
  );
}

export function receiptsOf(
  text: string,
  dateOrder: 'dmy' | 'mdy' | 'ymd' | null = null,
  code = 'EUR',
  receiptNumbers: ReceiptNumbers | null = null,
): ReceiptsRead {
  const read = readText(text, dateOrder, code, receiptNumbers);
  if (!read.ok) throw new Error(read.refusal.code);
  expect(rowsOf(read.value) + read.value.refused.length, 'every row is taken or refused').toBe(
    read.value.rows,
  );
  expect(takenOf(read.value) + read.value.refusedTotal, 'every cent is taken or refused').toBe(
    read.value.total,
  );
  return read.value;
}

function rowsOf({ invoices }: ReceiptsRead): number {
  return invoices.reduce((sum, { invoice }) => sum + invoice.lines.length, 0);
}

function takenOf({ invoices }: ReceiptsRead): number {
  return invoices.reduce((sum, { invoice }) => sum + totalOf(invoice), 0);
}

export const fixture = (name: string, dateOrder: 'dmy' | 'mdy' | 'ymd' | null = null) =>
  receiptsOf(importFixture(name), dateOrder);
export const refusedOf = (read: ReceiptsRead) => read.refused.map(({ row, refusal }) => [row, refusal]);
export const taken = (read: ReceiptsRead) =>
  read.invoices.map(({ client, invoice }) => [invoice.receipt, client]);
