// What an entry says about points, without what it is long for: enough to tell a client's whole story on a page, and to
// reckon the balance of any day there as the ledger does.

import type { Line } from '../invoice/invoice';
import type { Redemption } from '../invoice/quote';
import { type Draft, emptyDraft, type NumberedDraft } from '../journal/entry';
import type { Merge } from '../members/merge';
import { emptyAccount } from './account';

/** A numbered draft without what is the default; what is left out says nothing of points. */
export type PointsEntry = Pick<
  NumberedDraft,
  'seq' | 'kind' | 'member' | 'version' | 'day' | 'moment' | 'currency' | 'ruleset'
> &
  Partial<NumberedDraft>;

/** Keeps what moves points, and what a person reads of it; spending, levels and the lots of each use are left out. */
export function pointsEntry(entry: NumberedDraft): PointsEntry {
  const { seq, kind, member, version, day, moment, currency, ruleset } = entry;
  const { actor, source, receipt, recordOnly, sums, earned, change, after, of, reversal } = entry;
  const { expiryChanged, note, batch, consent, carried } = entry;
  const told: Partial<Draft> = {
    ...{ actor, source, receipt, recordOnly, sums, earned, change, after, of, reversal },
    ...{ expiryChanged, note, batch, consent, carried },
    key: entry.key === '' ? '' : 'k',
    lines: entry.lines.map(plainLine),
    redemptions: entry.redemptions.map(plainRedemption),
    merge: entry.merge && plainMerge(entry.merge),
  };
  const none = emptyDraft as { readonly [field: string]: unknown };
  const kept = Object.entries(told).filter(([field, value]) => !isNone(value, none[field]));
  return {
    ...{ seq, kind, member, version, day, moment, currency, ruleset },
    ...(Object.fromEntries(kept) as Partial<NumberedDraft>),
  };
}

/** The entry as a fold reads it. */
export function wholeAgain(kept: PointsEntry): NumberedDraft {
  return { ...emptyDraft, at: '', ...kept };
}

/**
 * A client's entries as they came in portions: each once, in order. Null if one is missing among them or at the end:
 * somebody moved rows meanwhile, or typed over a cell that is searched.
 * @param version of the last one
 */
export function inFull(came: readonly PointsEntry[], version: number): readonly NumberedDraft[] | null {
  const bySeq = new Map(came.map((entry) => [entry.seq, entry]));
  const entries = [...bySeq.values()].sort((a, b) => a.seq - b.seq).map(wholeAgain);
  // An opening resumes a client whose entries were lost: it may be later than the next.
  const follows = (entry: NumberedDraft, i: number) =>
    entry.kind === 'opening' || entry.version === (entries[i - 1]?.version ?? 0) + 1;
  const last = entries[entries.length - 1]?.version ?? 0;
  return last >= version && entries.every(follows) ? entries : null;
}

function isNone(value: unknown, none: unknown): boolean {
  return value === none || (Array.isArray(value) && Array.isArray(none) && value.length === 0);
}

function plainLine({ kind, name, quantity, amount }: Line): Line {
  return { kind, item: '', name, category: '', quantity, amount, discount: 0, tax: '' };
}

function plainRedemption(redemption: Redemption): Redemption {
  return { ...redemption, moves: [], shares: [], issue: null };
}

function plainMerge({ into, from }: Merge): Merge {
  return { into, from, exchanged: [], brought: emptyAccount, before: null, isConsentNew: false };
}
