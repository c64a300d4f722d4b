// What people do to a tab with mouse and keyboard, in every tab; none destroys what only the journal or the tab itself has.
import type { TabName } from '../../src/app/ports/tabs';
import { layout } from '../../src/google/tabs/layout';
import { catalogs } from '../../src/i18n/catalog';
import type { Person, Workbook } from '../../src/local/standin';
import { CopiedByHand } from './copied-by-hand';
import type { Dice } from './dice';
import { columnsOf, holdsEntry, isJournal, isThere, tabOf } from './sheet-view';
import { countTried, type Tally } from './tally';

/** What was done: nothing where there was nothing to do. */
export type Act = {
  readonly text: string;
  /** Only a repair puts right what was typed over. */
  readonly disturbs: boolean;
  /** A rule may be another now. */
  readonly rules: boolean;
};

type Did = string | null;

/** By weight; each is possible in each tab. */
const acts = {
  sortUp: 4,
  sortDown: 4,
  filter: 1,
  unfilter: 1,
  insertRows: 3,
  addRows: 1,
  moveRow: 3,
  deleteBlankRow: 3,
  remark: 3,
  insertColumn: 1,
  deleteBlankColumn: 1,
  moveColumn: 2,
  hideColumn: 1,
  showColumn: 1,
  retypeHeader: 1,
  rename: 1,
  renameBack: 1,
  hide: 1,
  show: 1,
  moveTab: 1,
  typeOver: 6,
  clear: 2,
  copyCell: 2,
  pasteOldCell: 2,
  copyRow: 3,
  pasteOldRow: 3,
  undo: 3,
} as const;

export type ActName = keyof typeof acts;
export const actNames = Object.keys(acts) as readonly ActName[];
export const tabNames = Object.keys(layout).filter((name) => name !== 'archive') as readonly TabName[];

/** Acts whose undo restores the place of every row and column without changing a cell. */
const UNDONE: readonly ActName[] = [
  'sortUp',
  'sortDown',
  'moveColumn',
  'rename',
  'filter',
  'moveTab',
  'hide',
];

/** Where people work most. */
const tabWeights = {
  ...(Object.fromEntries(tabNames.map((name) => [name, 1])) as Record<TabName, number>),
  clients: 8,
  ledger: 8,
};

const WRONG = ['999', 'oops', ''] as const;

/** What is typed over what: figures that Carnet writes, and what people may decide there. */
const typed: {
  readonly [Tab in TabName]: { readonly keys: readonly string[]; readonly as: readonly string[] };
} = {
  clients: {
    keys: ['points', 'pending', 'lastVisit', 'tier', 'next', 'status', 'state', 'state'],
    as: WRONG,
  },
  ledger: {
    keys: ['seq', 'day', 'member', 'kind', 'receipt', 'total', 'points', 'balance', 'note'],
    as: WRONG,
  },
  archive: { keys: ['seq', 'day', 'member', 'kind', 'receipt'], as: WRONG },
  storedValues: { keys: ['issued', 'balance', 'until', 'state'], as: WRONG },
  bookings: { keys: ['points', 'credited', 'why'], as: WRONG },
  catalog: { keys: ['price'], as: ['45.00', '30'] },
  programs: { keys: ['points'], as: ['1', '2', '4'] },
  rewards: { keys: ['says'], as: WRONG },
  bonuses: { keys: ['says'], as: WRONG },
  settings: { keys: ['what'], as: WRONG },
  messages: { keys: ['text', 'short'], as: ['Hello', '=1+1'] },
  staff: { keys: ['seenOn', 'linkedOn'], as: WRONG },
  outbox: { keys: ['about', 'why', 'at'], as: WRONG },
};

const RULES: readonly TabName[] = ['programs', 'rewards', 'bonuses', 'settings', 'catalog'];

/** Acts after which a cell may be another. */
const CHANGES: readonly ActName[] = ['typeOver', 'clear', 'pasteOldCell', 'pasteOldRow'];

export class Hands {
  private last: { readonly act: ActName; readonly undo: number } | null = null;
  private readonly copied: CopiedByHand;

  constructor(
    private readonly workbook: Workbook,
    private readonly person: Person,
    private readonly dice: Dice,
  ) {
    this.copied = new CopiedByHand(workbook, person, dice);
  }

  /** Performs a random act in a random tab, or in the one that is given, and describes it. */
  act(tally: Tally, tab: TabName = this.dice.weighted(tabWeights)): Act {
    const act = this.dice.weighted(acts);
    const text = this.does(tab, act);
    if (text === null) return { text: `finds nothing for ${act} in ${tab}`, disturbs: false, rules: false };
    countTried(tally, `by hand in ${tab}`, act);
    return { text, disturbs: CHANGES.includes(act), rules: RULES.includes(tab) };
  }

  /** Performs the act; null if there was nothing to do. */
  does(tab: TabName, act: ActName): Did {
    // A tab that was only begun has no columns yet.
    if (!isThere(this.workbook, tab) || columnsOf(this.workbook, tab).size === 0) return null;
    const text = this[act](tab);
    if (text !== null && act !== 'undo') this.last = { act, undo: this.workbook.undo.length };
    return text;
  }

  private sortUp(tab: TabName): Did {
    return this.sort(tab, 'ascending');
  }

  private sortDown(tab: TabName): Did {
    return this.sort(tab, 'descending');
  }

  private sort(tab: TabName, order: 'ascending' | 'descending'): Did {
    const { name } = tabOf(this.workbook, tab);
    const column = this.ownColumn(tab);
    this.person.sort(name, column, order);
    return `sorts ${name} by column ${column}, ${order}`;
  }

  private filter(tab: TabName): Did {
    const { name } = tabOf(this.workbook, tab);
    this.person.filter(name, 1, ['Julie']);
    return `filters ${name}`;
  }

  private unfilter(tab: TabName): Did {
    const { name } = tabOf(this.workbook, tab);
    this.person.filter(name, 1, null);
    return `takes the filter off ${name}`;
  }

  private insertRows(tab: TabName): Did {
    const { name, lastRow } = tabOf(this.workbook, tab);
    const [before, count] = [this.dice.between(2, lastRow + 1), this.dice.between(1, 2)];
    this.person.insertRows(name, before, count);
    return `inserts ${count} rows in ${name} before ${before}`;
  }

  private addRows(tab: TabName): Did {
    const { name, maxRows } = tabOf(this.workbook, tab);
    this.person.insertRows(name, maxRows + 1, 5);
    return `adds rows at the end of ${name}`;
  }

  private moveRow(tab: TabName): Did {
    const { name, lastRow } = tabOf(this.workbook, tab);
    if (lastRow < 3) return null;
    const from = this.dice.between(2, lastRow);
    const before = this.dice.between(2, lastRow + 1);
    if (before === from || before === from + 1) return null;
    this.person.moveRows(name, from, 1, before);
    return `moves row ${from} of ${name} before ${before}`;
  }

  private deleteBlankRow(tab: TabName): Did {
    const found = tabOf(this.workbook, tab);
    const isFree = (cells: readonly unknown[]) =>
      isJournal(tab) ? !holdsEntry(cells) : cells.every((cell) => cell === '' || cell === false);
    const free = found.values().flatMap((cells, index) => (index > 0 && isFree(cells) ? [index + 1] : []));
    if (free.length === 0) return null;
    const row = this.dice.pick(free);
    this.person.deleteRows(found.name, row);
    return `deletes row ${row} of ${found.name}, which holds nothing of Carnet's`;
  }

  private remark(tab: TabName): Did {
    const { name, lastRow } = tabOf(this.workbook, tab);
    const columns = columnsOf(this.workbook, tab);
    const beside = Math.max(...columns.values()) + 1;
    const entries = this.dice.pick(['note', 'day', 'points']);
    const key = { ledger: entries, archive: entries, clients: 'note' }[tab as string] ?? '';
    // Where a row of its own would be a rule or a client, it stands beside the columns.
    const column = columns.get(key) ?? beside;
    const row = key === '' ? this.dice.between(2, lastRow + 3) : lastRow + this.dice.between(1, 3);
    if (column > tabOf(this.workbook, tab).maxColumns) return null;
    this.person.edit(name, row, column, 'call back');
    return `types a remark in ${name} at row ${row}, column ${column}`;
  }

  private insertColumn(tab: TabName): Did {
    const { name, maxColumns } = tabOf(this.workbook, tab);
    if (maxColumns > layout[tab].length + 6) return null;
    const before = this.dice.between(1, Math.min(12, maxColumns));
    this.person.insertColumns(name, before);
    return `inserts a column in ${name} before ${before}`;
  }

  private deleteBlankColumn(tab: TabName): Did {
    const found = tabOf(this.workbook, tab);
    const own = [...columnsOf(this.workbook, tab).values()];
    const rows = found.values();
    const isFree = (column: number) =>
      !own.includes(column) && rows.every((cells) => (cells[column - 1] ?? '') === '');
    const free = Array.from({ length: found.maxColumns }, (_, index) => index + 1).filter(isFree);
    if (free.length === 0) return null;
    const column = this.dice.pick(free);
    this.person.deleteColumns(found.name, column);
    return `deletes column ${column} of ${found.name}, which is empty`;
  }

  private moveColumn(tab: TabName): Did {
    const { name } = tabOf(this.workbook, tab);
    const from = this.ownColumn(tab);
    const before = this.dice.between(1, Math.min(12, layout[tab].length));
    if (before === from || before === from + 1) return null;
    this.person.moveColumn(name, from, before);
    return `moves column ${from} of ${name} before ${before}`;
  }

  private hideColumn(tab: TabName): Did {
    const { name } = tabOf(this.workbook, tab);
    const column = this.ownColumn(tab);
    this.person.hideColumn(name, column);
    return `hides column ${column} of ${name}`;
  }

  private showColumn(tab: TabName): Did {
    const { name } = tabOf(this.workbook, tab);
    const column = this.ownColumn(tab);
    this.person.showColumn(name, column);
    return `shows column ${column} of ${name}`;
  }

  /** The words above a column are a person's to choose. */
  private retypeHeader(tab: TabName): Did {
    const found = tabOf(this.workbook, tab);
    const column = this.ownColumn(tab);
    const text = `${String(found.values()[0]?.[column - 1] ?? '')}!`;
    this.person.edit(found.name, 1, column, text);
    return `types ${text} above column ${column} of ${found.name}`;
  }

  private rename(tab: TabName): Did {
    const { name, id } = tabOf(this.workbook, tab);
    const next = `${tab} ${id}${this.dice.between(0, 9)}`;
    if (next === name) return null;
    this.person.renameTab(name, next);
    return `renames ${name} to ${next}`;
  }

  private renameBack(tab: TabName): Did {
    const { name } = tabOf(this.workbook, tab);
    const usual = catalogs.en.tabs[tab];
    if (this.workbook.tabs().some((other) => other.name === usual)) return null;
    this.person.renameTab(name, usual);
    return `renames ${name} to ${usual}`;
  }

  private hide(tab: TabName): Did {
    const { name, hidden } = tabOf(this.workbook, tab);
    if (hidden) return null;
    this.person.hideTab(name);
    return `hides ${name}`;
  }

  private show(tab: TabName): Did {
    const { name } = tabOf(this.workbook, tab);
    this.person.showTab(name);
    return `shows ${name}`;
  }

  private moveTab(tab: TabName): Did {
    const { name } = tabOf(this.workbook, tab);
    const place = this.dice.between(1, this.workbook.tabs().length);
    this.person.moveTab(name, place);
    return `moves ${name} to place ${place}`;
  }

  private typeOver(tab: TabName): Did {
    return this.over(tab, this.dice.pick(typed[tab].as));
  }

  private clear(tab: TabName): Did {
    // An emptied price or rule would be a decision.
    return typed[tab].as === WRONG ? this.over(tab, '') : null;
  }

  private over(tab: TabName, text: string): Did {
    const { name } = tabOf(this.workbook, tab);
    const row = this.copied.someRow(tab);
    if (row === null) return null;
    const key = this.dice.pick(typed[tab].keys);
    this.person.edit(name, row, columnsOf(this.workbook, tab).get(key) ?? 1, text);
    return `types “${text}” over ${key} in row ${row} of ${name}`;
  }

  private copyCell(tab: TabName): Did {
    return this.copied.copyCell(tab, typed[tab].keys);
  }

  private pasteOldCell(tab: TabName): Did {
    return this.copied.pasteCell(tab);
  }

  private copyRow(tab: TabName): Did {
    return this.copied.copyRow(tab);
  }

  private pasteOldRow(tab: TabName): Did {
    return this.copied.pasteRow(tab);
  }

  private undo(): Did {
    const { last } = this;
    if (last === null || last.undo !== this.workbook.undo.length) return null;
    // Other acts are undone cell by cell, whatever the cells contain by then: separate tests cover that.
    if (!UNDONE.includes(last.act)) return null;
    this.person.undo();
    this.last = null;
    return `takes ${last.act} back`;
  }

  private ownColumn(tab: TabName): number {
    return this.dice.pick([...columnsOf(this.workbook, tab).values()]);
  }
}
