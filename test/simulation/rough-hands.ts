// Unusual manual edits of the sheet: old rows pasted back, cells pasted over, clients typed into the tab.
import type { Person, Workbook } from '../../src/local/standin';
import type { Dice } from './dice';
import { columnsOf, isThere, tabOf } from './sheet-view';

type TabName = 'clients' | 'storedValues';
type Row = { readonly tab: TabName; readonly id: string; readonly cells: readonly string[] };

/** Rows that somebody might still have on the clipboard. */
const COPIES_KEPT = 20;

export class RoughHands {
  private copies: Row[] = [];
  private typed = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly person: Person,
    private readonly dice: Dice,
  ) {}

  /** Performs a random act and describes it. */
  act(): string {
    const act = this.dice.weighted({
      copyRow: 6,
      pasteOldRow: 4,
      pasteOldState: 3,
      pasteOver: 2,
      typeClient: 3,
    });
    return this[act]();
  }

  private copyRow(): string {
    const tab = this.dice.pick<TabName>(['clients', 'storedValues']);
    const rows = this.rowsOf(tab);
    if (rows.length === 0) return 'finds nothing to copy';
    const { id, cells } = this.dice.pick(rows);
    this.copies = [...this.copies, { tab, id, cells }].slice(-COPIES_KEPT);
    return `copies the row of ${id}`;
  }

  private pasteOldRow(): string {
    return this.overOldRow((name, row, { cells }) => this.person.paste(name, row, 1, [cells]));
  }

  private pasteOldState(): string {
    return this.overOldRow((name, row, { tab, cells }) => {
      const column = columnsOf(this.workbook, tab).get('state') ?? 1;
      this.person.edit(name, row, column, cells[column - 1] ?? '');
    });
  }

  /** Pastes over the row from which it was copied, wherever that is now. */
  private overOldRow(paste: (name: string, row: number, copy: Row) => void): string {
    if (this.copies.length === 0) return 'has nothing to paste';
    const copy = this.dice.pick(this.copies);
    const there = this.rowsOf(copy.tab).find(({ id }) => id === copy.id);
    const width = columnsOf(this.workbook, copy.tab).get('state') ?? 0;
    // If columns have moved since, nobody would paste names over points.
    if (there === undefined || !copy.cells[width - 1]?.startsWith('{')) return 'finds no place to paste';
    paste(tabOf(this.workbook, copy.tab).name, there.row, copy);
    return `types over the row of ${copy.id} what it was`;
  }

  private pasteOver(): string {
    const rows = this.rowsOf('clients');
    if (rows.length === 0) return 'finds no client';
    const { row } = this.dice.pick(rows);
    const column = columnsOf(this.workbook, 'clients').get('points') ?? 1;
    this.person.paste(tabOf(this.workbook, 'clients').name, row, column, [['7']]);
    return `types over the points of row ${row}`;
  }

  private typeClient(): string {
    if (!isThere(this.workbook, 'clients')) return 'finds no clients';
    const { name, lastRow } = tabOf(this.workbook, 'clients');
    this.typed += 1;
    const column = columnsOf(this.workbook, 'clients').get('name') ?? 1;
    this.person.edit(name, lastRow + 1, column, `Typed ${this.typed}`);
    return `adds a client by hand in row ${lastRow + 1}`;
  }

  private rowsOf(tab: TabName): { id: string; row: number; cells: string[] }[] {
    if (!isThere(this.workbook, tab)) return []; // somebody deleted the tab
    const column = columnsOf(this.workbook, tab).get('id') ?? 1;
    return tabOf(this.workbook, tab)
      .values()
      .flatMap((cells, index) => {
        const id = String(cells[column - 1] ?? '');
        return index === 0 || !/^[0-9A-Z]{8,10}$/.test(id)
          ? []
          : [{ id, row: index + 1, cells: copied(cells) }];
      });
  }
}

/** Cells as copied by a person: dates as displayed in the sheet. */
function copied(cells: readonly unknown[]): string[] {
  return cells.map((cell) =>
    Object.prototype.toString.call(cell) === '[object Date]'
      ? (cell as Date).toISOString().slice(0, 10)
      : String(cell),
  );
}
