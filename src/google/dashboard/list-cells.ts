// The two lists as cells, and taking clients out of them. Beside each name, in a hidden column, stands the client's number.
import type { Lists } from '../../core/dashboard/lists';
import type { Language } from '../../core/language';
import { defaultRuleset } from '../../core/settings/ruleset';
import { catalogs } from '../../i18n/catalog';
import { localeFor } from '../../i18n/locale';
import { type Cell, literal, textOf } from '../tabs/cells';
import { LISTED, LISTS } from './places';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The columns of a list, and the one with its clients' numbers. */
const PARTS = [
  { columns: [0, 1, 2], id: 6 },
  { columns: [3, 4, 5], id: 7 },
] as const;

type ListCells = { readonly id: string; readonly cells: readonly [string, string | number, string] };

export function listCells(lists: Lists, today: string, language: Language): (string | number)[][] {
  const words = catalogs[language].dashboard;
  const format = localeFor(language, defaultRuleset.currency); // no amounts
  const { expiring, close, points } = lists;
  const counted = format.number(expiring.length);
  const first = {
    heading: expiring.length === 0 ? '' : words.expiringIn(expiring.length, counted, format.points(points)),
    title: words.expiring,
    header: [words.client, words.points, words.on],
    rows: expiring.map(
      ({ id, name, points: own, on }): ListCells => ({
        id,
        cells: [literal(name), own, format.dayNear(on, today)],
      }),
    ),
  };
  const second = {
    heading: close.length === 0 ? '' : words.closeIn(close.length, format.number(close.length)),
    title: words.close,
    header: [words.client, words.toGo, words.reward],
    rows: close.map(
      ({ id, name, missing, reward }): ListCells => ({
        id,
        cells: [literal(name), missing, literal(reward)],
      }),
    ),
  };
  const grid = Array.from({ length: LISTS.rows }, () => new Array<string | number>(LISTS.columns).fill(''));
  for (const [i, { title, heading, header, rows }] of [first, second].entries()) {
    const part = PARTS[i];
    if (part === undefined) continue;
    put(grid[0], part.columns, [title, '', heading]);
    put(grid[1], part.columns, header);
    if (rows.length === 0) put(grid[2], part.columns, [words.nobody, '', '']);
    for (const [row, { id, cells }] of rows.slice(0, LISTED).entries()) {
      put(grid[2 + row], part.columns, cells);
      put(grid[2 + row], [part.id], [id]);
    }
  }
  return grid;
}

function put(
  line: (string | number)[] | undefined,
  columns: readonly number[],
  cells: readonly (string | number)[],
): void {
  for (const [i, column] of columns.entries()) if (line !== undefined) line[column] = cells[i] ?? '';
}

/** Empties the lines of clients; reads the lists once, and writes only if one of them is there. */
export function forgetInLists(sheet: Sheet, ids: readonly string[]): void {
  const range = sheet.getRange(LISTS.row, 1, LISTS.rows, LISTS.columns);
  const cells = range.getValues() as Cell[][];
  let isThere = false;
  for (const line of cells)
    for (const { columns, id } of PARTS) {
      if (!ids.includes(textOf(line[id]))) continue;
      isThere = true;
      for (const column of [...columns, id]) line[column] = '';
    }
  if (isThere)
    range.setValues(
      cells.map((line) => line.map((cell) => (typeof cell === 'string' ? literal(cell) : cell))),
    );
}
