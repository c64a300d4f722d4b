// The reversals of an invoice that still stand: a return may be given back when its import is undone.
import type { NumberedDraft } from '../journal/entry';
import type { Reversal } from './reversal';

type Reversing = Pick<NumberedDraft, 'seq' | 'reversal'>;

/**
 * Those that stand, of all reversals of one invoice in their order: neither a return that was given back, nor what gave
 * it back. What took everything that was left is no longer whole once something was given back after it.
 */
export function standingOf<One extends Reversing>(reversals: readonly One[]): readonly One[] {
  const back = reversals.map(({ reversal }) => reversal?.givesBack ?? 0);
  const last = back.reduce((at, seq, index) => (seq > 0 ? index : at), -1);
  if (last < 0) return reversals;
  return reversals.flatMap((one, index) => {
    const { seq, reversal } = one;
    if (reversal === null || reversal.givesBack > 0 || (seq > 0 && back.includes(seq))) return [];
    const isWhole = reversal.isWhole && (reversal.isVoid || index > last);
    return [isWhole === reversal.isWhole ? one : { ...one, reversal: { ...reversal, isWhole } }];
  });
}

/** What reversals take back, as far as they stand. */
export function partsOf(reversals: readonly Reversing[]): readonly Reversal[] {
  return standingOf(reversals).flatMap(({ reversal }) => (reversal === null ? [] : [reversal]));
}

/** The one that left nothing of the invoice, if it stands. */
export function wholeIn<One extends Reversing>(reversals: readonly One[]): One | undefined {
  return standingOf(reversals).find(({ reversal }) => reversal?.isWhole);
}
