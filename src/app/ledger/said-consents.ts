// A client's consent, written so that an interruption leaves no other client with it: the proofs, the mark in the
// checkpoint, the visible cells, and the mark taken away again.
import type { Consent } from '../../core/consent';
import type { Checkpoint } from '../ports/checkpoint';
import type { World } from '../ports/world';

/**
 * @returns `gone` where the client has no row; `moving` where rows kept moving: the next command sees to what was written
 */
export function sayConsent(
  world: World,
  checkpoint: Checkpoint,
  id: string,
  consent: Consent,
): 'said' | 'gone' | 'moving' {
  const proven = world.members.proveConsent(id, consent);
  if (proven !== 'proven') return proven;
  const { consents } = settle(world, { ...checkpoint, consents: [id] }, 'now');
  return consents.length === 0 ? 'said' : 'moving';
}

/** The checkpoint with no consent under way: what an interrupted command left is finished, or taken out of other rows. */
export function settledConsents(world: World, checkpoint: Checkpoint): Checkpoint {
  return checkpoint.consents.length === 0 ? checkpoint : settle(world, checkpoint, 'late');
}

function settle(world: World, checkpoint: Checkpoint, when: 'now' | 'late'): Checkpoint {
  // Before any visible cell is written.
  let marked = checkpoint;
  const mark = (consents: readonly string[]) => {
    marked = { ...checkpoint, consents };
    world.checkpoint.write(marked);
  };
  if (when === 'now') mark(checkpoint.consents);
  const isLate = when === 'late';
  // The last reading has landed whatever was written.
  if (world.members.settleConsents({ ids: checkpoint.consents, onMore: mark, isLate })) mark([]);
  return marked;
}
