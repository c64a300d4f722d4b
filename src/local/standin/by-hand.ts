/** A person's acts on the book: they land at once, some fire onEdit, and each can be taken back. */
import { type Area, areaName } from './a1';
import type { Book } from './book';
import { serialFromInstant } from './calendar';
import type { CellValue, Row } from './cell';
import { clearContents, type Reading } from './contents';
import { localeOf } from './locale';
import type { Outcome } from './outcome';
import type { Person, Typed } from './person';
import {
  deleteTabColumns,
  deleteTabRows,
  insertTabColumns,
  insertTabRows,
  moveTabColumn,
  moveTabRows,
} from './places';
import { landBlock } from './range-values';
import { sortedRows } from './sorting';
import type { Edited } from './stand-in';
import type { Tab } from './tab';

export class ByHand implements Person {
  constructor(
    private readonly book: Book,
    private readonly now: () => number,
    private readonly fire: (edited: Edited) => Outcome | null,
  ) {}

  edit(name: string, row: number, column: number, text: Typed): Outcome | null {
    const tab = this.book.tab(name);
    const oldValue = eventValue(tab, row, column);
    const area = { row, column, rows: 1, columns: 1 };
    this.put(tab, area, [[text]]);
    return this.fire({ tab: tab.id, area, value: eventValue(tab, row, column), oldValue });
  }

  paste(name: string, row: number, column: number, block: readonly (readonly Typed[])[]): Outcome | null {
    const tab = this.book.tab(name);
    const columns = block.reduce((most, line) => Math.max(most, line.length), 0);
    const area = { row, column, rows: block.length, columns };
    tab.grid.grow(row + area.rows - 1, column + columns - 1);
    this.put(
      tab,
      area,
      block.map((line) => Array.from({ length: columns }, (_, index) => line[index] ?? '')),
    );
    return this.fire({ tab: tab.id, area });
  }

  clear(name: string, row: number, column: number, rows: number, columns: number): Outcome | null {
    const tab = this.book.tab(name);
    const area = { row, column, rows, columns };
    const single = rows === 1 && columns === 1;
    const oldValue = single ? eventValue(tab, row, column) : undefined;
    const back = restorer(this.book, tab, area);
    clearContents(tab.grid, area);
    this.did(back);
    return this.fire({ tab: tab.id, area, oldValue });
  }

  sort(name: string, column: number, ascending: boolean, span?: { from: number; to: number }): null {
    const tab = this.book.tab(name);
    const { from, to } = span ?? { from: tab.frozenRows + 1, to: tab.lastRow };
    const before = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) =>
      tab.grid.row(from + index),
    );
    const order = sortedRows(before, column, ascending);
    const place = (rows: readonly Row[]) => putRows(tab, from, rows);
    place(order.map((index) => before[index] as Row));
    this.did(() => {
      // The places are put back, whatever the rows hold by now.
      const present = order.map((_, index) => tab.grid.row(from + index));
      const back: Row[] = [];
      order.forEach((index, at) => {
        back[index] = present[at] as Row;
      });
      place(back);
    });
    return null;
  }

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

  undo(): null {
    const last = this.book.undo.at(-1);
    if (last) {
      this.book.undo = this.book.undo.slice(0, -1);
      last();
    }
    return null;
  }

  select(name: string, row: number, column: number, rows = 1, columns = 1): void {
    this.book.activate(this.book.tab(name).id, row, column, rows, columns);
  }

  copyWorkbook(name?: string): Book {
    return this.book.copy(name);
  }

  forgetCache(): void {
    this.book.forgetCache();
  }

  /** Puts a tab at that index, from 0, whether or not it was there before. */
  private place(tab: Tab, index: number): void {
    const others = this.book.tabs().filter((other) => other !== tab);
    this.book.putTabs([...others.slice(0, index), tab, ...others.slice(index)]);
  }

  private put(tab: Tab, area: Area, cells: readonly (readonly CellValue[])[]): void {
    const back = restorer(this.book, tab, area);
    landBlock(tab, area, cells, this.reading());
    this.did(back);
  }

  private reading(): Reading {
    return {
      locale: localeOf(this.book.locale),
      today: Math.floor(serialFromInstant(this.now(), this.book.timeZone)),
      // What a person types is certain: the apostrophe is a mark, not text.
      apostropheInTextCells: 'taken',
      apostropheInOtherCells: 'taken',
      understood: new Map(),
    };
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

  private did(back: () => void): void {
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

/** What onEdit is told of a cell: text, or nothing for an empty one. */
function eventValue(tab: Tab, row: number, column: number): string | undefined {
  const value = tab.grid.value(row, column);
  return value === '' ? undefined : String(value);
}

function putRows(tab: Tab, from: number, rows: readonly Row[]): void {
  for (const [index, row] of rows.entries()) tab.grid.putRow(from + index, row);
}

/** Remembers an area; the function puts its cells back there. */
function restorer(book: Book, tab: Tab, area: Area): () => void {
  if (area.row + area.rows - 1 > tab.maxRows || area.column + area.columns - 1 > tab.maxColumns) {
    throw new Error(`There is no ${areaName(area)} on "${tab.name}".`);
  }
  const kept = Array.from({ length: area.rows }, (_, index) => tab.grid.row(area.row + index));
  return () => {
    if (!book.tabById(tab.id)) return;
    kept.forEach((old, index) => {
      const row = area.row + index;
      const now = tab.grid.row(row);
      const merge = <T>(from: readonly T[] | undefined, into: readonly T[] | undefined, empty: T): T[] => {
        const cells = into ? into.slice() : [];
        for (let at = area.column - 1; at < area.column - 1 + area.columns; at++) {
          while (cells.length <= at) cells.push(empty);
          cells[at] = from?.[at] ?? empty;
        }
        return cells;
      };
      tab.grid.putRow(row, {
        values: merge<CellValue>(old.values, now.values, ''),
        formulas: old.formulas || now.formulas ? merge(old.formulas, now.formulas, undefined) : undefined,
        formats: old.formats || now.formats ? merge(old.formats, now.formats, undefined) : undefined,
        looks: old.looks || now.looks ? merge(old.looks, now.looks, undefined) : undefined,
      });
    });
  };
}
