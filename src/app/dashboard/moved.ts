// What entries have moved, for the figures that follow from states: known to a command, which has the states before.
import { withHolders } from '../../core/dashboard/figures';
import type { HoldersMoved } from '../../core/dashboard/holders';
import { entriesByMember } from '../../core/journal/entries-by-member';
import type { Entry } from '../../core/journal/entry';
import { type MemberState, nextState } from '../../core/members/member';
import {
  nextStoredValue,
  type StoredValueState,
  storedValuesIn,
} from '../../core/stored-values/stored-value';
import type { Sealed, Transaction } from '../ledger/transaction';
import type { Checkpoint } from '../ports/checkpoint';

/** The states of clients and cards before the entries; null for a card that they make. */
export type StatesBefore = {
  readonly members: ReadonlyMap<string, MemberState>;
  readonly storedValues: ReadonlyMap<string, StoredValueState | null>;
};

/** The checkpoint of sealed entries, with the figures of the clients and cards that they have moved. */
export function withMoved(
  { checkpoint: before }: Pick<Transaction, 'checkpoint'>,
  { entries, checkpoint }: Sealed,
  states: StatesBefore,
): Checkpoint {
  const moved = movedBy(entries, states);
  return { ...checkpoint, figures: withHolders(before.figures, checkpoint.figures, moved) };
}

/** Null if a state is not among those before. */
function movedBy(entries: readonly Entry[], { members, storedValues }: StatesBefore): HoldersMoved | null {
  const cards = new Set(entries.flatMap(storedValuesIn));
  const own = [...entriesByMember(entries)];
  if (own.some(([id]) => !members.has(id)) || [...cards].some((id) => !storedValues.has(id))) return null;
  return {
    members: own.map(([id, theirs]) => {
      const before = members.get(id) ?? null;
      return { before, after: before && theirs.reduce(nextState, before) };
    }),
    cards: [...cards].map((id) => {
      const before = storedValues.get(id) ?? null;
      const after = entries.reduce((state, entry) => nextStoredValue(id, state, entry), before);
      return { before, after };
    }),
  };
}
