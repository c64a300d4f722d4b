/** Runs the add-on's functions that stand in cells, by Google's rule: again only when something that is passed changes. */
import { type Area, readArea } from './a1';
import type { CellValue } from './cell';
import { type Argument, type FunctionCall, functionCallIn } from './formula-text';
import type { Outcome } from './outcome';
import type { Tab } from './tab';
import type { Workbook } from './workbook';

type Run = (fn: string, args: readonly unknown[]) => Outcome;

interface Known {
  /** The formula and the values that were passed. */
  readonly passed: string;
  /** The cells beside it that its array fills. */
  readonly filled: readonly Place[];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What Google shows for a function that fails, is not known, finds no room, and is given what changes each time. */
const FAILED = '#ERROR!';
const NO_ROOM = '#REF!';
const NEVER = 'Loading...';

export class CellFunctions {
  readonly #known = new Map<string, Known>();
  /** Cells with a formula by tab, as of a revision of it. */
  readonly #formulas = new Map<number, { revision: number; places: readonly Place[] }>();

  constructor(
    private readonly workbook: Workbook,
    private readonly exposed: () => ReadonlySet<string>,
    private readonly run: Run,
  ) {}

  /** @returns how many functions were run */
  calculate(): number {
    const exposed = this.exposed();
    const there = new Set<string>();
    let ran = 0;
    for (const tab of this.workbook.tabs())
      for (const place of this.#placesIn(tab)) {
        const { formula } = tab.cell(place.row, place.column);
        const call = functionCallIn(formula);
        if (call === null || !exposed.has(call.name)) continue;
        const key = `${tab.id} ${place.row} ${place.column}`;
        there.add(key);
        if (this.#calculate(tab, place, { key, call, formula })) ran += 1;
      }
    for (const key of this.#known.keys()) if (!there.has(key)) this.#known.delete(key);
    return ran;
  }

  #calculate(
    tab: Tab,
    place: Place,
    { key, call, formula }: { key: string; call: FunctionCall; formula: string },
  ): boolean {
    const before = this.#known.get(key);
    if (call.arguments.some(({ is }) => is === 'volatile')) {
      if (before === undefined) tab.setFormulaResult(place.row, place.column, NEVER);
      this.#known.set(key, { passed: formula, filled: [] });
      return false;
    }
    const args = call.arguments.map((argument) => this.#valueOf(argument, tab));
    const passed = JSON.stringify([formula, args]);
    if (before?.passed === passed) return false;
    const outcome = this.run(call.name, args);
    const answer = outcome.status === 'returned' ? outcome.value : FAILED;
    this.#known.set(key, { passed, filled: this.#show(tab, place, answer, before?.filled ?? []) });
    return true;
  }

  #valueOf(argument: Argument, own: Tab): unknown {
    if (argument.is === 'value') return argument.value;
    if (argument.is === 'volatile') return '';
    const tab = this.workbook.tabs().find(({ name }) => name === (argument.tab ?? own.name));
    if (tab === undefined) return NO_ROOM;
    const area = readArea(argument.area, tab.maxRows, tab.maxColumns);
    const values = valuesIn(tab, area);
    if (argument.is === 'count') return values.flat().filter((value) => typeof value === 'number').length;
    return area.rows === 1 && area.columns === 1 ? (values[0]?.[0] ?? '') : values;
  }

  /** Puts an answer into the cell, and the rest of an array into the cells beside it if they are free. */
  #show(tab: Tab, { row, column }: Place, answer: unknown, filled: readonly Place[]): readonly Place[] {
    const rows = Array.isArray(answer)
      ? answer.map((line) => (Array.isArray(line) ? line : [line]))
      : [[answer]];
    const places = rows.flatMap((line, y) => line.map((_, x) => ({ row: row + y, column: column + x })));
    const [, ...beside] = places;
    const wasOwn = (place: Place) =>
      filled.some((own) => own.row === place.row && own.column === place.column);
    const isFree = beside.every((place) => wasOwn(place) || isEmpty(tab, place));
    for (const place of filled) tab.setShown(place.row, place.column, '');
    tab.setFormulaResult(row, column, isFree ? cellValueOf(rows[0]?.[0]) : NO_ROOM);
    if (!isFree) return [];
    for (const place of beside)
      tab.setShown(place.row, place.column, cellValueOf(rows[place.row - row]?.[place.column - column]));
    return beside;
  }

  #placesIn(tab: Tab): readonly Place[] {
    const known = this.#formulas.get(tab.id);
    if (known?.revision === tab.revision) return known.places;
    const places: Place[] = [];
    for (let row = 1; row <= tab.lastRow; row++)
      for (const [at, formula] of (tab.grid.row(row).formulas ?? []).entries())
        if (formula !== undefined) places.push({ row, column: at + 1 });
    this.#formulas.set(tab.id, { revision: tab.revision, places });
    return places;
  }
}

/** As a script is given them; below the last row, nothing. */
function valuesIn(tab: Tab, { row, column, rows, columns }: Area): readonly (readonly unknown[])[] {
  return tab.values(row, column, rows, columns);
}

function isEmpty(tab: Tab, { row, column }: Place): boolean {
  if (row > tab.maxRows || column > tab.maxColumns) return false;
  const { value, formula } = tab.cell(row, column);
  return value === '' && formula === '';
}

function cellValueOf(answer: unknown): CellValue {
  return typeof answer === 'number' || typeof answer === 'boolean' ? answer : String(answer ?? '');
}
