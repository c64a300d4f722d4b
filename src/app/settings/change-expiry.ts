// Gives points that are there already the expiry of the settings of now. Only when the owner asks, after a plan.
import * as v from 'valibot';
import { type Account, type Lot, lastMonthOf } from '../../core/account';
import type { Month } from '../../core/day';
import { untilFrom } from '../../core/decide-expiry';
import { pointsGoingSooner } from '../../core/in-reach';
import { accept, type Result, refuse } from '../../core/result';
import { liveAccount } from '../../core/standing';
import { defineCommand, defineQuery } from '../action';
import { rowHint } from '../command-parts';
import { decideOn, nothingFetched } from '../ledger/fetch-view';
import {
  checkpointOf,
  type Transaction,
  type TransactionRefusal,
  transactionAt,
} from '../ledger/transaction';
import { type WriteRefusal, writeEntry } from '../ledger/write';
import { ROWS_AT_ONCE } from '../rows-at-once';

const WRITTEN = 40;

export type ExpiryPlan = {
  /** Clients and points whose expiry would change. */
  readonly clients: number;
  readonly points: number;
  /** Of these, whose points would go sooner than they do now. */
  readonly sooner: { readonly clients: number; readonly points: number };
  /** What those points would have from then on. */
  readonly until: Lot['until'];
  /** The month at whose end they go, of clients who do not come before where visits count; '' for never. */
  readonly lastMonth: Month | '';
  /** The row to go on from, or null at the end. */
  readonly next: number | null;
};

const command = v.object({ first: v.pipe(rowHint, v.minValue(2)) });

export const planExpiry = defineQuery({
  roles: ['owner'],
  command,
  run(world, { first }): Result<ExpiryPlan, TransactionRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const transaction = transactionAt(world, checkpoint, []);
    const { clients, lastRow } = world.members.list(first, ROWS_AT_ONCE);
    let points = 0;
    let concerned = 0;
    const sooner = { clients: 0, points: 0 };
    for (const { state } of clients) {
      if (state === null) continue; // typed over: nothing is known of the points
      const moved = movedPoints(liveAccount(state, transaction.moment), transaction);
      points += moved;
      if (moved > 0) concerned += 1;
      const going = pointsGoingSooner(state, transaction.ruleset, transaction.moment);
      sooner.points += going;
      if (going > 0) sooner.clients += 1;
    }
    const end = first + ROWS_AT_ONCE;
    const until = untilFrom(transaction.today, transaction.ruleset);
    const lastMonth = lastMonthOf({ from: '', until, points }, transaction.today) ?? '';
    const next = end <= lastRow ? end : null;
    return accept({ clients: concerned, points, sooner, until, lastMonth, next });
  },
});

type SettingsChanged = { readonly code: 'settings-changed' };

export type ExpiryChanged = { readonly clients: number; readonly next: number | null };

export const changeExpiry = defineCommand({
  roles: ['owner'],
  command: v.object({ ...command.entries, seen: v.string() }),
  run(world, { first, seen }): Result<ExpiryChanged, WriteRefusal | SettingsChanged> {
    const { clients, lastRow } = world.members.list(first, ROWS_AT_ONCE);
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const now = transactionAt(world, checkpoint, []);
    // The settings that the plan was made by, or nothing happens.
    if (now.rulesetHash !== seen) return refuse({ code: 'settings-changed' });
    const due = clients.filter(
      ({ state }) => state !== null && movedPoints(liveAccount(state, now.moment), now) > 0,
    );
    for (const { id, row, state } of due.slice(0, WRITTEN)) {
      const at = { id, row, version: state?.version ?? 0 };
      const written = writeEntry<SettingsChanged>(world, { key: '', hash: '' }, at, (transaction, member) => {
        if (member === null) throw new Error('a client was asked for');
        // Saved again between two portions: nobody has seen what these settings would do.
        if (transaction.rulesetHash !== seen) return refuse({ code: 'settings-changed' });
        const command = { kind: 'change-expiry', member: id } as const;
        return decideOn(world, transaction, { ...nothingFetched, members: [member] }, command);
      });
      if (!written.ok && written.refusal.code !== 'nothing-to-write') return written;
    }
    const end = first + ROWS_AT_ONCE;
    const next = due[WRITTEN]?.row ?? (end <= lastRow ? end : null);
    return accept<ExpiryChanged>({ clients: Math.min(WRITTEN, due.length), next });
  },
});

function movedPoints(account: Account, { today, ruleset }: Pick<Transaction, 'today' | 'ruleset'>): number {
  const until = untilFrom(today, ruleset);
  return account.lots.reduce((sum, lot) => (lot.until === until ? sum : sum + lot.points), 0);
}
