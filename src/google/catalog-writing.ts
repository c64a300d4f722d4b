// Items that a file adds or changes, written to the Catalog and read back. The tab is people's: a row that a write has
// hit, because somebody moved rows in the same second, gets back what stood in it.
import { MissingTab } from '../app/ports/tabs';
import { literal, textOf } from './cells';
import { headerOf } from './column-words';
import { layout } from './layout';
import { insertRows, widthOf, writeRows } from './rows';
import { type ReadRow, readTab, type TabReading } from './tab-reading';
import type { Tab, Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

/** Cells of a row by their columns, as they read back. */
export type Texts = { readonly [key: string]: string };

export type CatalogWriting = {
  /** What an item in the tab is to show beside what it is known by, which is never written again. */
  readonly changed: readonly { readonly row: ReadRow; readonly texts: Texts }[];
  /** New items, whole. */
  readonly added: readonly Texts[];
};

/** A row as it has to be in the end: as it was read, but for what is changed. */
type Right = { readonly was: Texts; readonly texts: Texts };

const keys = layout.catalog.map(({ key }) => key);

// Each try is undone only by a person who moves rows in the same second.
const TRIES = 4;

/**
 * All rows of the tab. Where it ends and what is in it are two questions to Google: rows that somebody inserted between
 * them would hide the last ones, which would then be added once more.
 */
export function wholeCatalog(workbook: Workbook, buffer: WriteBuffer): TabReading {
  for (let tries = 0; tries < TRIES; tries++) {
    const reading = readTab(workbook, buffer, 'catalog');
    const sheet = workbook.tab('catalog')?.sheet;
    const last = reading.rows[reading.rows.length - 1]?.row ?? 1;
    if (sheet === undefined || last >= sheet.getLastRow()) return reading;
  }
  throw new Error('the rows of the catalog kept moving while they were read');
}

/** @param before all rows of the tab, as they were read just now */
export function writeCatalog(
  workbook: Workbook,
  buffer: WriteBuffer,
  before: readonly ReadRow[],
  { changed, added }: CatalogWriting,
): void {
  if (changed.length + added.length === 0) return;
  const tab = whole(workbook, [...changed.map(({ texts }) => texts), ...added]);
  const changes = new Map(changed.map(({ row, texts }) => [row.row, asRead(texts)]));
  const rights = before.map((row): Right => {
    const was = textsOf(row);
    return { was, texts: { ...was, ...changes.get(row.row) } };
  });
  const news = added.map((texts): Right => ({ was: blank, texts: { ...blank, ...asRead(texts) } }));
  buffer.writing();
  for (const rows of byColumns(changed)) writeRows(tab, rows);
  const rowCount = added.length === 0 ? 0 : tab.sheet.getMaxRows() + added.length;
  if (added.length > 0) append(tab, added);
  settle(workbook, buffer, [...rights, ...news], { rowCount, written: writtenTexts(changes, news) });
}

const blank: Texts = Object.fromEntries(keys.map((key) => [key, '']));

function textsOf(row: ReadRow): Texts {
  return Object.fromEntries(keys.map((key) => [key, row.text(key)]));
}

function asRead(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, textOf(text)]));
}

/** The tab with every column that is written. */
function whole(workbook: Workbook, rows: readonly Texts[]): Tab {
  const tab = workbook.tab('catalog');
  if (tab === undefined) throw new MissingTab('catalog');
  for (const key of new Set(rows.flatMap((texts) => Object.keys(texts))))
    if (tab.positions[key] === undefined) throw new MissingTab('catalog', headerOf('catalog', key, 'en'));
  return tab;
}

type Change = { readonly row: number; readonly values: Texts };

/** Rows that are written in the same columns, each time. */
function byColumns(changed: CatalogWriting['changed']): readonly (readonly Change[])[] {
  const groups = new Map<string, Change[]>();
  for (const { row, texts } of changed) {
    const columns = Object.keys(texts).sort().join(' ');
    groups.set(columns, [...(groups.get(columns) ?? []), { row: row.row, values: texts }]);
  }
  return [...groups.values()];
}

/** New rows below the last one: rows of our own first, so that whoever types there keeps what they typed. */
function append(tab: Tab, added: readonly Texts[]): void {
  const last = Math.max(1, tab.sheet.getLastRow());
  insertRows(tab.sheet, last, added.length);
  const cells = added.map((texts) => {
    const row: string[] = new Array(widthOf(tab)).fill('');
    for (const [key, text] of Object.entries(texts)) row[(tab.positions[key] ?? 0) - 1] = literal(text);
    return row;
  });
  tab.sheet.getRange(last + 1, 1, cells.length, widthOf(tab)).setValues(cells);
}

/** What was written where, by column: only such a text can have come from us. */
type Traces = { readonly rowCount: number; readonly written: ReadonlyMap<string, Set<string>> };

function writtenTexts(changes: ReadonlyMap<number, Texts>, news: readonly Right[]): Traces['written'] {
  const written = new Map(keys.map((key) => [key, new Set<string>()]));
  for (const texts of [...changes.values(), ...news.map(({ texts }) => texts)]) trace(texts, written);
  return written;
}

function trace(texts: Texts, written: Traces['written']): void {
  for (const [key, text] of Object.entries(texts)) written.get(key)?.add(text);
}

/**
 * Sees that every row is as it has to be. One that is not, and differs by nothing but what we wrote, was hit or missed;
 * anything else is a person's own change of the same second, and stays.
 */
function settle(workbook: Workbook, buffer: WriteBuffer, rights: readonly Right[], traces: Traces): void {
  for (let tries = 0; tries < TRIES; tries++) {
    const { rows, lacking } = compared(wholeCatalog(workbook, buffer).rows, rights);
    const mends = mendsOf(rows, lacking, traces);
    const tab = workbook.tab('catalog'); // after the reading, which looks up columns that were moved
    if (tab === undefined) throw new MissingTab('catalog');
    const lost = lostOf(tab, { rows, lacking }, mends, traces);
    if (mends.length === 0 && lost.length === 0) return;
    buffer.writing();
    for (const { row, right } of mends) {
      writeRows(tab, [{ row, values: right }]);
      trace(right, traces.written); // it may hit another row in turn
    }
    for (const { texts } of lost) append(tab, [texts]);
  }
  throw new Error('the rows of the catalog kept moving while they were written');
}

/** Rows that are not as any has to be, and what is not there as it has to be. */
type Compared = { readonly rows: readonly ReadRow[]; readonly lacking: readonly Right[] };

function compared(now: readonly ReadRow[], rights: readonly Right[]): Compared {
  const waiting = new Map<string, Right[]>();
  for (const right of rights) {
    const text = signature(right.texts);
    waiting.set(text, [...(waiting.get(text) ?? []), right]);
  }
  const rows = now.filter((row) => waiting.get(signature(textsOf(row)))?.pop() === undefined);
  return { rows, lacking: [...waiting.values()].flat() };
}

function signature(texts: Texts): string {
  return JSON.stringify(keys.map((key) => texts[key]));
}

type Mend = { readonly row: number; readonly right: Texts; readonly of: Right | null };

function mendsOf(rows: readonly ReadRow[], lacking: readonly Right[], traces: Traces): readonly Mend[] {
  const left = new Set(lacking);
  const scored = rows.map((row) => {
    const texts = textsOf(row);
    const right = bestOf(texts, left, traces);
    return { row, texts, score: right === undefined ? -1 : likeness(texts, right) };
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .flatMap(({ row, texts }): Mend[] => {
      const right = bestOf(texts, left, traces);
      if (right !== undefined) left.delete(right);
      if (right !== undefined) return [{ row: row.row, right: differing(texts, right.texts), of: right }];
      // In a row that was nobody's: somebody inserted it while we wrote.
      const isStray = texts.kind === '' && texts.code === '' && isTraced(texts, blank, blank, traces);
      return isStray ? [{ row: row.row, right: differing(texts, blank), of: null }] : [];
    });
}

/** What the row has to be: the likest of those with its kind and code, which no write touches. */
function bestOf(texts: Texts, lacking: ReadonlySet<Right>, traces: Traces): Right | undefined {
  let best: Right | undefined;
  for (const right of lacking) {
    if (right.texts.kind !== texts.kind || right.texts.code !== texts.code) continue;
    if (!isTraced(texts, right.texts, right.was, traces)) continue;
    if (best === undefined || likeness(texts, right) > likeness(texts, best)) best = right;
  }
  return best;
}

/** As it was before counts most: that is a row which a write has missed. */
function likeness(texts: Texts, { was, texts: right }: Right): number {
  const same = (other: Texts) => keys.filter((key) => texts[key] === other[key]).length;
  return Math.max(same(was) + 1, same(right));
}

/** Whether each cell is right, as it was, or what we wrote to some row of that column. */
function isTraced(texts: Texts, right: Texts, was: Texts, { written }: Traces): boolean {
  return keys.every((key) => {
    const text = texts[key] ?? '';
    return text === right[key] || text === was[key] || written.get(key)?.has(text) === true;
  });
}

function differing(texts: Texts, right: Texts): Texts {
  return Object.fromEntries(Object.entries(right).filter(([key, text]) => texts[key] !== text));
}

/**
 * Rows that are gone altogether: where the tab has grown by more than our own rows, somebody inserted some above while
 * the new ones landed, and those came over the last rows of before. Else a person has deleted them.
 */
function lostOf(
  tab: Tab,
  { rows, lacking }: Compared,
  mends: readonly Mend[],
  { rowCount }: Traces,
): readonly Right[] {
  const found = new Set(mends.map(({ of }) => of));
  const gone = lacking.filter((right) => !found.has(right) && right.was !== blank);
  // A row that is there and not understood may be one of them, with what a person typed.
  if (rowCount === 0 || gone.length <= rows.length - mends.length) return [];
  return tab.sheet.getMaxRows() > rowCount ? gone : [];
}
