// One immutable journal row: everything a command decided, chained to the row before it.
import { type Account, balanceOf, type Change, pointsOf } from './account';
import type { Book } from './book';
import { canonical, hashOf, hashOfText } from './canonical';
import type { Day } from './day';
import type { Invoice, Line } from './invoice';
import type { Cents } from './money';
import type { Because } from './programs/definition';

/**
 * `invoice` earns and redeems; `reverse` undoes another entry; `book` holds settings that later entries cite;
 * `adopt` accepts a journal that was found broken, from here on.
 */
export type EntryKind = 'invoice' | 'reverse' | 'adjust' | 'expire' | 'opening' | 'book' | 'adopt';

/** What one programme gave on one invoice. */
export type Earning = {
  readonly program: string;
  readonly kind: string;
  readonly points: number;
  readonly because: Because;
};

/** What one reward took off one invoice. */
export type Redemption = { readonly reward: string; readonly points: number; readonly discount: Cents };

/** What one gift card paid on one invoice; the card's id, never its code. */
export type GiftCardPayment = { readonly card: string; readonly amount: Cents };

/** What a command decides; the ledger adds its place in the chain. */
export type Draft = {
  readonly kind: EntryKind;
  /** The command's key and the hash of the whole request: the same key with another request is refused. */
  readonly key: string;
  readonly request: string;
  /** The member's id; '' where the entry moves nobody's points. Never a name, never a contact. */
  readonly member: string;
  /** The member's version after this entry, from 1; 0 without a member. */
  readonly version: number;
  readonly day: Day;
  /** When it was recorded, ISO 8601 in UTC. */
  readonly at: string;
  /** Who recorded it: the account's address, or '' where Google does not tell. */
  readonly actor: string;
  readonly currency: string;
  readonly source: string;
  readonly receipt: string;
  readonly staff: string;
  readonly lines: readonly Line[];
  /** Imported as history only: recorded, and earning nothing by the owner's choice. */
  readonly history: boolean;
  readonly earnings: readonly Earning[];
  readonly redemptions: readonly Redemption[];
  readonly payments: readonly GiftCardPayment[];
  readonly change: Change;
  /** The member's points after this entry; null without a member. */
  readonly after: Account | null;
  /** The sequence number of the entry that this one undoes, or 0. */
  readonly of: number;
  readonly note: string;
  /** Hash of the book that it was decided by. */
  readonly book: string;
  /** On a `book` entry, the settings themselves. */
  readonly settings: Book | null;
};

export type Entry = Draft & {
  readonly schema: 1;
  readonly seq: number;
  /** Hash of the entry before this one. */
  readonly prev: string;
  /** Hash of all fields above. */
  readonly hash: string;
};

/** Where a chain stands: its last entry's number and hash. */
export type Head = { readonly seq: number; readonly hash: string };

/** The head of a journal without entries. */
export const genesis: Head = { seq: 0, hash: '' };

/** Gives a draft its place after the head. */
export function seal(draft: Draft, head: Head): Entry {
  const body = { ...draft, schema: 1 as const, seq: head.seq + 1, prev: head.hash };
  return { ...body, hash: hashOf(body) };
}

/** The entry as the text of one cell. */
export function entryText(entry: Entry): string {
  return canonical(entry);
}

/** The entry that a cell holds, or undefined where it holds none or one that was changed. */
export function readEntry(text: unknown): Entry | undefined {
  if (typeof text !== 'string' || !text.startsWith('{')) return undefined;
  try {
    const entry = JSON.parse(text) as Entry;
    // The text is canonical, so without its hash it is the very text that was hashed.
    const body = text.replace(`"hash":"${entry.hash}",`, '');
    return entry.schema === 1 && hashOfText(body) === entry.hash ? entry : undefined;
  } catch {
    return undefined; // not JSON: whoever asked names the row
  }
}

/** The change of the member's balance. */
export function entryPoints(entry: Draft): number {
  return pointsOf(entry.change);
}

/** The member's balance after the entry, or undefined without a member. */
export function entryBalance(entry: Draft): number | undefined {
  return entry.after === null ? undefined : balanceOf(entry.after);
}

export function entryInvoice(entry: Draft): Invoice {
  const { source, receipt, day, staff, lines } = entry;
  return { source, receipt, day, staff, lines };
}
