// The menu, which must appear even where nothing else is allowed yet, and what its items say.
import { type Language, languages } from '../core/language';
import { catalogs } from '../i18n/catalog';

/**
 * Builds the menu. Runs before anyone has authorised anything: it reads no property, and where even the sheet may
 * not be read (an add-on that is installed and not yet opened here) it goes by the person's own language.
 */
export function buildMenu(authMode: GoogleAppsScript.Script.AuthMode | undefined): void {
  const { menu } = catalogs[menuLanguage(authMode)];
  SpreadsheetApp.getUi()
    .createMenu(menu.title)
    .addItem(menu.open, 'openSidebar')
    .addSeparator()
    .addItem(menu.setUp, 'setUpSheet')
    .addItem(menu.check, 'checkLedger')
    .addToUi();
}

/** The language of the person's Google account, or English where Carnet does not speak it. */
export function personLanguage(): Language {
  const locale = Session.getActiveUserLocale();
  return languages.find((language) => locale.startsWith(language)) ?? 'en';
}

function menuLanguage(authMode: GoogleAppsScript.Script.AuthMode | undefined): Language {
  const own = personLanguage();
  if (authMode === undefined || authMode === ScriptApp.AuthMode.NONE) return own;
  // The salon's language shows in the names of its tabs, which Carnet gave.
  const names = new Set(
    SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .map((sheet) => sheet.getName()),
  );
  return languages.find((language) => names.has(catalogs[language].tabs.ledger)) ?? own;
}
