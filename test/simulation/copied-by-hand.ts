// Cells and rows that somebody copied and pastes back later, over what has changed since.
import type { TabName } from '../../src/app/ports/tabs';
import type { Person, Workbook } from '../../src/local/standin';
import type { Dice } from './dice';
import { columnsOf, holdsEntry, isJournal, tabOf } from './sheet-view';

/** What somebody might still have on the clipboard. */
const COPIES_KEPT = 20;

type Copy = {
  readonly tab: TabName;
  /** What tells the row apart. */
  readonly id: string;
  /** Where each column was: if any has moved since, nobody would paste names over points. */
  readonly columns: string;
  /** The first column and what stands from there on. */
  readonly from: number;
  readonly cells: readonly string[];
};

type Row = { readonly id: string; readonly row: number; readonly cells: readonly unknown[] };

/** The column that tells a tab's rows apart; rows of the ledger are never pasted over. */
const told: { readonly [Tab in TabName]: string } = {
  clients: 'id',
  ledger: 'seq',
  archive: 'seq',
  storedValues: 'id',
  bookings: 'id',
  catalog: 'code',
  programs: 'name',
  rewards: 'name',
  bonuses: 'name',
  settings: 'setting',
  messages: 'occasion',
  staff: 'number',
  outbox: 'number',
};

export class CopiedByHand {
  private copies: readonly Copy[] = [];

  constructor(
    private readonly workbook: Workbook,
    private readonly person: Person,
    private readonly dice: Dice,
  ) {}

  /** A row with something of Carnet's in it; null if there is none. */
  someRow(tab: TabName): number | null {
    const rows = this.rowsOf(tab);
    return rows.length === 0 ? null : this.dice.pick(rows).row;
  }

  copyCell(tab: TabName, keys: readonly string[]): string | null {
    const rows = this.rowsOf(tab);
    const column = columnsOf(this.workbook, tab).get(this.dice.pick(keys));
    if (rows.length === 0 || column === undefined) return null;
    const { id, cells } = this.dice.pick(rows);
    this.keep(tab, id, column, [cells[column - 1] ?? '']);
    return `copies a cell of ${id} in ${tab}`;
  }

  copyRow(tab: TabName): string | null {
    const rows = this.rowsOf(tab);
    if (rows.length === 0) return null;
    const { id, cells } = this.dice.pick(rows);
    this.keep(tab, id, 1, cells);
    return `copies the row of ${id} in ${tab}`;
  }

  pasteCell(tab: TabName): string | null {
    return this.paste(tab, (copy) => copy.cells.length === 1);
  }

  pasteRow(tab: TabName): string | null {
    // Whole rows of the journal are its only copy.
    return isJournal(tab) ? null : this.paste(tab, (copy) => copy.cells.length > 1);
  }

  private keep(tab: TabName, id: string, from: number, cells: readonly unknown[]): void {
    const copy = { tab, id, from, columns: this.placesOf(tab), cells: cells.map(shown) };
    this.copies = [...this.copies, copy].slice(-COPIES_KEPT);
  }

  /** Over the row from which it was copied, wherever that is now. */
  private paste(tab: TabName, isMeant: (copy: Copy) => boolean): string | null {
    const columns = this.placesOf(tab);
    const fit = this.copies.filter((copy) => copy.tab === tab && copy.columns === columns && isMeant(copy));
    if (fit.length === 0) return null;
    const { id, from, cells } = this.dice.pick(fit);
    const there = this.rowsOf(tab).find((row) => row.id === id);
    if (there === undefined) return null;
    this.person.paste(tabOf(this.workbook, tab).name, there.row, from, [cells]);
    return `pastes over ${cells.length === 1 ? 'a cell' : 'the row'} of ${id} in ${tab} what it was`;
  }

  private placesOf(tab: TabName): string {
    return JSON.stringify([...columnsOf(this.workbook, tab)].sort());
  }

  private rowsOf(tab: TabName): readonly Row[] {
    const column = columnsOf(this.workbook, tab).get(told[tab]) ?? 1;
    return tabOf(this.workbook, tab)
      .values()
      .flatMap((cells, index) => {
        const id = String(cells[column - 1] ?? '');
        const isRow = isJournal(tab) ? holdsEntry(cells) : id !== '';
        return index > 0 && isRow ? [{ id, row: index + 1, cells }] : [];
      });
  }
}

/** A cell as a person copies it: dates as displayed in the sheet. */
function shown(cell: unknown): string {
  return Object.prototype.toString.call(cell) === '[object Date]'
    ? (cell as Date).toISOString().slice(0, 10)
    : String(cell);
}
