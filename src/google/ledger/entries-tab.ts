// The tabs that hold entries, and how a search in one of them is put.
import type { JournalRow, SearchedBy } from '../../app/ports/journal';
import type { Cell } from '../tabs/cells';
import type { Wanted } from '../tabs/column-search';
import type { Tab } from '../tabs/workbook';

/** The entries of closed years stand in the archive. */
export type EntriesTab = 'ledger' | 'archive';

export type Row = readonly Cell[];

/** A run of adjacent columns, from the first. */
export type Columns = { readonly column: number; readonly columns: number };

/** Which column to search for entries, and how many of the newest to return. */
export type Search = { readonly column: string; readonly wanted: Wanted; readonly most: number };

/** How a tab of entries is read. */
export type EntriesReading = {
  tab(): Tab;
  values(at: Tab, first: number, last: number, columns: Columns): readonly Row[];
  /** The rows of the wanted entries, verified. */
  searched(by: SearchedBy | 'number', values: readonly string[], search: Search): readonly JournalRow[];
};
