// What a list says of many clients: their names, and who has taken which of them over. Narrow columns tell, wherever the
// clients stand; whole rows would bring their long cells along.
import { spansOf } from '../../app/row-spans';
import type { MemberState } from '../../core/members/member';
import { readState } from '../../core/members/stored-member';
import { takenOverPattern } from '../ledger/entry-patterns';
import { type Cell, columnLetter, textOf } from '../tabs/cells';
import { columnSearch } from '../tabs/column-search';
import { readLong } from '../tabs/long-reading';
import { isHeader } from '../tabs/tab-reading';
import { samePlaces, type Tab, type Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import type { ClientsReading } from './clients-reading';

export type ClientNames = {
  /** Those of the clients who have a row. */
  names(ids: readonly string[]): ReadonlyMap<string, string>;
  /** Who has taken over whom, of the clients; undefined if only their rows can tell. */
  takenOver(ids: readonly string[]): ReadonlyMap<string, string> | undefined;
};

// Gives a pattern of a few kilobytes.
const SEARCHED_AT_ONCE = 100;

// Reads of rows apart from each other: few clients of a list were ever taken over.
const MOST_READS = 6;

// A look is torn only if somebody moves rows or columns between its readings.
const TRIES = 4;

export function clientNames(
  workbook: Workbook,
  buffer: WriteBuffer,
  reading: Pick<ClientsReading, 'tab'>,
): ClientNames {
  const narrow = columnSearch(workbook, buffer);

  /** A whole column of short cells, however many rows somebody adds meanwhile. */
  function column({ sheet, positions }: Tab, key: string): readonly Cell[] {
    const letter = columnLetter(positions[key] ?? 1);
    return buffer.read(() => sheet.getRange(`${letter}1:${letter}`).getValues()).map(([cell = '']) => cell);
  }

  /** Whether the columns are the right ones by their headers, or by what Sheets moves with them. */
  function areProven(tab: Tab, cells: { readonly [key: string]: Cell | undefined }): boolean {
    const header: Cell[] = [];
    for (const [key, cell] of Object.entries(cells)) header[(tab.positions[key] ?? 1) - 1] = cell ?? '';
    if (isHeader(tab, header, Object.keys(cells))) return true;
    const moved = workbook.relocated('clients');
    return moved !== undefined && samePlaces(moved, tab);
  }

  /** Their states; undefined where somebody keeps moving rows or columns. */
  function takenOverAmong(ids: readonly string[]): readonly MemberState[] | undefined {
    const texts = [takenOverPattern(ids)];
    for (let tries = 0; tries < TRIES; tries++) {
      const rows = narrow.rowsWith('clients', 'state', { texts, as: 'pattern' });
      if (rows === undefined) return undefined;
      const states = statesIn(rows);
      // A row that was moved after it was found holds another client's state.
      if (states.every((state) => state !== undefined && state.into !== '' && ids.includes(state.id)))
        return states.flatMap((state) => state ?? []);
    }
    return undefined;
  }

  function statesIn(rows: readonly number[]): readonly (MemberState | undefined)[] {
    const { sheet, positions } = reading.tab();
    const wanted = new Set(rows);
    return spansOf(rows, MOST_READS).flatMap(([first, last]) => {
      const block = { row: first, column: positions.state ?? 1, rows: last - first + 1, columns: 1 };
      const cells = readLong(sheet, buffer, block).filter((_, i) => wanted.has(first + i));
      return cells.map(([cell]) => readState(cell));
    });
  }

  return {
    names(wanted) {
      if (wanted.length === 0) return new Map();
      const meant = new Set(wanted);
      for (let tries = 0; tries < TRIES; tries++) {
        const tab = reading.tab();
        const ids = column(tab, 'id').map(textOf);
        const names = column(tab, 'name');
        // Rows that moved between the readings would give a client another one's name.
        const isStill = column(tab, 'id').every((id, i) => textOf(id) === ids[i]);
        if (!isStill || !areProven(tab, { id: ids[0], name: names[0] })) continue;
        return new Map(
          ids.flatMap((id, i) => (i > 0 && meant.has(id) ? [[id, textOf(names[i])] as const] : [])),
        );
      }
      throw new Error('the rows of the clients kept moving while their names were read');
    },
    takenOver(ids) {
      if (workbook.searchSeesHidden() !== true) return undefined;
      const into = new Map<string, string>();
      for (let first = 0; first < ids.length; first += SEARCHED_AT_ONCE) {
        const found = takenOverAmong(ids.slice(first, first + SEARCHED_AT_ONCE));
        if (found === undefined) return undefined;
        for (const state of found) into.set(state.id, state.into);
      }
      return into;
    },
  };
}
