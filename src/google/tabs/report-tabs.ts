// Tabs with a report: figures as numbers with their format, days as days, text as text that is never a formula.
import type { ReportPart, ReportTabs } from '../../app/ports/report-tabs';
import { amountPattern, type Currency, moneyCell } from '../../core/money';
import type { ColumnKind, Value } from '../../core/reports/table';
import { catalogs } from '../../i18n/catalog';
import { literal } from './cells';
import { makeColumns, makeRows } from './rows';
import type { Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Carnet's own tabs have another key: a report is nothing that Carnet ever reads. */
const REPORT_KEY = 'carnetReport';

/** Google's limit. */
const LONGEST_NAME = 100;

type Named = Pick<ReportPart, 'name' | 'mark'>;

export function reportTabs(workbook: Workbook, buffer: WriteBuffer): ReportTabs {
  function unfinished(name: string): string {
    const { notFinished } = catalogs[workbook.language()];
    return name.slice(0, LONGEST_NAME - notFinished.length) + notFinished;
  }

  /** The tab of this report, finished or not; null if one of those names is not. */
  function tabOf({ name, mark }: Named): Sheet | null {
    const done = workbook.spreadsheet.getSheetByName(name);
    if (done !== null) return isOwn(done, mark) ? done : null;
    const working = unfinished(name);
    const found = workbook.spreadsheet.getSheetByName(working);
    if (found === null)
      return workbook.spreadsheet.insertSheet(working).addDeveloperMetadata(REPORT_KEY, mark);
    if (isOwn(found, mark)) return found;
    // One that was made and never marked, because the first part was broken off.
    return found.getLastRow() === 0 && found.getDeveloperMetadata().length === 0
      ? found.addDeveloperMetadata(REPORT_KEY, mark)
      : null;
  }

  return {
    put(part, currency) {
      buffer.writing();
      const sheet = tabOf(part);
      if (sheet === null) return false;
      const { row, rows, kinds, isHeading } = part;
      makeRows(sheet, row + rows.length - 1);
      makeColumns(sheet, kinds.length);
      for (const [first, count, format] of runsOf(
        kinds.map((kind) => formatOf(isHeading ? 'text' : kind, currency)),
      ))
        sheet.getRange(row, first + 1, rows.length, count).setNumberFormat(format);
      const range = sheet.getRange(row, 1, rows.length, kinds.length);
      range.setValues(
        rows.map((cells) => cells.map((cell, at) => cellOf(cell, kinds[at] ?? 'text', currency))),
      );
      if (isHeading) range.setFontWeight('bold');
      if (row === 1) sheet.setFrozenRows(1);
      return true;
    },
    finish({ name, mark }) {
      const { spreadsheet } = workbook;
      // A name takes effect at once, what was written before it need not.
      buffer.flush();
      const done = spreadsheet.getSheetByName(name);
      if (done !== null && !isOwn(done, mark)) return false;
      const sheet = done ?? spreadsheet.getSheetByName(unfinished(name))?.setName(name);
      if (sheet !== undefined) spreadsheet.setActiveSheet(sheet);
      return sheet !== undefined;
    },
  };
}

function isOwn(sheet: Sheet, mark: string): boolean {
  return sheet.getDeveloperMetadata().some((one) => one.getKey() === REPORT_KEY && one.getValue() === mark);
}

function formatOf(kind: ColumnKind, currency: Currency): string {
  if (kind === 'money') return amountPattern(currency);
  if (kind === 'percent') return '0.00%';
  if (kind === 'day') return 'yyyy-mm-dd';
  return kind === 'points' || kind === 'change' || kind === 'count' ? '#,##0' : '@';
}

/** Adjacent columns of one format: where they begin, how many they are. */
function runsOf(
  formats: readonly string[],
): readonly (readonly [first: number, count: number, format: string])[] {
  const runs: [number, number, string][] = [];
  for (const [at, format] of formats.entries()) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[2] === format) last[1] += 1;
    else runs.push([at, 1, format]);
  }
  return runs;
}

function cellOf(value: Value, kind: ColumnKind, currency: Currency): string | number {
  if (value === null) return '';
  if (typeof value === 'string') return literal(value);
  if (kind === 'money') return moneyCell(value, currency);
  return kind === 'percent' ? value / 10_000 : value;
}
