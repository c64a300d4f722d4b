// Discounts in per cent without the sign: `10` under `Discount %` is no money, nor is the 0.1 that a workbook keeps for it.
import { cellAt, type Places } from './column-use';
import type { Table } from './read-table';

const SAYS_PERCENT = /%|\bper ?cent|\bpct\b|percentage|procent|prozent|pourcent|porcentaje/i;
const FIGURE = /^[-−]?\d{1,3}(?:[.,]\d+)?$/;

// Less than five cents off is how cash is rounded.
const LEAST = 0.05;

/** The table with a `%` behind such figures, so that each is read as what it is. */
export function withPercents(table: Table, places: Places): Table {
  const place = places.discount;
  if (place === undefined) return table;
  const figures = table.rows.map((row) => cellAt(row, place)).filter((text) => FIGURE.test(text));
  const isSaid = SAYS_PERCENT.test(table.headings[place] ?? '');
  const values = figures.map((text) => Math.abs(numberIn(text)));
  const some = values.filter((value) => value !== 0);
  const areParts =
    some.length > 0 &&
    some.every((value) => value <= 1 && (isSaid || (value >= LEAST && value < 1))) &&
    some.some((value) => value < 1);
  if (!isSaid && !areParts) return table;
  const rows = table.rows.map((row) => {
    const text = cellAt(row, place);
    if (!FIGURE.test(text)) return row;
    const percent = areParts ? String(Math.round(numberIn(text) * 10_000) / 100) : text;
    return { ...row, cells: row.cells.map((cell, at) => (at === place ? `${percent}%` : cell)) };
  });
  return { ...table, rows };
}

function numberIn(text: string): number {
  return Number(text.replace(',', '.').replace('−', '-'));
}
