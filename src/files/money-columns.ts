// Which of a file's money columns is what the client paid, where the figures themselves prove it: the amount less the
// discount, or with the tax, stands in another column.
import { amountParts } from './amount-text';
import { folded } from './cell-text';
import { cellAt, type Mapping, placesOf } from './column-use';
import { amountHeadings } from './heading-names';
import type { Table, TableRow } from './read-table';

const ROWS_TRIED = 200;

const MONEY: ReadonlySet<string> = new Set(Object.values(amountHeadings).flatMap((list) => list.split(' ')));

/** The mapping with the amount moved to the column that proves to be paid; unchanged if none does. */
export function withSumOf(table: Table, mapping: Mapping, prices: 'with' | 'without'): Mapping {
  const { amount, discount, taxes } = placesOf(mapping);
  if (amount === undefined) return mapping;
  const [tax, another] = taxes;
  const rows = table.rows
    .slice(0, ROWS_TRIED)
    .filter((row) => row.fault === null && figure(row, amount) !== undefined);
  const less = discount === undefined ? [] : [partsOf(rows, discount).map((value) => -Math.abs(value))];
  const more = tax === undefined || another !== undefined ? [] : [partsOf(rows, tax)];
  // By prices with tax the tax may be missing from the amount; without, it may be in it.
  const taxed = more.map((parts) => (prices === 'with' ? parts : parts.map((value) => -value)));
  const both = less.flatMap((one) => taxed.map((other) => one.map((value, at) => value + (other[at] ?? 0))));
  const open = table.headings.flatMap((heading, at) =>
    mapping[at] === null && MONEY.has(folded(heading)) ? [at] : [],
  );
  const ways = [...both, ...less, ...taxed];
  const place = ways
    .filter((parts) => parts.some((value) => value !== 0))
    .map((parts) =>
      open.find((at) => rows.every((row, line) => figure(row, at) === sum(figure(row, amount), parts[line]))),
    )
    .find((at) => at !== undefined);
  if (place === undefined) return mapping;
  return mapping.map((meaning, at) => (at === place ? 'amount' : at === amount ? null : meaning));
}

/** In hundredths; 0 where the cell has no money. A tax written per cent is none. */
function partsOf(rows: readonly TableRow[], place: number): readonly number[] {
  return rows.map((row) => (cellAt(row, place).includes('%') ? 0 : (figure(row, place) ?? 0)));
}

function sum(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one + other;
}

/** The cell's money in hundredths, by whichever mark stands before its last two figures; only to compare. */
function figure(row: TableRow, place: number): number | undefined {
  const parts = amountParts(cellAt(row, place));
  if (parts === undefined) return undefined;
  const [, whole = '', rest = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(parts.digits) ?? [];
  const value = Number(whole.replace(/\D/g, '')) * 100 + Number(rest.padEnd(2, '0'));
  return parts.isNegative ? -value : value;
}
