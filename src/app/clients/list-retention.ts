// Lists clients without a visit for the salon's retention period, or due within a month. Erases nothing.
import * as v from 'valibot';
import type { Day } from '../../core/day';
import { lastVisitOf } from '../../core/members/member';
import { isNearRetention, retentionDay } from '../../core/members/retention';
import { standingOf } from '../../core/points/standing';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { rowHint } from '../command-parts';
import { checkpointOf, type TransactionRefusal, transactionAt } from '../ledger/transaction';
import { ROWS_AT_ONCE } from '../rows-at-once';
import { isForgotten } from './contact';
import { isCurrent } from './holders';

export type RetentionClient = {
  readonly id: string;
  readonly row: number;
  readonly name: string;
  readonly lastVisit: Day | '';
  /** The day on which the retention period ends. */
  readonly due: Day;
  /** Points left, which would be lost with the client. */
  readonly points: number;
};

export type RetentionList = {
  /** The retention setting, in months; 0 if no clients are to be listed. */
  readonly months: number;
  readonly clients: readonly RetentionClient[];
  /** Number of clients without any entry, whose start is unknown. */
  readonly undated: number;
  readonly next: number | null;
};

export const listRetention = defineQuery({
  roles: ['owner'],
  command: v.object({ first: v.pipe(rowHint, v.minValue(2)) }),
  run(world, { first }): Result<RetentionList, TransactionRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const { ruleset, today, moment } = transactionAt(world, checkpoint, []);
    const months = ruleset.retentionMonths;
    if (months === 0) return accept({ months, clients: [], undated: 0, next: null });
    const { clients, lastRow } = world.members.list(first, ROWS_AT_ONCE);
    const found: RetentionClient[] = [];
    let undated = 0;
    for (const { id, row, contact, state } of clients) {
      if (isForgotten(contact) || !isCurrent({ state })) continue;
      if (state === null) continue; // damaged: the ledger check reports it, and Repair restores it
      const due = retentionDay(state, months);
      if (due === '') undated++;
      else if (isNearRetention(due, today)) {
        const points = standingOf(state, moment).balance;
        found.push({ id, row, name: contact.name, lastVisit: lastVisitOf(state), due, points });
      }
    }
    const next = first + ROWS_AT_ONCE;
    return accept({ months, clients: found, undated, next: next <= lastRow ? next : null });
  },
});
