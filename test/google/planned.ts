// Reads a file of receipts as the page does, and asks the add-on what taking it would change.
import type { AnswerOf, CommandOf } from '../../src/app/actions';
import { currencyOf } from '../../src/core/money';
import type { ReceiptNumbers } from '../../src/core/receipt-id';
import { readCatalog } from '../../src/files/read-catalog';
import { type ReceiptsRead, readReceipts } from '../../src/files/read-receipts';
import type { CarnetSheet } from './carnet-sheet';

type How = {
  readonly source?: string;
  readonly currency?: string;
  readonly receiptNumbers?: ReceiptNumbers | null;
  readonly recordOnly?: boolean;
};

/** What a file says. @throws if it is refused */
export function readFileText(
  text: string,
  { source = 'till', currency = 'EUR', receiptNumbers = null }: How = {},
): ReceiptsRead {
  const file = { text, source, dateOrder: null, receiptNumbers, today: '2026-11-20' };
  const read = readReceipts(file, currencyOf(currency) ?? { code: currency, decimals: 2 });
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

/** The plan for a file. @throws if it is refused */
export function planned(sheet: CarnetSheet, text: string, how: How = {}): AnswerOf<'plan-receipts'> {
  const invoices = readFileText(text, how).invoices as unknown as CommandOf<'plan-receipts'>['invoices'];
  return sheet.answer('plan-receipts', { invoices, recordOnly: how.recordOnly ?? false });
}

/** Puts a file of services or products into the catalog. @throws if it is refused */
export function putFile(sheet: CarnetSheet, text: string, kind: 'service' | 'product'): void {
  const currency = { code: 'CAD', decimals: 2 };
  const read = readCatalog({ text, kind }, currency);
  if (!read.ok) throw new Error(read.refusal.code);
  const { items } = sheet.answer('plan-catalog', { items: read.value.items.map((item) => ({ ...item })) });
  sheet.answer('put-catalog', { items: items.map((item) => ({ ...item })) });
}
