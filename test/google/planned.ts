// Reads a file as the page does, and asks the add-on what taking it would change.
import type { AnswerOf, CommandOf } from '../../src/app/actions';
import type { ReceiptNumbers } from '../../src/core/invoice/receipt-id';
import { currencyOf } from '../../src/core/money';
import type { FileKind } from '../../src/files/file-kind';
import type { FileReading, ReceiptsReading } from '../../src/files/file-reading';
import { readFile } from '../../src/files/read-file';
import { readTable } from '../../src/files/read-table';
import type { CarnetSheet } from './carnet-sheet';

type How = {
  readonly source?: string;
  readonly currency?: string;
  readonly receiptNumbers?: ReceiptNumbers | null;
  readonly recordOnly?: boolean;
};

/** What a file of receipts says. @throws if it is refused */
export function readFileText(text: string, how: How = {}): ReceiptsReading {
  return read(text, 'receipts', how) as ReceiptsReading;
}

function read(text: string, kind: FileKind, how: How): FileReading {
  const { source = 'till', currency: code = 'EUR', receiptNumbers: numbers = null } = how;
  const table = readTable(text);
  if (!table.ok) throw new Error(table.refusal.code);
  const context = {
    currency: currencyOf(code) ?? { code, decimals: 2 },
    today: '2026-11-20',
    zone: 'Europe/Brussels',
    prices: 'with',
    monthFirst: false,
    source,
  } as const;
  const choice = { kind, mapping: null, answers: numbers === null ? {} : { numbers } };
  const reading = readFile(table.value, choice, context);
  if (!reading.ok) throw new Error(reading.refusal.code);
  return reading.value;
}

/** The plan for a file. @throws if it is refused */
export function planned(sheet: CarnetSheet, text: string, how: How = {}): AnswerOf<'plan-receipts'> {
  const invoices = readFileText(text, how).invoices as unknown as CommandOf<'plan-receipts'>['invoices'];
  return sheet.answer('plan-receipts', { invoices, recordOnly: how.recordOnly ?? false });
}

/** Puts a file of services or products into the catalog. @throws if it is refused */
export function putFile(sheet: CarnetSheet, text: string, kind: 'services' | 'products'): void {
  const reading = read(text, kind, { currency: 'CAD' });
  if (reading.kind !== kind) throw new Error(reading.kind);
  const { items } = sheet.answer('plan-catalog', { items: reading.items.map((item) => ({ ...item })) });
  sheet.answer('put-catalog', { items: items.map((item) => ({ ...item })) });
}
