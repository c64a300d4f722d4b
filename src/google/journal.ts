// The Ledger tab: rows only ever appended, the whole entry in one cell, the rest for people to read.
import type { ComparedRow, Journal, JournalRow } from '../app/ports';
import { type Entry, readEntry } from '../core/entry';
import { type Language, languages } from '../core/language';
import { type Cell, columnLetter, dayOfCell, literal, textOf } from './cells';
import { type Desk, type Tab, widthOf } from './desk';
import { layout } from './layout';
import { type LedgerColumn, ledgerRow } from './ledger-row';
import { setAsideRows } from './quarantine';
import type { WriteBuffer } from './write-buffer';

type Row = readonly Cell[];

// Rows that search found further apart than this are read by a call each; nearer ones by one call for all between.
const NEAR = 50;

export function sheetJournal(desk: Desk, buffer: WriteBuffer): Journal {
  function tab(): Tab {
    const found = desk.tab('ledger');
    if (found === undefined) throw new Error('The tab Ledger is missing.');
    return found;
  }

  function values(at: Tab, first: number, last: number, column: number, columns: number): Row[] {
    buffer.read();
    return at.sheet.getRange(first, column, last - first + 1, columns).getValues();
  }

  /** Whole rows, with the columns looked up again where the row does not say what its entry says. */
  function whole(first: number, last: number): { at: Tab; rows: Row[] } {
    const at = tab();
    const rows = values(at, first, last, 1, widthOf(at));
    if (rows.every((row) => isSound(at, row, desk))) return { at, rows };
    const moved = desk.relocated('ledger') ?? at;
    if (JSON.stringify(moved.positions) === JSON.stringify(at.positions)) return { at, rows };
    return { at: moved, rows: values(moved, first, last, 1, widthOf(moved)) };
  }

  function rows(first: number, last: number): JournalRow[] {
    if (last < first) return [];
    // One row is read whole, which proves the columns' places; of many, only the entries.
    if (first === last) {
      const { at, rows: read } = whole(first, last);
      return read.map((row) => ({ row: first, entry: readEntry(entryCell(at, row)) ?? null }));
    }
    const at = tab();
    const column = at.positions.entry ?? widthOf(at);
    return values(at, first, last, column, 1).map((cells, i) => ({
      row: first + i,
      entry: readEntry(cells[0]) ?? null,
    }));
  }

  function search(pattern: string, isPattern: boolean): number[] {
    const at = tab();
    const lastRow = at.sheet.getLastRow();
    const column = at.positions.entry;
    if (lastRow < 2 || column === undefined) return [];
    buffer.read();
    const range = at.sheet.getRange(2, column, lastRow - 1, 1);
    const finder = range.createTextFinder(pattern).useRegularExpression(isPattern).matchCase(true);
    return finder.findAll().map((cell) => cell.getRow());
  }

  function read(found: readonly number[]): JournalRow[] {
    return spans(found).flatMap(([first, last]) => {
      const wanted = new Set(found);
      return rows(first, last).filter(({ row }) => wanted.has(row));
    });
  }

  return {
    exists: () => desk.tab('ledger') !== undefined,
    lastRow: () => {
      buffer.read();
      return Math.max(1, tab().sheet.getLastRow());
    },
    rows,
    append(entry) {
      const at = tab();
      at.sheet.appendRow(cellsOf(at, entry, desk.language()));
      buffer.wrote();
    },
    appendAll(entries) {
      if (entries.length === 0) return;
      const at = tab();
      const last = Math.max(1, at.sheet.getLastRow());
      // Rows of our own first: whoever types below the last row keeps what they typed.
      at.sheet.insertRowsAfter(last, entries.length);
      const cells = entries.map((entry) => cellsOf(at, entry, desk.language()));
      at.sheet.getRange(last + 1, 1, cells.length, widthOf(at)).setValues(cells);
      buffer.wrote();
    },
    flush: buffer.flush,
    find(text, most) {
      const found = search(text, false);
      return read(most === undefined ? found : found.slice(-most));
    },
    findKeys(keys) {
      // Keys are hexadecimal digits: nothing in them means anything to a pattern.
      return keys.length === 0 ? [] : read(search(`"key":"(${keys.join('|')})"`, true));
    },
    compare(first, last): ComparedRow[] {
      if (last < first) return [];
      const { at, rows: read } = whole(first, last);
      const offset = desk.offset();
      return read.map((row, i) => {
        const entry = readEntry(entryCell(at, row)) ?? null;
        return { row: first + i, entry, changed: entry === null ? [] : changedIn(at, row, entry, offset) };
      });
    },
    setAside(rows) {
      if (rows.length > 0) setAsideRows(desk, tab(), rows, desk.language());
    },
  };
}

function entryCell(at: Tab, row: Row): Cell | undefined {
  return row[(at.positions.entry ?? 0) - 1];
}

function isSound(at: Tab, row: Row, desk: Desk): boolean {
  const entry = readEntry(entryCell(at, row));
  return entry !== undefined && changedIn(at, row, entry, desk.offset()).length === 0;
}

/** Letters of the columns that do not show what the entry says, in any of the languages. */
function changedIn(at: Tab, row: Row, entry: Entry, offset: number): string[] {
  const shown = languages.map((language) => ledgerRow(entry, language));
  return layout.ledger.flatMap(({ key, format }) => {
    const position = at.positions[key];
    if (position === undefined) return [];
    const cell = row[position - 1];
    const seen = format === 'date' ? dayOfCell(cell, offset) : textOf(cell);
    const same = shown.some((values) => String(values[key as LedgerColumn]).trim() === seen);
    return same ? [] : [columnLetter(position)];
  });
}

function cellsOf(at: Tab, entry: Entry, language: Language): (string | number)[] {
  const values = ledgerRow(entry, language);
  const cells: (string | number)[] = new Array(widthOf(at)).fill('');
  for (const { key, format } of layout.ledger) {
    const position = at.positions[key];
    if (position === undefined) continue;
    const value = values[key as LedgerColumn];
    // Days are left for Sheets to read, so that people can sort and filter them; all other text stays text. The
    // entry begins with a brace, which Sheets never reads as anything else.
    const asIs = typeof value === 'number' || format === 'date' || key === 'entry';
    cells[position - 1] = asIs ? value : literal(value);
  }
  return cells;
}

/** Rows in ascending order as spans that are read by one call each. */
function spans(rows: readonly number[]): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last !== undefined && row - last[1] <= NEAR) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}
