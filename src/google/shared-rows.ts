// Writes rows of a tab that belongs to people, and reads them back: if a write hits the wrong row or column because somebody
// moved some in the same second, what stood there comes back, people's own columns included.
import { MissingTab, type TabName } from '../app/ports/tabs';
import { type Cell, textOf } from './cells';
import { headerOf } from './column-words';
import { layout } from './layout';
import { cellFor, insertRows, putCellsBack, widthOf, writeRows } from './rows';
import { type ReadRow, readTab, type TabReading, toldFrom } from './tab-reading';
import { type Positions, samePlaces, type Tab, type Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

/** By column, as they read back. */
export type Texts = { readonly [key: string]: string };

/** A tab, and the columns by which its rows are told apart: they are written once, with the row. */
export type SharedTab = { readonly name: TabName; readonly identity: readonly string[] };

export type RowsWriting = {
  /** New cells for rows already in the tab, without those of its identity. */
  readonly changed: readonly { readonly row: ReadRow; readonly texts: Texts }[];
  /** New rows, all cells. */
  readonly added: readonly Texts[];
};

/**
 * A row's intended final content: as it was read, except for the cells that change; null if the row is new. `cells` are
 * people's own, as they were.
 */
type Right = {
  readonly was: Texts | null;
  readonly texts: Texts;
  readonly cells: { readonly [key: string]: Cell };
};

function keysOf({ name }: Pick<SharedTab, 'name'>): readonly string[] {
  return layout[name].map(({ key }) => key);
}

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

function blankOf(shared: SharedTab): Texts {
  return Object.fromEntries(keysOf(shared).map((key) => [key, '']));
}

function textsOf(shared: SharedTab, row: ReadRow, own: Positions): Texts {
  return Object.fromEntries([...keysOf(shared), ...Object.keys(own)].map((key) => [key, row.text(key)]));
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

/** What was written, in whichever column it has come to stand: only these texts can have come from us. */
type Traces = { readonly rowCount: number; readonly written: Set<string> };

function writtenTexts(changes: ReadonlyMap<number, Texts>, news: readonly Right[]): Traces['written'] {
  const written = new Set<string>();
  for (const texts of [...changes.values(), ...news.map(({ texts }) => texts)]) trace(texts, written);
  return written;
}

function trace(texts: Texts, written: Traces['written']): void {
  for (const text of Object.values(texts)) written.add(text);
}

type Settling = {
  readonly shared: SharedTab;
  /** The tab as it was written to. */
  readonly tab: Tab;
  /** People's own columns, as they were. */
  readonly own: Positions;
  readonly rights: readonly Right[];
  readonly traces: Traces;
};

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
    const lost = lostOf(tab, there, mends, traces);
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

/** Rows that match no intended row, and intended rows that are missing from the tab. */
type Compared = {
  readonly rows: readonly ReadRow[];
  readonly lacking: readonly Right[];
  /** People's own columns by now: some may be new, or gone. */
  readonly own: Positions;
};

function compared({ rows: now, own: seen }: TabReading, { shared, rights, own: before }: Settling): Compared {
  const own = toldFrom(before, seen);
  const keys = [...keysOf(shared), ...Object.keys(toldFrom(before, { ...before, ...own }))];
  const waiting = new Map<string, Right[]>();
  for (const right of rights) {
    const text = signature(keys, right.texts);
    waiting.set(text, [...(waiting.get(text) ?? []), right]);
  }
  const rows = now.filter(
    (row) => waiting.get(signature(keys, textsOf(shared, row, own)))?.pop() === undefined,
  );
  return { rows, lacking: [...waiting.values()].flat(), own };
}

function signature(keys: readonly string[], texts: Texts): string {
  return JSON.stringify(keys.map((key) => texts[key] ?? ''));
}

type Mend = {
  readonly row: number;
  /** Carnet's columns that are wrong, and people's own. */
  readonly right: Texts;
  readonly cells: Right['cells'];
  readonly of: Right | null;
};

function mendsOf(
  { rows, lacking, own }: Compared,
  { shared, traces }: Settling,
  identity: readonly string[],
): readonly Mend[] {
  const left = new Set(lacking);
  const blank = blankOf(shared);
  const scored = rows.map((row) => {
    const texts = textsOf(shared, row, own);
    const right = bestOf(identity, texts, left, traces);
    return { row, texts, score: right === undefined ? -1 : likeness(texts, right) };
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .flatMap(({ row, texts }): Mend[] => {
      const right = bestOf(identity, texts, left, traces);
      if (right !== undefined) left.delete(right);
      if (right !== undefined) return [{ row: row.row, ...differing(texts, right, own), of: right }];
      // A write hit an empty row: somebody inserted it while we wrote.
      const none: Right = { texts: blank, was: blank, cells: {} };
      const isNobody = shared.identity.every((key) => texts[key] === '');
      const isStray = isNobody && isTraced(texts, none, traces);
      return isStray ? [{ row: row.row, ...differing(texts, none, own), of: null }] : [];
    });
}

/** The intended row: of those with the same identity, which no write changes, the most similar. */
function bestOf(
  identity: readonly string[],
  texts: Texts,
  lacking: ReadonlySet<Right>,
  traces: Traces,
): Right | undefined {
  let best: Right | undefined;
  for (const right of lacking) {
    if (identity.some((key) => right.texts[key] !== texts[key])) continue;
    if (!isTraced(texts, right, traces)) continue;
    if (best === undefined || likeness(texts, right) > likeness(texts, best)) best = right;
  }
  return best;
}

/** Equality with the old content weighs most: it means that a write missed the row. */
function likeness(texts: Texts, { was, texts: right }: Right): number {
  const same = (other: Texts) =>
    Object.keys(right).filter((key) => (texts[key] ?? '') === (other[key] ?? '')).length;
  return was === null ? same(right) : Math.max(same(was) + 1, same(right));
}

/** Whether each cell is right, unchanged, or a text that we wrote to some cell. */
function isTraced(texts: Texts, { texts: right, was }: Right, { written }: Traces): boolean {
  return Object.entries(texts).every(
    ([key, text]) => text === (right[key] ?? '') || text === (was?.[key] ?? '') || written.has(text),
  );
}

/** The cells that are not as they have to be. People's own are put back as they were; a column that is new was empty. */
function differing(
  texts: Texts,
  { texts: right, cells }: Right,
  own: Positions,
): Pick<Mend, 'right' | 'cells'> {
  const isOwn = (key: string) => own[key] !== undefined;
  const wrong = Object.keys(texts).filter((key) => texts[key] !== (right[key] ?? ''));
  return {
    right: Object.fromEntries(wrong.flatMap((key) => (isOwn(key) ? [] : [[key, right[key] ?? '']]))),
    cells: Object.fromEntries(wrong.flatMap((key) => (isOwn(key) ? [[key, cells[key] ?? '']] : []))),
  };
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
  const gone = lacking.filter((right) => !found.has(right) && right.was !== null);
  // A row that we cannot match may be one of the missing rows, edited by a person.
  if (rowCount === 0 || gone.length <= rows.length - mends.length) return [];
  return tab.sheet.getMaxRows() > rowCount ? gone : [];
}
