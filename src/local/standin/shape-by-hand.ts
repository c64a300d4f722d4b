/** A person's changes to the shape of the workbook: rows, columns and tabs. */

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
import type { Workbook } from './workbook';

export class ShapeByHand {
  constructor(
    protected readonly workbook: Workbook,
    protected readonly fire: (edited: Edited) => Outcome | null,
  ) {}

  insertRows(name: string, before: number, count = 1): null {
    const tab = this.workbook.tab(name);
    insertTabRows(this.workbook, tab, { before, count }, before > 1 ? before - 1 : null);
    this.did(() => deleteTabRows(this.workbook, tab, before, count));
    return null;
  }

  deleteRows(name: string, from: number, count = 1): null {
    const tab = this.workbook.tab(name);
    const { metadata, protections } = this.workbook.state;
    const rows = Array.from({ length: count }, (_, index) => tab.grid.row(from + index));
    deleteTabRows(this.workbook, tab, from, count);
    this.did(() => {
      insertTabRows(this.workbook, tab, { before: from, count }, null);
      putRows(tab, from, rows);
      this.bringBack(metadata, protections);
    });
    return null;
  }

  insertColumns(name: string, before: number, count = 1): null {
    const tab = this.workbook.tab(name);
    insertTabColumns(this.workbook, tab, before, count);
    this.did(() => deleteTabColumns(this.workbook, tab, before, count));
    return null;
  }

  deleteColumns(name: string, from: number, count = 1): null {
    const tab = this.workbook.tab(name);
    const { metadata, protections } = this.workbook.state;
    const area = { row: 1, column: from, rows: tab.grid.state.rows.length, columns: count };
    const back = restorer(this.workbook, tab, area);
    deleteTabColumns(this.workbook, tab, from, count);
    this.did(() => {
      insertTabColumns(this.workbook, tab, from, count);
      back();
      this.bringBack(metadata, protections);
    });
    return null;
  }

  moveRows(name: string, from: number, count: number, before: number): Outcome | null {
    const tab = this.workbook.tab(name);
    moveTabRows(this.workbook, tab, { from, count }, before);
    const row = before > from ? before - count : before;
    this.did(() =>
      moveTabRows(this.workbook, tab, { from: row, count }, before > from ? from : from + count),
    );
    return this.fire({ tab: tab.id, area: { row, column: 1, rows: count, columns: tab.maxColumns } });
  }

  moveColumn(name: string, from: number, before: number): Outcome | null {
    const tab = this.workbook.tab(name);
    moveTabColumn(this.workbook, tab, from, before);
    const column = before > from ? before - 1 : before;
    this.did(() => moveTabColumn(this.workbook, tab, column, before > from ? from : from + 1));
    return this.fire({ tab: tab.id, area: { row: 1, column, rows: tab.maxRows, columns: 1 } });
  }

  renameWorkbook(name: string): null {
    this.workbook.change({ name });
    return null;
  }

  renameTab(name: string, next: string): null {
    const tab = this.workbook.tab(name);
    this.workbook.checkName(next, tab);
    return this.change(tab, { name: next });
  }

  addTab(name: string): null {
    const tab = this.workbook.addTab(name);
    this.did(() => this.workbook.removeTab(tab));
    return null;
  }

  deleteTab(name: string): null {
    const tab = this.workbook.tab(name);
    const { metadata, protections } = this.workbook.state;
    const place = this.workbook.tabs().indexOf(tab);
    this.workbook.removeTab(tab);
    this.did(() => {
      this.place(tab, place);
      this.bringBack(metadata, protections);
    });
    return null;
  }

  hideTab(name: string): null {
    if (this.workbook.tabs().every((tab) => tab.name === name || tab.hidden))
      throw new Error('One tab must stay visible.');
    return this.change(this.workbook.tab(name), { hidden: true });
  }

  showTab(name: string): null {
    return this.change(this.workbook.tab(name), { hidden: false });
  }

  moveTab(name: string, place: number): null {
    const tab = this.workbook.tab(name);
    const before = this.workbook.tabs().indexOf(tab);
    this.place(tab, place - 1);
    this.did(() => this.place(tab, before));
    return null;
  }

  hideColumn(name: string, column: number): null {
    const tab = this.workbook.tab(name);
    return this.change(tab, { hiddenColumns: [...new Set([...tab.grid.state.hiddenColumns, column])] });
  }

  showColumn(name: string, column: number): null {
    const tab = this.workbook.tab(name);
    return this.change(tab, {
      hiddenColumns: tab.grid.state.hiddenColumns.filter((hidden) => hidden !== column),
    });
  }

  filter(name: string, column: number, shown: readonly string[] | null): null {
    return this.change(this.workbook.tab(name), { filter: shown && { column, shown } });
  }

  convertToTable(name: string): null {
    return this.change(this.workbook.tab(name), { isTable: true });
  }

  convertToRange(name: string): null {
    return this.change(this.workbook.tab(name), { isTable: false });
  }

  closeTab(name: string): null {
    return this.change(this.workbook.tab(name), { isClosed: true });
  }

  /** Puts a tab at that index, from 0, whether or not it was in the workbook. */
  private place(tab: Tab, index: number): void {
    const others = this.workbook.tabs().filter((other) => other !== tab);
    this.workbook.putTabs([...others.slice(0, index), tab, ...others.slice(index)]);
  }

  private change(
    tab: Tab,
    next: Partial<
      Pick<Tab['grid']['state'], 'name' | 'hidden' | 'hiddenColumns' | 'filter' | 'isTable' | 'isClosed'>
    >,
  ): null {
    const before = { ...tab.grid.state };
    const old = Object.fromEntries(Object.keys(next).map((key) => [key, before[key as keyof typeof next]]));
    Object.assign(tab.grid.own(), next);
    this.did(() => Object.assign(tab.grid.own(), old));
    return null;
  }

  protected did(back: () => void): void {
    this.workbook.undo = [...this.workbook.undo, back];
  }

  /** Restores what a deletion removed; additions since then stay. */
  private bringBack(
    metadata: Workbook['state']['metadata'],
    protections: Workbook['state']['protections'],
  ): void {
    const missing = <T extends { id: number }>(old: readonly T[], now: readonly T[]) => [
      ...now,
      ...old.filter((item) => now.every(({ id }) => id !== item.id)),
    ];
    this.workbook.change({
      metadata: missing(metadata, this.workbook.state.metadata),
      protections: missing(protections, this.workbook.state.protections),
    });
  }
}
