// How many points whoever asks may still move by hand today.
import { leftByHand } from '../../core/points/by-hand';
import type { Who } from '../action';
import { nowBy } from '../ledger/settings-in-force';
import type { Checkpoint } from '../ports/checkpoint';
import type { ReadingWorld } from '../ports/world';

export type HandLeft = { readonly left: number; readonly limit: number };

/** Null for the owner, who has no limit. */
export function handLeft(world: ReadingWorld, { byHand }: Checkpoint, who: Who): HandLeft | null {
  if (who.role !== 'staff') return null;
  const { day } = nowBy(world);
  const { byHand: limit } = who.may;
  return { left: leftByHand(byHand, limit, { day, actor: who.staff }), limit };
}
