// Writes items that a file adds or changes to the Catalog and reads them back. The tab belongs to people: if a write
// hits the wrong row because somebody moved rows in the same second, that row gets its old content back.
import { MissingTab } from '../app/ports/tabs';
import { literal, textOf } from './cells';
import { headerOf } from './column-words';
import { layout } from './layout';
import { insertRows, widthOf, writeRows } from './rows';
import { type ReadRow, readTab, type TabReading } from './tab-reading';
import type { Tab, Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

/** A row's cells by column, as they read back. */
export type Texts = { readonly [key: string]: string };

export type CatalogWriting = {
  /** New cells for items already in the tab. An item's key is never written again. */
  readonly changed: readonly { readonly row: ReadRow; readonly texts: Texts }[];
  /** New items, all cells. */
  readonly added: readonly Texts[];
};

/** A row's intended final content: as it was read, except for the cells that change. */
type Right = { readonly was: Texts; readonly texts: Texts };

const keys = layout.catalog.map(({ key }) => key);

// An attempt fails only if somebody moves rows in the same second.
const TRIES = 4;

/**
 * All rows of the tab. Its length and its content are two calls to Google: rows that somebody inserted between them
 * would hide the last ones, which would then be added twice.
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

/** @param before all rows of the tab, as just read */
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

/** The tab, checked to have every column that is written. */
function whole(workbook: Workbook, rows: readonly Texts[]): Tab {
  const tab = workbook.tab('catalog');
  if (tab === undefined) throw new MissingTab('catalog');
  for (const key of new Set(rows.flatMap((texts) => Object.keys(texts))))
    if (tab.positions[key] === undefined) throw new MissingTab('catalog', headerOf('catalog', key, 'en'));
  return tab;
}

type Change = { readonly row: number; readonly values: Texts };

/** Groups changed rows by the columns they write. */
function byColumns(changed: CatalogWriting['changed']): readonly (readonly Change[])[] {
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
    const row: string[] = new Array(widthOf(tab)).fill('');
    for (const [key, text] of Object.entries(texts)) row[(tab.positions[key] ?? 0) - 1] = literal(text);
    return row;
  });
  tab.sheet.getRange(last + 1, 1, cells.length, widthOf(tab)).setValues(cells);
}

/** What was written, by column: only these texts can have come from us. */
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
 * Makes sure that every row ends as intended. A row that differs only by texts we wrote was hit or missed by a write;
 * any other difference is somebody's own change in the same second, and stays.
 */
function settle(workbook: Workbook, buffer: WriteBuffer, rights: readonly Right[], traces: Traces): void {
  for (let tries = 0; tries < TRIES; tries++) {
    const { rows, lacking } = compared(wholeCatalog(workbook, buffer).rows, rights);
    const mends = mendsOf(rows, lacking, traces);
    const tab = workbook.tab('catalog'); // after the read, which looks up columns that were moved
    if (tab === undefined) throw new MissingTab('catalog');
    const lost = lostOf(tab, { rows, lacking }, mends, traces);
    if (mends.length === 0 && lost.length === 0) return;
    buffer.writing();
    for (const { row, right } of mends) {
      writeRows(tab, [{ row, values: right }]);
      trace(right, traces.written); // this write may hit another row too
    }
    for (const { texts } of lost) append(tab, [texts]);
  }
  throw new Error('the rows of the catalog kept moving while they were written');
}

/** Rows that match no intended row, and intended rows that are missing from the tab. */
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
      // A write hit an empty row: somebody inserted it while we wrote.
      const isStray = texts.kind === '' && texts.code === '' && isTraced(texts, blank, blank, traces);
      return isStray ? [{ row: row.row, right: differing(texts, blank), of: null }] : [];
    });
}

/** The intended row: of those with the same kind and code, which no write changes, the most similar. */
function bestOf(texts: Texts, lacking: ReadonlySet<Right>, traces: Traces): Right | undefined {
  let best: Right | undefined;
  for (const right of lacking) {
    if (right.texts.kind !== texts.kind || right.texts.code !== texts.code) continue;
    if (!isTraced(texts, right.texts, right.was, traces)) continue;
    if (best === undefined || likeness(texts, right) > likeness(texts, best)) best = right;
  }
  return best;
}

/** Equality with the old content weighs most: it means that a write missed the row. */
function likeness(texts: Texts, { was, texts: right }: Right): number {
  const same = (other: Texts) => keys.filter((key) => texts[key] === other[key]).length;
  return Math.max(same(was) + 1, same(right));
}

/** Whether each cell is right, unchanged, or a text that we wrote to some row of that column. */
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
 * Rows that have disappeared. If the tab grew by more than our own rows, somebody inserted some above while the new
 * ones were written, and those overwrote the last rows. Otherwise somebody deleted them.
 */
function lostOf(
  tab: Tab,
  { rows, lacking }: Compared,
  mends: readonly Mend[],
  { rowCount }: Traces,
): readonly Right[] {
  const found = new Set(mends.map(({ of }) => of));
  const gone = lacking.filter((right) => !found.has(right) && right.was !== blank);
  // A row that we cannot match may be one of the missing rows, edited by a person.
  if (rowCount === 0 || gone.length <= rows.length - mends.length) return [];
  return tab.sheet.getMaxRows() > rowCount ? gone : [];
}
