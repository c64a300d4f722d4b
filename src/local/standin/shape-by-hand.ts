/** A person's acts on the shape of the book: rows, columns and tabs. */
import type { Book } from './workbook';
import type { Outcome } from './outcome';
import type { Edited } from './person';
import {
  deleteTabColumns,
  deleteTabRows,
  insertTabColumns,
  insertTabRows,
  moveTabColumn,
  moveTabRows,
} from './places';
import type { Tab } from './tab';
import { putRows, restorer } from './taking-back';

export class ShapeByHand {
  constructor(
    protected readonly book: Book,
    protected readonly fire: (edited: Edited) => Outcome | null,
  ) {}

  insertRows(name: string, before: number, count = 1): null {
    const tab = this.book.tab(name);
    insertTabRows(this.book, tab, before, count, before > 1 ? before - 1 : null);
    this.did(() => deleteTabRows(this.book, tab, before, count));
    return null;
  }

  deleteRows(name: string, from: number, count = 1): null {
    const tab = this.book.tab(name);
    const { metadata, protections } = this.book.state;
    const rows = Array.from({ length: count }, (_, index) => tab.grid.row(from + index));
    deleteTabRows(this.book, tab, from, count);
    this.did(() => {
      insertTabRows(this.book, tab, from, count, null);
      putRows(tab, from, rows);
      this.bringBack(metadata, protections);
    });
    return null;
  }

  insertColumns(name: string, before: number, count = 1): null {
    const tab = this.book.tab(name);
    insertTabColumns(this.book, tab, before, count);
    this.did(() => deleteTabColumns(this.book, tab, before, count));
    return null;
  }

  deleteColumns(name: string, from: number, count = 1): null {
    const tab = this.book.tab(name);
    const { metadata, protections } = this.book.state;
    const area = { row: 1, column: from, rows: tab.grid.state.rows.length, columns: count };
    const back = restorer(this.book, tab, area);
    deleteTabColumns(this.book, tab, from, count);
    this.did(() => {
      insertTabColumns(this.book, tab, from, count);
      back();
      this.bringBack(metadata, protections);
    });
    return null;
  }

  moveRows(name: string, from: number, count: number, before: number): Outcome | null {
    const tab = this.book.tab(name);
    moveTabRows(this.book, tab, from, count, before);
    const row = before > from ? before - count : before;
    this.did(() => moveTabRows(this.book, tab, row, count, before > from ? from : from + count));
    return this.fire({ tab: tab.id, area: { row, column: 1, rows: count, columns: tab.maxColumns } });
  }

  moveColumn(name: string, from: number, before: number): Outcome | null {
    const tab = this.book.tab(name);
    moveTabColumn(this.book, tab, from, before);
    const column = before > from ? before - 1 : before;
    this.did(() => moveTabColumn(this.book, tab, column, before > from ? from : from + 1));
    return this.fire({ tab: tab.id, area: { row: 1, column, rows: tab.maxRows, columns: 1 } });
  }

  renameTab(name: string, next: string): null {
    const tab = this.book.tab(name);
    this.book.checkName(next, tab);
    return this.change(tab, 'name', next);
  }

  addTab(name: string): null {
    const tab = this.book.addTab(name);
    this.did(() => this.book.removeTab(tab));
    return null;
  }

  deleteTab(name: string): null {
    const tab = this.book.tab(name);
    const { metadata, protections } = this.book.state;
    const place = this.book.tabs().indexOf(tab);
    this.book.removeTab(tab);
    this.did(() => {
      this.place(tab, place);
      this.bringBack(metadata, protections);
    });
    return null;
  }

  hideTab(name: string): null {
    if (this.book.tabs().every((tab) => tab.name === name || tab.hidden))
      throw new Error('One tab must stay visible.');
    return this.change(this.book.tab(name), 'hidden', true);
  }

  showTab(name: string): null {
    return this.change(this.book.tab(name), 'hidden', false);
  }

  moveTab(name: string, place: number): null {
    const tab = this.book.tab(name);
    const before = this.book.tabs().indexOf(tab);
    this.place(tab, place - 1);
    this.did(() => this.place(tab, before));
    return null;
  }

  hideColumn(name: string, column: number): null {
    const tab = this.book.tab(name);
    return this.change(tab, 'hiddenColumns', [...new Set([...tab.grid.state.hiddenColumns, column])]);
  }

  showColumn(name: string, column: number): null {
    const tab = this.book.tab(name);
    return this.change(
      tab,
      'hiddenColumns',
      tab.grid.state.hiddenColumns.filter((hidden) => hidden !== column),
    );
  }

  filter(name: string, column: number, shown: readonly string[] | null): null {
    return this.change(this.book.tab(name), 'filter', shown && { column, shown });
  }

  /** Puts a tab at that index, from 0, whether or not it was there before. */
  private place(tab: Tab, index: number): void {
    const others = this.book.tabs().filter((other) => other !== tab);
    this.book.putTabs([...others.slice(0, index), tab, ...others.slice(index)]);
  }

  private change<K extends 'name' | 'hidden' | 'hiddenColumns' | 'filter'>(
    tab: Tab,
    key: K,
    next: Tab['grid']['state'][K],
  ): null {
    const before = tab.grid.state[key];
    Object.assign(tab.grid.own(), { [key]: next });
    this.did(() => Object.assign(tab.grid.own(), { [key]: before }));
    return null;
  }

  protected did(back: () => void): void {
    this.book.undo = [...this.book.undo, back];
  }

  /** What a deletion took with it returns; what was added since stays. */
  private bringBack(metadata: Book['state']['metadata'], protections: Book['state']['protections']): void {
    const missing = <T extends { id: number }>(old: readonly T[], now: readonly T[]) => [
      ...now,
      ...old.filter((item) => now.every(({ id }) => id !== item.id)),
    ];
    this.book.change({
      metadata: missing(metadata, this.book.state.metadata),
      protections: missing(protections, this.book.state.protections),
    });
  }
}
