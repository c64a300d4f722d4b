// Gives back a part of an invoice, or all of it: some units, or some money. The visit stays.
import * as v from 'valibot';
import { entryPoints } from '../../core/entry';
import { accept, refuse } from '../../core/result';
import { defineCommand } from '../action';
import { afterOf } from '../clients/client-details';
import { cents, entrySeen, memberSeen, shortText } from '../command-parts';
import { writeEntry } from '../ledger/write';
import { decideReverse, type ReversingRefusal } from './reversing';
import type { Voided } from './void-invoice';

const units = v.object({
  line: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)),
  quantity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)),
});

const whole = v.pipe(v.number(), v.integer());

export type RefundRefusal =
  | ReversingRefusal
  | { readonly code: 'nothing-chosen' }
  /** Points or earlier refunds changed after the form showed its figures; nothing is written. */
  | {
      readonly code: 'refund-changed';
      readonly money: number;
      readonly earned: number;
      readonly used: number;
    };

export const refundInvoice = defineCommand({
  roles: ['owner', 'staff'],
  command: v.object({
    ...entrySeen.entries,
    member: v.nullable(memberSeen),
    back: v.variant('what', [
      v.object({ what: v.literal('everything') }),
      v.object({ what: v.literal('units'), units: v.pipe(v.array(units), v.maxLength(200)) }),
      v.object({ what: v.literal('money'), money: v.pipe(cents, v.minValue(1)) }),
    ]),
    note: shortText,
    /** What the form showed: money to give back (to the client), points taken back and given back; null for no form. */
    seen: v.nullable(v.object({ money: whole, earned: whole, used: whole })),
  }),
  run(world, command, request) {
    const written = writeEntry<RefundRefusal>(world, request, command.member, (transaction, member) => {
      const { back, seen, note } = command;
      if (back.what === 'units' && back.units.length === 0) return refuse({ code: 'nothing-chosen' });
      const decided = decideReverse(world, transaction, member, command, back, request, note);
      if (!decided.ok) return decided;
      if (decided.value === null) throw new Error('a refund has no key of another');
      const { draft, storedValues } = decided.value;
      const { money = 0, earned = 0, used = 0 } = draft.reversal ?? {};
      if (seen !== null && (money !== seen.money || earned !== seen.earned || used !== seen.used))
        return refuse({ code: 'refund-changed', money, earned, used });
      return accept({ drafts: [draft], others: [], storedValues });
    });
    if (!written.ok) return written;
    const { entry, member } = written.value;
    return accept<Voided>({
      seq: entry.seq,
      points: entryPoints(entry),
      shortfall: Math.max(0, entry.change.shortfall),
      money: entry.reversal?.money ?? 0,
      toStoredValues: -(entry.sums?.paid ?? 0),
      client: member && afterOf(member, world.clock.moment()),
    });
  },
});
