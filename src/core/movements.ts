// The last movements of one client, as a cell of the client's own row holds them: the first page of a history without
// a search of the journal.
import { cellText, checkedCell } from './checked-cell';
import type { Day } from './day';
import {
  type EntryKind,
  entryBalance,
  entryEarned,
  entryPoints,
  entryUsed,
  type NumberedDraft,
} from './entry';
import type { Cents } from './money';
import { list, record } from './packing';
import { netOf } from './sums';
import { lifted, SCHEMA } from './versions';

/** What people see of one entry of a client. */
export type Movement = {
  readonly seq: number;
  readonly kind: EntryKind;
  readonly day: Day;
  readonly source: string;
  readonly receipt: string;
  /** Names of what was sold, each once: the first ones, and how many more there are. */
  readonly items: readonly string[];
  readonly moreItems: number;
  /** What was to pay after rewards, tax included; below 0 what was taken back. */
  readonly total: Cents;
  readonly currency: string;
  /** Points earned and used, gross; below 0 what was taken or given back. */
  readonly earned: number;
  readonly used: number;
  readonly rewards: readonly string[];
  /** The change of the balance, and the balance after. */
  readonly points: number;
  readonly balance: number;
  readonly note: string;
  readonly recordOnly: boolean;
  /** The entry that this one takes back, or 0; whether all of it and as if it never was. */
  readonly of: number;
  readonly isVoid: boolean;
  /** The last entries that took this one back, oldest first, and whether nothing is left of it. */
  readonly reversedBy: readonly number[];
  readonly isGone: boolean;
};

export type Movements = {
  /** The client's number. */
  readonly id: string;
  /** Newest last. */
  readonly last: readonly Movement[];
  /** Whether the journal has movements of the client from before them. */
  readonly hasEarlier: boolean;
};

/** As many as a page of a history shows. */
export const MOVEMENTS_KEPT = 20;

// Twenty movements of the longest texts are about 36,000 characters, of the 50,000 that Google takes in a cell.
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

/** By all entries of the member, in order of their numbers. */
export function foldMovements(id: string, entries: readonly NumberedDraft[]): Movements {
  const last = entries.slice(-MOVEMENTS_KEPT);
  const start = { ...noMovements(id), hasEarlier: last.length < entries.length };
  return last.reduce(nextMovements, start);
}

/** An entry as people see it, before anything of it is taken back. Long texts are cut. */
export function movementOf(entry: NumberedDraft): Movement {
  const { seq, kind, day, source, receipt, currency, note, recordOnly, of, sums, reversal } = entry;
  const names = [...new Set(entry.lines.map(({ name }) => name))];
  const rewards = entry.redemptions.map(({ reward }) => cut(reward, NAME_LENGTH));
  return {
    seq,
    kind,
    day,
    source: cut(source, NUMBER_LENGTH),
    receipt: cut(receipt, NUMBER_LENGTH),
    items: names.slice(0, ITEMS_KEPT).map((name) => cut(name, NAME_LENGTH)),
    moreItems: Math.max(0, names.length - ITEMS_KEPT),
    total: sums === null ? 0 : netOf(sums),
    currency,
    earned: entryEarned(entry),
    used: entryUsed(entry),
    rewards: rewards.slice(0, REWARDS_KEPT),
    points: entryPoints(entry),
    balance: entryBalance(entry) ?? 0,
    note: cut(note, NOTE_LENGTH),
    recordOnly,
    of,
    isVoid: reversal?.isVoid === true,
    reversedBy: [],
    isGone: false,
  };
}

/** The movement once an entry may have taken it back, wholly or in part. */
export function undoneBy(movement: Movement, { seq, of, reversal }: NumberedDraft): Movement {
  if (reversal === null || of !== movement.seq) return movement;
  return {
    ...movement,
    reversedBy: [...movement.reversedBy, seq].slice(-REVERSALS_KEPT),
    isGone: movement.isGone || reversal.isWhole,
  };
}

/** At most so many characters as JSON writes them: a sign that it writes as six counts for six. */
function cut(text: string, most: number): string {
  if (JSON.stringify(text).length - 2 <= most) return text;
  let kept = '';
  let length = 1; // the dots
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

// What is left out where it is the default: it never changes, since older cells are read with it.
const movement = record({
  kind: 'invoice',
  source: '',
  receipt: '',
  items: [],
  moreItems: 0,
  total: 0,
  earned: 0,
  used: 0,
  rewards: [],
  points: 0,
  balance: 0,
  note: '',
  recordOnly: false,
  of: 0,
  isVoid: false,
  reversedBy: [],
  isGone: false,
});
const packing = record({ last: [], hasEarlier: false }, { last: list(movement) });

/** The movements as the text of one cell, with a check over all of it. */
export function movementsText(movements: Movements): string {
  return cellText('movements', { ...(packing.pack(movements) as object), schema: SCHEMA.movements });
}

/**
 * The movements that a cell holds, or undefined where it holds none or some that were changed.
 * @throws LedgerCorrupt `format-newer` where a newer Carnet wrote it
 */
export function readMovements(text: unknown): Movements | undefined {
  const stored = checkedCell('movements', text);
  if (stored === undefined) return undefined;
  const { schema: _schema, ...packed } = lifted('movements', stored);
  return packing.unpack(packed) as Movements;
}
