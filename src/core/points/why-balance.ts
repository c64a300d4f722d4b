// Why a client has so many points: every movement up to a moment in groups, whose sums come to the balance.

import type { Moment } from '../day';
import { isByHand } from '../decide/given';
import type { NumberedDraft } from '../journal/entry';
import { entryEarned, entryPoints, entryUsed } from '../journal/told-by-entry';
import { standingAt } from './balance';
import { type PointsOn, pointsAt } from './points-on';

/** What a movement was, in the order in which it is told. */
export const whyKinds = [
  'found',
  'brought',
  'joined',
  'visits',
  'bookings',
  'added',
  'merged',
  'used',
  'taken',
  'refunded',
  'voided',
  'parted',
  'expired',
  'other',
] as const;
export type WhyKind = (typeof whyKinds)[number];

export type WhyRow = {
  readonly kind: WhyKind;
  /** Of visits, the rule by which they earned, as the caller names it; otherwise ''. */
  readonly rule: string;
  readonly points: number;
  /** With all rows before it. */
  readonly total: number;
  /** Those that it adds up, in order; one that earned and used points is in two rows. */
  readonly entries: readonly NumberedDraft[];
};

export type Why = {
  readonly rows: readonly WhyRow[];
  /** What has expired by then and is in no entry yet; 0 or less, and part of the row `expired`. */
  readonly unwritten: number;
  readonly points: PointsOn;
};

type Part = { readonly kind: WhyKind; readonly points: number };

/**
 * @param entries of one client up to the moment, in order
 * @param ruleOf names the rule of an invoice; those of one name are one row
 */
export function whyBalance(
  entries: readonly NumberedDraft[],
  moment: Moment,
  ruleOf: (entry: NumberedDraft) => string,
): Why {
  const points = pointsAt(entries, moment);
  const unwritten = points.balance - standingAt(points.state.account, moment).balance;
  const groups = new Map<string, Omit<WhyRow, 'total'>>();
  const add = ({ kind, points }: Part, rule: string, entry: readonly NumberedDraft[]) => {
    const key = `${kind} ${rule}`;
    const known = groups.get(key) ?? { kind, rule, points: 0, entries: [] };
    groups.set(key, { ...known, points: known.points + points, entries: [...known.entries, ...entry] });
  };
  for (const entry of entries)
    for (const part of partsOf(entry)) add(part, part.kind === 'visits' ? ruleOf(entry) : '', [entry]);
  if (unwritten !== 0) add({ kind: 'expired', points: unwritten }, '', []);
  const place = ({ kind }: Omit<WhyRow, 'total'>) => whyKinds.indexOf(kind);
  let total = 0;
  const rows = [...groups.values()]
    .sort((a, b) => place(a) - place(b))
    .map((row): WhyRow => {
      total += row.points;
      return { ...row, total };
    });
  return { rows, unwritten, points };
}

/** What an entry did to the balance; its parts come to the change of it. None of what moved no points, but visits. */
export function partsOf(entry: NumberedDraft): readonly Part[] {
  const points = entryPoints(entry);
  if (entry.kind !== 'invoice') return points === 0 ? [] : [{ kind: kindOf(entry), points }];
  if (entry.recordOnly && points === 0) return [];
  const [earned, used] = [entryEarned(entry), entryUsed(entry)];
  const parts: readonly Part[] = [
    { kind: 'visits', points: earned },
    { kind: 'used', points: -used },
    { kind: 'other', points: points - earned + used },
  ];
  return parts.filter((part) => part.kind === 'visits' || part.points !== 0);
}

function kindOf(entry: NumberedDraft): WhyKind {
  if (isByHand(entry)) return entryPoints(entry) > 0 ? 'added' : 'taken';
  if (entry.kind === 'opening') return entry.batch === '' ? 'found' : 'brought';
  if (entry.kind === 'reverse') return entry.reversal?.isVoid === true ? 'voided' : 'refunded';
  return told[entry.kind] ?? 'other';
}

const told: { readonly [kind in NumberedDraft['kind']]?: WhyKind } = {
  join: 'joined',
  redeem: 'used',
  expire: 'expired',
  merge: 'merged',
  unmerge: 'parted',
  booking: 'bookings',
};
