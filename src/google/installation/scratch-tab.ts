// The tab in which things are tried: made for one try, removed after it, and, if that broke off, by the next one.
import type { Workbook } from '../tabs/workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const NAME = /^carnet-trial-[0-9a-f]{8}$/;

/** More than a try writes. A tab with more in it has become somebody's. */
const MOST_ROWS = 20;
const MOST_COLUMNS = 10;

/** Does the work in a new, empty tab, and shows the tab again that was open before. */
export function inScratchTab<Answer>({ spreadsheet }: Workbook, work: (scratch: Sheet) => Answer): Answer {
  const before = spreadsheet.getActiveSheet();
  const isShown = !NAME.test(before.getName()); // asked now: it may be one that is removed
  for (const sheet of spreadsheet.getSheets()) if (isLeft(sheet)) spreadsheet.deleteSheet(sheet);
  const scratch = spreadsheet.insertSheet(`carnet-trial-${Utilities.getUuid().slice(0, 8)}`);
  try {
    if (isShown) spreadsheet.setActiveSheet(before);
    return work(scratch);
  } finally {
    spreadsheet.deleteSheet(scratch);
    SpreadsheetApp.flush();
  }
}

function isLeft(sheet: Sheet): boolean {
  if (!NAME.test(sheet.getName())) return false;
  return sheet.getLastRow() <= MOST_ROWS && sheet.getLastColumn() <= MOST_COLUMNS;
}
