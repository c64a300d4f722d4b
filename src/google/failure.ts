// What a failure of Google means, and so what a person can do. Google words its errors in the user's language: the sheet
// is asked, and no text is compared with one in English.
import type { ApiRefusal } from '../app/api';
import type { TabName } from '../app/ports/tabs';
import { tabNames } from '../app/ports/tabs';
import { NoSpreadsheet } from './tabs/active-spreadsheet';
import type { Workbook } from './tabs/workbook';

type Failure = Extract<
  ApiRefusal,
  { readonly code: 'no-spreadsheet' } | { readonly code: 'typed-columns' } | { readonly code: 'platform' }
>;

/** @param workbook undefined if the failure came before it was opened */
export function failureOf(error: unknown, workbook: Workbook | undefined): Failure {
  if (error instanceof NoSpreadsheet) return { code: 'no-spreadsheet' };
  const message = error instanceof Error ? error.message : String(error);
  // A service that fails to reach the document names it, in any language: there is nothing to look for.
  const isPassing = workbook === undefined || message.includes(workbook.spreadsheet.getId());
  const table = isPassing ? undefined : tableRefusing(workbook, message);
  return table === undefined ? { code: 'platform', message } : { code: 'typed-columns', tab: table };
}

// More writes than wait behind the one that failed.
const WAITING = 100;

/**
 * The tab that somebody converted to a table. Nothing says whether a tab is one, but a table refuses validation rules,
 * even those that its cells have: if that fails in the words of the failure, the failure was the table's. A tab that its
 * owner has protected refuses them too, and is none.
 */
function tableRefusing(workbook: Workbook, message: string): TabName | undefined {
  try {
    // What was written after the refused write is still waiting, and the next read would report it.
    for (let i = 0; i < WAITING && said(SpreadsheetApp.flush) === message; i++);
    return tabNames.find((name) => {
      const sheet = workbook.tab(name)?.sheet;
      if (sheet === undefined) return false;
      const row = sheet.getRange(Math.min(2, sheet.getMaxRows()), 1, 1, sheet.getMaxColumns());
      if (!row.canEdit()) return false;
      const rules = row.getDataValidations();
      return (
        said(() => {
          row.setDataValidations(rules);
          SpreadsheetApp.flush();
        }) === message
      );
    });
  } catch {
    return undefined; // Google fails at reading, too
  }
}

/** The message of the error that it throws; undefined if it throws none. */
function said(act: () => void): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
