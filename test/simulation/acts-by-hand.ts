// Random manual edits of the sheet with mouse and keyboard; none destroys data that only the journal has.
import type { Person, Workbook } from '../../src/local/standin';
import type { Dice } from './dice';
import { columnsOf, holdsEntry, tabOf } from './sheet-view';

type TabName = 'clients' | 'ledger';

/** Weights of the acts. */
const acts = {
  sort: 8,
  insertRows: 4,
  moveRows: 3,
  deleteBlankRow: 3,
  remark: 4,
  insertColumn: 1,
  moveColumn: 2,
  rename: 2,
  filter: 1,
  hide: 1,
  typeOverClient: 4,
  typeOverEntry: 3,
  undo: 3,
  typeProgram: 1,
  forgetCache: 1,
} as const;

type Act = keyof typeof acts;

/** Acts whose undo restores the place of every row and column without changing a cell. */
const UNDONE: readonly Act[] = ['sort', 'moveColumn', 'rename', 'filter'];

export class Hands {
  private last: { readonly act: Act; readonly undo: number } | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly person: Person,
    private readonly dice: Dice,
  ) {}

  /** Performs a random act and describes it. */
  act(except: readonly Act[] = []): string {
    const weights = { ...acts };
    const act = this.dice.weighted(
      Object.fromEntries(
        Object.entries(weights).filter(([name]) => !except.includes(name as Act)),
      ) as typeof acts,
    );
    const tab: TabName = this.dice.chance(0.5) ? 'clients' : 'ledger';
    const text = this[act](tab);
    if (act !== 'undo') this.last = { act, undo: this.workbook.undo.length };
    return text;
  }

  private sort(tab: TabName): string {
    const { name } = tabOf(this.workbook, tab);
    const column = this.dice.pick([...columnsOf(this.workbook, tab).values()]);
    const ascending = this.dice.chance(0.5);
    this.person.sort(name, column, ascending ? 'ascending' : 'descending');
    return `sorts ${name} by column ${column}, ${ascending ? 'up' : 'down'}`;
  }

  private insertRows(tab: TabName): string {
    const { name, lastRow } = tabOf(this.workbook, tab);
    const [before, count] = [this.dice.between(2, lastRow + 1), this.dice.between(1, 2)];
    this.person.insertRows(name, before, count);
    return `inserts ${count} rows in ${name} before ${before}`;
  }

  private moveRows(tab: TabName): string {
    const { name, lastRow } = tabOf(this.workbook, tab);
    if (lastRow < 3) return 'looks at an empty tab';
    const from = this.dice.between(2, lastRow);
    const before = this.dice.between(2, lastRow + 1);
    if (before === from || before === from + 1) return 'picks a row up and puts it back';
    this.person.moveRows(name, from, 1, before);
    return `moves row ${from} of ${name} before ${before}`;
  }

  private deleteBlankRow(tab: TabName): string {
    const found = tabOf(this.workbook, tab);
    const id = columnsOf(this.workbook, 'clients').get('id') ?? 0;
    const isFree = (cells: readonly unknown[]) =>
      tab === 'ledger' ? !holdsEntry(cells) : cells[id - 1] === '' && cells.every((cell) => cell === '');
    const free = found.values().flatMap((cells, index) => (index > 0 && isFree(cells) ? [index + 1] : []));
    if (free.length === 0) return 'finds no row to delete';
    const row = this.dice.pick(free);
    this.person.deleteRows(found.name, row);
    return `deletes row ${row} of ${found.name}, which holds nothing of Carnet's`;
  }

  private remark(tab: TabName): string {
    const { name, lastRow } = tabOf(this.workbook, tab);
    const row = lastRow + this.dice.between(1, 3);
    const columns = columnsOf(this.workbook, tab);
    const column = columns.get(tab === 'ledger' ? this.dice.pick(['note', 'day', 'points']) : 'note') ?? 1;
    this.person.edit(name, row, column, 'call back');
    return `types a remark in ${name} at row ${row}, column ${column}`;
  }

  private insertColumn(tab: TabName): string {
    const found = tabOf(this.workbook, tab);
    if (found.maxColumns > 32) return 'has columns enough';
    const before = this.dice.between(1, 12);
    this.person.insertColumns(found.name, before);
    return `inserts a column in ${found.name} before ${before}`;
  }

  private moveColumn(tab: TabName): string {
    const { name } = tabOf(this.workbook, tab);
    const from = this.dice.pick([...columnsOf(this.workbook, tab).values()]);
    const before = this.dice.between(1, 12);
    if (before === from || before === from + 1) return 'picks a column up and puts it back';
    this.person.moveColumn(name, from, before);
    return `moves column ${from} of ${name} before ${before}`;
  }

  private rename(tab: TabName): string {
    const { name, id } = tabOf(this.workbook, tab);
    const next = `${tab} ${id}${this.dice.between(0, 9)}`;
    if (next !== name) this.person.renameTab(name, next);
    return `renames ${name} to ${next}`;
  }

  private filter(tab: TabName): string {
    const { name } = tabOf(this.workbook, tab);
    const off = this.dice.chance(0.5);
    this.person.filter(name, 1, off ? null : ['Julie']);
    return off ? `takes the filter off ${name}` : `filters ${name}`;
  }

  private hide(tab: TabName): string {
    const { name, hidden } = tabOf(this.workbook, tab);
    if (hidden) this.person.showTab(name);
    else this.person.hideTab(name);
    return `${hidden ? 'shows' : 'hides'} ${name}`;
  }

  private typeOverClient(): string {
    const found = tabOf(this.workbook, 'clients');
    const columns = columnsOf(this.workbook, 'clients');
    const id = columns.get('id') ?? 0;
    const rows = found
      .values()
      .flatMap((cells, index) => (index > 0 && cells[id - 1] !== '' ? [index + 1] : []));
    if (rows.length === 0) return 'finds no client';
    const row = this.dice.pick(rows);
    const key = this.dice.pick(['points', 'pending', 'lastVisit', 'state', 'state']);
    this.person.edit(found.name, row, columns.get(key) ?? 1, this.dice.pick(['999', 'oops', '']));
    return `types over ${key} in row ${row} of ${found.name}`;
  }

  private typeOverEntry(): string {
    const found = tabOf(this.workbook, 'ledger');
    const columns = columnsOf(this.workbook, 'ledger');
    const rows = found.values().flatMap((cells, index) => (holdsEntry(cells) ? [index + 1] : []));
    if (rows.length === 0) return 'finds no entry';
    const row = this.dice.pick(rows);
    const key = this.dice.pick(['seq', 'day', 'member', 'kind', 'receipt', 'points', 'balance', 'note']);
    this.person.edit(found.name, row, columns.get(key) ?? 1, this.dice.pick(['999', 'oops', '']));
    return `types over ${key} in row ${row} of ${found.name}`;
  }

  private undo(): string {
    const { last } = this;
    if (last === null || last.undo !== this.workbook.undo.length) return 'has nothing to take back';
    // Other acts are undone cell by cell, whatever the cells contain by then: separate tests cover that.
    if (!UNDONE.includes(last.act)) return 'leaves it as it is';
    this.person.undo();
    this.last = null;
    return `takes ${last.act} back`;
  }

  private typeProgram(): string {
    const { name, lastRow } = tabOf(this.workbook, 'programs');
    const column = columnsOf(this.workbook, 'programs').get('points') ?? 0;
    if (lastRow < 2) return 'finds no programme';
    const points = this.dice.between(1, 4);
    this.person.edit(name, this.dice.between(2, lastRow), column, points);
    return `types ${points} points into ${name}`;
  }

  private forgetCache(): string {
    this.person.forgetCache();
    return 'leaves the sheet alone while the cache expires';
  }
}
