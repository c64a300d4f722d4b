// Voids a gift card or voucher that was lost, stolen or issued by mistake. Its history stays.
import * as v from 'valibot';
import type { VoidStoredValueRefusal } from '../../core/decide/decide-stored-value';
import { accept } from '../../core/result';
import type { StoredValueState } from '../../core/stored-values/stored-value';
import { defineCommand } from '../action';
import { rowHint, shortText, storedValueId } from '../command-parts';
import { decideOn, nothingFetched } from '../ledger/fetch-view';
import { writeEntry } from '../ledger/write';
import { storedValueOf } from '../till/presented-cards';

export type VoidedStoredValue = {
  readonly seq: number;
  readonly storedValue: string;
  readonly kind: StoredValueState['kind'];
};

export const voidStoredValue = defineCommand({
  roles: ['owner'],
  command: v.object({
    storedValue: storedValueId,
    row: rowHint,
    note: v.pipe(shortText, v.minLength(1)),
  }),
  run(world, { storedValue: id, row, note }, request) {
    const { key, hash } = request;
    const written = writeEntry<VoidStoredValueRefusal>(world, request, null, (transaction) => {
      const storedValues = [storedValueOf(world, transaction.checkpoint, id, row)];
      const command = { kind: 'void-stored-value', key, request: hash, storedValue: id, note } as const;
      return decideOn(world, transaction, { ...nothingFetched, storedValues }, command);
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
