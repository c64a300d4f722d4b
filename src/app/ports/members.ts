// The tab of clients: their contacts, which people type, and their points, which are derived.

import type { Person } from '../../core/identity/person';
import type { Language } from '../../core/language';
import type { Birthday } from '../../core/members/birthday';
import type { ClientChanges } from '../../core/members/client-changes';
import type { Consent } from '../../core/members/consent';
import type { MemberState } from '../../core/members/member';
import type { MemberCells } from '../../core/members/member-cells';
import type { Movements } from '../../core/points/movements';
import type { Country } from '../../core/settings/countries';
import type { Ruleset } from '../../core/settings/ruleset';
import type { Compared, Proof, RowSpan, Written } from './rows';
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

/** A member's identity, the only place for names and contacts; and the consent that the row shows. */
export type Contact = Consent & {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly loyaltyCard: string;
  /** The client's code in another till, as imported. Case and punctuation matter. */
  readonly code: string;
  readonly birthday: Birthday;
  /** The language in which the client is written to; '' if nobody has said. */
  readonly language: Language | '';
  readonly note: string;
};

/** What people type for a client; the consent beside it is recorded by commands of its own. */
export type ContactDetails = Omit<Contact, keyof Consent>;

/** What a write of derived cells does with those of the consent: it leaves them to people, or writes the state's. */
export type ConsentCells = 'kept' | 'recorded';

export type Members = {
  /** Looks the columns up by their headers, once: a person may have moved only those of the consent. */
  proveColumns(): void;
  /** The member's row: the hint if it is right, else by literal search; null if there is none. */
  locate(id: string, hint: number): MemberRow | null;
  /** The rows of many members with contacts and movements, in few calls wherever they are; members without a row are missing. */
  find(ids: readonly string[]): FoundMembers;
  /** Rows of others, or of nobody, with this member's state: a write hit them because a person moved rows. */
  hitBy(id: string): readonly { readonly row: number; readonly member: MemberRow | null }[];
  /** The current content of a row. */
  at(row: number): MemberRow | null;
  /** The contact in a row that was read, from columns verified by their headers; null if it is another client's now. */
  contact(seen: MemberRow): Contact | null;
  /**
   * Writes some of a listed client's own cells, and reads the row back. What it hit because somebody moved rows or columns
   * in that second is put back as it was listed.
   * @param listed all clients, as read before
   * @returns whether it stands; if not, everything has to be read again
   */
  writeContact(client: ClientRow, wanted: Partial<ContactDetails>, listed: readonly ClientRow[]): boolean;
  /** The rules in force, by which level and next reward are shown from now on in this execution. */
  underRules(ruleset: Ruleset): void;
  /** Writes the derived cells of a row that was read (visible columns, state, movements), and reads the row back. */
  write(seen: MemberRow, cells: MemberCells, consent: ConsentCells): Written<MemberRow>;
  /**
   * Writes many rows' derived cells, in as few writes as possible. Restores cells hit because columns were moved.
   * @param between rows that `find` has read beside others: where few rows are far apart, what stands in those between
   *   them is written again, which saves a write for each
   * @returns the rows written, as read back; all clients' rows if one is not what was written
   */
  writeAll(
    rows: readonly { readonly seen: MemberRow; readonly cells: MemberCells }[],
    consent: ConsentCells,
    between?: readonly MemberRow[],
  ): readonly MemberRow[];
  /**
   * Removes all that people know a client by: every cell of the rows that was not derived, those of the consent, and
   * rows set aside that name the client. What was written for others meanwhile stays.
   */
  forget(ids: readonly string[]): void;
  /**
   * Writes contacts into cells that are still empty; of many clients in blocks, with what stands between. All rows are read
   * once more just before; what the write hits because somebody moves rows or columns in that second is put back, and the
   * write made again.
   * @throws Error if they kept moving
   */
  fill(rows: readonly { readonly seen: ClientRow; readonly contact: Partial<ContactDetails> }[]): void;
  /** Empties the derived cells of a row without a client that such a write has hit. */
  clear(row: number, consent: ConsentCells): void;
  /** The tab's last row with content; 1 if there are only headers. */
  lastRow(): number;
  /**
   * Adds clients below the last row, with empty states, in the given order.
   * @returns their rows, unless a person moves rows meanwhile
   */
  append(clients: readonly NewClient[], lastRow: number): readonly MemberRow[];
  /** Adds one below the last row, however many there are. @returns its row; null if the number stands near there already */
  add(client: NewClient): MemberRow | null;
  /**
   * The clients who may be a person: by the card, the code, the number, the e-mail or the phone in any spelling, and some
   * more who are not. Found by searches that transfer no cells of others.
   */
  alike(person: Person, country: Country): readonly ClientRow[];
  /**
   * Recreates the rows of clients whose rows are gone, with their numbers as names: their names are lost.
   * @returns their rows, unless a person moves rows meanwhile
   */
  restore(ids: readonly string[], language: Language): readonly MemberRow[];
  /** The name in a row that was read. */
  nameIn(row: MemberRow): string;
  /** The names of those of the clients who have a row, in few calls for thousands of rows. */
  names(ids: readonly string[]): ReadonlyMap<string, string>;
  /** The number that has taken over another, by that one's number: for what is only shown. */
  takenOver(ids: readonly string[]): ReadonlyMap<string, string>;
  /** What all clients are known by when they are named, without their points: in few calls for thousands of rows. */
  people(): readonly NamedPerson[];
  /** Which rows were added or changed last for people to read: what a list that was read before has missed. */
  changes(): ClientChanges;
  /** Clients with contacts but without movements, in sheet order: from row `first`, at most `most` rows. */
  list(first: number, most: number): MemberList;
  /**
   * Gives numbers and empty states to clients typed into the tab; a row that has a number by now keeps it.
   * @returns rows of others whose states were hit because a person moved rows meanwhile
   */
  number(rows: readonly { readonly row: number; readonly id: string }[]): readonly MemberRow[];
  /** The rows that the person has selected in the tab, without the header; none while another tab is open. */
  selected(): readonly RowSpan[];
  /** The movements of listed rows, if they are still in place and end with the rows' last entries. */
  movements(rows: readonly MemberRow[]): ReadonlyMap<string, Movements>;
  /** Whether the consent cells of a row that was read show what its state says. */
  showsConsent(seen: MemberRow): boolean;
  /** All rows, with changes that a person made in the derived columns. */
  compare(): readonly ComparedMember[];
};

/** A row with the letters of its consent columns that show something else than the state. */
export type ComparedMember = Compared<MemberRow> & { readonly consentChanged: readonly string[] };

export type MemberList = {
  readonly clients: readonly ClientRow[];
  /** Rows with a name but no number. */
  readonly unnumbered: readonly number[];
  /** Clients whose points somebody has typed over. */
  readonly typed: readonly ClientRow[];
  /** Unreadable cells that people typed for clients, and points that they typed over those of the ledger. */
  readonly problems: readonly TabProblem[];
  readonly lastRow: number;
};

/** Rows found by number, and intact rows of others that were read with them. */
export type FoundMembers = { readonly rows: readonly ClientRow[]; readonly between: readonly MemberRow[] };

export type NamedPerson = { readonly id: string } & Pick<Contact, 'name' | 'code' | 'loyaltyCard'>;

export type NewClient = { readonly id: string; readonly contact: Contact };

export type ClientRow = MemberRow & { readonly contact: Contact };
