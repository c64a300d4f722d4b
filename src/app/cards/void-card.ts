// Takes a gift card or voucher back: lost, stolen, or given out by mistake. Its history stays.
import * as v from 'valibot';
import type { CardState } from '../../core/stored-value';
import { accept, refuse } from '../../core/result';
import { defineAction } from '../action';
import { rowHint, shortText } from '../command-parts';
import { soundCard } from '../ledger/recover';
import { blankDraft } from '../ledger/transaction';
import { writeEntry } from '../ledger/write';

export type VoidCardRefusal =
  | { readonly code: 'card-gone'; readonly card: string }
  | { readonly code: 'card-nothing-left'; readonly card: string };

export type VoidedCard = { readonly seq: number; readonly card: string; readonly kind: CardState['kind'] };

export const voidCard = defineAction({
  roles: ['owner'],
  command: v.object({
    card: v.pipe(v.string(), v.regex(/^[0-9A-Z]{10}$/)),
    row: rowHint,
    note: v.pipe(shortText, v.minLength(1)),
  }),
  run(world, { card: id, row, note }, request) {
    const written = writeEntry<VoidCardRefusal>(world, request, null, (turn) => {
      const found = world.cards.locate(id, row);
      const state = soundCard(world, found ?? { row: 0, id, state: null }, turn.mark);
      if (state === null) return refuse({ code: 'card-gone', card: id });
      if (state.balance === 0) return refuse({ code: 'card-nothing-left', card: id });
      const move = {
        card: id,
        kind: state.kind,
        amount: -state.balance,
        line: -1,
        issue: null,
        voids: true as const,
      };
      return accept({
        drafts: [
          {
            ...blankDraft(turn),
            kind: 'adjust',
            key: request.key,
            request: request.hash,
            cards: [move],
            note,
          },
        ],
        others: [],
        cards: [{ id, row: found?.row ?? 0, state }],
      });
    });
    if (!written.ok) return written;
    const { entry } = written.value;
    return accept<VoidedCard>({ seq: entry.seq, card: id, kind: entry.cards[0]?.kind ?? 'giftcard' });
  },
});
