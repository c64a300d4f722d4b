// Reads a tab that people edit: all of it with one call, its columns by header, what is missing as a problem.
import type { TabName, TabProblem, TabRefusal } from '../app/ports';
import { languages } from '../core/language';
import { catalogs } from '../i18n/catalog';
import { type Cell, columnLetter, textOf } from './cells';
import type { Desk, Positions } from './desk';
import { layout } from './layout';
import type { WriteBuffer } from './write-buffer';

export type ReadRow = {
  /** The row's number in the tab. */
  readonly row: number;
  cell(key: string): Cell | undefined;
  text(key: string): string;
  problem(key: string, refusal: TabRefusal): TabProblem;
};

export type TabReading = { readonly rows: readonly ReadRow[]; readonly problems: readonly TabProblem[] };

export function readTab(desk: Desk, buffer: WriteBuffer, name: TabName): TabReading {
  const tab = desk.tab(name);
  if (tab === undefined) return { rows: [], problems: [problemOf(name, 0, '', { code: 'tab-missing' })] };
  buffer.read();
  const [header = [], ...cells] = tab.sheet.getDataRange().getValues();
  const positions = isHeader(name, header, tab.positions)
    ? tab.positions
    : (desk.relocated(name)?.positions ?? tab.positions);
  const rows = cells.flatMap((row, i) => {
    const empty = row.every((cell) => cell === '');
    return empty ? [] : [rowOf(name, i + 2, row, positions)];
  });
  const missing = layout[name].filter(({ key }) => positions[key] === undefined && key !== 'what');
  const problems = missing.map(({ key }) =>
    problemOf(name, 1, '', { code: 'column-missing', header: headerOf(name, key, 'en') }),
  );
  return { rows, problems };
}

/** Whether every known column still has one of its names above it. */
function isHeader(name: TabName, header: readonly Cell[], positions: Positions): boolean {
  return layout[name].every(({ key }) => {
    const position = positions[key];
    if (position === undefined) return false;
    const text = textOf(header[position - 1]);
    return languages.some((language) => headerOf(name, key, language) === text);
  });
}

/** The name above a column, in a language. */
export function headerOf(name: TabName, key: string, language: (typeof languages)[number]): string {
  const headers: { readonly [key: string]: string } = catalogs[language].columns[name];
  return headers[key] ?? key;
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
