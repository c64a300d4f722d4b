// Finishes a merge or its undoing that a kill cut in half: the journal ends with the entry of the client who stays.
import { withHolders } from '../../core/dashboard/figures';
import { otherHalf } from '../../core/decide/decide-merge';
import { draftIn, type Entry, seal } from '../../core/journal/entry';
import { nextState } from '../../core/members/member';
import { isFirstHalf } from '../../core/members/merge';
import type { World } from '../ports/world';
import { commit } from './commit';
import { project } from './project';
import { checkpointAfter, type Recovered } from './recover';
import { cellsAfter, rebuilt, verifiedMember } from './verified-state';

/** The journal's last entry, if its other half is missing. */
export function halfMerged(entries: readonly Entry[], seq: number): Entry | undefined {
  return entries.find((entry) => entry.seq === seq && isFirstHalf(entry));
}

/** Writes the missing half before anything else is decided: the checkpoint then has both in place. */
export function finishMerge(world: World, recovered: Recovered): Recovered {
  const { checkpoint, known } = recovered;
  const first = halfMerged(known, checkpoint.seq);
  if (first === undefined) return recovered;
  const id = first.merge?.from ?? '';
  const found = world.members.locate(id, 0);
  const before = found === null ? rebuilt(world, id, 'unknown') : verifiedMember(world, found, checkpoint);
  const entry = seal(otherHalf(draftIn(first), before.state), checkpoint);
  commit(world, [entry], found === null ? [] : [found]);
  if (found !== null) project(world, found, cellsAfter(world, before, [entry]));
  const reached = checkpointAfter(checkpoint, entry);
  const members = [{ before: before.state, after: nextState(before.state, entry) }];
  const figures = withHolders(checkpoint.figures, reached.figures, { members, cards: [] });
  const after = { ...reached, figures, row: checkpoint.row + 1 };
  world.checkpoint.write(after);
  return { checkpoint: after, known: [...known, entry] };
}
