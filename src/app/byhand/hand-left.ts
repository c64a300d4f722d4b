// How many points whoever asks may still move by hand today.
import { leftByHand } from '../../core/by-hand';
import type { Who } from '../action';
import { nowBy, settingsInForce } from '../ledger/settings-in-force';
import type { Checkpoint } from '../ports/checkpoint';
import type { ReadingWorld } from '../ports/world';

export type HandLeft = { readonly left: number; readonly limit: number };

/** Null for the owner, who has no limit. Whoever has no number in Staff yet has moved nothing. */
export function handLeft(world: ReadingWorld, checkpoint: Checkpoint, who: Who): HandLeft | null {
  if (who.role === 'owner') return null;
  const now = nowBy(world);
  const { ruleset } = settingsInForce(world, checkpoint, now);
  const address = world.actor();
  const [actor = address === '' ? 0 : NOBODY] =
    [...world.staff.addresses()].find(([, other]) => other === address) ?? [];
  return { left: leftByHand(checkpoint.byHand, ruleset, { ...now, actor }), limit: ruleset.handLimit };
}

const NOBODY = -1;
