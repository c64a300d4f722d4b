// Writes a client's consent so that no interruption can leave it with another client: first the proofs, then the mark
// in the checkpoint, then the visible cells; finally the mark is removed.
import type { Consent } from '../../core/consent';
import type { Checkpoint } from '../ports/checkpoint';
import type { World } from '../ports/world';

/**
 * @returns `gone` if the client has no row; `moving` if rows kept moving: the next command deals with the cells written
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

/** The checkpoint without a pending consent: finishes an interrupted write, or removes it from other rows. */
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
  // The last read has flushed everything written.
  if (world.members.settleConsents({ ids: checkpoint.consents, onMore: mark, isLate })) mark([]);
  return marked;
}
