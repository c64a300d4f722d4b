// Gives points that are there already the expiry of the settings of now. Only when the owner asks, after a plan.
import * as v from 'valibot';
import { type Account, applyChange, changeBetween, type Lot, mergeMoves } from '../../core/account';
import type { Book } from '../../core/ruleset';
import type { Day } from '../../core/day';
import { earnedLot } from '../../core/quote';
import { accept, type Result, refuse } from '../../core/result';
import { liveAccount } from '../../core/standing';
import { defineAction } from '../action';
import { rowHint } from '../command-parts';
import { blankDraft, markOf, type Turn, type TurnRefusal, turnAt } from '../ledger/transaction';
import { type WriteRefusal, writeEntry } from '../ledger/write';

const LOOKED_AT = 2000;
const WRITTEN = 40;

export type RedatePlan = {
  /** Clients and points whose expiry would change. */
  readonly clients: number;
  readonly points: number;
  /** What those points would have from then on. */
  readonly until: Lot['until'];
  /** The row to go on from, or null at the end. */
  readonly next: number | null;
};

const command = v.object({ first: v.pipe(rowHint, v.minValue(2)) });

export const planRedate = defineAction({
  roles: ['owner'],
  command,
  run(world, { first }): Result<RedatePlan, TurnRefusal> {
    const mark = markOf(world);
    if (mark === null) return refuse({ code: 'not-set-up' });
    const turn = turnAt(world, mark, []);
    const { clients, lastRow } = world.members.list(first, LOOKED_AT);
    let points = 0;
    let concerned = 0;
    for (const { state } of clients) {
      const moved = state === null ? 0 : movedPoints(liveAccount(state, turn.moment), turn);
      points += moved;
      if (moved > 0) concerned += 1;
    }
    const end = first + LOOKED_AT;
    const until = untilNow(turn.today, turn.book);
    return accept({ clients: concerned, points, until, next: end <= lastRow ? end : null });
  },
});

type SettingsChanged = { readonly code: 'settings-changed' };

export type Redated = { readonly clients: number; readonly next: number | null };

export const redatePoints = defineAction({
  roles: ['owner'],
  command: v.object({ ...command.entries, seen: v.string() }),
  run(world, { first, seen }): Result<Redated, WriteRefusal | SettingsChanged> {
    const { clients, lastRow } = world.members.list(first, LOOKED_AT);
    const mark = markOf(world);
    if (mark === null) return refuse({ code: 'not-set-up' });
    const now = turnAt(world, mark, []);
    // The settings that the plan was made by, or nothing happens.
    if (now.bookHash !== seen) return refuse({ code: 'settings-changed' });
    const due = clients.filter(
      ({ state }) => state !== null && movedPoints(liveAccount(state, now.moment), now) > 0,
    );
    for (const { id, row, state } of due.slice(0, WRITTEN)) {
      const at = { id, row, version: state?.version ?? 0 };
      const written = writeEntry<SettingsChanged>(world, { key: '', hash: '' }, at, (turn, member) => {
        if (member === null) throw new Error('a client was asked for');
        // Saved again between two portions: nobody has seen what these settings would do.
        if (turn.bookHash !== seen) return refuse({ code: 'settings-changed' });
        const after = redated(member.state.account, turn);
        const change = changeBetween(member.state.account, after);
        if (change.moves.length === 0) return accept({ drafts: [], others: [], cards: [] });
        const draft = {
          ...blankDraft(turn),
          kind: 'adjust' as const,
          member: id,
          version: member.state.version + 1,
          change,
          redated: untilNow(turn.today, turn.book),
          after: applyChange(member.state.account, change),
        };
        return accept({ drafts: [draft], others: [], cards: [] });
      });
      if (!written.ok && written.refusal.code !== 'nothing-to-write') return written;
    }
    const end = first + LOOKED_AT;
    const next = due[WRITTEN]?.row ?? (end <= lastRow ? end : null);
    return accept<Redated>({ clients: Math.min(WRITTEN, due.length), next });
  },
});

/** All lots as if they had been earned today. */
function redated(account: Account, { today, book }: Pick<Turn, 'today' | 'book'>): Account {
  const until = untilNow(today, book);
  return { ...account, lots: mergeMoves(account.lots.map((lot) => ({ ...lot, until }))) };
}

function movedPoints(account: Account, { today, book }: Pick<Turn, 'today' | 'book'>): number {
  const until = untilNow(today, book);
  return account.lots.reduce((sum, lot) => (lot.until === until ? sum : sum + lot.points), 0);
}

function untilNow(today: Day, book: Book): Lot['until'] {
  return earnedLot(1, today, `${today}T00:00`, book).until;
}
