// The tab of clients: their contacts, which people type, and their points, which are derived.
import type { Birthday } from '../../core/birthday';
import type { Consent } from '../../core/consent';
import type { Language } from '../../core/language';
import type { MemberState } from '../../core/member';
import type { MemberCells } from '../../core/member-cells';
import type { Movements } from '../../core/movements';
import type { Compared, Proof, Written } from './rows';
import type { TabProblem } from './tabs';

/** A member's row; the state is null if its cell is damaged or belongs to someone else. */
export type MemberRow = {
  readonly row: number;
  readonly id: string;
  readonly state: MemberState | null;
  /** Null if they were not read, or do not end with the state's last entry. */
  readonly movements: Movements | null;
  readonly proof: Proof;
};

/** A member's identity. The only place for names and contacts. */
export type Contact = Consent & {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly loyaltyCard: string;
  /** The client's code in another till, as imported. Case and punctuation matter. */
  readonly code: string;
  readonly birthday: Birthday;
  readonly note: string;
};

export type Members = {
  /** The member's row: the hint if it is right, else by literal search; null if there is none. */
  locate(id: string, hint: number): MemberRow | null;
  /** The current content of a row. */
  at(row: number): MemberRow | null;
  /** The contact in a row that was read, from columns verified by their headers; null if it is another client's now. */
  contact(seen: MemberRow): Contact | null;
  /** Writes the derived cells of a row that was read (visible columns, state, movements), and reads the row back. */
  write(seen: MemberRow, cells: MemberCells): Written<MemberRow>;
  /**
   * Writes many rows' derived cells, in as few writes as possible. Restores cells hit because columns were moved.
   * @returns all clients' rows, as read back
   */
  writeAll(rows: readonly { readonly seen: MemberRow; readonly cells: MemberCells }[]): readonly MemberRow[];
  /** Empties the derived cells of a row without a client. */
  clear(row: number): void;
  /**
   * Adds clients below the last row, with empty states, in the given order.
   * @returns their rows, unless a person moves rows meanwhile
   */
  append(clients: readonly NewClient[], lastRow: number): readonly MemberRow[];
  /**
   * Recreates the rows of clients whose rows are gone, with their numbers as names: their names are lost.
   * @returns their rows, unless a person moves rows meanwhile
   */
  restore(ids: readonly string[], language: Language): readonly MemberRow[];
  /** Clients with contacts but without movements, in sheet order: from row `first`, at most `most` rows. */
  list(first: number, most: number): MemberList;
  /**
   * Gives numbers and empty states to clients typed into the tab; a row that has a number by now keeps it.
   * @returns rows of others whose states were hit because a person moved rows meanwhile
   */
  number(rows: readonly { readonly row: number; readonly id: string }[]): readonly MemberRow[];
  /** The movements of listed rows, if they are still in place and end with the rows' last entries. */
  movements(rows: readonly MemberRow[]): ReadonlyMap<string, Movements>;
  /**
   * Stores all clients' consents, and the new one of this client, in a hidden column; a withdrawal keeps the wording.
   * Writes no visible cells.
   * @returns `gone` if the client has no row, `moving` if rows kept moving
   */
  proveConsent(id: string, consent: Consent): 'proven' | 'gone' | 'moving';
  /**
   * Writes the visible cells, and restores other clients' cells that were hit because rows or columns moved meanwhile.
   * @returns false if rows kept moving: the next command continues
   */
  settleConsents(settling: Settling): boolean;
  /** All rows, with changes that a person made in the derived columns. */
  compare(): readonly Compared<MemberRow>[];
};

export type Settling = {
  /** Clients whose visible cells must match the stored consent: first the changed one, then those hit. */
  readonly ids: readonly string[];
  /** Called before cells of additional clients are written. */
  readonly onMore: (ids: readonly string[]) => void;
  /** Whether it resumes an interrupted command: later edits by people are kept. */
  readonly isLate: boolean;
};

export type MemberList = {
  readonly clients: readonly ClientRow[];
  /** Rows with a name but no number. */
  readonly unnumbered: readonly number[];
  /** Unreadable cells that people typed for clients. */
  readonly problems: readonly TabProblem[];
  readonly lastRow: number;
};

export type NewClient = { readonly id: string; readonly contact: Contact };

export type ClientRow = MemberRow & { readonly contact: Contact };
