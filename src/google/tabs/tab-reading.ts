// Reads a tab that people edit: columns by header; missing columns are reported as problems.
import type { TabName, TabProblem, TabRefusal } from '../../app/ports/tabs';
import { languages } from '../../core/language';
import { type Cell, columnLetter, textOf } from './cells';
import { headerOf } from './column-words';
import { isShownOnly, layout } from './layout';
import { firstRows, widthOf } from './rows';
import { headerKept, type Positions, type Tab, type Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

export type ReadRow = {
  /** The row number in the tab. */
  readonly row: number;
  cell(key: string): Cell | undefined;
  text(key: string): string;
  problem(key: string, refusal: TabRefusal): TabProblem;
};

export type TabReading = {
  readonly rows: readonly ReadRow[];
  readonly problems: readonly TabProblem[];
  /** People's own columns, by a key made of their header; a row gives their cells by it. */
  readonly own: Positions;
};

/** All of the tab, in two calls: where it ends, and what stands in it. */
export function readTab(workbook: Workbook, buffer: WriteBuffer, name: TabName): TabReading {
  const tab = workbook.tab(name);
  if (tab === undefined)
    return { rows: [], problems: [problemOf(name, 0, '', { code: 'tab-missing' })], own: {} };
  const [header = [], ...cells] = buffer.read(() => tab.sheet.getDataRange().getValues());
  const found = isHeader(tab, header) ? tab : lookedUp(workbook, tab, header);
  noteEnd(workbook, found, endOf(found, cells));
  return readingOf(found, header, cells);
}

// Rows read below the last one that had content, so that a few new ones do not cost a second reading.
const SPARE = 10;
// Of these, so many have to be empty for the tab to end there.
const EMPTY = 5;

/**
 * Carnet's own columns of the tab in one call, as far down as it had content when it was last read and some rows more.
 * What a person types further below is missing until the next whole reading.
 * @returns undefined where it cannot be told that the tab ends there: also where the last row has gone, since somebody may
 * have put others above it
 */
export function readNear(workbook: Workbook, buffer: WriteBuffer, name: TabName): TabReading | undefined {
  const tab = workbook.tab(name);
  if (tab === undefined || tab.filled === 0) return undefined;
  const rows = tab.filled + SPARE;
  const range = firstRows(tab, rows, widthOf(tab));
  if (range === null) return undefined;
  const [header = [], ...cells] = buffer.read(() => range.getValues());
  const last = endOf(tab, cells);
  if (last < tab.filled || last > rows - EMPTY || !isHeader(tab, header)) return undefined;
  noteEnd(workbook, tab, last);
  return readingOf(tab, header, cells);
}

/** The last row with something in Carnet's columns; 1 where there are only headers. */
function endOf(tab: Tab, cells: readonly (readonly Cell[])[]): number {
  const width = widthOf(tab);
  for (let i = cells.length; i > 0; i--)
    if (cells[i - 1]?.slice(0, width).some((cell) => cell !== '') === true) return 1 + i;
  return 1;
}

/** The tabs that are read near. Others are also read for visitors, who must leave nothing behind. */
const nearTabs: ReadonlySet<TabName> = new Set(['settings', 'catalog', 'programs', 'rewards', 'bonuses']);

/** Notes where the tab ends: that is how far the next near reading goes. */
function noteEnd(workbook: Workbook, tab: Tab, last: number): void {
  if (nearTabs.has(tab.name) && tab.filled !== last) workbook.remember({ ...tab, filled: last });
}

function readingOf({ name, positions }: Tab, header: readonly Cell[], cells: readonly Cell[][]): TabReading {
  const own = ownColumns(header, positions);
  const rows = cells.flatMap((row, i) => {
    const empty = row.every((cell) => cell === '');
    return empty ? [] : [rowOf(name, i + 2, row, { ...own, ...positions })];
  });
  const missing = layout[name].filter(({ key }) => positions[key] === undefined && !isShownOnly(name, key));
  const problems = missing.map(({ key }) =>
    problemOf(name, 1, '', { code: 'column-missing', header: headerOf(name, key, 'en') }),
  );
  return { rows, problems, own };
}

const NAMELESS = 'own ';

/**
 * People's own columns as they are now, as far as it can be told which one is which: not those without a header where
 * there were some before.
 */
export function toldFrom(before: Positions, now: Positions): Positions {
  if (before[NAMELESS] === undefined) return now;
  return Object.fromEntries(Object.entries(now).filter(([key]) => key !== NAMELESS));
}

/** The columns of a header that are none of Carnet's. Of two with one header, the first. */
export function ownColumns(header: readonly Cell[], positions: Positions): Positions {
  const taken = new Set(Object.values(positions));
  const own: { [key: string]: number } = {};
  for (let position = 1; position <= header.length; position++)
    if (!taken.has(position)) own[`${NAMELESS}${textOf(header[position - 1])}`] ??= position;
  return own;
}

/**
 * Whether every column still has one of Carnet's headers, or the one that people gave it.
 * @param keys the columns that were read; all by default
 */
export function isHeader(
  { name, positions, headers }: Tab,
  header: readonly Cell[],
  keys: readonly string[] = layout[name].map(({ key }) => key),
): boolean {
  return keys.every((key) => {
    const position = positions[key];
    if (position === undefined) return isShownOnly(name, key);
    const text = textOf(header[position - 1]);
    return (
      headerKept(text) === headers[key] ||
      languages.some((language) => headerOf(name, key, language) === text)
    );
  });
}

/** The tab with its columns looked up by metadata and their current headers stored. */
export function lookedUp(workbook: Workbook, known: Tab, header: readonly Cell[]): Tab {
  const found = workbook.relocated(known.name) ?? known;
  const read = Object.entries(found.positions).filter(([, position]) => position <= header.length);
  const seen = read.map(([key, position]) => [key, headerKept(textOf(header[position - 1]))]);
  const tab: Tab = { ...found, headers: { ...known.headers, ...Object.fromEntries(seen) } };
  workbook.remember(tab);
  return tab;
}

function rowOf(name: TabName, row: number, cells: readonly Cell[], positions: Positions): ReadRow {
  const cell = (key: string) => cells[(positions[key] ?? 0) - 1];
  return {
    row,
    cell,
    text: (key) => textOf(cell(key)),
    problem: (key, refusal) =>
      problemOf(name, row, positions[key] === undefined ? '' : columnLetter(positions[key] ?? 1), refusal),
  };
}

function problemOf(tab: TabName, row: number, column: string, refusal: TabRefusal): TabProblem {
  return { tab, row, column, refusal };
}
