/** A1 notation: names of columns, cells and ranges. Rows and columns count from 1. */
import { ServiceError } from './errors';

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Named by its columns ("D:F") or its rows ("2:5") alone, or standing for the whole sheet, which has no name. */
  readonly named?: 'columns' | 'rows' | 'sheet';
}

function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export function areaName(area: Area): string {
  const [lastRow, lastColumn] = [area.row + area.rows - 1, area.column + area.columns - 1];
  if (area.named === 'sheet') return '';
  if (area.named === 'columns') return `${columnName(area.column)}:${columnName(lastColumn)}`;
  if (area.named === 'rows') return `${area.row}:${lastRow}`;
  const first = `${columnName(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnName(lastColumn)}${lastRow}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/;

/** Reads "A2:C9", "A:A", "A2:C", "2:5" or "B3" on a grid of that size. Throws "Range not found". */
export function readArea(name: string, maxRows: number, maxColumns: number): Area {
  const [left = '', right = left, ...more] = name.split(':');
  const from = CORNER.exec(left);
  const to = CORNER.exec(right);
  const single = !name.includes(':');
  if (
    !from ||
    !to ||
    more.length > 0 ||
    left === '' ||
    right === '' ||
    (single && !(from[1] && from[2])) ||
    !from[1] !== !to[1]
  ) {
    throw new ServiceError('Range not found');
  }
  const row = from[2] ? Number(from[2]) : 1;
  const column = from[1] ? columnNumber(from[1]) : 1;
  const lastRow = to[2] ? Number(to[2]) : maxRows;
  const lastColumn = to[1] ? columnNumber(to[1]) : maxColumns;
  const top = Math.min(row, lastRow);
  const start = Math.min(column, lastColumn);
  const named = !from[1] && !to[1] ? 'rows' : !from[2] && !to[2] ? 'columns' : null;
  return {
    row: top,
    column: start,
    rows: Math.max(row, lastRow) - top + 1,
    columns: Math.max(column, lastColumn) - start + 1,
    ...(named ? { named } : {}),
  };
}
