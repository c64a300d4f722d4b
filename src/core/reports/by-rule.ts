// Which programmes gave points in a period, and which rewards took them.
import type { Cents } from '../money';
import type { EntryFigures } from './entry-figures';
import { offOf, type WayOf } from './ways';

export type RuleSums = {
  readonly name: string;
  readonly what: 'program' | 'bonus' | 'join' | 'rest' | 'back';
  /** Movements in which it gave points. */
  readonly times: number;
  readonly points: number;
};

/**
 * What each rule gave, and what is left to the points earned: on joining, what bookings gave and the salon's limits took,
 * what was refunded and voided. Together they are the points earned.
 */
export function sumsByRule(movements: readonly EntryFigures[], wayOf: WayOf): readonly RuleSums[] {
  const found = new Map<string, { -readonly [Key in keyof RuleSums]: RuleSums[Key] }>();
  const add = (what: RuleSums['what'], name: string, points: number) => {
    const key = `${what} ${name}`;
    const own = found.get(key) ?? { name, what, times: 0, points: 0 };
    found.set(key, own);
    own.times += 1;
    own.points += points;
  };
  for (const movement of movements) {
    const { kind, programs, bonuses, earned } = movement;
    if (wayOf(movement) !== 'invoiced') continue;
    for (const { rule, points } of programs) add('program', rule, points);
    for (const { rule, points } of bonuses) add('bonus', rule, points);
    const given = [...programs, ...bonuses].reduce((sum, { points }) => sum + points, 0);
    if (earned === given) continue;
    add(kind === 'reverse' ? 'back' : kind === 'join' ? 'join' : 'rest', '', earned - given);
  }
  return [...found.values()];
}

export type RewardSums = {
  /** The reward's name; '' for vouchers. */
  readonly name: string;
  readonly what: 'reward' | 'back';
  readonly times: number;
  readonly clients: number;
  readonly points: number;
  readonly off: Cents;
};

/** What each reward took, and what refunds gave back: together the points used, and what was taken off invoices. */
export function sumsByReward(movements: readonly EntryFigures[], wayOf: WayOf): readonly RewardSums[] {
  const found = new Map<
    string,
    { name: string; what: RewardSums['what']; times: number; points: number; off: Cents }
  >();
  const clients = new Map<string, Set<string>>();
  const add = (
    what: RewardSums['what'],
    name: string,
    member: string,
    part: { points: number; off: Cents },
  ) => {
    const key = `${what} ${name}`;
    const own = found.get(key) ?? { name, what, times: 0, points: 0, off: 0 };
    found.set(key, own);
    const who = clients.get(key) ?? new Set();
    // A voucher may be used by nobody who is known.
    clients.set(key, member === '' ? who : who.add(member));
    own.times += 1;
    own.points += part.points;
    own.off += part.off;
  };
  for (const movement of movements) {
    const { rewards, used, member } = movement;
    if (wayOf(movement) !== 'invoiced') continue;
    for (const { reward, points, discount } of rewards)
      add('reward', reward, member, { points, off: movement.sums === null ? 0 : discount });
    const named = rewards.reduce((sum, { points }) => sum + points, 0);
    const taken = movement.sums === null ? 0 : rewards.reduce((sum, { discount }) => sum + discount, 0);
    if (used === named && offOf(movement) === taken) continue;
    add('back', '', member, { points: used - named, off: offOf(movement) - taken });
  }
  return [...found].map(([key, sums]) => ({ ...sums, clients: clients.get(key)?.size ?? 0 }));
}
