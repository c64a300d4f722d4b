// Refunds an invoice partly or completely: units or money. The visit still counts.
import * as v from 'valibot';
import { accept } from '../../core/result';
import { defineCommand } from '../action';
import { cents, entrySeen, memberSeen, shortText } from '../command-parts';
import { takeBack, voidedBy } from './reversing';

const units = v.object({
  line: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)),
  quantity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)),
});

const whole = v.pipe(v.number(), v.integer());

export const refundInvoice = defineCommand({
  locks: 'at-once',
  roles: ['owner', 'staff'],
  needs: 'refund',
  command: v.object({
    ...entrySeen.entries,
    member: v.nullable(memberSeen),
    back: v.variant('what', [
      v.object({ what: v.literal('everything') }),
      v.object({ what: v.literal('units'), units: v.pipe(v.array(units), v.maxLength(200)) }),
      v.object({ what: v.literal('money'), money: v.pipe(cents, v.minValue(1)) }),
    ]),
    note: shortText,
    /** Figures shown in the form: money refunded to the client, points taken back and returned; null without a form. */
    seen: v.nullable(v.object({ money: whole, earned: whole, used: whole })),
  }),
  run(world, command, request) {
    const written = takeBack(world, command, request);
    if (!written.ok) return written;
    return accept(voidedBy(world, written.value));
  },
});
