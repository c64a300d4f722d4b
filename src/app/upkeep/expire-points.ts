// Removes expired points, client by client, in portions: for the nightly run or the owner.
import * as v from 'valibot';
import { expiredIn } from '../../core/account';
import { entryPoints } from '../../core/entry';
import { whenOf } from '../../core/member';
import { accept } from '../../core/result';
import { defineCommand } from '../action';
import { rowHint } from '../command-parts';
import { decideOn, nothingFetched } from '../ledger/fetch-view';
import { writeEntry } from '../ledger/write';
import { ROWS_AT_ONCE } from '../rows-at-once';

// Maximum number of entries per portion: each takes a second at Google.
const WRITTEN = 40;

// Needs no key, because a repeat finds nothing to expire.
const noKey = { key: '', hash: '' };

export type ExpiredPoints = {
  /** Numbers of clients and points affected. */
  readonly clients: number;
  readonly expired: number;
  /** The row to continue from, or null at the end. */
  readonly next: number | null;
};

export const expirePoints = defineCommand({
  roles: ['owner'],
  command: v.object({ first: v.pipe(rowHint, v.minValue(2)) }),
  run(world, { first }) {
    const { clients, lastRow } = world.members.list(first, ROWS_AT_ONCE);
    const now = world.clock.moment();
    const due = clients.filter(
      ({ state }) => state !== null && expiredIn(state.account, whenOf(state, now)).length > 0,
    );
    let expired = 0;
    for (const { id, row, state } of due.slice(0, WRITTEN)) {
      const seen = { id, row, version: state?.version ?? 0 };
      const written = writeEntry<never>(world, noKey, seen, (transaction, member) => {
        const members = member === null ? [] : [member];
        return decideOn(world, transaction, { ...nothingFetched, members }, { kind: 'expire', member: id });
      });
      if (written.ok) expired -= entryPoints(written.value.entry);
      else if (written.refusal.code !== 'nothing-to-write') return written;
    }
    const after = due[WRITTEN];
    const end = first + ROWS_AT_ONCE;
    const next = after?.row ?? (end <= lastRow ? end : null);
    return accept<ExpiredPoints>({ clients: Math.min(WRITTEN, due.length), expired, next });
  },
});
