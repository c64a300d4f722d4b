// The one place that opens the spreadsheet. There is no second way: its own id may not be opened with `currentonly`.
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Google gave no spreadsheet, which it may do where nobody has it open: a trigger, a web app. */
export class NoSpreadsheet extends Error {
  constructor() {
    super('there is no active spreadsheet');
    this.name = 'NoSpreadsheet';
  }
}

/** @throws NoSpreadsheet */
export function activeSpreadsheet(): Spreadsheet {
  // The types do not say that it may be null.
  const found = SpreadsheetApp.getActiveSpreadsheet() as Spreadsheet | null;
  if (found === null) throw new NoSpreadsheet();
  return found;
}
