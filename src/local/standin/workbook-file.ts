/** The workbook's file: JSON, replaced whole, so that a crash leaves either the old file or the new one. */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Row } from './cell';
import type { WorkbookState } from './workbook-state';

const VERSION = 1;

/** Null if there is no such file. Throws a sentence for a person if it is not a workbook. */
export function readWorkbookFile(file: string): WorkbookState | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const refuse = (why: string) =>
    new Error(
      `${file} is not a workbook that can be opened: ${why}. It was left as it is; move it away to start anew.`,
    );
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw refuse(text === '' ? 'it is empty' : 'it is damaged or incomplete');
  }
  if (!isRecord(read) || read.carnetWorkbook === undefined) throw refuse('it holds something else');
  if (read.carnetWorkbook !== VERSION)
    throw refuse(`it was written by another version (${String(read.carnetWorkbook)})`);
  if (!isWorkbook(read.workbook)) throw refuse('parts of it are missing');
  return {
    ...read.workbook,
    tabs: read.workbook.tabs.map((tab) => ({ ...tab, rows: tab.rows.map(filled) })),
  };
}

export function writeWorkbookFile(file: string, workbook: WorkbookState): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const handle = openSync(temporary, 'w');
    try {
      writeFileSync(handle, JSON.stringify({ carnetWorkbook: VERSION, workbook }));
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  // The rename itself is only durable once the folder is.
  const folder = openSync(dirname(file), 'r');
  fsyncSync(folder);
  closeSync(folder);
}

/** JSON has no undefined: gaps in a row's lists come back as null. */
function filled(row: Row): Row {
  const gaps = <T>(list: readonly (T | undefined)[] | undefined) => list?.map((item) => item ?? undefined);
  const { values, formulas, formats, looks } = row;
  if (!formulas && !formats && !looks) return row;
  return { values, formulas: gaps(formulas), formats: gaps(formats), looks: gaps(looks) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWorkbook(value: unknown): value is WorkbookState {
  return (
    isRecord(value) &&
    ['id', 'name', 'timeZone', 'locale'].every((key) => typeof value[key] === 'string') &&
    ['tabs', 'metadata', 'protections', 'triggers'].every((key) => Array.isArray(value[key])) &&
    ['properties', 'cache', 'active'].every((key) => isRecord(value[key])) &&
    typeof value.nextId === 'number' &&
    Array.isArray(value.tabs) &&
    value.tabs.length > 0 &&
    value.tabs.every((tab) => isRecord(tab) && typeof tab.name === 'string' && Array.isArray(tab.rows))
  );
}
