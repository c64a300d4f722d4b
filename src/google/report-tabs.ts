// Tabs with a report: figures as numbers with their format, days as days, text as text that is never a formula.
import type { ReportPart, ReportTabs } from '../app/ports/report-tabs';
import { amountPattern, type Currency, moneyCell } from '../core/money';
import type { ColumnKind, Value } from '../core/reports/table';
import { literal } from './cells';
import { makeColumns, makeRows } from './rows';
import type { Workbook } from './workbook';
import type { WriteBuffer } from './write-buffer';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Carnet's own tabs have another key: a report is nothing that Carnet ever reads. */
const REPORT_KEY = 'carnetReport';

export function reportTabs(workbook: Workbook, buffer: WriteBuffer): ReportTabs {
  /** The tab of this report; null if one of that name is not. */
  function tabOf({ name, mark }: ReportPart): Sheet | null {
    const found = workbook.spreadsheet.getSheetByName(name);
    if (found === null) return workbook.spreadsheet.insertSheet(name).addDeveloperMetadata(REPORT_KEY, mark);
    if (found.getDeveloperMetadata().some((one) => one.getKey() === REPORT_KEY && one.getValue() === mark))
      return found;
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
    show(name) {
      const sheet = workbook.spreadsheet.getSheetByName(name);
      if (sheet !== null) workbook.spreadsheet.setActiveSheet(sheet);
    },
  };
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
