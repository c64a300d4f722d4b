// Lists the clients with their balances, in portions: the till then searches them locally.
import * as v from 'valibot';
import { memberIdOf } from '../../core/member-id';
import { accept, type Result, refuse } from '../../core/result';
import { defineCommand } from '../action';
import { rowHint } from '../command-parts';
import { project } from '../ledger/project';
import { checkpointOf, inLock, type TransactionRefusal } from '../ledger/transaction';
import { rebuilt, withoutOlder } from '../ledger/verified-state';
import type { TabProblem } from '../ports/tabs';
import type { World } from '../ports/world';
import { ROWS_AT_ONCE } from '../rows-at-once';
import { type ClientSummary, summaryOf } from './client-details';

export type ClientList = {
  readonly clients: readonly ClientSummary[];
  /** Unreadable cells that people typed for clients. */
  readonly problems: readonly TabProblem[];
  /** The row to continue from, or null at the end. */
  readonly next: number | null;
};

export const listClients = defineCommand({
  roles: ['owner', 'staff'],
  command: v.object({ first: v.pipe(rowHint, v.minValue(2)) }),
  run(world, { first }, { key }): Result<ClientList, TransactionRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    let list = world.members.list(first, ROWS_AT_ONCE);
    if (list.unnumbered.length > 0) {
      number(world, list.unnumbered, key);
      list = world.members.list(first, ROWS_AT_ONCE);
    }
    const { clients, problems, lastRow } = list;
    const moment = world.clock.moment();
    const next = first + ROWS_AT_ONCE;
    return accept({
      clients: withoutOlder(clients, checkpoint).map((client) => summaryOf(client, moment)),
      problems,
      next: next <= lastRow ? next : null,
    });
  },
});

/** Makes members of clients typed into the tab by hand. While someone else is saving, this waits for the next call. */
function number(world: World, rows: readonly number[], key: string): void {
  inLock(world, () => {
    const hit = world.members.number(rows.map((row) => ({ row, id: memberIdOf(`${key} ${row}`) })));
    for (const other of hit) project(world, other, rebuilt(world, other.id, 'unknown'));
    return accept(null);
  });
}
