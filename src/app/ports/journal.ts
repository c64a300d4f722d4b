// The tab of entries: appended to and searched. Only what people see of an entry is ever written again.
import type { Day } from '../../core/day';
import type { Entry } from '../../core/entry';
import type { MemberState } from '../../core/member';
import type { Compared } from './rows';

/** A journal row: the entry it holds, or null where it holds none that is whole. */
export type JournalRow = {
  readonly row: number;
  readonly entry: Entry | null;
  /** The entry, or what it is searched by, stands in other cells than it should: columns were moved while it was written. */
  readonly isAstray?: boolean;
  /** The entry itself is in another cell than it should be. */
  readonly isEntryAstray?: boolean;
};

/** What entries are searched by: their number, client, command key, the entry that they take back, gift cards and vouchers. */
export type SearchedBy = 'seq' | 'member' | 'key' | 'undoes' | 'storedValues';

/** Where an entry with a ruleset seems to stand, by cells that people may type over. */
export type RulesetSeen = { readonly row: number; readonly seq: number; readonly day: Day };

export type Journal = {
  /** Whether the sheet has the tab at all. */
  exists(): boolean;
  /** Holds the columns against their headers, and looks them up again where they were moved. */
  proveColumns(): void;
  /** The last row with content; 1 where there are only headers. */
  lastRow(): number;
  /** Rows `first` to `last`, both included, in sheet order. */
  rows(first: number, last: number): readonly JournalRow[];
  /**
   * One row after the last one with content, wherever that is when the write lands, with what makes it an entry.
   * `complete` writes the rest.
   */
  append(entry: Entry): void;
  /**
   * What people see of entries that were appended last, and what they are searched by; read back, and looked for where
   * a person has moved the rows since.
   * @throws Error where rows kept moving meanwhile
   */
  complete(entries: readonly Entry[]): void;
  /** Many rows below the row given, with one write; any prefix of them is a valid journal. */
  appendAll(entries: readonly Entry[], below: number): void;
  /** Everything written so far stands in the sheet when this returns: the commit. */
  flush(): void;
  /**
   * Rows whose entries have one of the values, by their narrow column, in sheet order; at most so many, the last ones.
   * @throws Error where rows kept moving meanwhile
   */
  find(
    by: Exclude<SearchedBy, 'storedValues' | 'undoes'>,
    values: readonly string[],
    most?: number,
  ): readonly JournalRow[];
  /**
   * The same by the entries themselves, whatever somebody typed over in the narrow column: for what must not be taken
   * for absent. One search too, but over the longest cells.
   */
  findSurely(by: Exclude<SearchedBy, 'seq'>, values: readonly string[]): readonly JournalRow[];
  /** Those of the members whose state is the one after their last entry, by the entries themselves. */
  confirmed(states: readonly MemberState[]): ReadonlySet<string>;
  /**
   * Where the entries with rulesets stand, by the columns that people see: which of them to read, no more. Whoever goes
   * by it holds it against the entries.
   */
  rulesets(): readonly RulesetSeen[];
  /** The same rows with what a person has changed beside the entry. */
  compare(first: number, last: number): readonly ComparedRow[];
  /** Writes what people see of an entry's row again. Nothing where the row holds another entry by now. */
  restore(row: number, entry: Entry): void;
  /**
   * Moves rows into the quarantine tab: written there first, then taken out here. A row that holds something else
   * by then stays.
   */
  setAside(rows: readonly JournalRow[]): void;
};

export type ComparedRow = Compared<JournalRow>;
