// The content of a client's derived cells: the state, which is decisive, and the movements, which people see.
import type { NumberedDraft } from '../journal/entry';
import { foldMovements, type Movements, nextMovements, noMovements } from '../points/movements';
import { foldMember, type MemberState, newMember, nextState } from './member';

export type MemberCells = { readonly state: MemberState; readonly movements: Movements };

export function newCells(id: string): MemberCells {
  return { state: newMember(id), movements: noMovements(id) };
}

/** The cells after the member's next entry. */
export function nextCells({ state, movements }: MemberCells, entry: NumberedDraft): MemberCells {
  return { state: nextState(state, entry), movements: nextMovements(movements, entry) };
}

/** The cells computed from all entries of the member, in order of sequence numbers. */
export function foldCells(id: string, entries: readonly NumberedDraft[]): MemberCells {
  return { state: foldMember(id, entries), movements: foldMovements(id, entries) };
}
