// The last movements of a client, stored in a cell of the client's row: the first page of a history without searching
// the journal.

import type { Day } from '../day';
import { isByHand } from '../decide/given';
import { netOf } from '../invoice/sums';
import { cellText, checkedCell } from '../journal/checked-cell';
import { type EntryKind, invoiceNumber, type NumberedDraft } from '../journal/entry';
import { list, record } from '../journal/packing';
import { entryBalance, entryEarned, entryNote, entryPoints, entryUsed } from '../journal/told-by-entry';
import { lifted, SCHEMA } from '../journal/versions';
import type { Cents } from '../money';

/** The visible data of one entry of a client. */
export type Movement = {
  readonly seq: number;
  readonly kind: EntryKind;
  readonly day: Day;
  readonly source: string;
  readonly receipt: string;
  /** The number of an invoice of this till; 0 for all others. */
  readonly number: number;
  /** Names of the items sold, each once: the first few, and the number of others. */
  readonly items: readonly string[];
  readonly moreItems: number;
  /** The amount due after rewards, tax included; below 0 if taken back. */
  readonly total: Cents;
  readonly currency: string;
  /** Points earned and used, gross; below 0 if taken or given back. */
  readonly earned: number;
  readonly used: number;
  readonly rewards: readonly string[];
  /** The change of the balance, and the balance after. */
  readonly points: number;
  readonly balance: number;
  /** For a consent, its wording. */
  readonly note: string;
  /** The number of the other client of a merge or of its undoing; '' for others. */
  readonly other: string;
  /** Who moved points by hand, as a number in Staff; 0 for all other entries. */
  readonly actor: number;
  /** Whether the client agreed or withdrew; '' if it is about points. */
  readonly consent: 'yes' | 'no' | '';
  readonly recordOnly: boolean;
  /** The entry that this one takes back, or 0; whether it takes back everything, and whether it is a void. */
  readonly of: number;
  readonly isVoid: boolean;
  /** The last entries that took this one back, oldest first, and whether nothing remains of it. */
  readonly reversedBy: readonly number[];
  readonly isGone: boolean;
};

export type Movements = {
  /** The client's number. */
  readonly id: string;
  /** Newest last. */
  readonly last: readonly Movement[];
  /** Whether the journal has earlier movements of the client. */
  readonly hasEarlier: boolean;
};

/** One page of a history. */
export const MOVEMENTS_KEPT = 20;

// Twenty movements with the longest texts are about 36,000 characters; Google allows 50,000 per cell.
const ITEMS_KEPT = 5;
const REWARDS_KEPT = 9;
const REVERSALS_KEPT = 20;
const NAME_LENGTH = 60;
const NOTE_LENGTH = 200;
const NUMBER_LENGTH = 100;

export function noMovements(id: string): Movements {
  return { id, last: [], hasEarlier: false };
}

/** The movements after the member's next entry. */
export function nextMovements({ id, last, hasEarlier }: Movements, entry: NumberedDraft): Movements {
  const all = [...last.map((movement) => undoneBy(movement, entry)), movementOf(entry)];
  return {
    id,
    last: all.slice(-MOVEMENTS_KEPT),
    hasEarlier: hasEarlier || all.length > MOVEMENTS_KEPT,
  };
}

/** Computed from all entries of the member, in order of sequence numbers. */
export function foldMovements(id: string, entries: readonly NumberedDraft[]): Movements {
  const last = entries.slice(-MOVEMENTS_KEPT);
  const start = { ...noMovements(id), hasEarlier: last.length < entries.length };
  return last.reduce(nextMovements, start);
}

/** The visible data of an entry before any of it is taken back. Long texts are cut. */
export function movementOf(entry: NumberedDraft): Movement {
  const { seq, kind, day, source, receipt, currency, consent, recordOnly, of, sums, reversal, merge } = entry;
  const names = [...new Set(entry.lines.map(({ name }) => name))];
  const rewards = entry.redemptions.map(({ reward }) => cut(reward, NAME_LENGTH));
  return {
    seq,
    kind,
    day,
    source: cut(source, NUMBER_LENGTH),
    receipt: cut(receipt, NUMBER_LENGTH),
    number: invoiceNumber(entry),
    items: names.slice(0, ITEMS_KEPT).map((name) => cut(name, NAME_LENGTH)),
    moreItems: Math.max(0, names.length - ITEMS_KEPT),
    total: sums === null ? 0 : netOf(sums),
    currency,
    earned: entryEarned(entry),
    used: entryUsed(entry),
    rewards: rewards.slice(0, REWARDS_KEPT),
    points: entryPoints(entry),
    balance: entryBalance(entry) ?? 0,
    note: cut(entryNote(entry), NOTE_LENGTH),
    other: merge === null ? '' : merge.into === entry.member ? merge.from : merge.into,
    actor: isByHand(entry) ? entry.actor : 0,
    consent: consent?.given ?? '',
    recordOnly,
    of,
    isVoid: reversal?.isVoid === true,
    reversedBy: [],
    isGone: false,
  };
}

/** The movement after another entry that may have taken it back, wholly or in part. */
export function undoneBy(movement: Movement, { seq, of, reversal, merge }: NumberedDraft): Movement {
  if (of === 0) return movement;
  const back = reversal?.givesBack ?? 0;
  if (back > 0 && back === movement.seq) return { ...movement, reversedBy: [seq], isGone: true };
  if (of !== movement.seq) return movement;
  // A return that is given back no longer takes anything from its sale.
  if (back > 0)
    return { ...movement, reversedBy: movement.reversedBy.filter((one) => one !== back), isGone: false };
  return {
    ...movement,
    reversedBy: [...movement.reversedBy, seq].slice(-REVERSALS_KEPT),
    isGone: movement.isGone || merge !== null || reversal?.isWhole === true,
  };
}

/** Cuts a text to a number of characters in JSON: one that JSON escapes as six counts as six. */
function cut(text: string, most: number): string {
  if (JSON.stringify(text).length - 2 <= most) return text;
  let kept = '';
  let length = 1; // for the ellipsis
  for (const sign of text) {
    length += JSON.stringify(sign).length - 2;
    if (length > most) break;
    kept += sign;
  }
  return `${kept}…`;
}

/** The number of the newest movement, or 0. */
function newestOf({ last }: Movements): number {
  return last[last.length - 1]?.seq ?? 0;
}

/** Whether they end with the client's last entry: older ones that somebody pasted back do not. */
export function isUpTo(
  movements: Movements,
  { id, seq }: { readonly id: string; readonly seq: number },
): boolean {
  return movements.id === id && newestOf(movements) === seq;
}

// Fields omitted at their default. Defaults never change, since older cells rely on them.
const movement = record(() => ({
  kind: 'invoice',
  source: '',
  receipt: '',
  number: 0,
  items: [],
  moreItems: 0,
  total: 0,
  earned: 0,
  used: 0,
  rewards: [],
  points: 0,
  balance: 0,
  note: '',
  other: '',
  actor: 0,
  consent: '',
  recordOnly: false,
  of: 0,
  isVoid: false,
  reversedBy: [],
  isGone: false,
}));
const packing = record(() => ({ last: [], hasEarlier: false }), { last: list(movement) });

/** The movements as the text of one cell, with a checksum. */
export function movementsText(movements: Movements): string {
  return cellText('movements', { ...(packing.pack(movements) as object), schema: SCHEMA.movements });
}

/**
 * The movements in a cell, or undefined if there are none or they were changed.
 * @throws LedgerCorrupt `format-newer` if a newer Carnet wrote it
 */
export function readMovements(text: unknown): Movements | undefined {
  const stored = checkedCell('movements', text);
  if (stored === undefined) return undefined;
  const { schema: _schema, ...packed } = lifted('movements', stored);
  return packing.unpack(packed) as Movements;
}
