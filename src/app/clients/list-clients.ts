// Lists the clients with their balances, in portions: the till then searches them locally.
import * as v from 'valibot';
import type { Moment } from '../../core/day';
import { memberIdOf } from '../../core/members/member-id';
import { accept, type Result, refuse } from '../../core/result';
import { defineCommand } from '../action';
import { rowHint } from '../command-parts';
import { project } from '../ledger/project';
import { checkpointOf, inLock, type TransactionRefusal } from '../ledger/transaction';
import { rebuilt, withoutOlder } from '../ledger/verified-state';
import type { Checkpoint } from '../ports/checkpoint';
import type { ClientRow, Contact } from '../ports/members';
import type { TabProblem } from '../ports/tabs';
import type { World } from '../ports/world';
import { type ClientSummary, summaryOf } from './client-details';
import { type ClientsStamp, stampOf } from './clients-stamp';
import { isCurrent } from './holders';

/** A number that leads to another client, by all that it is known by: whoever finds it means that client. */
export type Alias = Pick<Contact, 'name' | 'phone' | 'email' | 'loyaltyCard' | 'code'> & {
  readonly id: string;
  /** The client into whom it was merged, who may be merged in turn. */
  readonly into: string;
};

export type ClientList = {
  /** Without those who were merged into another, and those who were erased. */
  readonly clients: readonly ClientSummary[];
  readonly aliases: readonly Alias[];
  /** Unreadable cells that people typed for clients. */
  readonly problems: readonly TabProblem[];
  /** The row to continue from, or null at the end. */
  readonly next: number | null;
  /** What was known when this was read: for `refresh-clients`. */
  readonly stamp: ClientsStamp;
};

// About 200 bytes a client in the answer: two megabytes and a half. Each request reads the header and the length besides.
const LISTED_AT_ONCE = 12_000;

export const listClients = defineCommand({
  roles: ['owner', 'staff'],
  command: v.object({ first: v.pipe(rowHint, v.minValue(2)) }),
  run(world, { first }, { key }): Result<ClientList, TransactionRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const stamp = stampOf(world, checkpoint);
    let list = world.members.list(first, LISTED_AT_ONCE);
    // What was typed over the points is told once: by now it is put right.
    const { problems } = list;
    if (list.unnumbered.length + list.typed.length > 0) {
      number(world, list.unnumbered, key);
      putRight(world, list.typed);
      list = world.members.list(first, LISTED_AT_ONCE);
    }
    const { clients, lastRow } = list;
    const moment = world.clock.moment();
    const next = first + LISTED_AT_ONCE;
    return accept({
      ...listed(clients, checkpoint, moment),
      problems,
      next: next <= lastRow ? next : null,
      stamp: { ...stamp, row: lastRow },
    });
  },
});

/** What a list says of clients that were read. */
export function listed(
  clients: readonly ClientRow[],
  checkpoint: Checkpoint,
  moment: Moment,
): Pick<ClientList, 'clients' | 'aliases'> {
  const all = withoutOlder(clients, checkpoint);
  return {
    clients: all.filter(isCurrent).map((client) => summaryOf(client, moment)),
    aliases: all.flatMap(aliasOf),
  };
}

function aliasOf({ id, state, contact }: ClientRow): readonly Alias[] {
  if (state === null || state.into === '' || state.erased) return [];
  const { name, phone, email, loyaltyCard, code } = contact;
  return [{ id, into: state.into, name, phone, email, loyaltyCard, code }];
}

// Each is found in the journal. Who pastes a whole column has it put right by Repair, or in a few turns.
const PUT_RIGHT_AT_ONCE = 20;

/** Writes the points that somebody has typed over, as the journal has them. */
function putRight(world: World, typed: readonly ClientRow[]): void {
  if (typed.length === 0) return;
  inLock(world, () => {
    for (const client of typed.slice(0, PUT_RIGHT_AT_ONCE))
      project(world, client, rebuilt(world, client.id, 'unknown'));
    return accept(null);
  });
}

/** Makes members of clients typed into the tab by hand. While someone else is saving, this waits for the next call. */
function number(world: World, rows: readonly number[], key: string): void {
  if (rows.length === 0) return;
  inLock(world, () => {
    const hit = world.members.number(rows.map((row) => ({ row, id: memberIdOf(`${key} ${row}`) })));
    for (const other of hit) project(world, other, rebuilt(world, other.id, 'unknown'));
    return accept(null);
  });
}
