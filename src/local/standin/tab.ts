/** One tab of a workbook, read by tests and the workbench without an execution. */
import type { Area } from './a1';
import { instantFromSerial } from './calendar';
import type { CellValue, Look, Validation } from './cell';
import { Grid, type TabState } from './grid';
import { localeOf } from './locale';
import { formatOf } from './number-format';
import { holds, isIn, type Painted } from './painted';

export interface CellView {
  /** A date is a number here, as a sheet stores it. */
  readonly value: CellValue;
  readonly display: string;
  /** With its leading "="; '' if there is none. */
  readonly formula: string;
  /** '' is automatic. */
  readonly format: string;
  readonly note: string;
  /** For example { fontWeight: 'bold', background: '#fff' }. */
  readonly style: Readonly<Record<string, string>>;
}

/** What a tab needs from its workbook. */
export interface Surroundings {
  readonly timeZone: string;
  readonly locale: string;
  /** Records a change and returns its number. */
  changed(): number;
  cellsOutside(tab: number): number;
  tabById(id: number): Tab | null;
  /** What colours the tab's cells without being in them. */
  painted(tab: number): Painted;
}

const USUAL_WIDTH = 100;
/** Every second row of a light grey banding. */
const BAND = '#f8f9fa';

export class Tab {
  readonly grid: Grid;

  constructor(
    state: TabState,
    private readonly workbook: Surroundings,
  ) {
    this.grid = new Grid(
      state,
      () => workbook.changed(),
      () => workbook.cellsOutside(state.id),
    );
  }

  get id(): number {
    return this.grid.state.id;
  }
  get name(): string {
    return this.grid.state.name;
  }
  /** Increases with every change of this tab: contents, look, size or name. */
  get revision(): number {
    return this.grid.revision;
  }
  get hidden(): boolean {
    return this.grid.state.hidden;
  }
  /** Whether a person has converted it to a table. */
  get isTable(): boolean {
    return this.grid.state.isTable === true;
  }
  /** Whether the sheet's owner keeps the person who runs the script from editing it. */
  get isClosed(): boolean {
    return this.grid.state.isClosed === true;
  }
  get color(): string | null {
    return this.grid.state.color;
  }
  get maxRows(): number {
    return this.grid.state.maxRows;
  }
  get maxColumns(): number {
    return this.grid.state.maxColumns;
  }
  get frozenRows(): number {
    return this.grid.state.frozenRows;
  }
  get frozenColumns(): number {
    return this.grid.state.frozenColumns ?? 0;
  }
  get lastRow(): number {
    return this.grid.lastRow;
  }
  get lastColumn(): number {
    return this.grid.lastColumn;
  }

  /** Contents; by default up to the last row and column. Dates are Dates, '' is empty. */
  values(
    row = 1,
    column = 1,
    rows = this.lastRow - row + 1,
    columns = this.lastColumn - column + 1,
  ): unknown[][] {
    return this.block({ row, column, rows, columns }, (r, c) => this.asScript(r, c));
  }

  displayValues(
    row = 1,
    column = 1,
    rows = this.lastRow - row + 1,
    columns = this.lastColumn - column + 1,
  ): string[][] {
    return this.block({ row, column, rows, columns }, (r, c) => this.display(r, c));
  }

  cell(row: number, column: number): CellView {
    const line = this.grid.row(row);
    const look = this.look(row, column);
    return {
      value: this.grid.value(row, column),
      display: this.display(row, column),
      formula: line.formulas?.[column - 1] ?? '',
      format: this.grid.format(row, column),
      note: look.note ?? '',
      style: look.style ?? {},
    };
  }

  /** The cell's style as it is seen: with banding under it, and conditional formats over it. */
  seenStyle(row: number, column: number): Readonly<Record<string, string>> {
    const { formats, bands } = this.workbook.painted(this.id);
    const own = this.look(row, column).style ?? {};
    if (formats.length === 0 && bands.length === 0) return own;
    const at = { row, column };
    const band = bands.find(({ area }) => isIn(area, at));
    const under = band !== undefined && (row - band.area.row) % 2 === 1 ? { background: BAND } : {};
    const cell = { value: this.grid.value(row, column), display: this.display(row, column) };
    const over = formats.find(
      ({ areas, condition }) => areas.some((area) => isIn(area, at)) && holds(condition, cell),
    );
    return { ...under, ...own, ...over?.style };
  }

  /** In pixels. */
  columnWidth(column: number): number {
    return this.grid.state.widths[column] ?? USUAL_WIDTH;
  }

  columnHidden(column: number): boolean {
    return this.grid.state.hiddenColumns.includes(column);
  }

  /** Whether the person's filter hides the row; it never hides row 1. */
  rowHidden(row: number): boolean {
    const { filter } = this.grid.state;
    if (filter === null || filter.column === 0 || row <= 1 || row > this.lastRow) return false;
    const shown = this.display(row, filter.column);
    return filter.hides === undefined ? !filter.shown.includes(shown) : filter.hides.includes(shown);
  }

  /** The drop-down choices of a cell for the workbench, or null. */
  choices(row: number, column: number): readonly string[] | null {
    const rule = this.look(row, column).validation;
    if (rule?.list) return rule.list;
    if (!rule?.range) return null;
    const { tab, ...area } = rule.range;
    const source = this.workbook.tabById(tab);
    if (!source) return [];
    return source
      .displayValues(area.row, area.column, area.rows, area.columns)
      .flat()
      .filter((text) => text !== '');
  }

  /** Adds rows of values (nothing is parsed) below the last row: for large test data. */
  load(rows: readonly (readonly CellValue[])[]): void {
    const start = this.lastRow;
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    this.grid.grow(start + rows.length, width);
    rows.forEach((values, index) => {
      const row = start + index + 1;
      this.grid.putRow(row, { ...this.grid.row(row), values: values.slice() });
    });
  }

  /** Sets the value that a formula cell shows: no formula but a call of the add-on's own functions is computed here. */
  setFormulaResult(row: number, column: number, value: CellValue): void {
    const old = this.grid.row(row);
    if (old.formulas?.[column - 1] === undefined) throw new Error('There is no formula in that cell.');
    const values = old.values.slice();
    values[column - 1] = value;
    this.grid.putRow(row, { ...old, values });
  }

  /** Sets a value that nobody typed or wrote: a part of the array that a formula beside it gives. */
  setShown(row: number, column: number, value: CellValue): void {
    const old = this.grid.row(row);
    const values = old.values.slice();
    while (values.length < column) values.push('');
    values[column - 1] = value;
    this.grid.putRow(row, { ...old, values });
  }

  look(row: number, column: number): Look {
    return this.grid.row(row).looks?.[column - 1] ?? {};
  }

  validation(row: number, column: number): Validation | null {
    return this.look(row, column).validation ?? null;
  }

  /** The instant of a date in the spreadsheet's wall time. */
  instantOf(serial: number): number {
    return instantFromSerial(serial, this.workbook.timeZone);
  }

  display(row: number, column: number): string {
    const value = this.grid.value(row, column);
    if (typeof value === 'string') return value;
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    return formatOf(this.grid.format(row, column)).show(value, localeOf(this.workbook.locale));
  }

  private asScript(row: number, column: number): unknown {
    const value = this.grid.value(row, column);
    const isDate = typeof value === 'number' && formatOf(this.grid.format(row, column)).kind === 'date';
    return isDate ? new Date(this.instantOf(value)) : value;
  }

  private block<T>(area: Area, at: (row: number, column: number) => T): T[][] {
    return Array.from({ length: Math.max(0, area.rows) }, (_, row) =>
      Array.from({ length: Math.max(0, area.columns) }, (_, column) =>
        at(area.row + row, area.column + column),
      ),
    );
  }
}
