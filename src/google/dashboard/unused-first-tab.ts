// The empty tab with which Google begins a new spreadsheet: it goes once the Dashboard stands in its place.

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Google's names for it, in Carnet's languages. */
const NAMES = ['Sheet1', 'Feuille 1', 'Blad1'];

/** Deletes it if nobody has ever used it. */
export function removeUnusedFirstTab(spreadsheet: Spreadsheet): void {
  for (const name of NAMES) {
    const sheet = spreadsheet.getSheetByName(name);
    const isUnused = sheet !== null && sheet.getLastRow() === 0 && sheet.getLastColumn() === 0;
    if (isUnused) spreadsheet.deleteSheet(sheet);
  }
}
