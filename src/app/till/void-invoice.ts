// Voids an invoice, or the remainder after earlier refunds, as if it had never happened.
import * as v from 'valibot';
import { accept } from '../../core/result';
import { defineCommand } from '../action';
import { entrySeen, memberSeen, shortText } from '../command-parts';
import { takeBack, voidedBy } from './reversing';

export const voidInvoice = defineCommand({
  locks: 'at-once',
  roles: ['owner', 'staff'],
  command: v.object({ ...entrySeen.entries, member: v.nullable(memberSeen), note: shortText }),
  run(world, command, request) {
    const written = takeBack(world, { ...command, back: { what: 'void' }, seen: null }, request);
    return written.ok ? accept(voidedBy(world, written.value)) : written;
  },
});
