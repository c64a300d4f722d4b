// Moves rows without an entry out of the Ledger: copies them first, so that nothing is ever only in memory.
import type { JournalRow } from '../../app/ports/journal';
import { languages } from '../../core/language';
import { fold } from '../../core/text/text';
import { catalogs } from '../../i18n/catalog';
import { formerAsideTabs } from '../../i18n/former-words';
import { type Cell, literal, textOf } from '../tabs/cells';
import { makeColumns } from '../tabs/rows';
import type { Tab, Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';

/**
 * Copies rows to the quarantine tab, flushes, then deletes them from their own tab.
 * @param isStill whether a row is unchanged since it was chosen: somebody may have moved rows since
 */
export function setAsideRows(
  workbook: Workbook,
  from: Tab,
  rows: readonly JournalRow[],
  isStill: (row: JournalRow) => boolean,
): void {
  const name = catalogs[workbook.language()].tabs.quarantine;
  const sheet = workbook.spreadsheet.getSheetByName(name) ?? workbook.spreadsheet.insertSheet(name);
  // All text: quarantined rows are shown, never parsed. Set each time, since a killed run may only have made the tab.
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setNumberFormat('@');
  const width = Math.max(1, from.sheet.getLastColumn());
  const found = rows.flatMap(({ row }) => {
    const cells = from.sheet.getRange(row, 1, 1, width).getValues()[0] ?? [];
    return cells.some((cell) => cell !== '') ? [[String(row), ...cells.map(kept)]] : [];
  });
  if (found.length > 0) {
    const last = sheet.getLastRow();
    if (last > 0) sheet.insertRowsAfter(last, found.length);
    makeColumns(sheet, width + 1);
    const place = sheet.getRange(last + 1, 1, found.length, width + 1);
    place.setNumberFormat('@');
    place.setValues(found);
  }
  SpreadsheetApp.flush();
  // From the bottom up, so that the row numbers above stay valid.
  for (const row of [...rows].sort((a, b) => b.row - a.row)) if (isStill(row)) from.sheet.deleteRow(row.row);
  SpreadsheetApp.flush();
}

/**
 * Removes rows that were set aside and name a client. They stand nowhere else: what only looks like the client stays.
 * @param known what the client is known by, as it stood in the row
 */
export function forgetAside(workbook: Workbook, buffer: WriteBuffer, known: readonly string[]): void {
  const names = languages.map((language) => catalogs[language].tabs.quarantine);
  for (const name of [...names, ...formerAsideTabs]) {
    const sheet = workbook.spreadsheet.getSheetByName(name);
    if (sheet === null) continue;
    const rows = buffer.read(() => sheet.getDataRange().getValues());
    const named = rows.flatMap((cells, i) =>
      cells.some((cell) => isNamed(textOf(cell), known)) ? [i + 1] : [],
    );
    // From the bottom up, so that the row numbers above stay valid. A tab keeps one row at least.
    for (const row of named.reverse())
      if (sheet.getMaxRows() > 1) sheet.deleteRow(row);
      else sheet.getRange(1, 1, 1, sheet.getMaxColumns()).setValue('');
  }
}

// Shorter texts stand in other words by chance: they count only as a whole cell.
const LONG_ENOUGH = 5;

function isNamed(text: string, known: readonly string[]): boolean {
  // An entry and a state hold a number alone, which stays.
  if (text === '' || text.startsWith('{')) return false;
  const cell = fold(text);
  return known.some((name) => {
    const wanted = fold(name);
    return wanted !== '' && (cell === wanted || (wanted.length >= LONG_ENOUGH && hasWords(cell, wanted)));
  });
}

/** Whether the words stand in the text as words: `11111` does not stand in `2611111`. */
function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text[at + words.length] ?? ''];
    if (!LETTER.test(before) && !LETTER.test(after)) return true;
  }
  return false;
}

const LETTER = /[\p{L}\p{N}]/u;

function kept(cell: Cell): Cell {
  return typeof cell === 'string' ? literal(cell) : cell;
}
