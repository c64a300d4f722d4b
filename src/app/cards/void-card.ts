// Takes a gift card or voucher back: lost, stolen, or given out by mistake. Its history stays.
import * as v from 'valibot';
import { accept, refuse } from '../../core/result';
import type { StoredValueState } from '../../core/stored-value';
import { defineCommand } from '../action';
import { rowHint, shortText } from '../command-parts';
import { verifiedStoredValue } from '../ledger/recover';
import { blankDraft } from '../ledger/transaction';
import { writeEntry } from '../ledger/write';

export type VoidStoredValueRefusal =
  | { readonly code: 'stored-value-gone'; readonly storedValue: string }
  | { readonly code: 'stored-value-nothing-left'; readonly storedValue: string };

export type VoidedStoredValue = {
  readonly seq: number;
  readonly storedValue: string;
  readonly kind: StoredValueState['kind'];
};

export const voidStoredValue = defineCommand({
  roles: ['owner'],
  command: v.object({
    storedValue: v.pipe(v.string(), v.regex(/^[0-9A-Z]{10}$/)),
    row: rowHint,
    note: v.pipe(shortText, v.minLength(1)),
  }),
  run(world, { storedValue: id, row, note }, request) {
    const written = writeEntry<VoidStoredValueRefusal>(world, request, null, (transaction) => {
      const found = world.storedValues.locate(id, row);
      const state = verifiedStoredValue(world, found ?? { row: 0, id, state: null }, transaction.checkpoint);
      if (state === null) return refuse({ code: 'stored-value-gone', storedValue: id });
      if (state.balance === 0) return refuse({ code: 'stored-value-nothing-left', storedValue: id });
      const move = {
        storedValue: id,
        kind: state.kind,
        amount: -state.balance,
        line: -1,
        issue: null,
        voids: true as const,
      };
      return accept({
        drafts: [
          {
            ...blankDraft(transaction),
            kind: 'adjust',
            key: request.key,
            request: request.hash,
            storedValues: [move],
            note,
          },
        ],
        others: [],
        storedValues: [{ id, row: found?.row ?? 0, state }],
      });
    });
    if (!written.ok) return written;
    const { entry } = written.value;
    return accept<VoidedStoredValue>({
      seq: entry.seq,
      storedValue: id,
      kind: entry.storedValues[0]?.kind ?? 'giftcard',
    });
  },
});
