// Finds the client whom a number means: the one into whom it was merged, along the chain.
import type { MemberState } from '../../core/members/member';
import type { Checkpoint } from '../ports/checkpoint';
import type { MemberRow } from '../ports/members';
import type { ReadingWorld } from '../ports/world';
import { verifiedMember } from './verified-state';

/** A client's row with a verified state. */
export type Held = MemberRow & { readonly state: MemberState };

/** Where a client was last seen: the number, and the row as a hint. */
export type Sought = { readonly id: string; readonly row: number };

/**
 * The numbers from the one asked for to the client whom it means, each with a verified state; empty if a row is gone.
 * Costs nothing more for a client who was never merged.
 */
export function leadsTo(world: ReadingWorld, { id, row }: Sought, checkpoint: Checkpoint): readonly Held[] {
  const found: Held[] = [];
  for (let next: Sought = { id, row }; next.id !== ''; ) {
    const seen: MemberRow | null = world.members.locate(next.id, next.row);
    // No chain of a journal is a circle: one that was adopted might be.
    if (seen === null || found.some((other) => other.id === seen.id)) return [];
    const member = { ...seen, ...verifiedMember(world, seen, checkpoint) };
    found.push(member);
    next = { id: member.state.into, row: 0 };
  }
  return found;
}

/** The client whom a number means; null if a row is gone. */
export function holderOf(world: ReadingWorld, sought: Sought, checkpoint: Checkpoint): Held | null {
  const found = leadsTo(world, sought, checkpoint);
  return found[found.length - 1] ?? null;
}
