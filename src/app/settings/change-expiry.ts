// Applies the current settings' expiry to existing points. Only at the owner's request, after a plan.
import * as v from 'valibot';
import type { Account } from '../../core/points/account';
import { type Expiry, expiryOf, type LastTime, lastTimeOf } from '../../core/points/expiry';
import { pointsGoingSooner } from '../../core/points/in-reach';
import { liveAccount } from '../../core/points/standing';
import { accept, type Result, refuse } from '../../core/result';
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
  /** Numbers of clients and points whose expiry would change. */
  readonly clients: number;
  readonly points: number;
  /** Those of them that would expire sooner than now. */
  readonly sooner: { readonly clients: number; readonly points: number };
  /** The new expiry of those points. */
  readonly until: Expiry;
  /** The last month or day on which they are usable, for clients without a visit until then if visits count; '' for never. */
  readonly last: LastTime | '';
  /** The row to continue from, or null at the end. */
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
      if (state === null) continue; // overwritten, so the points are unknown
      const moved = movedPoints(liveAccount(state, transaction.moment), transaction);
      points += moved;
      if (moved > 0) concerned += 1;
      const going = pointsGoingSooner(state, transaction.ruleset, transaction.moment);
      sooner.points += going;
      if (going > 0) sooner.clients += 1;
    }
    const end = first + ROWS_AT_ONCE;
    const until = expiryOf(transaction.today, transaction.ruleset);
    const last = lastTimeOf(until, transaction.today) ?? '';
    const next = end <= lastRow ? end : null;
    return accept({ clients: concerned, points, sooner, until, last, next });
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
    // Changes nothing unless the settings are still those of the plan.
    if (now.rulesetHash !== seen) return refuse({ code: 'settings-changed' });
    const due = clients.filter(
      ({ state }) => state !== null && movedPoints(liveAccount(state, now.moment), now) > 0,
    );
    for (const { id, row, state } of due.slice(0, WRITTEN)) {
      const at = { id, row, version: state?.version ?? 0 };
      const written = writeEntry<SettingsChanged>(world, { key: '', hash: '' }, at, (transaction, member) => {
        if (member === null) throw new Error('a client was asked for');
        // The settings were saved between two portions: no plan has shown the effect of the new ones.
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
  const until = expiryOf(today, ruleset);
  return account.lots.reduce((sum, lot) => (lot.until === until ? sum : sum + lot.points), 0);
}
