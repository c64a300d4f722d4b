// The visible cells of a journal row, from its entry alone.

import { isByHand } from '../../core/decide/given';
import { staffOn } from '../../core/invoice/invoice';
import { netOf } from '../../core/invoice/sums';
import { type Entry, invoiceNumber, readEntry } from '../../core/journal/entry';
import { entryBalance, entryNote, entryPoints } from '../../core/journal/told-by-entry';
import { type Language, languages } from '../../core/language';
import { type Currency, currencyOf, moneyCell } from '../../core/money';
import { boughtText, entryFigures, figuresText } from '../../core/reports/entry-figures';
import { storedValuesIn } from '../../core/stored-values/stored-value';
import { catalogs } from '../../i18n/catalog';
import { formerKinds } from '../../i18n/former-words';
import type { EntryKindWords } from '../../i18n/sheet';
import { columnRuns } from '../tabs/rows';
import type { Positions } from '../tabs/workbook';
import { appendable } from './appended-text';

export type LedgerColumn =
  | 'seq'
  | 'day'
  | 'member'
  | 'name'
  | 'kind'
  | 'bought'
  | 'number'
  | 'receipt'
  | 'total'
  | 'points'
  | 'balance'
  | 'note'
  | 'staff'
  | 'entry'
  | 'key'
  | 'undoes'
  | 'storedValues'
  | 'figures';

/** Values as they read back; texts without the marks that keep them text. */
export type LedgerRow = { readonly [Column in Exclude<LedgerColumn, 'entry' | 'name'>]: string | number };

/** The visible cells of an entry, without the cell that holds the entry itself. */
export function ledgerRow(entry: Entry, language: Language): LedgerRow {
  const currency = currencyOf(entry.currency) ?? { code: entry.currency, decimals: 2 };
  return {
    seq: entry.seq,
    day: entry.day,
    member: entry.member,
    kind: kindText(entry, language),
    bought: boughtCell(entry),
    number: invoiceNumber(entry) || '',
    receipt: entry.receipt,
    total: totalCell(entry, currency),
    points: entryPoints(entry),
    balance: entryBalance(entry) ?? '',
    note: entryNote(entry),
    staff: staffOn(entry).join(', '),
    key: entry.key,
    undoes: entry.of === 0 ? '' : entry.of,
    storedValues: storedValuesIn(entry).join(' '),
    figures: figuresText(entryFigures(entry)),
  };
}

/**
 * A cell as it is written. Sheets parses the day, so that people can sort and filter by it. The kind is in Carnet's own
 * words, which nothing parses.
 */
export function ledgerCell(shown: LedgerRow, column: keyof LedgerRow): string | number {
  const value = shown[column];
  return typeof value === 'number' || column === 'day' || column === 'kind' || column === 'figures'
    ? value
    : appendable(value);
}

/** Fills columns added to a ledger that already has entries, so that searches find those too. */
export function fillLedger(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  positions: Positions,
  keys: readonly string[],
  language: Language,
): void {
  const [last, own] = [sheet.getLastRow(), positions.entry];
  if (last < 2 || own === undefined || keys.includes('entry')) return;
  const entries = sheet
    .getRange(2, own, last - 1, 1)
    .getValues()
    .map(([cell]) => readEntry(cell));
  const told = keys.filter((key) => key !== 'name'); // no entry says it
  for (const { column, keys: run } of columnRuns({ positions }, told)) {
    const cells = entries.map((entry) => {
      const shown = entry && ledgerRow(entry, language);
      return run.map((key) => (shown ? ledgerCell(shown, key as keyof LedgerRow) : ''));
    });
    sheet.getRange(2, column, cells.length, run.length).setValues(cells);
  }
}

/** A long sale is cut: what it was in full stands in the entry. */
function boughtCell({ lines }: Entry): string {
  const text = boughtText(lines);
  return text.length > BOUGHT_SHOWN ? `${text.slice(0, BOUGHT_SHOWN - 1)}…` : text;
}

const BOUGHT_SHOWN = 200;

/** The amount invoiced after rewards, tax included, whatever the means of payment; negative in a reversal. */
function totalCell({ kind, sums }: Entry, currency: Currency): number | '' {
  if (sums === null || (kind !== 'invoice' && kind !== 'reverse')) return '';
  return moneyCell(netOf(sums), currency);
}

/** The kind of the entry in words, and the number of the entry that it undoes. */
function kindText(entry: Entry, language: Language): string {
  return kindWith(catalogs[language].entryKinds[shownKind(entry)], entry);
}

/** The same in every language, and as an older Carnet wrote it. */
export function knownKindTexts(entry: Entry): readonly string[] {
  const former = formerKinds[shownKind(entry)];
  const texts = languages.map((language) => kindText(entry, language));
  return former === undefined ? texts : [...texts, kindWith(former, entry)];
}

function kindWith(word: string, { of }: Entry): string {
  return of === 0 ? word : `${word} ${of}`;
}

/** What people call the entry: a refund is a reversal, points by hand are an adjustment. */
function shownKind(entry: Entry): keyof EntryKindWords {
  if (entry.kind === 'reverse' && entry.reversal?.isVoid === false) return 'refund';
  if (entry.consent?.given === 'no') return 'withdrawal';
  return isByHand(entry) ? 'byHand' : entry.kind;
}
