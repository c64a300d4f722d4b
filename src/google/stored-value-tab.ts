// The tab of gift cards and vouchers: a row a card, found by its number, and written by Carnet alone.
import { type CardRow, type Cards, type Compared, Gone } from '../app/ports';
import { cardCells, cardKeys, cardOf, changedIn, type Row } from './stored-value-row';
import { columnLetter } from './cells';
import { type Desk, samePlaces, type Tab } from './workbook';
import { columnRuns, insertRows, makeRoom, rowRange, widthOf } from './rows';
import { headerOf, isHeader, lookedUp } from './tab-reading';
import type { WriteBuffer } from './write-buffer';

export function sheetCards(desk: Desk, buffer: WriteBuffer): Cards {
  function tab(): Tab {
    const found = desk.tab('cards');
    if (found === undefined) throw new Gone('cards');
    return found;
  }

  function at(row: number): CardRow | null {
    const there = tab();
    const range = row < 2 ? null : rowRange(there, row);
    if (range === null) return null;
    const cells = buffer.read(() => range.getValues())[0] ?? [];
    const card = cardOf(there, row, cells);
    if (card === null || isShown(there, cells, card)) return card;
    // Typed over, or read from columns that were moved: what is written next must not hit a neighbour.
    const moved = desk.relocated('cards') ?? there;
    return samePlaces(moved, there) ? card : at(row);
  }

  function isShown(there: Tab, cells: Row, { state }: CardRow): boolean {
    return state !== null && changedIn(there, cells, state, desk.offset()).length === 0;
  }

  /** By a literal search of all columns: where somebody typed over the number, the state still has it. */
  function search(id: string): CardRow | null {
    const { sheet } = tab();
    const range = sheet.getRange(`A2:${columnLetter(sheet.getMaxColumns())}`);
    const finder = range.createTextFinder(id).matchCase(true).useRegularExpression(false);
    const found = buffer.read(() => finder.findAll());
    let newest: CardRow | null = null;
    for (const row of new Set(found.map((cell) => cell.getRow()))) {
      const card = at(row);
      // A row that somebody copied is the older one as soon as the other is written.
      const isNewer = newest === null || (card?.state?.seq ?? 0) > (newest.state?.seq ?? 0);
      if (card?.id === id && isNewer) newest = card;
    }
    return newest;
  }

  /** The tab with its columns held against their headers: there is no row of a new card that could prove them. */
  function verified(): Tab {
    const known = tab();
    const [header = []] = buffer.read(() => known.sheet.getRange(1, 1, 1, widthOf(known)).getValues());
    return whole(isHeader(known, header) ? known : lookedUp(desk, known, header));
  }

  return {
    at,
    locate(id, hint) {
      const there = hint === 0 ? null : at(hint);
      return there?.id === id ? there : search(id);
    },
    write(row, state) {
      const there = whole(tab());
      const cells = cardCells(there, state, desk.language());
      buffer.writing();
      for (const { column, keys } of columnRuns(there, cardKeys)) {
        const run = cells.slice(column - 1, column - 1 + keys.length);
        there.sheet.getRange(row, column, 1, run.length).setValues([run]);
      }
    },
    append(states) {
      const [first, second] = states;
      if (first === undefined) return 0;
      const there = verified();
      const last = Math.max(
        1,
        buffer.read(() => there.sheet.getLastRow()),
      );
      const cells = states.map((state) => [...cardCells(there, state, desk.language())]);
      // One row lands below the last one wherever that is by then; a block needs rows of its own first.
      if (second === undefined) {
        makeRoom(desk, there, last);
        buffer.writing();
        there.sheet.appendRow(cells[0] ?? []);
        return last + 1;
      }
      buffer.writing();
      insertRows(there.sheet, last, cells.length);
      there.sheet.getRange(last + 1, 1, cells.length, widthOf(there)).setValues(cells);
      return last + 1;
    },
    rows(first, last) {
      const there = tab();
      const range = there.sheet.getRange(first, 1, last - first + 1, widthOf(there));
      return buffer
        .read(() => range.getValues())
        .flatMap((cells, i) => cardOf(there, first + i, cells) ?? []);
    },
    remove(rows) {
      const { sheet } = tab();
      if (rows.length > 0) buffer.writing();
      for (const row of [...rows].sort((a, b) => b - a)) sheet.deleteRow(row);
    },
    compare() {
      const there = desk.relocated('cards') ?? tab();
      const last = buffer.read(() => there.sheet.getLastRow());
      if (last < 2) return [];
      const range = there.sheet.getRange(2, 1, last - 1, widthOf(there));
      const offset = desk.offset();
      return buffer
        .read(() => range.getValues())
        .flatMap((cells, i): Compared<CardRow>[] => {
          const card = cardOf(there, 2 + i, cells);
          if (card === null) return [];
          const changed = card.state === null ? [] : changedIn(there, cells, card.state, offset);
          return [{ ...card, changed }];
        });
    },
  };
}

/** The tab with the columns that the work cannot do without. */
function whole(tab: Tab): Tab {
  for (const key of ['id', 'state'])
    if (tab.positions[key] === undefined) throw new Gone('cards', headerOf('cards', key, 'en'));
  return tab;
}
