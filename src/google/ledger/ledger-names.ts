// The names of clients in the Ledger, beside their numbers: looked up in Clients, and written as values. A formula would need
// the separators of the sheet's language, and would be one more for each row.
import type { Journal, Misnamed } from '../../app/ports/journal';
import { type Cell, columnLetter, textOf } from '../tabs/cells';
import type { ColumnSearch } from '../tabs/column-search';
import { readLong } from '../tabs/long-reading';
import type { Tab, Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { appendable, appendedForms, appendedText } from './appended-text';
import type { EntriesTab } from './entries-tab';

type Parts = {
  readonly name: EntriesTab;
  readonly workbook: Workbook;
  readonly buffer: WriteBuffer;
  readonly narrow: ColumnSearch;
  tab(): Tab;
  lastRow(): number;
};

// A try fails only if somebody moves rows in the same second.
const TRIES = 4;

/** Names or numbers of clients in one call: half a megabyte. */
const NARROW_AT_ONCE = 20_000;

/** Rows in one list of ranges: each has its place in the request. */
const MOST_PLACES = 1000;

export function ledgerNames({
  name: tabName,
  buffer,
  narrow,
  tab,
  lastRow,
}: Parts): Pick<Journal, 'rename' | 'nameAll' | 'misnamed'> {
  function rowsOf(id: string): readonly number[] {
    return narrow.rowsWith(tabName, 'member', { texts: appendedForms(id), as: 'cell' }) ?? [];
  }

  function write(rows: readonly number[], name: string): void {
    const { sheet, positions } = tab();
    if (positions.name === undefined || rows.length === 0) return;
    const letter = columnLetter(positions.name);
    buffer.writing();
    for (let i = 0; i < rows.length; i += MOST_PLACES)
      sheet
        .getRangeList(rows.slice(i, i + MOST_PLACES).map((row) => `${letter}${row}`))
        .setValue(appendable(name));
  }

  function cellsOf(at: number, last: number): readonly (Cell | undefined)[] {
    const block = { row: 2, column: at, rows: last - 1, columns: 1 };
    return readLong(tab().sheet, buffer, block, NARROW_AT_ONCE).map(([cell]) => cell);
  }

  function columnOf(at: number, last: number): readonly string[] {
    return cellsOf(at, last).map(appendedText);
  }

  return {
    misnamed(names) {
      const last = lastRow();
      const { name, member } = tab().positions;
      if (name === undefined || member === undefined || last < 2) return [];
      const members = columnOf(member, last);
      const shown = columnOf(name, last);
      const found = new Map<string, Misnamed>();
      // One that another client has is no slip of the hand: a merge may have exchanged names, until the night.
      const known = new Set(names.values());
      for (const [i, id] of members.entries()) {
        const [own = '', right = ''] = [shown[i], names.get(id)];
        // A row that is missing is another finding. One that was made again is called by its number, until it has a name.
        if (right === '' || right.includes(id) || own.includes(id)) continue;
        // Without a name it waits for the night.
        if (own !== '' && own !== right && !known.has(own) && !found.has(id))
          found.set(id, { row: i + 2, column: columnLetter(name) });
      }
      return [...found.values()];
    },
    rename(id, name) {
      if (tab().positions.name === undefined) return;
      let rows = rowsOf(id);
      for (let tries = 0; tries < TRIES; tries++) {
        write(rows, name);
        buffer.flush();
        // Of rows that somebody has moved meanwhile, others got the name: they lose it until the night.
        const now = rowsOf(id);
        if (now.join() === rows.join()) return;
        write(
          rows.filter((row) => !now.includes(row)),
          '',
        );
        rows = now;
      }
    },
    nameAll(names) {
      const last = lastRow();
      const { sheet, positions } = tab();
      const { name, member } = positions;
      if (name === undefined || member === undefined || last < 2) return;
      const column = (at: number) => columnOf(at, last);
      for (let tries = 0; tries < TRIES; tries++) {
        const members = column(member);
        // As a cell shows it: an older Carnet put more names in quotation marks.
        const wanted = members.map((id) => appendable(names.get(id) ?? ''));
        const shown = cellsOf(name, last).map(textOf);
        if (wanted.every((text, i) => text === shown[i])) return;
        buffer.writing();
        sheet.getRange(2, name, wanted.length, 1).setValues(wanted.map((text) => [text]));
        if (column(member).join('\n') === members.join('\n')) return;
      }
    },
  };
}
