// How many points each person has moved by hand today: kept with the checkpoint, so that a limit needs no search.
import { type Day, dayAt } from '../day';
import { isByHand, pointsByHand } from '../decide/given';
import type { Draft } from '../journal/entry';

/** By the person's number in Staff; 0 for those whom Google does not name, who share one limit. */
export type ByHand = {
  readonly day: Day | '';
  readonly moved: readonly (readonly [actor: number, points: number])[];
};

export const nothingByHand: ByHand = { day: '', moved: [] };

/** After one more entry. Points taken count like points added; what is taken back later still counts. */
export function byHandAfter(before: ByHand, entry: Draft): ByHand {
  if (!isByHand(entry)) return before;
  const day = dayAt(entry.moment);
  const known = before.day === day ? before.moved : [];
  const others = known.filter(([actor]) => actor !== entry.actor);
  const points = movedBy(known, entry.actor) + Math.abs(pointsByHand(entry));
  return { day, moved: [...others, [entry.actor, points]] };
}

/** Points that a member of staff may still move today, of a limit a day. */
export function leftByHand(
  byHand: ByHand | undefined,
  limit: number,
  { day, actor }: { readonly day: Day; readonly actor: number },
): number {
  const moved = byHand?.day === day ? movedBy(byHand.moved, actor) : 0;
  return Math.max(0, limit - moved);
}

function movedBy(moved: ByHand['moved'], actor: number): number {
  return moved.find(([known]) => known === actor)?.[1] ?? 0;
}
