/**
 * The workbook's file: JSON, replaced whole, so that a crash leaves either the old file or the new one. Each tab names
 * its distinct rows once: nearly all of its thousand rows are empty, with the same formats and choices.
 */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Row } from './cell';
import type { TabState } from './grid';
import type { WorkbookState } from './workbook-state';

/** Version 1 had all rows in `rows`. */
const VERSION = 2;

type StoredTab = Omit<TabState, 'rows'> & {
  readonly distinct: readonly Row[];
  /** For each row of the tab its place among the distinct ones. */
  readonly rows: readonly number[];
};

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
  const { carnetWorkbook: version, workbook } = read;
  if (version !== 1 && version !== VERSION)
    throw refuse(`it was written by another version (${String(version)})`);
  if (!isWorkbook(workbook)) throw refuse('parts of it are missing');
  const tabs = workbook.tabs as readonly (TabState | StoredTab)[];
  if (!tabs.every(hasItsRows)) throw refuse('parts of it are missing');
  return { ...workbook, tabs: tabs.map(restored) };
}

export function writeWorkbookFile(file: string, workbook: WorkbookState): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const handle = openSync(temporary, 'w');
    try {
      const stored = { ...workbook, tabs: workbook.tabs.map(storedTab) };
      writeFileSync(handle, JSON.stringify({ carnetWorkbook: VERSION, workbook: stored }));
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

function storedTab({ rows, ...tab }: TabState): StoredTab {
  const distinct: Row[] = [];
  const places = new Map<Row | string, number>();
  const placeOf = (row: Row): number => {
    const text = JSON.stringify(plain(row));
    const place = places.get(text) ?? distinct.push(plain(row)) - 1;
    places.set(text, place);
    places.set(row, place);
    return place;
  };
  return { ...tab, rows: rows.map((row) => places.get(row) ?? placeOf(row)), distinct };
}

/** Which execution made a row means nothing to another process, which counts its own. */
function plain({ values, formulas, formats, looks }: Row): Row {
  return { values, formulas, formats, looks };
}

function hasItsRows(tab: TabState | StoredTab): boolean {
  return !('distinct' in tab) || tab.rows.every((place) => tab.distinct[place] !== undefined);
}

function restored(tab: TabState | StoredTab): TabState {
  if (!('distinct' in tab)) return { ...tab, rows: tab.rows.map(filled) };
  const { distinct, rows, ...rest } = tab;
  const shared = distinct.map(filled);
  return { ...rest, rows: rows.map((place) => shared[place] as Row) };
}

/** JSON has no undefined: gaps in a row's lists come back as null. */
function filled(row: Row): Row {
  const gaps = <T>(list: readonly (T | undefined)[] | undefined) => list?.map((item) => item ?? undefined);
  const { values, formulas, formats, looks } = row;
  if (!formulas && !formats && !looks) return { values };
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
