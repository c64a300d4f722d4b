// Finds rows by cell content: with one search if searching is known to see hidden cells, else by reading the column.
// Cells are also hidden when somebody filters a tab.
import type { TabName } from '../../app/ports/tabs';
import { languages } from '../../core/language';
import { type Cell, columnLetter, textOf } from './cells';
import { headerOf } from './column-words';
import { readLong } from './long-reading';
import { lastRowOf, widthOf } from './rows';
import { lookedUp } from './tab-reading';
import { isCutHeader, samePlaces, type Tab, type Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

/** Matches cells that equal one of the texts, contain one anywhere, or contain a match of one as a pattern. */
export type Wanted = { readonly texts: readonly string[]; readonly as: 'cell' | 'part' | 'pattern' };

type Range = GoogleAppsScript.Spreadsheet.Range;
type Place = { readonly row: number; readonly column: number };

// More texts than this would make a pattern of many kilobytes: then the column is read, in one call.
const MOST_SEARCHED = 200;

export type ColumnSearch = {
  /**
   * Row numbers, ascending, whose cell in the column matches. Undefined if the tab has no such column, or if columns
   * were moved since it was last read: a row written meanwhile may use the old ones. The same search finds the header,
   * which identifies the column.
   */
  rowsWith(name: TabName, key: string, wanted: Wanted): readonly number[] | undefined;
  /**
   * Row numbers below the header, ascending, with a match in any of the columns or in those between. The same search finds
   * the headers, which tell that the columns are where they were, in whatever order. None without any of the columns.
   */
  rowsAmong(name: TabName, keys: readonly string[], pattern: string): readonly number[];
  /** Row numbers below the header, ascending, in which any cell contains the text, whatever its column. */
  rowsHolding(tab: Tab, text: string): readonly number[];
};

export function columnSearch(workbook: Workbook, buffer: WriteBuffer): ColumnSearch {
  function cellsWith(range: Range, pattern: string): readonly Range[] {
    const finder = range.createTextFinder(pattern).useRegularExpression(true).matchCase(true);
    return buffer.read(() => finder.findAll());
  }

  function searched(range: Range, pattern: string): number[] {
    return cellsWith(range, pattern).map((cell) => cell.getRow());
  }

  /** Matches by row and column, the headers among them, in the columns from the first to the last. */
  function foundAmong(at: Tab, keys: readonly string[], pattern: string): readonly Place[] {
    const columns = keys.flatMap((key) => at.positions[key] ?? []);
    const [first, last] = [Math.min(...columns), Math.max(...columns)];
    const range = at.sheet.getRange(`${columnLetter(first)}1:${columnLetter(last)}`);
    const headers = patternOf(
      keys.flatMap((key) => headersOf(at, key)),
      { texts: [], as: 'cell' },
    );
    const either = `${headers}|${pattern}`;
    if (seesHidden())
      return cellsWith(range, either).map((cell) => ({ row: cell.getRow(), column: cell.getColumn() }));
    const isWanted = isMatch(either);
    return buffer
      .read(() => range.getValues())
      .flatMap((cells, i) =>
        cells.flatMap((cell, j) => (isWanted(textOf(cell)) ? [{ row: i + 1, column: first + j }] : [])),
      );
  }

  /** Matching rows, including the header's row 1 if the column is the right one; undefined without the column. */
  function found(at: Tab, key: string, wanted: Wanted): number[] | undefined {
    const column = at.positions[key];
    if (column === undefined) return undefined;
    const letter = columnLetter(column);
    const range = at.sheet.getRange(`${letter}1:${letter}`); // open-ended, to save the call for its length
    const headers = headersOf(at, key);
    const isMany = wanted.as === 'cell' && wanted.texts.length > MOST_SEARCHED;
    if (!isMany && seesHidden()) return searched(range, patternOf(headers, wanted));
    const isWanted = isMany ? isOneOf(headers, wanted.texts) : isMatch(patternOf(headers, wanted));
    return cellsOf(at, key, column).flatMap(([cell], i) => (isWanted(textOf(cell)) ? [i + 1] : []));
  }

  /** A whole column. Only entries are long, and their rows have to be counted first. */
  function cellsOf({ name, sheet }: Tab, key: string, column: number): readonly (readonly Cell[])[] {
    const letter = columnLetter(column);
    if ((name !== 'ledger' && name !== 'archive') || key !== 'entry')
      return buffer.read(() => sheet.getRange(`${letter}1:${letter}`).getValues());
    const rows = lastRowOf(sheet, buffer);
    return readLong(sheet, buffer, { row: 1, column, rows, columns: 1 });
  }

  /**
   * Whether a search sees hidden cells is not documented: the trials of the installation find it out, at set-up, on
   * adopting and when somebody asks for them. Until then columns are read.
   */
  function seesHidden(): boolean {
    return workbook.searchSeesHidden() === true;
  }

  return {
    rowsWith(name, key, wanted) {
      const known = workbook.tab(name);
      if (known === undefined) return undefined;
      const there = found(known, key, wanted);
      if (there?.includes(1)) return there.filter((row) => row > 1).sort((a, b) => a - b);
      const moved = workbook.relocated(name);
      if (moved === undefined) return undefined;
      const header = buffer.read(() => moved.sheet.getRange(1, 1, 1, widthOf(moved)).getValues());
      const at = lookedUp(workbook, moved, header[0] ?? []);
      if (!samePlaces(known, at)) return undefined;
      return found(at, key, wanted)
        ?.filter((row) => row > 1)
        .sort((a, b) => a - b);
    },
    rowsAmong(name, keys, pattern) {
      const isThere = (at: Tab, found: readonly Place[]) =>
        keys.every((key) => {
          const own = at.positions[key];
          return own === undefined || found.some(({ row, column }) => row === 1 && column === own);
        });
      const known = workbook.tab(name);
      if (known === undefined || keys.every((key) => known.positions[key] === undefined)) return [];
      let found = foundAmong(known, keys, pattern);
      const moved = isThere(known, found) ? undefined : workbook.relocated(name);
      if (moved !== undefined) {
        const header = buffer.read(() => moved.sheet.getRange(1, 1, 1, widthOf(moved)).getValues());
        found = foundAmong(lookedUp(workbook, moved, header[0] ?? []), keys, pattern);
      }
      const rows = new Set(found.flatMap(({ row }) => (row > 1 ? [row] : [])));
      return [...rows].sort((a, b) => a - b);
    },
    rowsHolding(tab, text) {
      const { sheet } = tab;
      if (seesHidden()) {
        const range = sheet.getRange(`A2:${columnLetter(sheet.getMaxColumns())}`);
        const finder = range.createTextFinder(text).matchCase(true).useRegularExpression(false);
        const rows = buffer.read(() => finder.findAll()).map((cell) => cell.getRow());
        return [...new Set(rows)].sort((a, b) => a - b);
      }
      const cells = buffer.read(() => sheet.getDataRange().getValues());
      const holds = (row: readonly Cell[]) => row.some((cell) => textOf(cell).includes(text));
      return cells.flatMap((row, i) => (i > 0 && holds(row) ? [i + 1] : []));
    },
  };
}

function isMatch(pattern: string): (text: string) => boolean {
  const wanted = new RegExp(pattern, 'u');
  return (text) => wanted.test(text);
}

/** The same for whole cells, where a pattern of all texts would be too long. */
function isOneOf(headers: readonly string[], texts: readonly string[]): (text: string) => boolean {
  const isHeader = isMatch(patternOf(headers, { texts: [], as: 'cell' }));
  const wanted = new Set(texts);
  return (text) => wanted.has(text) || isHeader(text);
}

/** The names that the column may have: Carnet's own in any language, and the one that people gave it. */
function headersOf({ name, headers }: Tab, key: string): readonly string[] {
  const own = languages.map((language) => headerOf(name, key, language));
  return [...new Set([headers[key] ?? '', ...own])].filter((text) => text !== '');
}

/** One pattern, because two things are searched for at once; every character of literal texts is escaped. */
function patternOf(headers: readonly string[], { texts, as }: Wanted): string {
  const sought = (as === 'pattern' ? texts : texts.map(escaped)).join('|');
  const cells = as === 'cell' ? sought : `.*(?:${sought}).*`;
  const header = (text: string) => (isCutHeader(text) ? `${escaped(text)}[\\s\\S]*` : escaped(text));
  return `^(?:${[...headers.map(header), ...(texts.length === 0 ? [] : [cells])].join('|')})$`;
}

/** A pattern that matches the text literally. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
