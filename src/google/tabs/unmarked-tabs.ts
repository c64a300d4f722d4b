// Carnet's tabs that have lost their metadata, as Google may make a copy of a file without it: known by their headers.
import { everyTab, type TabName } from '../../app/ports/tabs';
import { languages } from '../../core/language';
import { catalogs } from '../../i18n/catalog';
import { textOf } from './cells';
import { headerOf } from './column-words';
import { layout } from './layout';
import { TAB_KEY, type Workbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Somebody's own tab of clients has a few of the headers by chance. */
const ENOUGH = 0.6;

/** Each of Carnet's tabs that is there without its metadata. Reads the first row of every tab that nobody claims. */
export function unmarkedTabs(workbook: Workbook): ReadonlyMap<TabName, Sheet> {
  const { spreadsheet } = workbook;
  const claimed = spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(TAB_KEY)
    .find()
    .map((metadata) => metadata.getLocation().getSheet()?.getSheetId());
  const found = new Map<TabName, Sheet>();
  for (const sheet of spreadsheet.getSheets()) {
    if (claimed.includes(sheet.getSheetId())) continue;
    const name = nameFor(sheet);
    if (name !== undefined && !found.has(name)) found.set(name, sheet);
  }
  return found;
}

/** The tab whose headers it has: the one that it is called, else the one of which it has the most. */
function nameFor(sheet: Sheet): TabName | undefined {
  const width = sheet.getLastColumn();
  if (width === 0) return undefined;
  const header = sheet.getRange(1, 1, 1, width).getValues()[0] ?? [];
  const there = new Set(header.map((cell) => textOf(cell)));
  const share = (name: TabName) => {
    const keys = layout[name].map(({ key }) => key);
    const has = (key: string) => languages.some((language) => there.has(headerOf(name, key, language)));
    return keys.filter(has).length / keys.length;
  };
  const called = sheet.getName();
  const isCalled = (name: TabName) =>
    languages.some((language) => called.startsWith(catalogs[language].tabs[name]));
  const likely = everyTab.filter((name) => share(name) >= ENOUGH);
  return likely.find(isCalled) ?? likely.sort((a, b) => share(b) - share(a))[0];
}
