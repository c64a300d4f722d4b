// The tab of clients: their contacts, which are theirs, and their points, which are derived.
import type { Birthday } from '../../core/birthday';
import type { Consent } from '../../core/consent';
import type { Language } from '../../core/language';
import type { MemberState } from '../../core/member';
import type { MemberCells } from '../../core/member-cells';
import type { Movements } from '../../core/movements';
import type { Compared, Proof, Written } from './rows';
import type { TabProblem } from './tabs';

/** A member's row; the state is null where its cell is damaged or belongs to someone else. */
export type MemberRow = {
  readonly row: number;
  readonly id: string;
  readonly state: MemberState | null;
  /** Null where they were not read, or do not end with the state's last entry. */
  readonly movements: Movements | null;
  readonly proof: Proof;
};

/** Who a member is. The only place for names and contacts. */
export type Contact = Consent & {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly loyaltyCard: string;
  /** The client's code in another till, as imported. Case and signs count. */
  readonly code: string;
  readonly birthday: Birthday;
  readonly note: string;
};

export type Members = {
  /** The member's row: the hint if it is right, else by literal search; null where there is none. */
  locate(id: string, hint: number): MemberRow | null;
  /** What stands in a row now. */
  at(row: number): MemberRow | null;
  /** Who stands in a row that was read, by columns that are held against their headers; null where it is somebody else. */
  contact(seen: MemberRow): Contact | null;
  /** Writes the derived block of a row that was read, visible columns, state and movements, and reads the row back. */
  write(seen: MemberRow, cells: MemberCells): Written<MemberRow>;
  /**
   * Many derived blocks, in as few writes as their rows allow. What they hit in columns that were moved is put back.
   * @returns all clients' rows as they read back
   */
  writeAll(rows: readonly { readonly seen: MemberRow; readonly cells: MemberCells }[]): readonly MemberRow[];
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
  /** All clients with their contacts and without their movements, in sheet order, from a row on and at most so many rows. */
  list(first: number, most: number): MemberList;
  /**
   * Gives numbers and empty states to clients whom a person typed into the tab; a row that has one by now keeps it.
   * @returns rows of others whose states it hit, where a person moved rows in between
   */
  number(rows: readonly { readonly row: number; readonly id: string }[]): readonly MemberRow[];
  /** The movements of rows that were listed, where they still stand there and end with the rows' last entries. */
  movements(rows: readonly MemberRow[]): ReadonlyMap<string, Movements>;
  /**
   * Keeps what every client has said of being written to, and what this one is to say, in a hidden column; of a
   * withdrawal the words stay. Nothing that people see is written.
   * @returns `gone` where the client has no row, `moving` where rows kept moving
   */
  proveConsent(id: string, consent: Consent): 'proven' | 'gone' | 'moving';
  /**
   * Writes the visible cells, and puts back whoever else they hit because a person moved rows or columns meanwhile.
   * @returns false where rows kept moving: whoever comes next goes on
   */
  settleConsents(settling: Settling): boolean;
  /** All rows with what a person has changed in the derived columns. */
  compare(): readonly Compared<MemberRow>[];
};

export type Settling = {
  /** Whose visible cells are to show what is kept: first the one who said something, then whoever was hit. */
  readonly ids: readonly string[];
  /** Told before somebody else's cells are written, too. */
  readonly onMore: (ids: readonly string[]) => void;
  /** Whether an earlier command was interrupted in it: what a person has typed since stays. */
  readonly isLate: boolean;
};

export type MemberList = {
  readonly clients: readonly ClientRow[];
  /** Rows with a name and without a number. */
  readonly unnumbered: readonly number[];
  /** What people typed of clients and nobody can read. */
  readonly problems: readonly TabProblem[];
  readonly lastRow: number;
};

export type NewClient = { readonly id: string; readonly contact: Contact };

export type ClientRow = MemberRow & { readonly contact: Contact };
