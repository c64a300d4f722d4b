// What a journal row shows to people, from its entry alone.
import { type Entry, entryBalance, entryInvoice, entryPoints } from '../core/entry';
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
export type LedgerRow = { readonly [Column in Exclude<LedgerColumn, 'entry'>]: string | number };

/** What people see of an entry, beside the cell with the entry itself. */
export function ledgerRow(entry: Entry, language: Language): LedgerRow {
  const currency = currencyOf(entry.currency) ?? { code: entry.currency, decimals: 2 };
  return {
    seq: entry.seq,
    day: entry.day,
    member: entry.member,
    kind: kindText(entry, language),
    receipt: entry.receipt,
    total: entry.kind === 'invoice' ? moneyCell(totalOf(entryInvoice(entry)), currency) : '',
    points: entryPoints(entry),
    balance: entryBalance(entry) ?? '',
    note: entry.note,
    staff: entry.staff,
  };
}

/** The kind of the entry as a word, and the number of the entry that it undoes. */
export function kindText(entry: Entry, language: Language): string {
  const word = catalogs[language].entryKinds[entry.kind];
  return entry.of === 0 ? word : `${word} ${entry.of}`;
}
