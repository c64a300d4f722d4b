// What the app needs from outside: time, a lock, the checkpoint, and the tabs. Google's side implements it.

import type { LastKeys } from '../core/command-key';
import type { Day, Moment } from '../core/day';
import type { Entry } from '../core/entry';
import type { ItemKind } from '../core/invoice';
import type { Language } from '../core/language';
import type { MemberState } from '../core/member';
import type { Cents, Currency } from '../core/money';
import type { PolicyName, PolicyRefusal } from '../core/policies';
import type { RuleRefusal } from '../core/rules';
import type { RuleFamily, Ruleset, RulesetTooLong } from '../core/ruleset';
import type { StoredValueState } from '../core/stored-value';
import type { UseCounts } from '../core/uses';

export type World = {
  readonly clock: Clock;
  readonly lock: Lock;
  readonly checkpoint: CheckpointStore;
  readonly journal: Journal;
  readonly members: Members;
  readonly storedValues: StoredValues;
  readonly settings: SettingsTabs;
  readonly catalog: CatalogTab;
  readonly tabs: Tabs;
  /** The signed-in account's address, or '' where Google does not tell. */
  readonly actor: () => string;
  readonly staff: Staff;
  /** What the codes of gift cards are made from, for as long as the sheet lives. Stands in no tab. */
  readonly secret: {
    /** Undefined where none was made: in a copy of a sheet, and before the first card. */
    readonly known: () => string | undefined;
    /** Made where there is none; inside the lock only. */
    readonly make: () => string;
  };
};

/** What of the world only reads: all that a query has, so that none can write. */
export type ReadingWorld = {
  readonly clock: Clock;
  readonly checkpoint: Pick<CheckpointStore, 'read'>;
  readonly journal: Pick<Journal, 'exists' | 'lastRow' | 'rows' | 'find' | 'lastOf' | 'compare'>;
  readonly members: Pick<Members, 'locate' | 'at' | 'contact' | 'list' | 'compare'>;
  readonly storedValues: Pick<StoredValues, 'locate' | 'at' | 'rows' | 'compare'>;
  readonly settings: Pick<SettingsTabs, 'read' | 'items'>;
  readonly actor: () => string;
  readonly staff: Pick<Staff, 'addresses'>;
  readonly secret: Pick<World['secret'], 'known'>;
};

/** Who recorded entries: a number there, an address in a tab of its own. */
export type Staff = {
  /** The address's number, 0 for none; a new address gets the next one. Inside the lock only. */
  numberOf(address: string): number;
  /** The addresses that have not been erased, by number. */
  addresses(): ReadonlyMap<number, string>;
};

export type Clock = {
  /** ISO 8601 in UTC. */
  now(): string;
  /** The day in the salon's time zone. */
  today(): Day;
  /** The minute by the salon's clock. */
  moment(): Moment;
};

/** One at a time over all sidebars, tills and triggers of the sheet. */
export type Lock = {
  /** False where someone else still holds it after a wait. */
  acquire(): boolean;
  /** Lands what is written, then lets go. */
  release(): void;
};

/** The last entry whose effects are all in place, and where it was seen. */
export type Checkpoint = LastKeys & {
  readonly seq: number;
  readonly hash: string;
  /** The journal's last row with content at that time; 1 where there were only headers. */
  readonly row: number;
  /** The last `ruleset` entry: its number and the hash of the settings in it; 0 and '' before the first. */
  readonly ruleset: RulesetCited;
  /** The last entry's number of the members and cards written last, newest last: an older state is not believed. */
  readonly recent: readonly (readonly [id: string, seq: number])[];
  /** How often all clients together have used each reward and bonus of the ruleset. */
  readonly uses: UseCounts;
};

export type RulesetCited = {
  readonly seq: number;
  readonly hash: string;
  /** Whether its tabs show all of it. While they do not, nobody believes them: the next command writes them again. */
  readonly inPlace: boolean;
};

export type CheckpointStore = {
  /** Null where this sheet was never set up, or is a copy. */
  read(): Checkpoint | null;
  write(checkpoint: Checkpoint): void;
};

/** A journal row: the entry it holds, or null where it holds none that is whole. */
export type JournalRow = {
  readonly row: number;
  readonly entry: Entry | null;
  /** The entry, or what it is searched by, stands in other cells than it should: columns were moved while it was written. */
  readonly isAstray?: boolean;
};

/** What entries are searched by: their number, client, command key, the entry that they take back, gift cards and vouchers. */
export type SearchedBy = 'seq' | 'member' | 'key' | 'undoes' | 'storedValues';

export type Journal = {
  /** Whether the sheet has the tab at all. */
  exists(): boolean;
  /** Holds the columns against their headers, and looks them up again where they were moved. */
  proveColumns(): void;
  /** The last row with content; 1 where there are only headers. */
  lastRow(): number;
  /** Rows `first` to `last`, both included, in sheet order. */
  rows(first: number, last: number): readonly JournalRow[];
  /** One row after the last one with content, wherever that is when the write lands. */
  append(entry: Entry): void;
  /** Many rows below the row given, with one write; any prefix of them is a valid journal. */
  appendAll(entries: readonly Entry[], below: number): void;
  /** Everything written so far stands in the sheet when this returns: the commit. */
  flush(): void;
  /**
   * Rows whose entries have one of the values, by their narrow column, in sheet order; at most so many, the last ones.
   * @throws Error where rows kept moving meanwhile
   */
  find(by: SearchedBy, values: readonly string[], most?: number): readonly JournalRow[];
  /** The last entry's number of each of the members that has one, by the columns that people see. */
  lastOf(members: readonly string[]): ReadonlyMap<string, number>;
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

/** A row of a tab, and the letters of the columns whose visible cells are not what Carnet wrote. */
export type Compared<Row> = Row & { readonly changed: readonly string[] };
export type ComparedRow = Compared<JournalRow>;

/** A row's cells and the places of its columns as they were read: what a write to the row is held against. */
export type Proof = {
  readonly cells: readonly (string | number | boolean | Date)[];
  readonly positions: { readonly [key: string]: number };
};

/** A member's row; the state is null where its cell is damaged or belongs to someone else. */
export type MemberRow = {
  readonly row: number;
  readonly id: string;
  readonly state: MemberState | null;
  readonly proof: Proof;
};

/** What a write to a row comes to once it is read back. */
export type Written<Row> =
  | { readonly is: 'verified' }
  /** It is not in the row: columns were moved, or somebody typed. What was hit is put back; the row is looked for again. */
  | { readonly is: 'moved' }
  /** A person moved rows in between, and it stands in the row of another; in nobody's where `hit` is null. */
  | { readonly is: 'misplaced'; readonly row: number; readonly hit: Row | null };

/** Who a member is. The only place for names and contacts. */
export type Contact = {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly loyaltyCard: string;
  /** The client's code in another till, as imported. Case and signs count. */
  readonly code: string;
  /** The birthday, ending in month and day (`1990-05-17`, `05-17`), or ''. */
  readonly birthday: string;
  readonly note: string;
};

export type Members = {
  /** The member's row: the hint if it is right, else by literal search; null where there is none. */
  locate(id: string, hint: number): MemberRow | null;
  /** What stands in a row now. */
  at(row: number): MemberRow | null;
  /** Who stands in a row that was read, by columns that are held against their headers; null where it is somebody else. */
  contact(seen: MemberRow): Contact | null;
  /** Writes the derived block of a row that was read, visible columns and state, and reads the row back. */
  write(seen: MemberRow, state: MemberState): Written<MemberRow>;
  /**
   * Many derived blocks, in as few writes as their rows allow. What they hit in columns that were moved is put back.
   * @returns all clients' rows as they read back
   */
  writeAll(rows: readonly { readonly seen: MemberRow; readonly state: MemberState }[]): readonly MemberRow[];
  /** Empties the derived block of a row that is nobody's. */
  clear(row: number): void;
  /**
   * New clients below the last row, with their empty states, in the order given.
   * @returns their rows, unless a person moves rows meanwhile
   */
  append(clients: readonly NewClient[], lastRow: number): readonly MemberRow[];
  /**
   * Rows again for clients who have lost theirs, named by their numbers: nothing else knows their names.
   * @returns their rows, unless a person moves rows meanwhile
   */
  restore(ids: readonly string[], language: Language): readonly MemberRow[];
  /** All clients with their contacts, in sheet order, from a row on and at most so many rows. */
  list(first: number, most: number): MemberList;
  /**
   * Gives numbers and empty states to clients whom a person typed into the tab; a row that has one by now keeps it.
   * @returns rows of others whose states it hit, where a person moved rows in between
   */
  number(rows: readonly { readonly row: number; readonly id: string }[]): readonly MemberRow[];
  /** All rows with what a person has changed in the derived columns. */
  compare(): readonly Compared<MemberRow>[];
};

export type MemberList = {
  readonly clients: readonly ClientRow[];
  /** Rows with a name and without a number. */
  readonly unnumbered: readonly number[];
  readonly lastRow: number;
};

export type NewClient = { readonly id: string; readonly contact: Contact };

export type ClientRow = MemberRow & { readonly contact: Contact };

/** A gift card's or voucher's row; the state is null where its cell is damaged or belongs to another. */
export type StoredValueRow = {
  readonly row: number;
  readonly id: string;
  readonly state: StoredValueState | null;
};

/** The tab of gift cards and vouchers: all of it is written by Carnet. */
export type StoredValues = {
  /** The card's row: the hint if it is right, else by literal search; null where there is none. */
  locate(id: string, hint: number): StoredValueRow | null;
  /** What stands in a row now; null where it is empty. */
  at(row: number): StoredValueRow | null;
  /** Writes a row, all but its number, and reads it back: the number is what proves whose row it is. */
  write(row: number, state: StoredValueState): Written<StoredValueRow>;
  /** Empties a row that is nobody's. */
  clear(row: number): void;
  /**
   * New rows below the last, in the order given.
   * @returns the first of them, unless a person moves rows meanwhile; and the cards just above it, which a block hits
   * where a person inserts rows in the same second
   */
  append(states: readonly StoredValueState[]): { readonly first: number; readonly above: readonly string[] };
  /** Neighbouring rows as they stand now. */
  rows(first: number, last: number): readonly StoredValueRow[];
  /** Takes rows out of the tab. */
  remove(rows: readonly number[]): void;
  /** All rows, in sheet order, with what a person has changed. */
  compare(): readonly Compared<StoredValueRow>[];
};

/** Thrown where a tab, or a column of it, that a command cannot do without was deleted by hand. */
export class MissingTab extends Error {
  readonly tab: TabName;
  /** The column's header, or '' where the whole tab is gone. */
  readonly header: string;
  constructor(tab: TabName, header = '') {
    super(`${tab} ${header} is gone`);
    this.name = 'Gone';
    this.tab = tab;
    this.header = header;
  }
}

/** Something in a tab that a person has to mend; the sentence names tab, row and column. */
export type TabProblem = {
  readonly tab: TabName;
  /** 1 is the header; 0 where the whole tab is meant. */
  readonly row: number;
  /** The column's letter, or ''. */
  readonly column: string;
  readonly refusal: TabRefusal;
};

export type TabName = 'clients' | 'ledger' | 'storedValues' | 'catalog' | RuleFamily | 'settings' | 'staff';

export type TabRefusal =
  | (RuleRefusal & { readonly family: RuleFamily })
  | PolicyRefusal
  | CatalogRefusal
  /** Neither yes nor no. */
  | { readonly code: 'choice-unknown'; readonly text: string }
  | { readonly code: 'tab-missing' }
  | { readonly code: 'column-missing'; readonly header: string }
  | { readonly code: 'setting-missing'; readonly policy: PolicyName }
  /** What was typed makes the settings longer than a cell: those of the last entry go on. */
  | RulesetTooLong;

export type CatalogRefusal =
  | { readonly code: 'item-kind-unknown'; readonly text: string }
  | { readonly code: 'item-name-empty' }
  | { readonly code: 'item-price'; readonly text: string }
  | { readonly code: 'item-points'; readonly text: string }
  | { readonly code: 'item-tax'; readonly text: string }
  | { readonly code: 'item-cost'; readonly text: string };

/** What decides: the ruleset, and the catalog whose names its rules may use. */
export type Settings = {
  readonly ruleset: Ruleset;
  readonly items: readonly CatalogItem[];
  /** What cannot be read; the rest goes on. */
  readonly problems: readonly TabProblem[];
};

/** The settings of the last `ruleset` entry, or null before the first; looked up when they are needed. */
export type LastRuleset = () => Ruleset | null;

/** The tabs of the settings and of each family of rules. */
export type SettingsTab = 'settings' | RuleFamily;

export type SettingsTabs = {
  /**
   * Settings, rules and catalog as the tabs have them now. What cannot be read is named, and keeps the value that it
   * has in the last ruleset.
   */
  read(last: LastRuleset): Settings;
  /** The catalog alone, its prices in the currency. */
  items(currency: Currency): Pick<Settings, 'items' | 'problems'>;
  /** Writes the settings that no row has yet; the others stay as they are. */
  complete(ruleset: Ruleset): void;
  /**
   * Rewrites tabs of settings and rules; one that was deleted is passed over. A row that never held a rule of Carnet's
   * stays as it is. Lands with the next read or flush.
   * @param before what the tabs showed; null where a write was interrupted and they may show anything between two rulesets
   */
  write(ruleset: Ruleset, before: Ruleset | null, tabs: readonly SettingsTab[]): void;
};

export type CatalogItem = {
  /** '' for an item without one. */
  readonly code: string;
  readonly name: string;
  readonly kind: ItemKind;
  readonly category: string;
  /** Null where the price is made at the till. */
  readonly price: Cents | null;
  readonly active: boolean;
  /** Points a unit, by a switch and a number of its own; 0 where it has none. */
  readonly catalogPoints: number;
  /** Its own tax rate in hundredths of a percent; null where its kind's counts. */
  readonly taxRate: number | null;
  /** What one costs the salon, without tax; null where that is not known. */
  readonly cost: Cents | null;
};

/** An item as a file has it: what it lists in points, and its tax, are the salon's to say. */
export type ImportedItem = Omit<CatalogItem, 'catalogPoints' | 'taxRate' | 'cost'> & {
  /** Absent where the file has no column of it: what the Catalog has stays. */
  readonly cost?: Cents | null;
};

export type CatalogTab = {
  /** Adds items, and rewrites those whose kind and code (or name, without a code) stand there already. */
  put(items: readonly ImportedItem[], ruleset: Ruleset): { readonly added: number; readonly changed: number };
};

export type Tabs = {
  /** Makes the tabs that are missing, with headers, formats, validation and protection, in the language. */
  make(language: Language, currency: Currency): void;
  /** Puts Carnet's own words (tab names, headers, choices) in another language; words of the owner's own stay. */
  relabel(language: Language): void;
};
