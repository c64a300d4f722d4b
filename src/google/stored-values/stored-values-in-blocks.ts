// Reads and writes the rows of many gift cards in few calls. Only Carnet writes in that tab, so whole blocks may be written again.
import type { StoredValueRow, StoredValues } from '../../app/ports/stored-values';
import { joinedSpans, type Span, spansOf } from '../../app/row-spans';
import type { StoredValueState } from '../../core/stored-values/stored-value';
import { columnLetter, textOf } from '../tabs/cells';
import { readLong } from '../tabs/long-reading';
import { columnRuns, lastRowOf, widthOf } from '../tabs/rows';
import type { Tab, Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { numberIn, type StoredValueReading } from './stored-value-reading';
import { changedIn, type Row, storedValueCells, storedValueOf, writtenKeys } from './stored-value-row';

// Readings, and blocks of writing, of rows that lie apart.
const MOST_SPANS = 6;

// A search for each; for more of them all rows are read.
const FEW = 3;

export function storedValuesInBlocks(
  workbook: Workbook,
  buffer: WriteBuffer,
  reading: StoredValueReading,
): Pick<StoredValues, 'find' | 'writeAll'> {
  function rowsIn(tab: Tab, [first, last]: Span): readonly { readonly row: number; readonly cells: Row }[] {
    const block = { row: first, column: 1, rows: last - first + 1, columns: widthOf(tab) };
    return readLong(tab.sheet, buffer, block).map((cells, i) => ({ row: first + i, cells }));
  }

  /** Whether all cells are what Carnet writes for the state, so that the row may be written again. */
  function isIntact(tab: Tab, cells: Row, { state }: StoredValueRow): boolean {
    return state !== null && changedIn(tab, cells, state, workbook.offset()).length === 0;
  }

  return {
    find(ids) {
      if (ids.length === 0) return [];
      const tab = reading.proven();
      const letter = columnLetter(tab.positions.id ?? 1);
      const numbers = buffer.read(() => tab.sheet.getRange(`${letter}1:${letter}`).getValues());
      const wanted = new Set(ids);
      const rows = numbers.flatMap(([cell], i) => (i > 0 && wanted.has(textOf(cell)) ? [i + 1] : []));
      const read = spansOf(rows, MOST_SPANS).flatMap((span) => rowsIn(tab, span));
      const cardOf = ({ row, cells }: (typeof read)[number]): StoredValueRow[] => {
        const card = storedValueOf(tab, row, cells);
        if (card === null) return [];
        return [wanted.has(card.id) || isIntact(tab, cells, card) ? card : { ...card, state: null }];
      };
      const found = read.flatMap(cardOf);
      const there = new Set(found.map(({ id }) => id));
      const missing = new Set(ids.filter((id) => !there.has(id)));
      if (missing.size <= FEW)
        return newestFirst([...found, ...[...missing].flatMap((id) => reading.search(id) ?? [])]);
      // Somebody typed over their numbers, or moved rows between the two readings, or they have no rows yet.
      const last = lastRowOf(tab.sheet, buffer);
      return newestFirst(last < 2 ? found : rowsIn(tab, [2, last]).flatMap(cardOf));
    },
    writeAll(states, found) {
      const tab = reading.proven();
      const own = new Map(states.map((state) => [state.id, state]));
      const after = new Map<number, StoredValueState>();
      const placed = new Set<string>();
      for (const { row, id, state } of found) {
        const wanted = placed.has(id) ? undefined : own.get(id);
        if (wanted !== undefined) after.set(row, wanted);
        else if (state !== null) after.set(row, state);
        placed.add(id);
      }
      const due = [...after].filter(([, state]) => own.get(state.id) === state).map(([row]) => row);
      const between = ([, above]: Span, [below]: Span) =>
        Array.from({ length: below - above - 1 }, (_, i) => above + 1 + i);
      const spans = joinedSpans(
        due.sort((a, b) => a - b).map((row): Span => [row, row]),
        MOST_SPANS,
        (above, below) => between(above, below).every((row) => after.has(row)),
      );
      for (const span of spans) put(tab, span, after);
      const verified = new Set<string>();
      const wrong: StoredValueRow[] = [];
      for (const { row, cells } of spans.flatMap((span) => rowsIn(tab, span))) {
        const card = storedValueOf(tab, row, cells);
        if (card === null) continue;
        const isNumbered = numberIn({ tab, cells }) === after.get(row)?.id;
        const isWritten = isNumbered && card.state?.seq === after.get(row)?.seq && isIntact(tab, cells, card);
        if (isWritten) verified.add(card.id);
        else wrong.push(card);
      }
      return { verified, wrong };
    },
  };

  function put(tab: Tab, [first, last]: Span, after: ReadonlyMap<number, StoredValueState>): void {
    const language = workbook.language();
    const rows = Array.from({ length: last - first + 1 }, (_, i) => {
      const state = after.get(first + i);
      return state === undefined ? [] : storedValueCells(tab, state, language);
    });
    buffer.writing();
    for (const { column, keys } of columnRuns(tab, writtenKeys)) {
      const cells = rows.map((row) => row.slice(column - 1, column - 1 + keys.length));
      tab.sheet.getRange(first, column, cells.length, keys.length).setValues(cells);
    }
  }
}

/** Of a row and its copy, the one not written since is older. */
function newestFirst(rows: readonly StoredValueRow[]): readonly StoredValueRow[] {
  return [...rows].sort((a, b) => (b.state?.seq ?? 0) - (a.state?.seq ?? 0));
}
