// What becomes of lines that were cut out of the Ledger: those of the portion that was copied count in the archive from then
// on. If somebody's sort has put others in their place, all go back to the Ledger; they stand in the hidden tab until then.
import { type Entry, readEntry } from '../../core/journal/entry';
import type { Language } from '../../core/language';
import { type Cell, textOf } from '../tabs/cells';
import { ABOVE, asRead, insertRows, lastRowOf, makeColumns, rowRange } from '../tabs/rows';
import type { Tab, Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { appendedText } from './appended-text';
import type { ArchiveNote, MovingPlace } from './archive-note';
import { cellsOf } from './ledger-cells';
import { isFilled, type MovingTab } from './moving-tab';

const FIRST = 2;

// A line is missed only if somebody moves rows while it is put back.
const TRIES = 4;

export type CutParts = {
  readonly workbook: Workbook;
  readonly buffer: WriteBuffer;
  readonly note: ArchiveNote;
  readonly moving: MovingTab;
  /** What the Ledger shows, below its header. */
  shown(column: 'seq' | 'key' | 'entry', last?: number): readonly Cell[];
};

/** The texts of the entries that were cut out, in any order. */
function textsCut({ workbook, moving }: CutParts, place: MovingPlace): readonly string[] {
  const column = workbook.tab('ledger')?.positions.entry ?? 1;
  const texts = moving.column(place, column).map((cell) => textOf(cell));
  const isMixed = texts.some((text) => text !== '') && texts.some((text) => readEntry(text) === undefined);
  // The column was moved meanwhile, or somebody's line has no entry.
  if (!isMixed) return texts.filter((text) => text !== '');
  return moving.rows(place).flatMap((cells) => {
    const entry = cells.map((cell) => textOf(cell)).find((text) => readEntry(text) !== undefined);
    return entry === undefined && !isFilled(cells) ? [] : [entry ?? ''];
  });
}

/** @returns whether it was the portion that was copied: it counts from then on */
export function concluded(parts: CutParts, place: MovingPlace, copied: readonly string[]): boolean {
  const { note, workbook, buffer } = parts;
  const ours = new Set(copied);
  const cut = textsCut(parts, place);
  // A line that somebody has copied in the same second stands there in another's place.
  const isEach = cut.length === ours.size && new Set(cut).size === ours.size;
  const isOurs = isEach && cut.every((text) => ours.has(text));
  if (!isOurs) {
    giveBack(parts, place);
    tidied(parts);
    return false;
  }
  const reach = note.now();
  const ledger = workbook.tab('ledger');
  // Cutting takes the formats along: without them, what is appended there is read as if typed.
  const next = ledger && rowRange(ledger, FIRST + place.rows);
  if (ledger !== undefined && next !== null) {
    buffer.writing();
    next?.copyTo(ledger.sheet.getRange(FIRST, 1, place.rows, next.getNumColumns()), { formatOnly: true });
  }
  const { rows, copied: count, removing: seq } = reach;
  note.set({ ...reach, rows: rows + count, seq, copied: 0, removing: 0, gap: count, isFull: true });
  return true;
}

type Line = { readonly cells: readonly Cell[]; readonly entry: Entry | undefined };

/** Puts lines that were not meant back below the Ledger's last, and looks that each stands there. */
function giveBack({ workbook, buffer, note, moving, shown }: CutParts, place: MovingPlace): void {
  let wanted = moving.rows(place).filter(isFilled).map(lineOf);
  let lacking = wanted;
  for (let tries = 0; tries < TRIES; tries++) {
    // Where a column was moved or deleted in that second, the places that are known would tell of another.
    const ledger = workbook.relocated('ledger');
    if (ledger === undefined) break;
    const isThere = standing(ledger, shown, wanted);
    lacking = wanted.filter(({ entry }) => (entry === undefined ? tries === 0 : !isThere(entry)));
    if (lacking.length === 0) break;
    const last = lastRowOf(ledger.sheet, buffer);
    // A row that somebody inserts in this very second moves the last lines to where is written: they are looked for as well.
    const from = Math.max(FIRST, last - ABOVE + 1);
    makeColumns(ledger.sheet, place.columns); // fewer where somebody has deleted one
    const above = ledger.sheet.getRange(from, 1, Math.max(1, last - from + 1), place.columns);
    wanted = [
      ...wanted,
      ...buffer
        .read(() => above.getValues())
        .filter(isFilled)
        .map(lineOf),
    ];
    insertRows(ledger.sheet, last, lacking.length);
    buffer.writing();
    const rows = lacking.map((line) => cellsFor(ledger, line, workbook.language()));
    const width = Math.max(...rows.map(({ length }) => length));
    ledger.sheet
      .getRange(last + 1, 1, rows.length, width)
      .setValues(rows.map((cells) => [...cells, ...new Array(width - cells.length).fill('')]));
    buffer.flush();
  }
  if (lacking.some(({ entry }) => entry !== undefined))
    throw new Error('lines of the ledger could not be put back: they stand in the tab of what is moved');
  moving.clear(place);
  buffer.flush();
  note.set({ ...note.now(), removing: 0, gap: place.rows });
}

/** As they were, with what people wrote beside them; written anew where the Ledger's columns are others by now. */
function cellsFor(ledger: Tab, { cells, entry }: Line, language: Language): readonly Cell[] {
  const stood = cells[(ledger.positions.entry ?? 0) - 1];
  const isInPlace = entry === undefined || readEntry(stood)?.hash === entry.hash;
  return isInPlace ? cells.map(asRead) : cellsOf(ledger, entry, language);
}

/**
 * Whether the Ledger shows an entry: by its command's key, or by its number where no command has one, as of settings that were
 * typed and points that expired; by the entries themselves where somebody has deleted one of these columns.
 */
function standing(
  { positions }: Tab,
  shown: CutParts['shown'],
  wanted: readonly Line[],
): (entry: Entry) => boolean {
  if (positions.key === undefined || positions.seq === undefined) {
    const there = new Set(shown('entry').map((cell) => readEntry(cell)?.hash));
    return ({ hash }) => there.has(hash);
  }
  const keys = new Set(shown('key').map(appendedText));
  const numbers = new Set(wanted.some(({ entry }) => entry?.key === '') ? shown('seq').map(Number) : []);
  return ({ key, seq }) => (key === '' ? numbers.has(seq) : keys.has(key));
}

function lineOf(cells: readonly Cell[]): Line {
  return { cells, entry: entryIn(cells) };
}

/** The entry of a row, in whatever column it stands. */
export function entryIn(cells: readonly Cell[]): Entry | undefined {
  for (const cell of cells) {
    const entry = readEntry(cell);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** The last steps: empty rows at the Ledger's top go below its last line, where they are used again. */
export function tidied({ workbook, buffer, note, moving, shown }: CutParts): void {
  const reach = note.now();
  const ledger = workbook.tab('ledger');
  const empty = ledger === undefined || reach.gap === 0 ? 0 : emptyAtTop(shown('seq', FIRST + reach.gap - 1));
  if (reach.isFull && reach.moving !== null) moving.clear(reach.moving);
  if (ledger !== undefined && empty > 0) {
    const last = lastRowOf(ledger.sheet, buffer);
    if (rowRange(ledger, last + 1) === null) insertRows(ledger.sheet, last, 1);
    buffer.writing();
    ledger.sheet.moveRows(ledger.sheet.getRange(FIRST, 1, empty, 1), last + 1);
  }
  buffer.flush();
  note.set({ ...reach, gap: 0, isFull: false });
}

export function emptyAtTop(numbers: readonly Cell[]): number {
  const first = numbers.findIndex((cell) => cell !== '');
  return first < 0 ? numbers.length : first;
}
