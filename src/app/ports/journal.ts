// The entries: append and search. Only the visible cells of an entry are ever rewritten. Those of closed years stand in
// the archive, in front of the Ledger’s: rows are numbered through, and moving some from one to the other changes no number.
import type { Day } from '../../core/day';
import type { Entry } from '../../core/journal/entry';
import type { MemberState } from '../../core/members/member';
import type { EntryFigures } from '../../core/reports/entry-figures';
import type { Compared } from './rows';

/** A journal row with its entry, or null if it has no intact one. */
export type JournalRow = {
  readonly row: number;
  readonly entry: Entry | null;
  /** The entry or its search keys are in the wrong cells, because columns were moved during the write. */
  readonly isAstray?: boolean;
  /** The entry itself is in another cell than it should be. */
  readonly isEntryAstray?: boolean;
};

/** Search keys of entries: number, client, command key, receipt number, the entry that they reverse, gift cards and vouchers. */
export type SearchedBy = 'seq' | 'member' | 'key' | 'receipt' | 'undoes' | 'storedValues';

/** The apparent row of an entry with a ruleset, according to cells that people may overwrite. */
export type RulesetSeen = { readonly row: number; readonly seq: number; readonly day: Day };

/** A member, '' for nobody, and a day. */
export type Visit = { readonly member: string; readonly day: Day };

/** Some of the rows found, the place at which the next ones begin (null after the last), and how many there are. */
export type Portion = {
  readonly rows: readonly JournalRow[];
  readonly next: number | null;
  readonly of: number;
};

/** A row of the ledger with another name than its client's, and the letter of that column. */
export type Misnamed = { readonly row: number; readonly column: string };

export type Journal = {
  /** Whether the sheet has the tab. */
  exists(): boolean;
  /** Compares the columns with their headers, and looks them up again if they were moved. */
  proveColumns(): void;
  /** The last row with content; 1 if there are only headers. */
  lastRow(): number;
  /** Rows `first` to `last`, both included, in sheet order. */
  rows(first: number, last: number): readonly JournalRow[];
  /**
   * One row after the last one with content, wherever that is when the write lands.
   * @param name of the entry's client as it stands in Clients, to be shown beside the number
   */
  append(entry: Entry, name?: string): void;
  /** Many rows below the row given, with one write; any prefix of them is a valid journal. */
  appendAll(entries: readonly Entry[], below: number, names?: ReadonlyMap<string, string>): void;
  /** Shows another name beside the number of a client, in all rows: '' for whoever was erased. */
  rename(id: string, name: string): void;
  /** Shows beside each client's number the name that stands in Clients. */
  nameAll(names: ReadonlyMap<string, string>): void;
  /** In the Ledger's own numbers, the first row of each client that shows a name which nobody in Clients has; none where the column is missing. */
  misnamed(names: ReadonlyMap<string, string>): readonly Misnamed[];
  /** Commits: everything written so far is in the sheet when this returns. */
  flush(): void;
  /**
   * Rows whose entries have one of the values in the narrow column, in sheet order; if more than `most`, the last ones.
   * @throws Error if rows kept moving meanwhile
   */
  find(
    by: Exclude<SearchedBy, 'storedValues' | 'undoes'>,
    values: readonly string[],
    most?: number,
  ): readonly JournalRow[];
  /**
   * A client's rows in portions of few calls, in sheet order, for what is only shown: from the place given on, by the
   * narrow column.
   */
  portionOf(member: string, from: number): Portion;
  /** The same by the entries themselves, if one was missed because somebody has overwritten the narrow column. */
  portionSurely(member: string, from: number): Portion;
  /**
   * The invoices of members on days, by the visible columns, which are read in few calls: for what is only looked for,
   * because people may have typed over those cells.
   */
  invoicesOn(visits: readonly Visit[]): readonly JournalRow[];
  /** The same for all clients on the days from one to another, both included. */
  invoicesBetween(first: Day, last: Day): readonly JournalRow[];
  /** The same for one day, walk-ins too; if more than `most`, those furthest down. */
  invoicesOfDay(day: Day, most: number): readonly JournalRow[];
  /** Rows of this till's invoice with the number, by the visible column: for what is only looked for. */
  numbered(number: number): readonly JournalRow[];
  /**
   * The same in the entries themselves, even if somebody has overwritten the narrow column: for entries that must not
   * be missed. Also one search, but over the longest cells.
   */
  findSurely(by: Exclude<SearchedBy, 'receipt'>, values: readonly string[]): readonly JournalRow[];
  /**
   * What reports need of rows `first` to `last`, both included, by number: from the narrow column, or from the entry where
   * that cell is missing, older or typed over. Rows without an intact entry are left out.
   */
  figures(first: number, last: number): readonly EntryFigures[];
  /** Those of the members whose state is the one after their last entry, by the entries themselves. */
  confirmed(states: readonly MemberState[]): ReadonlySet<string>;
  /**
   * Whether the row is the only one with an entry of the member from the state's on: one search, for what is only shown.
   * @param row where that entry stands unless rows were moved: false proves nothing
   */
  isLastAt(state: MemberState, row: number): boolean;
  /**
   * Rows of the entries with rulesets, according to the visible columns: only a hint which ones to read. Callers must
   * verify it with the entries.
   */
  rulesets(): readonly RulesetSeen[];
  /**
   * The numbers that people see, of all rows from the second on: whatever they have typed over them, and 0 where there is
   * none. Null without the column.
   */
  numbers(): readonly number[] | null;
  /**
   * Rows whose visible points and balance do not follow from the client's row before, by the narrow columns: they are only
   * suspected. Those furthest down come first.
   */
  unbalanced(): readonly number[];
  /** Rows that show the same key of a command, together: only suspected. */
  sameKeys(): readonly (readonly number[])[];
  /** Rows of entries that accepted the journal as found, by the visible column; null without it. */
  adoptions(): readonly JournalRow[] | null;
  /** Rows `first` to `last`, with changes that a person made outside the entry. */
  compare(first: number, last: number): readonly ComparedRow[];
  /** Rewrites the visible cells of an entry's row. Writes nothing if the row has another entry by now. */
  restore(row: number, entry: Entry): void;
  /** Counts what stands before the Ledger, whatever people have done to its rows. */
  recount(): void;
  /**
   * Moves rows to the quarantine tab: writes them there first, then removes them here. A row whose content has changed
   * by then stays.
   */
  setAside(rows: readonly JournalRow[]): void;
  /**
   * Finishes the removal of archived rows from the Ledger if it was cut off, or takes it back where nothing had gone.
   * Inside the lock, before the journal is read; costs nothing otherwise.
   */
  settle(): void;
  /** What stands in the archive. */
  archived(): Archived;
  /** Where people see a row: rows are numbered through, those of the archive first. */
  placeOf(row: number): { readonly tab: 'ledger' | 'archive'; readonly row: number };
};

/** How many entries stand in the archive, up to which number, and up to which day all of them are; '' if that is unknown. */
export type Archived = { readonly entries: number; readonly seq: number; readonly until: Day | '' };

export type ComparedRow = Compared<JournalRow>;
