// Writes cells of bookings, and makes sure that every row ends as intended, whatever people move in the same second.
import { joinedSpans, type Span } from '../../app/row-spans';
import { isMoment } from '../../core/day';
import type { Cell } from '../tabs/cells';
import { isDate, literal, textOf } from '../tabs/cells';
import { columnRuns } from '../tabs/rows';
import type { Positions } from '../tabs/workbook';
import { typedKeys, writtenKeys } from './booking-cells';
import { type BookingsLook, type LookedRow, type Looking, lookAtBookings } from './bookings-look';
import { momentCell } from './cell-moments';

/** New texts for some columns of the row that is known by what people wrote in it, and where it was: a copy says the same. */
export type Wanted = {
  readonly known: string;
  readonly row: number;
  readonly texts: { readonly [key: string]: string };
};

// A write fails only if somebody moves rows or columns in the same second.
const TRIES = 5;

// Blocks of writing: what stands between rows that are far apart is written again, which saves a call for each.
const MOST_SPANS = 6;

/** A row's cells by column: Carnet's by key, people's own by header. */
type Cells = ReadonlyMap<string, Cell>;

/** What a row was at first, and has to be. */
type Right = { readonly was: Cells; readonly right: Cells };

type Placed = { readonly row: number; readonly cells: Cells };

/** @returns whether all wanted texts stand; what cannot be placed, because a person changed its row, is left out */
export function putBookings(looking: Looking, wanted: readonly Wanted[]): boolean {
  if (wanted.length === 0) return true;
  let rights: readonly Right[] | undefined;
  const isTrace = tracer(wanted, looking);
  for (let tries = 0; tries < TRIES; tries++) {
    const look = lookAtBookings(looking);
    const places = columnsOf(look);
    const placed = look.rows.map((row): Placed => ({ row: row.row, cells: cellsOf(row, places) }));
    rights ??= rightsOf(look.rows, placed, wanted);
    const mends = mendsOf(placed, rights, isTrace, looking);
    if (mends.length === 0) return isWhole(placed, rights, wanted.length, looking);
    write(looking, look, { placed, places }, mends);
  }
  throw new Error('the rows of the bookings kept moving while they were written');
}

/** The columns up to Carnet's last, by what they are known by. A column of a person's without a header is new to us. */
function columnsOf({ tab, header }: BookingsLook): Positions {
  const own = new Map(Object.entries(tab.positions).map(([key, position]) => [position, key]));
  const places: { [key: string]: number } = {};
  for (let position = 1; position <= header.length; position++)
    places[own.get(position) ?? `own ${textOf(header[position - 1])}`] ??= position;
  return places;
}

function cellsOf({ cells }: LookedRow, places: Positions): Cells {
  return new Map(Object.entries(places).map(([key, position]) => [key, cells[position - 1] ?? '']));
}

function rightsOf(
  rows: readonly LookedRow[],
  placed: readonly Placed[],
  wanted: readonly Wanted[],
): readonly Right[] {
  const waiting = new Map<string, Wanted[]>();
  for (const one of wanted) waiting.set(one.known, [...(waiting.get(one.known) ?? []), one]);
  const take = ({ known }: LookedRow, isIt: (one: Wanted) => boolean): Wanted | undefined => {
    const there = waiting.get(known) ?? [];
    const at = there.findIndex(isIt);
    return at < 0 ? undefined : there.splice(at, 1)[0];
  };
  const inPlace = rows.map((row) => take(row, (one) => one.row === row.row));
  const moved = rows.map((row, i) => inPlace[i] ?? take(row, () => true));
  return placed.map(({ cells }, i): Right => {
    const texts = moved[i]?.texts;
    return { was: cells, right: texts === undefined ? cells : new Map([...cells, ...Object.entries(texts)]) };
  });
}

type Mend = { readonly row: number; readonly cells: Cells };

/** The rows that are not as they have to be, with the cells that mend them. */
function mendsOf(
  placed: readonly Placed[],
  rights: readonly Right[],
  isTrace: Traced,
  looking: Looking,
): readonly Mend[] {
  const said = sayer(looking);
  const { rows, lacking } = compared(placed, rights, said);
  const left = new Set(lacking);
  return rows.flatMap(({ row, cells }): Mend[] => {
    // A row that nobody has filled in yet was hit: no booking has lost all that people wrote.
    const isStray = typedKeys.every((key) => (cells.get(key) ?? '') === '');
    if (isStray) return [{ row, cells: new Map(writtenKeys.map((key) => [key, ''] as const)) }];
    const right = bestOf(cells, left, isTrace, said);
    if (right === undefined) return [];
    left.delete(right);
    const wrong = [...right.right].filter(
      ([key, cell]) => cells.has(key) && said(cells.get(key)) !== said(cell),
    );
    // A column that appeared meanwhile was empty.
    const strays = [...cells].filter(([key, cell]) => !right.right.has(key) && cell !== '' && isTrace(cell));
    return [{ row, cells: new Map([...wrong, ...strays.map(([key]) => [key, ''] as const)]) }];
  });
}

type Said = (cell: Cell | undefined) => string;

/** Whether a cell holds a text that was written, in whichever column it has come to stand. */
type Traced = (cell: Cell) => boolean;

const DAY_MS = 86_400_000;
/** The day from which Sheets counts. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
/** No booking is that old: a number of points in a column of moments reads as one. */
const TOO_OLD = Date.UTC(1950, 0, 1);
const MINUTE = 1 / 1440;

/** In a column of another kind, Sheets makes a number of a moment, and a moment of a number. */
function tracer(wanted: readonly Wanted[], looking: Looking): Traced {
  const said = sayer(looking);
  const traces = new Set(wanted.flatMap(({ texts }) => Object.values(texts)));
  const moments = [...traces].filter((text) => isMoment(text.replace(' ', 'T')));
  const days = moments.map((text) => (Date.parse(`${text.replace(' ', 'T')}Z`) - FIRST_DAY) / DAY_MS);
  return (cell) => {
    if (isDate(cell) && cell.getTime() < TOO_OLD) return true;
    if (typeof cell === 'number' && days.some((day) => Math.abs(day - cell) < MINUTE)) return true;
    return traces.has(said(cell));
  };
}

/** A cell as text; a date to the minute, as it was written. */
function sayer({ moments }: Looking): Said {
  const known = new WeakMap<Date, string>();
  return (cell) => {
    if (!isDate(cell)) return textOf(cell);
    const text = known.get(cell) ?? momentCell(moments(cell));
    known.set(cell, text);
    return text;
  };
}

function signature(cells: Cells, said: Said): string {
  return JSON.stringify([...cells].map(([key, cell]) => [key, said(cell)]).sort());
}

/** Rows that match nothing intended, and what is intended and lacks its row. */
function compared(
  placed: readonly Placed[],
  rights: readonly Right[],
  said: Said,
): { readonly rows: readonly Placed[]; readonly lacking: readonly Right[] } {
  const waiting = new Map<string, Right[]>();
  for (const right of rights) {
    const text = signature(right.right, said);
    waiting.set(text, [...(waiting.get(text) ?? []), right]);
  }
  const rows = placed.filter(({ cells }) => waiting.get(signature(cells, said))?.pop() === undefined);
  return { rows, lacking: [...waiting.values()].flat() };
}

/** Of what is intended, that which the row is but for texts that we wrote: the one that most cells agree with. */
function bestOf(cells: Cells, lacking: ReadonlySet<Right>, isTrace: Traced, said: Said): Right | undefined {
  const texts = [...cells].map(([key, cell]) => ({ key, text: said(cell), isTrace: isTrace(cell) }));
  let best: Right | undefined;
  let most = 0;
  for (const right of lacking) {
    const same = agreement(texts, right, said);
    if (same <= most) continue;
    [best, most] = [right, same];
  }
  return best;
}

type SaidCell = { readonly key: string; readonly text: string; readonly isTrace: boolean };

/** How well a row's cells agree with what is intended; 0 where it is another row, as most are by their first cell. */
function agreement(cells: readonly SaidCell[], { was, right }: Right, said: Said): number {
  let same = 0;
  for (const { key, text, isTrace } of cells) {
    if (text === said(was.get(key))) same += 2;
    else if (text === said(right.get(key))) same += 1;
    else if (!isTrace) return 0;
  }
  return same;
}

function isWhole(
  placed: readonly Placed[],
  rights: readonly Right[],
  count: number,
  looking: Looking,
): boolean {
  const changed = rights.filter(({ was, right }) => was !== right);
  if (changed.length < count) return false;
  const said = sayer(looking);
  const there = new Set(placed.map(({ cells }) => signature(cells, said)));
  return changed.every(({ right }) => there.has(signature(right, said)));
}

/**
 * People's cells are written first, and Carnet's once those stand: what is noted of a row never outlives what it was noted
 * of. Carnet's stand side by side, and take few blocks.
 */
function write(
  looking: Looking,
  { tab }: BookingsLook,
  { placed, places }: { readonly placed: readonly Placed[]; readonly places: Positions },
  mends: readonly Mend[],
): void {
  const { buffer } = looking;
  const own: readonly string[] = writtenKeys;
  const theirs = mends.flatMap(({ row, cells }) =>
    [...cells].flatMap(([key, cell]) => (own.includes(key) ? [] : [{ row, key, cell }])),
  );
  buffer.writing();
  for (const { row, key, cell } of theirs) tab.sheet.getRange(row, places[key] ?? 1).setValue(written(cell));
  const after = new Map(
    mends.flatMap(({ row, cells }) => {
      const noted = new Map([...cells].filter(([key]) => own.includes(key)));
      return noted.size === 0 ? [] : [[row, noted] as const];
    }),
  );
  if (theirs.length > 0 && after.size > 0) buffer.flush();
  const byRow = new Map(placed.map(({ row, cells }) => [row, cells]));
  const spans = joinedSpans(
    [...after.keys()].sort((a, b) => a - b).map((row): Span => [row, row]),
    MOST_SPANS,
    // An empty row between may be filled in at this moment.
    ([, above], [below]) => rowsOf([above + 1, below - 1]).every((row) => byRow.has(row)),
  );
  buffer.writing();
  for (const [first, last] of spans)
    for (const { column, keys } of columnRuns({ positions: places }, own)) {
      const rows = rowsOf([first, last]).map((row) =>
        keys.map((key) => written(after.get(row)?.get(key) ?? byRow.get(row)?.get(key) ?? '')),
      );
      tab.sheet.getRange(first, column, rows.length, keys.length).setValues(rows);
    }
}

function rowsOf([first, last]: Span): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function written(cell: Cell): Cell {
  return typeof cell === 'string' ? literal(textOf(cell)) : cell;
}
