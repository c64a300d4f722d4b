// What a journal row shows to people, from its entry alone.
import { type Entry, entryBalance, entryInvoice, entryPoints, entryText } from '../core/entry';
import { totalOf } from '../core/invoice';
import type { Language } from '../core/language';
import { currencyOf, moneyCell } from '../core/money';
import { catalogs } from '../i18n/catalog';

export type LedgerColumn =
  | 'seq'
  | 'day'
  | 'member'
  | 'kind'
  | 'receipt'
  | 'total'
  | 'points'
  | 'balance'
  | 'note'
  | 'staff'
  | 'entry';

/** Values as they read back; texts without the apostrophe that keeps them texts. */
export type LedgerRow = { readonly [Column in LedgerColumn]: string | number };

export function ledgerRow(entry: Entry, language: Language): LedgerRow {
  const currency = currencyOf(entry.currency) ?? { code: entry.currency, decimals: 2 };
  const word = catalogs[language].entryKinds[entry.kind];
  return {
    seq: entry.seq,
    day: entry.day,
    member: entry.member,
    kind: entry.of === 0 ? word : `${word} ${entry.of}`,
    receipt: entry.receipt,
    total: entry.kind === 'invoice' ? moneyCell(totalOf(entryInvoice(entry)), currency) : '',
    points: entryPoints(entry),
    balance: entryBalance(entry) ?? '',
    note: entry.note,
    staff: entry.staff,
    entry: entryText(entry),
  };
}
