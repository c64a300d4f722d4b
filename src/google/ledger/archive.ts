// Moves rows of entries from the Ledger to the archive: copied, read back, then removed. A property says how far it has come.
import type { Archive } from '../../app/ports/archive';
import { MissingTab } from '../../app/ports/tabs';
import { type Entry, entryText, genesis, readEntry } from '../../core/journal/entry';
import { dayOfCell, textOf } from '../tabs/cells';
import { layout } from '../tabs/layout';
import { readLong, readNarrow } from '../tabs/long-reading';
import { insertRows, widthOf } from '../tabs/rows';
import type { Tab, Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import type { ArchiveNote } from './archive-note';
import type { EntriesTab } from './entries-tab';
import { cellsOf, isVerified } from './ledger-cells';
import type { TabJournal } from './tab-journal';

/** The first row below the header. */
const FIRST = 2;

export type ArchiveTabs = {
  readonly workbook: Workbook;
  readonly buffer: WriteBuffer;
  readonly ledger: TabJournal;
  readonly archive: TabJournal;
};

export function sheetArchive({ workbook, buffer, ledger, archive }: ArchiveTabs, note: ArchiveNote): Archive {
  function tab(name: EntriesTab): Tab {
    const found = workbook.tab(name);
    if (found === undefined) throw new MissingTab(name);
    return found;
  }

  /** The entries' cells as they are, in one narrow read. */
  function textsIn(name: EntriesTab, row: number, rows: number): readonly string[] {
    const { sheet, positions } = tab(name);
    const column = positions.entry ?? 1;
    if (row + rows - 1 > sheet.getMaxRows()) return [];
    return readLong(sheet, buffer, { row, column, rows, columns: 1 }).map(([cell]) => textOf(cell));
  }

  /** Whether nothing but copies stands there: rows that an earlier try has left. */
  function isOurs(text: string): boolean {
    return text === '' || readEntry(text) !== undefined;
  }

  function isSame(texts: readonly string[], entries: readonly Entry[]): boolean {
    return entries.every((entry, i) => texts[i] === entryText(entry));
  }

  return {
    exists() {
      // By its mark: under the number that it had, another tab may stand.
      const { positions } = workbook.relocated('archive') ?? {};
      return positions !== undefined && layout.archive.every(({ key }) => positions[key] !== undefined);
    },
    isCutOff: () => note.now().removing > 0,
    next(most) {
      ledger.proveColumns();
      const { rows } = note.now();
      const head = rows === 0 ? genesis : (archive.rows(1 + rows, 1 + rows)[0]?.entry ?? null);
      const last = Math.min(FIRST + most - 1, ledger.lastRow() - 1);
      return { head, entries: ledger.rows(FIRST, last).map(({ entry }) => entry) };
    },
    adopted() {
      const found = ledger.adoptions() ?? [];
      return found.reduce((most, { entry }) => Math.max(most, entry?.seq ?? 0), 0);
    },
    copy(entries, until) {
      const at = tab('archive');
      const reach = note.now();
      const below = 1 + reach.rows;
      const left = reach.copied === 0 ? [] : textsIn('archive', below + 1, reach.copied);
      const room = left.every(isOurs) ? left.length : 0;
      note.set({
        ...reach,
        until: reach.rows > 0 && reach.until === '' ? '' : until > reach.until ? until : reach.until,
        copied: Math.max(room, entries.length),
      });
      buffer.writing();
      if (room < entries.length) insertRows(at.sheet, below, entries.length - room);
      const language = workbook.language();
      const width = widthOf(at);
      const cells: (string | number)[][] = entries.map((entry) => cellsOf(at, entry, language));
      while (cells.length < room) cells.push(new Array(width).fill(''));
      at.sheet.getRange(below + 1, 1, cells.length, width).setValues(cells);
      buffer.flush();
    },
    isCopied(entries) {
      const first = FIRST + note.now().rows;
      const there = archive.compare(first, first + entries.length - 1);
      return there.every((row, i) => isVerified(row) && row.entry?.hash === entries[i]?.hash);
    },
    remove(entries) {
      const reach = note.now();
      const { sheet } = tab('ledger');
      if (reach.copied !== entries.length) return false;
      // With the row that comes next: a tab keeps one row at least.
      const there = textsIn('ledger', FIRST, entries.length + 1);
      if (!isSame(there, entries) || readEntry(there[entries.length]) === undefined) return false;
      const seq = entries.reduce((most, entry) => Math.max(most, entry.seq), reach.seq);
      note.set({ ...reach, removing: seq });
      buffer.writing();
      sheet.deleteRows(FIRST, entries.length);
      buffer.flush();
      note.set({ ...reach, rows: reach.rows + entries.length, seq, copied: 0, removing: 0 });
      return true;
    },
    days() {
      const { positions } = tab('ledger');
      const last = ledger.lastRow();
      const { day } = positions;
      if (day === undefined) return [];
      const offset = workbook.offset();
      return readNarrow(tab('ledger').sheet, buffer, day, last).map((cell) => dayOfCell(cell, offset));
    },
  };
}
