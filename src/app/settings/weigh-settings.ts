// Computes what unsaved settings would currently take from the clients, to be shown before saving.
import * as v from 'valibot';
import { type Change, type Lost, lostInReach, pointsGoingSooner } from '../../core/points/in-reach';
import { type Loss, lossesOf } from '../../core/points/worth-less';
import { accept, type Result, refuse } from '../../core/result';
import { type RulesetRefusal, readRuleset } from '../../core/settings/read-ruleset';
import { namesOf } from '../../core/settings/ruleset';
import { defineQuery } from '../action';
import { rowHint } from '../command-parts';
import { checkpointOf, type TransactionRefusal, transactionAt } from '../ledger/transaction';
import type { ClientRow } from '../ports/members';
import { ROWS_AT_ONCE } from '../rows-at-once';
import { rulesetParts } from './ruleset-command';

const LISTED = 50;

/** A client who loses something within reach. */
export type Loser = Lost & { readonly id: string; readonly name: string };

/** The losses from the change, in a portion of the clients. */
export type Weighed = {
  readonly losses: readonly Loss[];
  /** Number of clients who lose something within reach. */
  readonly losing: number;
  /** The first fifty of them. */
  readonly listed: readonly Loser[];
  /** Existing points that would expire sooner under the new expiry, which is never applied to them automatically. */
  readonly sooner: { readonly clients: number; readonly points: number };
  /** The row to continue from, or null at the end. */
  readonly next: number | null;
};

export const weighSettings = defineQuery({
  roles: ['owner'],
  command: v.object({ ...rulesetParts, first: v.pipe(rowHint, v.minValue(2)) }),
  run(
    world,
    { seen, first, ...wish },
  ): Result<Weighed, TransactionRefusal | RulesetRefusal | { readonly code: 'settings-changed' }> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const { ruleset: before, rulesetHash, listed, moment, today } = transactionAt(world, checkpoint, []);
    if (rulesetHash !== seen) return refuse({ code: 'settings-changed' });
    const { items } = listed();
    const wanted = readRuleset(wish, before, namesOf(items));
    if (!wanted.ok) return wanted;
    const after = wanted.value;
    const losses = lossesOf(before, after, today);
    const { clients, lastRow } = world.members.list(first, ROWS_AT_ONCE);
    const end = first + ROWS_AT_ONCE;
    const change = { before, after, losses, moment, uses: checkpoint.uses };
    return accept({ losses, ...weighed(clients, change), next: end <= lastRow ? end : null });
  },
});

function weighed(clients: readonly ClientRow[], change: Change): Omit<Weighed, 'losses' | 'next'> {
  const isExpirySooner = change.losses.some(({ code }) => code === 'expires-sooner');
  const losers: Loser[] = [];
  const sooner = { clients: 0, points: 0 };
  for (const { id, state, contact } of clients) {
    if (state === null) continue; // overwritten, so the points are unknown
    const lost = lostInReach(state, contact, change);
    if (lost !== undefined) losers.push({ id, name: contact.name, ...lost });
    const points = isExpirySooner ? pointsGoingSooner(state, change.after, change.moment) : 0;
    sooner.points += points;
    if (points > 0) sooner.clients += 1;
  }
  return { losing: losers.length, listed: losers.slice(0, LISTED), sooner };
}
