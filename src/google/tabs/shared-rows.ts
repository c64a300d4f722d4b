// Writes rows of a tab that belongs to people, and reads them back: if a write hits the wrong row or column because somebody
// moved some in the same second, what stood there comes back, people's own columns included.
import { MissingTab, type TabName } from '../../app/ports/tabs';
import { type Cell, textOf } from './cells';
import { headerOf } from './column-words';
import {
  blankOf,
  compared,
  type Intended,
  lostOf,
  mendsOf,
  type Right,
  type SharedTab,
  type Texts,
  textsOf,
  trace,
  writtenTexts,
} from './intended-rows';
import { cellFor, insertRows, putCellsBack, widthOf, writeRows } from './rows';
import { type ReadRow, readTab, type TabReading } from './tab-reading';
import { samePlaces, type Tab, type Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

export type RowsWriting = {
  /** New cells for rows already in the tab, without those of its identity. */
  readonly changed: readonly { readonly row: ReadRow; readonly texts: Texts }[];
  /** New rows, all cells. */
  readonly added: readonly Texts[];
};

// An attempt fails only if somebody moves rows in the same second.
const TRIES = 4;

/**
 * All rows of the tab. Its length and its content are two calls to Google: rows that somebody inserted between them
 * would hide the last ones, which would then be added twice.
 */
export function wholeTab(workbook: Workbook, buffer: WriteBuffer, name: TabName): TabReading {
  for (let tries = 0; tries < TRIES; tries++) {
    const reading = readTab(workbook, buffer, name);
    const sheet = workbook.tab(name)?.sheet;
    const last = reading.rows[reading.rows.length - 1]?.row ?? 1;
    if (sheet === undefined || last >= sheet.getLastRow()) return reading;
  }
  throw new Error(`the rows of the ${name} kept moving while they were read`);
}

/**
 * @param before the whole tab, as just read
 * @throws MissingTab; Error if rows kept moving
 */
export function writeSharedRows(
  workbook: Workbook,
  buffer: WriteBuffer,
  shared: SharedTab,
  { before: { rows: before, own }, changed, added }: RowsWriting & { readonly before: TabReading },
): void {
  if (changed.length + added.length === 0) return;
  const tab = whole(workbook, shared, [...changed.map(({ texts }) => texts), ...added]);
  const changes = new Map(changed.map(({ row, texts }) => [row.row, asRead(shared, texts)]));
  const rights = before.map((row): Right => {
    const was = textsOf(shared, row, own);
    const cells = Object.fromEntries(Object.keys(own).map((key) => [key, row.cell(key) ?? '']));
    return { was, texts: { ...was, ...changes.get(row.row) }, cells };
  });
  const blank = blankOf(shared);
  const news = added.map(
    (texts): Right => ({ was: null, texts: { ...blank, ...asRead(shared, texts) }, cells: {} }),
  );
  buffer.writing();
  for (const rows of byColumns(changed)) writeRows(tab, rows);
  const rowCount = added.length === 0 ? 0 : tab.sheet.getMaxRows() + added.length;
  if (added.length > 0) append(tab, added);
  const written = writtenTexts(changes, news);
  settle(workbook, buffer, { shared, tab, own, rights: [...rights, ...news], traces: { rowCount, written } });
}

/** A number reads back without the zeros at its end. */
function asRead({ name }: SharedTab, texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, textOf(cellFor(name, key, text))]),
  );
}

/** The tab, checked to have every column that is written. */
function whole(workbook: Workbook, { name }: SharedTab, rows: readonly Texts[]): Tab {
  const tab = workbook.tab(name);
  if (tab === undefined) throw new MissingTab(name);
  for (const key of new Set(rows.flatMap((texts) => Object.keys(texts))))
    if (tab.positions[key] === undefined) throw new MissingTab(name, headerOf(name, key, 'en'));
  return tab;
}

type Change = { readonly row: number; readonly values: Texts };

/** Groups changed rows by the columns they write. */
function byColumns(changed: RowsWriting['changed']): readonly (readonly Change[])[] {
  const groups = new Map<string, Change[]>();
  for (const { row, texts } of changed) {
    const columns = Object.keys(texts).sort().join(' ');
    groups.set(columns, [...(groups.get(columns) ?? []), { row: row.row, values: texts }]);
  }
  return [...groups.values()];
}

/** Adds new rows below the last one. Inserts them first, so that anything typed there meanwhile is kept. */
function append(tab: Tab, added: readonly Texts[]): void {
  const last = Math.max(1, tab.sheet.getLastRow());
  insertRows(tab.sheet, last, added.length);
  const cells = added.map((texts) => {
    const row: Cell[] = new Array(widthOf(tab)).fill('');
    for (const [key, text] of Object.entries(texts))
      row[(tab.positions[key] ?? 0) - 1] = cellFor(tab.name, key, text);
    return row;
  });
  tab.sheet.getRange(last + 1, 1, cells.length, widthOf(tab)).setValues(cells);
}

/** With the tab as it was written to. */
type Settling = Intended & { readonly tab: Tab };

/**
 * Makes sure that every row ends as intended. A row that differs only by texts we wrote was hit or missed by a write;
 * any other difference is somebody's own change in the same second, and stays.
 */
function settle(workbook: Workbook, buffer: WriteBuffer, settling: Settling): void {
  const { shared, traces } = settling;
  for (let tries = 0; tries < TRIES; tries++) {
    const now = wholeTab(workbook, buffer, shared.name);
    const tab = workbook.tab(shared.name); // after the read, which looks up columns that were moved
    if (tab === undefined) throw new MissingTab(shared.name);
    const there = compared(now, settling);
    // A write into columns that were moved may have hit what a row is told apart by.
    const identity = samePlaces(tab, settling.tab) ? shared.identity : [];
    const mends = mendsOf(there, settling, identity);
    const due = mends.filter(({ right, cells }) => Object.keys({ ...right, ...cells }).length > 0);
    const lost = lostOf(there, mends, traces, () => tab.sheet.getMaxRows());
    if (due.length === 0 && lost.length === 0) return;
    const positions = { ...now.own, ...tab.positions };
    buffer.writing();
    for (const { row, right, cells } of due) {
      writeRows(tab, [{ row, values: right }]);
      putCellsBack({ sheet: tab.sheet, positions }, row, cells);
      trace(right, traces.written); // this write may hit another row too
    }
    for (const { texts } of lost) append(tab, [texts]);
  }
  throw new Error(`the rows of the ${shared.name} kept moving while they were written`);
}
