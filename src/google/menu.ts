// The menu, which must appear even before any authorisation, and its words.
import { type Language, languages } from '../core/language';
import { catalogs } from '../i18n/catalog';
import { spreadsheetIfAny } from './tabs/active-spreadsheet';

/**
 * Builds the menu. Runs before anyone has authorised anything, so it reads no property. If not even the sheet may be
 * read (an add-on installed but not yet opened here), it uses the person's own language.
 */
export function buildMenu(authMode: GoogleAppsScript.Script.AuthMode | undefined): void {
  showMenu(menuLanguage(authMode));
}

/** The menu in a language, in place of the one that is there. */
export function showMenu(language: Language): void {
  const { menu } = catalogs[language];
  SpreadsheetApp.getUi()
    .createMenu(menu.title)
    .addItem(menu.open, 'openSidebar')
    .addItem(menu.reports, 'openReports')
    .addSeparator()
    .addItem(menu.setUp, 'setUpSheet')
    .addItem(menu.check, 'checkLedger')
    .addItem(menu.installation, 'checkInstallation')
    .addToUi();
}

/** The language of the person's Google account, or English if Carnet does not have it. */
export function personLanguage(): Language {
  const locale = Session.getActiveUserLocale();
  return languages.find((language) => locale.startsWith(language)) ?? 'en';
}

function menuLanguage(authMode: GoogleAppsScript.Script.AuthMode | undefined): Language {
  const own = personLanguage();
  if (authMode === undefined || authMode === ScriptApp.AuthMode.NONE) return own;
  // The salon's language can be read from the names that Carnet gave its tabs.
  const names = new Set((spreadsheetIfAny()?.getSheets() ?? []).map((sheet) => sheet.getName()));
  return languages.find((language) => names.has(catalogs[language].tabs.ledger)) ?? own;
}
