import type { CardState } from '../../core/stored-value';
import { accept, type Result, refuse } from '../../core/result';
import { defineAction } from '../action';
import { type CardRefusal, cardByCode } from '../till/presented-cards';
import { cardBrought } from '../command-parts';
import { markOf, type TurnRefusal } from '../ledger/transaction';

export type ShownCard = { readonly row: number; readonly state: CardState };

export const showCard = defineAction({
  roles: ['owner', 'staff'],
  command: cardBrought,
  run(world, { code, row }): Result<ShownCard, CardRefusal | TurnRefusal> {
    const mark = markOf(world);
    if (mark === null) return refuse({ code: 'not-set-up' });
    const card = cardByCode(world, mark, code, row);
    return card.ok ? accept({ row: card.value.row, state: card.value.state }) : card;
  },
});
