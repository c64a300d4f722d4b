/** A person's actions on the workbook: they take effect at once, some fire onEdit, and each can be undone. */
import type { Area } from './a1';
import { serialFromInstant } from './calendar';
import type { CellValue, Row } from './cell';
import { clearContents, type Reading } from './contents';
import { localeOf } from './locale';
import type { Outcome } from './outcome';
import type { Edited, Person, Typed } from './person';
import { landBlock } from './range-values';
import { ShapeByHand } from './shape-by-hand';
import { type Order, sortedRows } from './sorting';
import type { Tab } from './tab';
import { putRows, restorer } from './taking-back';
import type { Workbook } from './workbook';

export class ByHand extends ShapeByHand implements Person {
  constructor(
    workbook: Workbook,
    private readonly now: () => number,
    fire: (edited: Edited) => Outcome | null,
  ) {
    super(workbook, fire);
  }

  edit(name: string, row: number, column: number, text: Typed): Outcome | null {
    const tab = this.workbook.tab(name);
    const oldValue = eventValue(tab, row, column);
    const area = { row, column, rows: 1, columns: 1 };
    this.put(tab, area, [[text]]);
    return this.fire({ tab: tab.id, area, value: eventValue(tab, row, column), oldValue });
  }

  paste(name: string, row: number, column: number, block: readonly (readonly Typed[])[]): Outcome | null {
    const tab = this.workbook.tab(name);
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

  clear(name: string, area: Area): Outcome | null {
    const { row, column, rows, columns } = area;
    const tab = this.workbook.tab(name);
    const single = rows === 1 && columns === 1;
    const oldValue = single ? eventValue(tab, row, column) : undefined;
    const back = restorer(this.workbook, tab, area);
    clearContents(tab.grid, area);
    this.did(back);
    return this.fire({ tab: tab.id, area, oldValue });
  }

  sort(name: string, column: number, order: Order, span?: { from: number; to: number }): null {
    const tab = this.workbook.tab(name);
    const { from, to } = span ?? { from: tab.frozenRows + 1, to: tab.lastRow };
    const before = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) =>
      tab.grid.row(from + index),
    );
    const sorted = sortedRows(before, column, order);
    const place = (rows: readonly Row[]) => putRows(tab, from, rows);
    place(sorted.map((index) => before[index] as Row));
    this.did(() => {
      // Undo restores the positions, whatever the rows contain by then.
      const present = sorted.map((_, index) => tab.grid.row(from + index));
      const back: Row[] = [];
      sorted.forEach((index, at) => {
        back[index] = present[at] as Row;
      });
      place(back);
    });
    return null;
  }

  undo(): null {
    const last = this.workbook.undo.at(-1);
    if (last) {
      this.workbook.undo = this.workbook.undo.slice(0, -1);
      last();
    }
    return null;
  }

  select(name: string, area: Area): void {
    this.workbook.activate(this.workbook.tab(name).id, area);
  }

  copyWorkbook(name?: string): Workbook {
    const copy = this.workbook.copy(name);
    if (this.workbook.contested.metadataInCopies === 'lost') copy.change({ metadata: [] });
    return copy;
  }

  forgetCache(): void {
    this.workbook.forgetCache();
  }

  private put(tab: Tab, area: Area, cells: readonly (readonly CellValue[])[]): void {
    const back = restorer(this.workbook, tab, area);
    landBlock(tab, area, cells, this.reading());
    this.did(back);
  }

  private reading(): Reading {
    return {
      locale: localeOf(this.workbook.locale),
      today: Math.floor(serialFromInstant(this.now(), this.workbook.timeZone)),
      // What a person types is certain: the apostrophe is a mark, not text.
      ignoresFormat: false,
      apostropheInTextCells: 'taken',
      apostropheInOtherCells: 'taken',
      understood: new Map(),
    };
  }
}

/** The value of a cell in an onEdit event: text, or undefined if it is empty. */
function eventValue(tab: Tab, row: number, column: number): string | undefined {
  const value = tab.grid.value(row, column);
  return value === '' ? undefined : String(value);
}
