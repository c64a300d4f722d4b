// Reads a workbook (.xlsx) as tables, one a sheet: the only module that uses read-excel-file. It is fetched at the first
// workbook that somebody chooses.
import readSheets from 'read-excel-file/universal';
import { accept, type Result, refuse } from '../core/result';
import { csvText } from '../core/text/csv-text';
import type { DelimitedRow } from './delimited';
import { packedAs } from './file-text';
import { type Table, type TableRefusal, tableOf } from './read-table';

export type SheetTable = { readonly sheet: string; readonly table: Table };

/** The sheets that hold a table, in the workbook's order. */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<readonly SheetTable[], TableRefusal>> {
  const sheets = await sheetsIn(bytes);
  if (sheets === null) return refuse({ code: 'file-not-text', why: packedAs(bytes), count: 1 });
  const tables = sheets.flatMap(({ sheet, data }): SheetTable[] => {
    const rows = data.map((cells, at) => rowOf(cells, at + 1)).filter((row) => row.text !== '');
    const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
    const table = tableOf(rows.map((row) => ({ ...row, cells: padded(row.cells, width) })));
    return table.ok ? [{ sheet, table: table.value }] : [];
  });
  return tables.length === 0 ? refuse({ code: 'file-empty' }) : accept(tables);
}

type Cell = string | number | boolean | Date | null;
type RawSheet = { readonly sheet: string; readonly data: readonly (readonly Cell[])[] };

/** Null if it is no workbook, or a damaged or encrypted one. */
async function sheetsIn(bytes: Uint8Array): Promise<readonly RawSheet[] | null> {
  const own = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  try {
    return (await readSheets(own)) as unknown as readonly RawSheet[];
  } catch {
    return null;
  }
}

function rowOf(cells: readonly Cell[], line: number): DelimitedRow {
  const texts = cells.map(cellText);
  const isBlank = texts.every((text) => text.trim() === '');
  return { line, cells: texts, text: isBlank ? '' : csvText([texts]), quotes: 'sound' };
}

function padded(cells: readonly string[], width: number): readonly string[] {
  return [...cells, ...Array.from({ length: width - cells.length }, () => '')];
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return momentText(cell);
  return typeof cell === 'number' ? numberText(cell) : String(cell);
}

const HALF_MINUTE = 30_000;
const FIRST_DAY = Date.UTC(1900, 0, 1);

/** `2026-03-05`, or with its time to the minute: Excel keeps fractions of a day, which fall short of the minute. */
function momentText(cell: Date): string {
  const text = new Date(cell.getTime() + HALF_MINUTE).toISOString().slice(0, 16);
  // A time without a day is kept as a part of the day before the first.
  if (cell.getTime() < FIRST_DAY) return text.slice(11);
  return text.endsWith('T00:00') ? text.slice(0, 10) : text.replace('T', ' ');
}

// A binary fraction has some 15 digits; what calculating leaves behind them is none of the figure.
const DIGITS = 12;

/** With a decimal point that proves itself: `1.205` could be a thousand in a text file, and is none here. */
function numberText(number: number): string {
  const text = String(Number(number.toPrecision(DIGITS)));
  return /^-?\d+\.\d{3}$/.test(text) ? `${text}0` : text;
}
