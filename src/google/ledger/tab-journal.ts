// A tab of entries, the Ledger or the archive: rows that stand for good, each with its whole entry in one cell; the other
// cells are for people to read, and to search by.
import type { ComparedRow, Journal, JournalRow, SearchedBy } from '../../app/ports/journal';
import { MissingTab } from '../../app/ports/tabs';
import { nearSpans } from '../../app/row-spans';
import { type Entry, entryText, invoiceNumber, readEntry } from '../../core/journal/entry';
import { languages } from '../../core/language';
import { storedValuesIn } from '../../core/stored-values/stored-value';
import { catalogs } from '../../i18n/catalog';
import { columnLetter, dayOfCell } from '../tabs/cells';
import { columnSearch, type Wanted } from '../tabs/column-search';
import { layout } from '../tabs/layout';
import { readLong } from '../tabs/long-reading';
import { columnRuns, insertRows, lastRowOf, makeRoom, rowRange, widthOf } from '../tabs/rows';
import { isHeader, lookedUp } from '../tabs/tab-reading';
import type { Tab, Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { appendedForms } from './appended-text';
import type { Columns, EntriesTab, Row, Search } from './entries-tab';
import { entryPart, numberPattern } from './entry-patterns';
import { journalDays } from './journal-days';
import { figuresOn } from './journal-figures';
import { journalNumbers, type TabNumbers } from './journal-numbers';
import { type LastEntries, lastEntries } from './last-entries';
import { cellsOf, comparedRow, isVerified } from './ledger-cells';
import { ledgerNames } from './ledger-names';
import { setAsideRows } from './quarantine';

/** One tab's part of the journal, by its own row numbers. */
export type TabJournal = Omit<
  Journal,
  'portionOf' | 'portionSurely' | 'unbalanced' | 'sameKeys' | 'settle' | 'recount' | 'archived' | 'placeOf'
> &
  TabNumbers &
  LastEntries & {
    /** A member's rows, by the narrow column or by the entries. */
    rowsOf(member: string, by: 'column' | 'entry'): readonly number[];
  };

// Matching rows further apart than this are read in separate calls; closer ones in one call with the rows between.
const NEAR = 50;

// A sheet that lost its last rows may have given a number twice.
const MOST_NUMBERED = 20;

// An attempt fails only if somebody moves rows in the same second.
const TRIES = 4;

export function tabJournal(workbook: Workbook, buffer: WriteBuffer, name: EntriesTab): TabJournal {
  const narrow = columnSearch(workbook, buffer);
  /** The last row with content, as last read in this execution. */
  let lastSeen = 0;

  function tab(): Tab {
    const found = workbook.tab(name);
    if (found === undefined) throw new MissingTab(name);
    return found;
  }

  function lastRow(): number {
    const { sheet } = tab();
    lastSeen = lastRowOf(sheet, buffer);
    return lastSeen;
  }

  function values({ sheet }: Tab, first: number, last: number, { column, columns }: Columns): Row[] {
    return readLong(sheet, buffer, { row: first, column, rows: last - first + 1, columns });
  }

  /** Reads whole rows, and re-resolves the columns if a row does not match its entry. */
  function compare(first: number, last: number): ComparedRow[] {
    const at = tab();
    const rows = values(at, first, last, { column: 1, columns: widthOf(at) });
    const compared = rows.map((row, i) => comparedRow(at, first + i, row, workbook));
    if (compared.every(isVerified)) return compared;
    const moved = workbook.relocated(name) ?? at;
    if (JSON.stringify(moved.positions) === JSON.stringify(at.positions)) return compared;
    return values(moved, first, last, { column: 1, columns: widthOf(moved) }).map((row, i) =>
      comparedRow(moved, first + i, row, workbook),
    );
  }

  function rows(first: number, last: number): readonly JournalRow[] {
    if (last < first) return [];
    // A single row is read whole, which verifies the column positions; for several rows only the entries are read. A
    // row that no longer exists has no entry.
    if (first === last) return rowRange(tab(), first) === null ? [] : compare(first, last);
    const at = tab();
    const column = at.positions.entry ?? 1;
    const read = values(at, first, last, { column, columns: 1 }).map(([cell], i) => ({
      row: first + i,
      entry: readEntry(cell) ?? null,
    }));
    // A column moved while an entry was written: the entry is in another cell of its row.
    return read.every(({ entry }) => entry !== null) ? read : compare(first, last);
  }

  /** The rows with the highest numbers in the visible column, which only select the rows to read. */
  function latest(found: readonly number[], most: number): readonly number[] {
    const at = tab();
    const first = found[0] ?? 2;
    const numbers = values(at, first, found[found.length - 1] ?? first, {
      column: at.positions.seq ?? 1,
      columns: 1,
    });
    const number = (row: number) => Number(numbers[row - first]?.[0] ?? 0);
    return [...found]
      .sort((a, b) => number(b) - number(a))
      .slice(0, most)
      .sort((a, b) => a - b);
  }

  function read(found: readonly number[]): JournalRow[] {
    const wanted = new Set(found);
    return nearSpans(found, NEAR)
      .flatMap(([first, last]) => rows(first, last))
      .filter(({ row }) => wanted.has(row));
  }

  /**
   * Finds the rows of the wanted entries with one search. If a row read does not match, somebody moved rows in between
   * or typed over the searched cell: a second search tells which. Without the column, all rows are read.
   */
  function searched(
    by: SearchedBy | 'number',
    values: readonly string[],
    { column, wanted, most }: Search,
  ): JournalRow[] {
    const isMeant = ({ entry }: JournalRow) => entry !== null && has(entry, by, values);
    let found = narrow.rowsWith(name, column, wanted);
    for (let tries = 0; tries < TRIES; tries++) {
      if (found === undefined) {
        const meant = rows(2, lastRow()).filter(isMeant);
        const newest = new Set([...meant].sort(byNumber).slice(-most));
        return meant.filter((row) => newest.has(row));
      }
      const there = read(found.length <= most ? found : latest(found, most));
      if (there.every(isMeant)) return there;
      const again = narrow.rowsWith(name, column, wanted);
      if (JSON.stringify(again) === JSON.stringify(found)) return there.filter(isMeant);
      found = again;
    }
    throw new Error('the rows of the ledger kept moving while it was searched');
  }

  function find(by: SearchedBy, values: readonly string[], most = Number.MAX_SAFE_INTEGER) {
    // A number is no text.
    const texts = by === 'seq' ? values : values.flatMap(appendedForms);
    const wanted = { texts, as: 'cell' } as const;
    return values.length === 0 ? [] : searched(by, values, { column: by, wanted, most });
  }

  function restore(row: number, entry: Entry): void {
    const [there] = compare(row, row);
    if (there?.entry?.hash !== entry.hash) return; // sorted meanwhile: another row is here now
    const at = tab();
    const cells = cellsOf(at, entry, workbook.language());
    // Only Carnet's own columns: people may have added some. The name, which no entry tells, comes with the next look at all.
    const keys = layout.ledger.map(({ key }) => key).filter((key) => key !== 'entry');
    const own = at.positions.entry ?? 0;
    buffer.writing();
    // Writes the entry only if it is in another cell of its row, and before that cell is overwritten.
    if (there.changed.includes(columnLetter(own))) at.sheet.getRange(row, own).setValue(entryText(entry));
    for (const { column, keys: run } of columnRuns(at, keys)) {
      if (!run.some((_, i) => there.changed.includes(columnLetter(column + i)))) continue;
      const right = cells.slice(column - 1, column - 1 + run.length);
      at.sheet.getRange(row, column, 1, run.length).setValues([right]);
    }
  }

  return {
    exists: () => workbook.tab(name) !== undefined,
    proveColumns() {
      const at = tab();
      const header = buffer.read(() => at.sheet.getRange(1, 1, 1, widthOf(at)).getValues());
      if (!isHeader(at, header[0] ?? [])) lookedUp(workbook, at, header[0] ?? []);
    },
    lastRow,
    rows,
    append(entry, name) {
      makeRoom(workbook, tab(), lastSeen);
      const at = tab();
      buffer.writing();
      // A row that was just appended may not be found by the search that puts all rows in another language.
      at.sheet.appendRow(cellsOf(at, entry, entry.settings?.language ?? workbook.language(), name));
    },
    appendAll(entries, below, names) {
      if (entries.length === 0) return;
      const at = tab();
      // Inserts rows first, so that anything typed below the last row is kept.
      insertRows(at.sheet, below, entries.length);
      const language = workbook.language();
      const cells = entries.map((entry) => cellsOf(at, entry, language, names?.get(entry.member)));
      buffer.writing();
      at.sheet.getRange(below + 1, 1, cells.length, widthOf(at)).setValues(cells);
    },
    flush: buffer.flush,
    find,
    ...journalDays({ name, workbook, buffer, narrow, tab, lastRow, rows }),
    rowsOf(member, by) {
      const found =
        by === 'column'
          ? narrow.rowsWith(name, 'member', { texts: appendedForms(member), as: 'cell' })
          : narrow.rowsWith(name, 'entry', { texts: [entryPart('member', member)], as: 'part' });
      return found ?? Array.from({ length: Math.max(0, lastRow() - 1) }, (_, i) => i + 2);
    },
    numbered(number) {
      const [column, wanted]: [string, Wanted] =
        tab().positions.number === undefined
          ? ['entry', { texts: [numberPattern(number)], as: 'pattern' }]
          : ['number', { texts: [String(number)], as: 'cell' }];
      return searched('number', [String(number)], { column, wanted, most: MOST_NUMBERED });
    },
    findSurely(by, values) {
      const wanted = { texts: values.map((value) => entryPart(by, value)), as: 'part' } as const;
      return searched(by, values, { column: 'entry', wanted, most: Number.MAX_SAFE_INTEGER });
    },
    ...lastEntries({ name, narrow, tab, values, searched }),
    rulesets() {
      const said = languages.map((language) => catalogs[language].entryKinds.ruleset);
      const found = narrow.rowsWith(name, 'kind', { texts: said, as: 'cell' });
      if (found === undefined || found.length === 0) return [];
      const at = tab(); // after the search, which re-resolves columns that were moved
      const [seq = 1, day = 1] = [at.positions.seq, at.positions.day];
      const [first = 2, left] = [found[0], Math.min(seq, day)];
      const across = { column: left, columns: Math.abs(seq - day) + 1 };
      const cells = values(at, first, found[found.length - 1] ?? first, across);
      return found.map((row) => {
        const own = cells[row - first] ?? [];
        const seen = dayOfCell(own[day - left], workbook.offset());
        return { row, seq: Number(own[seq - left]), day: seen };
      });
    },
    ...journalNumbers({ name, narrow, buffer, tab, lastRow, rows }),
    figures: (first, last) => (last < first ? [] : figuresOn({ tab, values, rows }, first, last)),
    ...ledgerNames({ name, workbook, buffer, narrow, tab, lastRow }),
    compare: (first, last) => (last < first ? [] : compare(first, last)),
    restore,
    setAside(rows) {
      if (rows.length === 0) return;
      buffer.writing();
      const isStill = ({ row, entry }: JournalRow) => compare(row, row)[0]?.entry?.hash === entry?.hash;
      setAsideRows(workbook, tab(), rows, isStill);
    },
  };
}

function byNumber(a: JournalRow, b: JournalRow): number {
  return (a.entry?.seq ?? 0) - (b.entry?.seq ?? 0);
}

function has(entry: Entry, by: SearchedBy | 'number', values: readonly string[]): boolean {
  if (by === 'storedValues') return storedValuesIn(entry).some((id) => values.includes(id));
  if (by === 'number') return values.includes(String(invoiceNumber(entry)));
  if (by === 'undoes') return values.includes(String(entry.of));
  return values.includes(String(entry[by]));
}
