// What points and gift cards can do in a month, for the books: every entry belongs to one line of the table.
import type { EntryKind } from '../journal/entry';
import type { EntryFigures } from './entry-figures';
import { isBroughtLate } from './recorded';

/** In the order of the table. `corrected` is what puts the ledger right, and belongs to nobody's work. */
export const movementKinds = [
  'gained',
  'forPoints',
  'byHand',
  'brought',
  'used',
  'refunded',
  'voided',
  'expired',
  'corrected',
] as const;
export type MovementKind = (typeof movementKinds)[number];

export type Moved = { readonly [Kind in MovementKind]: number };
export type Moving = { -readonly [Kind in MovementKind]: number };

export const nothingMoved: Moved = {
  gained: 0,
  forPoints: 0,
  byHand: 0,
  brought: 0,
  used: 0,
  refunded: 0,
  voided: 0,
  expired: 0,
  corrected: 0,
};

/** What was open, what moved, what is open: the first and the second are always the third. */
export type Movements = { readonly opening: number; readonly moved: Moved; readonly closing: number };

const plainKinds: { readonly [Kind in EntryKind]: MovementKind } = {
  join: 'gained',
  invoice: 'gained',
  booking: 'gained',
  redeem: 'used',
  reverse: 'refunded',
  adjust: 'corrected',
  expire: 'expired',
  opening: 'brought',
  ruleset: 'corrected',
  consent: 'corrected',
  adopt: 'corrected',
  merge: 'corrected',
  unmerge: 'corrected',
  erase: 'corrected',
};

/**
 * @param entryOf the entry with a number, for one that takes another back: what is taken out of an import or of points
 *   by hand stands where it came in
 */
export function movementKindOf(
  figures: EntryFigures,
  entryOf: (seq: number) => EntryFigures | undefined,
): MovementKind {
  const { kind, byHand, of, batch, takenBack } = figures;
  if (byHand) return 'byHand';
  // An opening without a series is an adoption's.
  if (kind === 'opening' && batch === '') return 'corrected';
  if (kind === 'invoice' && isBroughtLate(figures)) return 'brought';
  if (kind !== 'reverse') return plainKinds[kind];
  const taken = of === 0 ? undefined : entryOf(of);
  if (taken === undefined) return isBroughtLate(figures) ? 'brought' : 'refunded';
  if (taken.byHand || taken.kind === 'opening') return movementKindOf(taken, entryOf);
  // The whole series is taken back, or the return stood in the same file.
  if (batch !== '' && batch === taken.batch && isBroughtLate(taken)) return 'brought';
  if (takenBack?.isVoid === true) return 'voided';
  // Points of a booking, an exchange or a head start, which nobody paid: it is as if they had never been.
  return figures.sums === null ? 'voided' : 'refunded';
}

export function sumMoved(moved: Moved): number {
  let sum = 0;
  for (const kind of movementKinds) sum += moved[kind];
  return sum;
}

/** The entry with a number, in a ledger whose entries may not all be there. */
export function finderIn(figures: readonly EntryFigures[]): (seq: number) => EntryFigures | undefined {
  let known: Map<number, EntryFigures> | undefined;
  return (seq) => {
    const there = figures[seq - 1];
    if (there?.seq === seq) return there;
    known ??= new Map(figures.map((one) => [one.seq, one]));
    return known.get(seq);
  };
}
