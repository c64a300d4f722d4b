// Moves rows of entries from the Ledger to the archive: copied, read back, then cut out. A property says how far it has come.
import type { Archive } from '../../app/ports/archive';
import { MissingTab } from '../../app/ports/tabs';
import { type Entry, entryText, genesis, readEntry } from '../../core/journal/entry';
import { dayOfCell, textOf } from '../tabs/cells';
import { layout } from '../tabs/layout';
import { readLong, readNarrow } from '../tabs/long-reading';
import { ABOVE, insertRows, rowRange, widthOf } from '../tabs/rows';
import type { Tab } from '../tabs/workbook';
import { type CutParts, concluded, entryIn } from './archive-cut';
import type { MovingPlace } from './archive-note';
import type { EntriesTab } from './entries-tab';
import { cellsOf, isVerified } from './ledger-cells';
import { partCopies } from './part-copies';
import type { TabJournal } from './tab-journal';

/** The first row below the header. */
const FIRST = 2;

export type ArchiveTabs = CutParts & { readonly ledger: TabJournal; readonly archive: TabJournal };

export function sheetArchive({ ledger, archive, ...cutting }: ArchiveTabs): Archive {
  const { workbook, buffer, note, moving } = cutting;
  /** Where the lines go that are cut out. */
  let place: MovingPlace | undefined;

  function tab(name: EntriesTab): Tab {
    const found = workbook.tab(name);
    if (found === undefined) throw new MissingTab(name);
    return found;
  }

  /** The entries' cells as they are, in one narrow read; none where the tab has become shorter. */
  function textsIn(name: EntriesTab, row: number, rows: number): readonly string[] {
    const at = tab(name);
    const column = at.positions.entry ?? 1;
    if (rows === 0 || rowRange(at, row + rows - 1) === null) return [];
    return readLong(at.sheet, buffer, { row, column, rows, columns: 1 }).map(([cell]) => textOf(cell));
  }

  /** What stands in a row below those that count: a copy that an earlier try has left, nothing, or what somebody has put there. */
  function leftAs(text: string, counted: number): 'copy' | 'counts' | 'theirs' {
    const entry = readEntry(text);
    if (entry === undefined) return text === '' ? 'copy' : 'theirs';
    return entry.seq > counted ? 'copy' : 'counts';
  }

  /** Whether the Ledger still begins with the entries, by their numbers: nothing of it is cut out in vain. */
  function isOnTop(entries: readonly Entry[]): boolean {
    const shown = cutting.shown('seq', FIRST + entries.length);
    // With the row that comes next: a tab keeps one row at least.
    return entries.every(({ seq }, i) => shown[i] === seq) && shown[entries.length] !== '';
  }

  /** Whether the archive's last lines are as they were; those that were written over are appended again. */
  function isStillThere(above: readonly string[], from: number): boolean {
    const now = textsIn('archive', from, above.length);
    if (above.every((text, i) => now[i] === text)) return true;
    const entries = above.flatMap((text) => readEntry(text) ?? []);
    // By their numbers, too: what nobody has asked for has no key.
    const found = [
      ...archive.find(
        'key',
        entries.flatMap(({ key }) => (key === '' ? [] : [key])),
      ),
      ...archive.find(
        'seq',
        entries.flatMap(({ key, seq }) => (key === '' ? [String(seq)] : [])),
      ),
    ];
    const there = new Set(found.map(({ entry }) => entry?.hash));
    for (const entry of entries) if (!there.has(entry.hash)) archive.append(entry, '');
    return false;
  }

  return {
    exists() {
      if (note.now().rows > 0) return true;
      // By its mark: under the number that it had, another tab may stand.
      const { positions } = workbook.relocated('archive') ?? {};
      return positions !== undefined && layout.archive.every(({ key }) => positions[key] !== undefined);
    },
    isCutOff: note.isUnsettled,
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
    prepare(most) {
      const { moving: known, isFull, removing } = note.now();
      // What the last portion has left there is cleared at the next turn; what else stands there is somebody's.
      const isOurs = known !== null && (isFull || removing > 0 || moving.isEmpty(known));
      place = moving.ready(isOurs ? known : null, tab('ledger').sheet, most);
    },
    copy(entries, until) {
      const at = tab('archive');
      const reach = note.now();
      const below = 1 + reach.rows;
      // With those above: a row that somebody inserts there in this very second moves them to where is written.
      const from = Math.max(FIRST, below - ABOVE + 1);
      const seen = textsIn('archive', from, below - from + 1 + reach.copied);
      const above = seen.slice(0, below - from + 1);
      const left = seen.slice(above.length).map((text) => leftAs(text, reach.seq));
      // Somebody's sort has put lines that count among what an earlier try has left.
      if (left.includes('counts')) return false;
      const room = left.includes('theirs') ? 0 : left.length;
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
      const isWhole = isStillThere(above, from);
      buffer.flush();
      if (room > entries.length) note.set({ ...note.now(), copied: entries.length });
      return isWhole;
    },
    isCopied(entries) {
      const first = FIRST + note.now().rows;
      const there = archive.compare(first, first + entries.length - 1);
      const isSame = there.every((row, i) => isVerified(row) && row.entry?.hash === entries[i]?.hash);
      return isSame && isOnTop(entries);
    },
    remove(entries) {
      const reach = note.now();
      if (place === undefined || reach.copied !== entries.length || !moving.isEmpty(place)) return false;
      const to = { ...place, rows: entries.length };
      const seq = entries.reduce((most, entry) => Math.max(most, entry.seq), reach.seq);
      note.set({ ...reach, removing: seq, moving: to });
      buffer.writing();
      moving.cut(tab('ledger').sheet, to);
      return concluded(cutting, to, entries.map(entryText));
    },
    leftBehind: () => moving.left().flatMap((cells) => entryIn(cells) ?? []),
    clearLeft: () => moving.clearLeft((cells) => entryIn(cells) !== undefined),
    hasCopies: () => note.now().copied > 0,
    partCopies: () => partCopies(cutting),
    days() {
      const { positions } = tab('ledger');
      const last = ledger.lastRow();
      const { day } = positions;
      if (day === undefined) return [];
      const offset = workbook.offset();
      const cells = readNarrow(tab('ledger').sheet, buffer, day, last);
      return cells.filter((cell) => cell !== '').map((cell) => dayOfCell(cell, offset));
    },
  };
}
