// All gift cards and vouchers, newest first, with what is left on them. Ids, never codes.
import * as v from 'valibot';
import type { CardState } from '../../core/stored-value';
import { accept, type Result, refuse } from '../../core/result';
import { defineAction } from '../action';
import { markOf, type TurnRefusal } from '../ledger/transaction';

export type ListedCard = { readonly row: number; readonly state: CardState };

export const listCards = defineAction({
  roles: ['owner', 'staff'],
  command: v.object({}),
  run(world): Result<{ readonly cards: readonly ListedCard[] }, TurnRefusal> {
    if (markOf(world) === null) return refuse({ code: 'not-set-up' });
    const cards = world.cards
      .compare()
      .flatMap(({ row, state }) => (state === null ? [] : [{ row, state }]))
      .sort((a, b) => b.state.seq - a.state.seq);
    return accept({ cards });
  },
});
