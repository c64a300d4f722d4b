// An entry as the cells of its row: writes them, and compares them with what the row now shows.
import type { ComparedRow } from '../../app/ports/journal';
import { type Entry, entryText, readEntry } from '../../core/journal/entry';
import type { Language } from '../../core/language';
import { type Cell, columnLetter, dayOfCell } from '../tabs/cells';
import { layout } from '../tabs/layout';
import { widthOf } from '../tabs/rows';
import type { Tab, Workbook } from '../tabs/workbook';
import { appendable, appendedText } from './appended-text';
import { knownKindTexts, type LedgerColumn, ledgerCell, ledgerRow } from './ledger-row';

type Row = readonly Cell[];

/** Whether a row matches its entry. */
export function isVerified({ entry, changed }: ComparedRow): boolean {
  return entry !== null && changed.length === 0;
}

/** A row as read: its entry, in whichever cell it is, and the columns that do not match it. */
export function comparedRow(at: Tab, row: number, cells: Row, workbook: Workbook): ComparedRow {
  const entry = readEntry(cells[(at.positions.entry ?? 0) - 1]) ?? entryAnywhere(cells);
  const changed = entry === undefined ? [] : changedIn(at, cells, entry, workbook.offset());
  const searched = NEEDED.map((key) => columnLetter(at.positions[key] ?? 1));
  return {
    row,
    entry: entry ?? null,
    changed,
    isAstray: searched.some((letter) => changed.includes(letter)),
    isEntryAstray: changed.includes(columnLetter(at.positions.entry ?? 1)),
  };
}

// Entries are found by these columns: a row is rewritten if one of them is wrong.
const NEEDED = ['entry', 'seq', 'member', 'key', 'undoes', 'storedValues'];

function entryAnywhere(cells: Row): Entry | undefined {
  for (const cell of cells) {
    const entry = readEntry(cell);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** Letters of the columns that do not match the entry; its kind may be in any of the languages. */
function changedIn(at: Tab, cells: Row, entry: Entry, offset: number): string[] {
  const shown = ledgerRow(entry, 'en');
  return layout.ledger.flatMap(({ key, format }) => {
    const position = at.positions[key];
    if (position === undefined || key === 'name') return [];
    const cell = cells[position - 1];
    const seen = format === 'date' ? dayOfCell(cell, offset) : appendedText(cell);
    return rightTexts(key as Exclude<LedgerColumn, 'name'>, entry, shown).includes(seen)
      ? []
      : [columnLetter(position)];
  });
}

function rightTexts(
  key: Exclude<LedgerColumn, 'name'>,
  entry: Entry,
  shown: ReturnType<typeof ledgerRow>,
): readonly string[] {
  if (key === 'entry') return [entryText(entry)];
  if (key === 'kind') return knownKindTexts(entry);
  return [String(shown[key]).trim()];
}

/** An entry's cells, from the first column on, with the client's name beside the number. */
export function cellsOf(at: Tab, entry: Entry, language: Language, name = ''): (string | number)[] {
  const shown = ledgerRow(entry, language);
  const cells: (string | number)[] = new Array(widthOf(at)).fill('');
  for (const { key } of layout.ledger) {
    const position = at.positions[key];
    if (position === undefined) continue;
    // The entry begins with a brace, which Sheets never parses as anything but text.
    if (key === 'entry') cells[position - 1] = entryText(entry);
    else if (key === 'name') cells[position - 1] = appendable(name);
    else cells[position - 1] = ledgerCell(shown, key as keyof typeof shown);
  }
  return cells;
}
