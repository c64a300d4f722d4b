// The spreadsheet and its tabs: found by id, else by their metadata; columns by stored position, else by metadata.
import type { TabName } from '../app/ports/tabs';
import { type Language, languages } from '../core/language';
import type { Store } from './properties';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Metadata keys: people neither see nor move them apart from their tab or column. */
export const TAB_KEY = 'carnet.tab';
export const COLUMN_KEY = 'carnet.column';
const STORE_KEY = 'tabs';
const LANGUAGE_KEY = 'language';
const SEARCH_KEY = 'searchSeesHidden';

/** The locales of Sheets that write 5/17. */
const MONTH_FIRST = new Set(['en', 'en_US', 'en_PH', 'fil_PH']);

/** Positions of a tab's columns, from 1, by key. A deleted column has none. */
export type Positions = { readonly [key: string]: number };

export type Tab = {
  readonly name: TabName;
  readonly sheet: Sheet;
  readonly positions: Positions;
  /** How many rows the grid had when that was last asked; 0 where it never was. */
  readonly rows: number;
  /** Headers that people have given the columns, as they were when the columns were last looked up. */
  readonly headers: Headers;
};

export type Headers = { readonly [key: string]: string };

type StoredTab = {
  readonly id: number;
  readonly columns: Positions;
  readonly rows: number;
  readonly headers: Headers;
};
type Stored = { readonly [name: string]: StoredTab };

export type Workbook = {
  readonly spreadsheet: Spreadsheet;
  timeZone(): string;
  /** Milliseconds that the sheet's time zone is ahead of UTC today. */
  offset(): number;
  /** Whether people of the sheet's locale write the month before the day, as Sheets does in its cells. */
  monthFirst(): boolean;
  /** The tab where it was last seen, or undefined where the sheet has none. */
  tab(name: TabName): Tab | undefined;
  /** The tab with its columns looked up again: what was read did not fit the stored positions. */
  relocated(name: TabName): Tab | undefined;
  /** Remembers a tab that was made just now. */
  remember(tab: Tab): void;
  /** The language of Carnet's own words in the sheet. */
  language(): Language;
  setLanguage(language: Language): void;
  /** Whether Google's search sees hidden cells, as it was tried; undefined where it never was. */
  searchSeesHidden(): boolean | undefined;
  setSearchSeesHidden(isSeen: boolean): void;
};

export function openWorkbook(store: Store): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const found = new Map<TabName, Tab>();

  function stored(): Stored {
    return JSON.parse(store.get(STORE_KEY) ?? '{}') as Stored;
  }

  function remember(tab: Tab): void {
    found.set(tab.name, tab);
    const known = stored()[tab.name];
    const { positions: columns, rows, headers } = tab;
    const now: StoredTab = { id: tab.sheet.getSheetId(), columns, rows, headers };
    if (JSON.stringify(known) === JSON.stringify(now)) return;
    store.set(STORE_KEY, JSON.stringify({ ...stored(), [tab.name]: now }));
  }

  function relocated(name: TabName): Tab | undefined {
    const sheet = sheetByMetadata(spreadsheet, name);
    if (sheet === undefined) return undefined;
    const { rows = 0, headers = {} } = stored()[name] ?? {};
    const tab = { name, sheet, positions: positionsByMetadata(sheet), rows, headers };
    remember(tab);
    return tab;
  }

  function tabOf(name: TabName): Tab | undefined {
    const known = found.get(name);
    if (known !== undefined) return known;
    const place = stored()[name];
    const sheet = place === undefined ? null : spreadsheet.getSheetById(place.id);
    if (place === undefined || sheet === null) return relocated(name);
    const tab = { name, sheet, positions: place.columns, rows: place.rows, headers: place.headers };
    found.set(name, tab);
    return tab;
  }

  return {
    spreadsheet,
    timeZone: () => spreadsheet.getSpreadsheetTimeZone(),
    offset: () => offsetOf(spreadsheet.getSpreadsheetTimeZone()),
    monthFirst: () => MONTH_FIRST.has(spreadsheet.getSpreadsheetLocale()),
    tab: tabOf,
    relocated,
    remember,
    language: () => languages.find((known) => known === store.get(LANGUAGE_KEY)) ?? 'en',
    setLanguage(language) {
      if (store.get(LANGUAGE_KEY) !== language) store.set(LANGUAGE_KEY, language);
    },
    searchSeesHidden() {
      const known = store.get(SEARCH_KEY);
      return known === undefined ? undefined : known === 'yes';
    },
    setSearchSeesHidden: (isSeen) => store.set(SEARCH_KEY, isSeen ? 'yes' : 'no'),
  };
}

function sheetByMetadata(spreadsheet: Spreadsheet, name: TabName): Sheet | undefined {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(TAB_KEY).withValue(name).find();
  return found[0]?.getLocation().getSheet() ?? undefined;
}

function positionsByMetadata(sheet: Sheet): Positions {
  const positions: { [key: string]: number } = {};
  for (const metadata of sheet.createDeveloperMetadataFinder().withKey(COLUMN_KEY).find()) {
    const key = metadata.getValue();
    const column = metadata.getLocation().getColumn()?.getColumn();
    if (key !== null && column !== undefined) positions[key] = column;
  }
  return positions;
}

function offsetOf(timeZone: string): number {
  const now = new Date();
  const minute = (zone: string) => Date.parse(Utilities.formatDate(now, zone, "yyyy-MM-dd'T'HH:mm'Z'"));
  return minute(timeZone) - minute('Etc/UTC');
}

/** Whether all columns that are known of one are in the same places on the other. */
export function samePlaces(a: Tab, b: Tab): boolean {
  return samePositions(a.positions, b.positions);
}

/** Whether all columns that are known of the first are in the same places in the second. */
export function samePositions(a: Positions, b: Positions): boolean {
  return Object.keys(a).every((key) => a[key] === b[key]);
}
