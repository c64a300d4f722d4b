// What a journal row shows to people, from its entry alone.
import { type Entry, entryBalance, entryPoints } from '../core/entry';
import type { Language } from '../core/language';
import { type Currency, currencyOf, moneyCell } from '../core/money';
import { netOf } from '../core/sums';
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
    total: totalCell(entry, currency),
    points: entryPoints(entry),
    balance: entryBalance(entry) ?? '',
    note: entry.note,
    staff: entry.staff,
  };
}

/** What was invoiced after rewards and with tax, however it was paid; below 0 where it was taken back. */
function totalCell({ kind, sums }: Entry, currency: Currency): number | '' {
  if (sums === null || (kind !== 'invoice' && kind !== 'reverse')) return '';
  return moneyCell(netOf(sums), currency);
}

/** The kind of the entry as a word, and the number of the entry that it undoes. */
export function kindText(entry: Entry, language: Language): string {
  const words = catalogs[language].entryKinds;
  const isRefund = entry.kind === 'reverse' && entry.reversal?.isVoid === false;
  const word = isRefund ? words.refund : words[entry.kind];
  return entry.of === 0 ? word : `${word} ${entry.of}`;
}
