/** The sheet's grid, shown by RevoGrid; every change goes to the server as a person's action, never into the grid. */
import type { BeforeSaveDataDetails, ColumnRegular, HyperFunc, VNode } from '@revolist/revogrid';
import { defineCustomElements } from '@revolist/revogrid/loader';
import type { TabState } from '../workbench/messages';
import { type Area, columnLetter } from './a1';
import { cellEditor, type Editing } from './cell-editor';
import { cellLook, drawCell, nameOf, opposite, type Place, ROW_NUMBERS } from './cell-look';
import { Cells } from './cells';
import { printBlock, readBlock } from './clipboard-text';
import { headerUnder, nameParts } from './grid-headers';
import { GridLayout, type Row } from './grid-layout';

/** The grid's events; rows and columns are the sheet's, from 1. */
export interface GridOwner {
  edited(row: number, column: number, text: string): void;
  pasted(row: number, column: number, block: string[][]): void;
  cleared(area: Area): void;
  selected(area: Area): void;
  menu(on: 'row' | 'column' | 'cell', x: number, y: number): void;
  /** The texts of an area that the page has not fully loaded. */
  texts(area: Area): Promise<readonly (readonly string[])[]>;
  undo(): void;
}

interface Shown {
  readonly tab: number;
  readonly cells: Cells;
  readonly layout: GridLayout;
  /** The selection when the tab was left. */
  area: Area;
}
const TOP_LEFT: Area = { row: 1, column: 1, rows: 1, columns: 1 };

export class SheetGrid {
  readonly #grid: HTMLRevoGridElement;
  readonly #owner: GridOwner;
  readonly #tabs = new Map<number, Shown>();
  #shown: Shown | null = null;
  #editing: Editing | null = null;
  #redraw = 0;
  #looks = 0;

  constructor(host: HTMLElement, owner: GridOwner) {
    defineCustomElements();
    this.#owner = owner;
    this.#grid = document.createElement('revo-grid');
    Object.assign(this.#grid, {
      range: true,
      resize: true,
      filter: false,
      applyOnClose: true,
      rowSize: 21,
      theme: 'default',
      rowHeaders: ROW_NUMBERS,
    });
    this.#listen();
    host.append(this.#grid);
  }

  get area(): Area {
    return this.#shown?.area ?? TOP_LEFT;
  }

  get cells(): Cells | null {
    return this.#shown?.cells ?? null;
  }

  /** Shows a tab, or the new state of the current one. */
  show(tab: TabState): void {
    const other = tab.id !== this.#shown?.tab;
    const shown = this.#tabs.get(tab.id) ?? {
      tab: tab.id,
      cells: new Cells(tab, () => this.#refresh()),
      layout: new GridLayout(tab),
      area: TOP_LEFT,
    };
    this.#tabs.set(tab.id, shown);
    this.#shown = shown;
    shown.cells.changed(tab);
    const { rows, columns } = shown.layout.change(tab);
    if (other || columns) this.#layColumns(shown);
    if (other || rows) {
      this.#grid.pinnedTopSource = shown.layout.frozen;
      this.#grid.source = shown.layout.rows;
    }
    this.#refresh();
    if (other) void this.select(shown.area);
  }

  /** Selects the part of an area that is on the sheet, and scrolls to it. */
  async select(area: Area): Promise<void> {
    const box = this.#shown?.layout.box(area);
    if (!box) return;
    const { x, y, x1, y1, type } = box;
    await this.#grid.componentOnReady?.();
    await this.#grid.setCellsFocus({ x, y }, { x: x1, y: y1 }, 'rgCol', type);
    this.#looks += 1;
    this.#selected(this.#shown?.layout.area(box) ?? null);
  }

  /** Selects an area that may be far away. The grid alone scrolls only once it has measured its own height. */
  async go(area: Area): Promise<void> {
    await this.select(area);
    const box = this.#shown?.layout.box(area);
    if (box?.type === 'rgRow') await this.#grid.scrollToRow(box.y);
    this.focus();
  }

  focus(): void {
    this.#grid.focus({ preventScroll: true });
    void this.select(this.area);
  }

  #layColumns({ layout }: Shown): void {
    const toggle = (row: number, column: number, text: string) => this.#owner.edited(row, column, text);
    const editor = cellEditor(() => this.#editing ?? this.#edit(''));
    this.#grid.columns = layout.columns.map(
      (column): ColumnRegular => ({
        prop: column,
        name: columnLetter(column),
        size: layout.width(column),
        editor,
        cellTemplate: (create: HyperFunc<VNode>, cell) =>
          drawCell(create, cell as unknown as Place, this.cells, toggle),
        cellProperties: (cell) => cellLook(cell as unknown as Place, this.cells),
      }),
    );
  }

  #edit(typed: string): Editing {
    const { row, column } = this.area;
    const whole = this.cells?.whole(row, column) ?? Promise.reject(new Error('No sheet is shown.'));
    const editing: Editing = {
      typed,
      ended: null,
      whole,
      label: nameOf(row, column),
      over: () => {
        if (this.#editing === editing) this.#editing = null;
      },
    };
    this.#editing = editing;
    return editing;
  }

  #refresh(): void {
    cancelAnimationFrame(this.#redraw);
    this.#redraw = requestAnimationFrame(() => void this.#grid.refresh('all'));
  }

  #listen(): void {
    const grid: HTMLElement = this.#grid;
    // Some of the grid's event names are also the browser's own.
    const on = <T>(name: string, hear: (detail: T, event: Event) => void) =>
      grid.addEventListener(name, (event) => {
        if (event instanceof CustomEvent) hear(event.detail as T, event);
      });
    on<BeforeSaveDataDetails>('beforeeditstart', ({ val }) => {
      this.#edit(typeof val === 'string' ? val : '');
    });
    on<BeforeSaveDataDetails>('beforeedit', ({ model, prop, val }, event) => {
      event.preventDefault();
      if (typeof val === 'string') this.#owner.edited((model as Row).n, Number(prop), val);
    });
    for (const name of ['beforerangeedit', 'beforeautofill']) on(name, (_, event) => event.preventDefault());
    on<{ original: KeyboardEvent }>('beforekeydown', ({ original }, event) => {
      // The grid listens to every key on the page; keys for the bar, a menu or a dialog are not for it.
      if (!this.#isFor(original)) event.preventDefault();
      if (original.target instanceof HTMLInputElement || event.defaultPrevented) return;
      if (!(this.#editing ? this.#endEarly(original, this.#editing) : this.#press(original))) return;
      original.preventDefault();
      event.preventDefault();
    });
    on<{ dataText: string; event: ClipboardEvent }>('beforepaste', ({ dataText, event: pasting }, event) => {
      event.preventDefault();
      if (!this.#isFor(pasting)) return;
      pasting.preventDefault();
      this.#paste(readBlock(dataText));
    });
    for (const name of ['beforecopy', 'beforecut']) {
      on<{ event: ClipboardEvent }>(name, ({ event: copying }, event) => {
        event.preventDefault();
        if (!this.#isFor(copying)) return;
        copying.preventDefault();
        this.#copy(copying);
        if (name === 'beforecut') this.#owner.cleared(this.area);
      });
    }
    grid.addEventListener('afterrender', () => nameParts(grid));
    // The grid would take the focus with each selection, even from a field that somebody is typing in.
    on('afterfocus', (_, event) => {
      const now = document.activeElement;
      if (now && now !== document.body && !grid.contains(now)) event.preventDefault();
    });
    for (const name of ['afterfocus', 'setrange', 'focuscell']) on(name, () => void this.#readSelection());
    grid.addEventListener('pointerdown', (event) => {
      if (!(event.target instanceof HTMLInputElement)) grid.focus({ preventScroll: true });
    });
    grid.addEventListener('click', (event) => {
      const header = headerUnder(event.target);
      if (header)
        void this.select(this.#shown?.layout.under(header, event.shiftKey ? this.area : null) ?? TOP_LEFT);
    });
    grid.addEventListener('contextmenu', (event) => this.#openMenu(event));
  }

  #endEarly({ key }: KeyboardEvent, editing: Editing): boolean {
    if (key !== 'Enter' && key !== 'Tab') return false;
    editing.ended ??= key;
    return true;
  }

  #isFor({ target }: Event): boolean {
    return target === document.body || (target instanceof Node && this.#grid.contains(target));
  }

  /** Whether the key was handled here, so that the grid must ignore it. */
  #press(event: KeyboardEvent): boolean {
    const { row, column } = this.area;
    const cell = this.cells?.at(row, column);
    if (event.key === 'Delete' || event.key === 'Backspace') this.#owner.cleared(this.area);
    else if (event.key === ' ' && cell?.kind === 'boolean')
      this.#owner.edited(row, column, opposite(cell.text));
    else if (event.key === 'z' && (event.ctrlKey || event.metaKey)) this.#owner.undo();
    else if (event.key === 'F2') void this.#openEditor();
    else return false;
    return true;
  }

  async #openEditor(): Promise<void> {
    const box = this.#shown?.layout.box(this.area);
    if (box) await this.#grid.setCellEdit(box.y, this.area.column, box.type);
  }

  #paste(block: string[][]): void {
    const { row, column, rows, columns } = this.area;
    const only = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
    // A single cell fills the whole selection.
    const filled = () => Array.from({ length: rows }, () => Array<string>(columns).fill(only ?? ''));
    this.#owner.pasted(row, column, only === undefined ? block : filled());
  }

  #copy(event: ClipboardEvent): void {
    const seen = this.cells?.texts(this.area);
    if (seen) event.clipboardData?.setData('text/plain', printBlock(seen));
    else void this.#owner.texts(this.area).then((block) => navigator.clipboard.writeText(printBlock(block)));
  }

  async #readSelection(): Promise<void> {
    this.#looks += 1;
    const look = this.#looks;
    const range = await this.#grid.getSelectedRange();
    // The answer is dropped if the selection has changed since the request.
    if (range && look === this.#looks)
      this.#selected(this.#shown?.layout.area({ ...range, type: range.rowType }) ?? null);
  }

  #selected(area: Area | null): void {
    if (!this.#shown || !area) return;
    this.#shown.area = area;
    this.#owner.selected(area);
  }

  /** Opens the menu for the selection, or for the row or column under the pointer. */
  #openMenu(event: MouseEvent): void {
    if (event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    const header = headerUnder(event.target);
    const on = !header || header.on === 'corner' ? 'cell' : header.on;
    const open = () => this.#owner.menu(on, event.clientX, event.clientY);
    if (!header || on === 'cell') {
      open();
      return;
    }
    const { row, column, rows, columns } = this.#shown?.layout.under(header, null) ?? TOP_LEFT;
    const { area } = this;
    const inside =
      on === 'row'
        ? columns === area.columns && row >= area.row && row < area.row + area.rows
        : rows === area.rows && column >= area.column && column < area.column + area.columns;
    if (inside) open();
    else void this.select({ row, column, rows, columns }).then(open);
  }
}
