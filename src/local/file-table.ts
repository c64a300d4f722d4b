// Reads a file as the sidebar does: text in any encoding, a workbook or a calendar.
import { readFileSync } from 'node:fs';
import { accept, type Result } from '../core/result';
import type { CalendarContext } from '../files/calendar-events';
import { isCalendar, isWorkbook, textOf } from '../files/file-text';
import { readCalendar } from '../files/read-calendar';
import { readTable, type Table, type TableRefusal } from '../files/read-table';
import { readWorkbook } from '../files/read-workbook';

/** The tables of a file, with the names of their sheets; a text file has one without a name. */
export type FileTables = readonly { readonly sheet: string; readonly table: Table }[];

/** @throws what the file system says */
export async function tablesIn(
  file: string | URL,
  /** Asked only for a calendar. */
  context: () => CalendarContext,
): Promise<Result<FileTables, TableRefusal>> {
  const bytes = bytesOf(file);
  if (isWorkbook(bytes)) return readWorkbook(bytes);
  const text = textOf(bytes);
  const table =
    text.ok && isCalendar(text.value.text) ? readCalendar(text.value.text, context()) : tableOfText(bytes);
  return table.ok ? accept([{ sheet: '', table: table.value }]) : table;
}

/** The table of a text file. @throws what the file system says */
export function textTable(file: string | URL): Result<Table, TableRefusal> {
  return tableOfText(bytesOf(file));
}

/** A text file. @throws what the file system says */
export function readText(file: string | URL): string {
  const text = textOf(bytesOf(file));
  return text.ok ? text.value.text : '';
}

function bytesOf(file: string | URL): Uint8Array {
  return new Uint8Array(readFileSync(file));
}

function tableOfText(bytes: Uint8Array): Result<Table, TableRefusal> {
  const text = textOf(bytes);
  return text.ok ? readTable(text.value.text) : text;
}
