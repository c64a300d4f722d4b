// The spreadsheet and its tabs: found by id, else by metadata; columns by stored position, else by metadata.
import type { TabName } from '../../app/ports/tabs';
import { type Language, languages } from '../../core/language';
import type { Store } from '../properties/properties';
import { readNote, writeNote } from '../properties/stored-note';
import { activeSpreadsheet } from './active-spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Metadata keys: people do not see them, and they move only with their tab or column. */
export const TAB_KEY = 'carnet.tab';
export const COLUMN_KEY = 'carnet.column';
/** One property for each tab: a property holds 9 KB. */
const STORE_KEY = 'tab.';
const LANGUAGE_KEY = 'language';
const SEARCH_KEY = 'searchSeesHidden';

/** The Sheets locales that write the month first (5/17). */
const MONTH_FIRST = new Set(['en', 'en_US', 'en_PH', 'fil_PH']);

/** Column positions of a tab, from 1, by key. A deleted column has none. */
export type Positions = { readonly [key: string]: number };

export type Tab = {
  readonly name: TabName;
  readonly sheet: Sheet;
  readonly positions: Positions;
  /** The number of rows in the grid as last counted; 0 if it never was. */
  readonly rows: number;
  /** The last row with something in Carnet's columns when the tab was last read; 0 if it never was. */
  readonly filled: number;
  /** The headers that people gave the columns, as of the last column look-up, cut short. */
  readonly headers: Headers;
};

export type Headers = { readonly [key: string]: string };

/** How much of a header is remembered: somebody may paste a page into it, and a property holds 9 KB. */
const HEADER_KEPT = 40;

export function headerKept(text: string): string {
  return text.slice(0, HEADER_KEPT);
}

/** Whether what is remembered of a header may be only its beginning. */
export function isCutHeader(kept: string): boolean {
  return kept.length === HEADER_KEPT;
}

type StoredTab = {
  /** Missing in one from before it was written down. */
  readonly schema?: 1;
  readonly id: number;
  readonly columns: Positions;
  readonly rows: number;
  /** Missing where no reading has told it yet. */
  readonly filled?: number;
  readonly headers: Headers;
};

export type Workbook = {
  readonly spreadsheet: Spreadsheet;
  timeZone(): string;
  /** The sheet's time zone today, in milliseconds ahead of UTC. */
  offset(): number;
  /** Whether the sheet's locale writes the month before the day, as Sheets does in its cells. */
  monthFirst(): boolean;
  /** The tab at its last known place, or undefined if the sheet has none. */
  tab(name: TabName): Tab | undefined;
  /** The tab with its columns looked up again, after cells did not match the stored positions. */
  relocated(name: TabName): Tab | undefined;
  /** Remembers a newly created tab. */
  remember(tab: Tab): void;
  /** The language of Carnet's own words in the sheet. */
  language(): Language;
  setLanguage(language: Language): void;
  /** Whether Google's search sees hidden cells, as tried once; undefined if never tried. */
  searchSeesHidden(): boolean | undefined;
  setSearchSeesHidden(isSeen: boolean): void;
};

/** The language of Carnet's own words in the sheet, for when the sheet itself cannot be opened. */
export function languageIn(store: Store): Language {
  return languages.find((known) => known === readNote(store, LANGUAGE_KEY)) ?? 'en';
}

/** @throws NoSpreadsheet */
export function openWorkbook(store: Store): Workbook {
  const spreadsheet = activeSpreadsheet();
  const found = new Map<TabName, Tab>();

  function stored(name: TabName): StoredTab | undefined {
    const text = store.get(STORE_KEY + name);
    return text === undefined ? undefined : (JSON.parse(text) as StoredTab);
  }

  function remember(tab: Tab): void {
    found.set(tab.name, tab);
    const { positions: columns, rows, filled, headers } = tab;
    const id = tab.sheet.getSheetId();
    const now: StoredTab = { schema: 1, id, columns, rows, ...(filled === 0 ? {} : { filled }), headers };
    const text = JSON.stringify(now);
    if (store.get(STORE_KEY + tab.name) !== text) store.set(STORE_KEY + tab.name, text);
  }

  function relocated(name: TabName): Tab | undefined {
    const sheet = sheetByMetadata(spreadsheet, name);
    if (sheet === undefined) return undefined;
    const { rows = 0, filled = 0, headers = {} } = stored(name) ?? {};
    const tab = { name, sheet, positions: positionsByMetadata(sheet), rows, filled, headers };
    remember(tab);
    return tab;
  }

  function tabOf(name: TabName): Tab | undefined {
    const known = found.get(name);
    if (known !== undefined) return known;
    const place = stored(name);
    const sheet = place === undefined ? null : spreadsheet.getSheetById(place.id);
    if (place === undefined || sheet === null) return relocated(name);
    const { columns: positions, rows, filled = 0, headers } = place;
    const tab = { name, sheet, positions, rows, filled, headers };
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
    language: () => languageIn(store),
    setLanguage: (language) => writeNote(store, LANGUAGE_KEY, language),
    searchSeesHidden() {
      const known = readNote(store, SEARCH_KEY);
      return known === undefined ? undefined : known === 'yes';
    },
    setSearchSeesHidden: (isSeen) => writeNote(store, SEARCH_KEY, isSeen ? 'yes' : 'no'),
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

/** Whether all known columns of the first are at the same positions in the second. */
export function samePlaces(a: Tab, b: Tab): boolean {
  return samePositions(a.positions, b.positions);
}

/** Whether all known columns of the first are at the same positions in the second. */
export function samePositions(a: Positions, b: Positions): boolean {
  return Object.keys(a).every((key) => a[key] === b[key]);
}
