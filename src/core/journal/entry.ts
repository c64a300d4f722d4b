// One immutable journal row: everything that a command decided, chained to the row before it.

import type { Day, Moment } from '../day';
import type { Line } from '../invoice/invoice';
import type { Redemption } from '../invoice/quote';
import type { Reversal } from '../invoice/reversal';
import type { Sums } from '../invoice/sums';
import type { Carried } from '../members/activity';
import type { ConsentGiven } from '../members/consent';
import type { Merge } from '../members/merge';
import { type Account, type Change, type Lot, noChange } from '../points/account';
import type { Bonus, Earning } from '../points/earn';
import type { Expiry } from '../points/expiry';
import type { Facts } from '../points/facts';
import type { Later } from '../settings/later';
import type { Ruleset } from '../settings/ruleset';
import type { CarriedStoredValue, StoredValueMove } from '../stored-values/stored-value';
import { canonical, hashOf, hashOfText, storable } from './canonical';
import { record } from './packing';
import { storedParts } from './stored-entry';
import { lifted, SCHEMA, type Stored } from './versions';

/**
 * `join` gives a new client the head start; `invoice` earns and redeems; `redeem` exchanges points for a gift card or
 * voucher without an invoice; `reverse` undoes another entry, wholly or in
 * part; `expire` removes expired points; `adjust` moves points by hand; `ruleset` holds settings that later entries
 * cite; `consent` records whether a client may be contacted; `adopt` accepts a damaged journal as it is from here on;
 * `merge` makes two numbers one client, with an entry on each, and `unmerge` makes them two again; `erase` forgets who
 * a client was; `booking` gives the points of a booking that took place.
 */
export type EntryKind =
  | 'join'
  | 'invoice'
  | 'redeem'
  | 'reverse'
  | 'adjust'
  | 'expire'
  | 'opening'
  | 'ruleset'
  | 'consent'
  | 'adopt'
  | 'merge'
  | 'unmerge'
  | 'erase'
  | 'booking';

/** The decision of a command; the ledger adds its place in the chain. */
export type Draft = {
  readonly kind: EntryKind;
  /** The command's key and the hash of the whole request: the same key with a different request is refused. */
  readonly key: string;
  readonly request: string;
  /** The member's id; '' if no client's points move. Never a name or contact detail. */
  readonly member: string;
  /** The member's version after this entry, from 1; 0 without a member. */
  readonly version: number;
  readonly day: Day;
  /** When it was recorded: ISO 8601 in UTC, and the salon's local time. */
  readonly at: string;
  readonly moment: Moment;
  /** Who recorded it: a number in the Staff tab, where the address can be erased; 0 if Google does not tell. */
  readonly actor: number;
  readonly currency: string;
  readonly source: string;
  readonly receipt: string;
  /** The source restarts its numbering every day. */
  readonly numberedDaily: boolean;
  readonly staff: string;
  /** On a reversal, the lines taken back: quantities and amounts below 0. */
  readonly lines: readonly Line[];
  /** Imported for the record only: earns nothing, by the owner's choice. */
  readonly recordOnly: boolean;
  /** Facts about the member for bonuses and card rules; null without a member. */
  readonly facts: Facts | null;
  readonly sums: Sums | null;
  readonly earnings: readonly Earning[];
  readonly bonuses: readonly Bonus[];
  /** The lot with the points earned, even if they paid off debt. */
  readonly earned: Lot | null;
  readonly redemptions: readonly Redemption[];
  /** Amounts that gift cards and vouchers gained or lost. */
  readonly storedValues: readonly StoredValueMove[];
  readonly change: Change;
  /** The member's points after this entry; null without a member. */
  readonly after: Account | null;
  /** The sequence number of the entry that this one undoes, or 0; and what it takes back. */
  readonly of: number;
  readonly reversal: Reversal | null;
  /** On an opening, a merge and its undoing: everything else known about the member from here on. */
  readonly carried: Carried | null;
  /** On a merge and its undoing: the two clients, and what makes it possible to part them. */
  readonly merge: Merge | null;
  /** On an adoption: cards whose entries the journal has lost. */
  readonly carriedStoredValues: readonly CarriedStoredValue[];
  /** The new expiry of existing points, if this entry changes it; otherwise ''. */
  readonly expiryChanged: Expiry | '';
  readonly note: string;
  /** The series that the entry belongs to, or takes back together with it: an import, points for several; or ''. */
  readonly batch: string;
  /** What the member agreed to or withdraws, since the entry's day. */
  readonly consent: ConsentGiven | null;
  /** The number of the `ruleset` entry used for the decision; 0 on a `ruleset` entry itself. */
  readonly ruleset: number;
  /** On a `ruleset` entry, the settings themselves, and the change planned for a later day. */
  readonly settings: Ruleset | null;
  readonly later: Later | null;
  /** On a `ruleset` entry for a planned change: the number of the entry that announced it; otherwise 0. */
  readonly begins: number;
};

/** A numbered draft: the input for a member's or a card's state. */
export type NumberedDraft = Draft & {
  readonly seq: number;
  /** As of the entry; absent until it is one. */
  readonly invoices?: number;
};

export type Entry = NumberedDraft & {
  /** The version of the storage format: core/journal/versions lifts an older one. */
  readonly schema: number;
  /**
   * How many invoices this till had recorded, this one included: on an invoice of its own, the invoice's number. 0 in what
   * an older Carnet wrote, which counted none.
   */
  readonly invoices: number;
  /** Hash of the previous entry. */
  readonly prev: string;
  /** Hash of `text` without the hash itself. */
  readonly hash: string;
  /** The entry as stored permanently: canonical JSON without default values. */
  readonly text: string;
};

/** The end of a chain: its last entry's number and hash. */
export type Head = { readonly seq: number; readonly hash: string };

/** The same with what the next entry goes on counting. */
export type ChainEnd = Head & Pick<Entry, 'invoices'>;

/** The head of a journal without entries. */
export const genesis: ChainEnd = { seq: 0, hash: '', invoices: 0 };

/**
 * The default of each field that a command does not set. Defaults are omitted from the stored text, so that entries
 * from before a field existed can be read: the default of a new field must match what Carnet did without it.
 */
export const emptyDraft: Omit<Draft, 'kind' | 'day' | 'at' | 'moment' | 'currency' | 'ruleset'> = {
  key: '',
  request: '',
  member: '',
  version: 0,
  actor: 0,
  source: '',
  receipt: '',
  numberedDaily: false,
  staff: '',
  lines: [],
  recordOnly: false,
  facts: null,
  sums: null,
  earnings: [],
  bonuses: [],
  earned: null,
  redemptions: [],
  storedValues: [],
  change: noChange,
  after: null,
  of: 0,
  reversal: null,
  carried: null,
  merge: null,
  carriedStoredValues: [],
  expiryChanged: '',
  note: '',
  batch: '',
  consent: null,
  settings: null,
  later: null,
  begins: 0,
};

/** A draft with all its fields, to be filled. */
export const blankDraft: Draft = {
  kind: 'adjust',
  day: '',
  at: '',
  moment: '',
  currency: '',
  ruleset: 0,
  ...emptyDraft,
};

const draftPacking = record(() => ({ ...emptyDraft, invoices: 0 }), storedParts);

const blankEntry = { ...blankDraft, schema: 0, seq: 0, prev: '', hash: '', text: '', invoices: 0 };

/** The same for reading, where every entry has its place in the chain. */
const entryPacking = record(() => ({ ...blankEntry }), storedParts);

/** Chains a draft to the head. Traces of an earlier sealing are replaced. */
export function seal(draft: Draft, head: ChainEnd): Entry {
  const { text: _text, hash: _hash, ...decided } = draft as Draft & { text?: string; hash?: string };
  const invoices = invoicesAfter(head, draft);
  const body = { ...decided, schema: SCHEMA.entry, seq: head.seq + 1, prev: head.hash, invoices };
  const stored = storable(draftPacking.pack(body)) as Stored;
  const hash = hashOf(stored);
  return entryIn({ ...stored, hash }, canonical({ ...stored, hash }));
}

/** The entry without its place in the chain. */
export function draftIn(entry: Entry): Draft {
  const {
    schema: _schema,
    seq: _seq,
    prev: _prev,
    hash: _hash,
    text: _text,
    invoices: _count,
    ...draft
  } = entry;
  return draft;
}

/** Recorded at this till: what a file brings has the numbers of its own till. */
export function isOwnInvoice({ kind, source, batch }: Origin): boolean {
  return kind === 'invoice' && source === '' && batch === '';
}

type Origin = { readonly kind: string; readonly source: string; readonly batch: string };

function invoicesAfter({ invoices }: ChainEnd, entry: Origin): number {
  return invoices + (isOwnInvoice(entry) ? 1 : 0);
}

/** The invoice's own number, from 1 without gaps; 0 for everything else, and for invoices of an older Carnet. */
export function invoiceNumber(entry: NumberedDraft): number {
  return isOwnInvoice(entry) ? (entry.invoices ?? 0) : 0;
}

/** Whether the entry goes on counting invoices after the head. An older Carnet counted none. */
export function countsOn(last: ChainEnd, entry: Entry): boolean {
  const isOlder = last.invoices === 0 && entry.invoices === 0;
  return isOlder || entry.invoices === invoicesAfter(last, entry);
}

/** The entry as the text of one cell. */
export function entryText(entry: Entry): string {
  return entry.text;
}

/**
 * The entry in a cell, or undefined if there is none or it was changed.
 * @param hashed SHA-256 in hexadecimal: another system's where there is a quicker one
 * @throws LedgerCorrupt `format-newer` if a newer Carnet wrote it
 */
export function readEntry(text: unknown, hashed = hashOfText): Entry | undefined {
  if (typeof text !== 'string' || !text.startsWith('{')) return undefined;
  const stored = parsed(text);
  if (stored === undefined || typeof stored.hash !== 'string') return undefined;
  // The text is canonical, so without its hash it is exactly the text that was hashed.
  const body = text.replace(`"hash":"${stored.hash}",`, '');
  return hashed(body) === stored.hash ? entryIn(stored, text) : undefined;
}

function parsed(text: string): Stored | undefined {
  try {
    return JSON.parse(text) as Stored;
  } catch {
    return undefined; // not JSON: the caller reports the row
  }
}

/** The hashed text stays as it is: the chain covers the text, which is lifted and read only afterwards. */
function entryIn(stored: Stored, text: string): Entry {
  const entry = entryPacking.unpack(lifted('entry', stored)) as { -readonly [F in keyof Entry]: Entry[F] };
  if (entry.settings !== null) entry.settings = lifted('ruleset', entry.settings) as Ruleset;
  if (entry.later !== null) entry.later = lifted('later', entry.later) as Later;
  entry.text = text;
  return entry;
}
