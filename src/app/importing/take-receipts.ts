// Imports a portion of invoices into the journal. Safe to repeat, to interrupt and to continue later.
import * as v from 'valibot';
import { entriesByMember } from '../../core/entries-by-member';
import type { Entry } from '../../core/entry';
import type { Named } from '../../core/imported-invoice';
import { type MemberCells, newCells } from '../../core/member-cells';
import { accept } from '../../core/result';
import { defineCommand } from '../action';
import { noDetails } from '../clients/contact';
import { importedInvoice } from '../command-parts';
import { appendMissing, entriesOf } from '../ledger/journal-rows';
import { project, projectAll } from '../ledger/project';
import {
  inTransaction,
  type Sealed,
  sealAll,
  type Transaction,
  type TransactionRefusal,
} from '../ledger/transaction';
import { cellsAfter, rebuilt, type Verified, verifiedMembers } from '../ledger/verified-state';
import type { Contact, MemberRow, NewClient } from '../ports/members';
import type { World } from '../ports/world';
import {
  type Candidate,
  type Clients,
  candidateOf,
  clientsOf,
  distinctCandidates,
  type NamedReceipt,
  namedReceipt,
  takenBefore,
} from './candidates';
import { draftsOf } from './imported-drafts';

// This many entries take a few seconds, far below the limit of six minutes per execution.
const MOST_AT_ONCE = 100;

export type Taken = {
  readonly taken: number;
  /** Already in the journal, from an earlier attempt or import. */
  readonly skipped: number;
  readonly points: number;
  /** Left out, because they are too long for an entry. */
  readonly tooLong: readonly NamedReceipt[];
};

export const takeReceipts = defineCommand({
  roles: ['owner'],
  command: v.object({
    invoices: v.pipe(v.array(importedInvoice), v.maxLength(MOST_AT_ONCE)),
    /** For the record only: nothing is earned. */
    recordOnly: v.boolean(),
  }),
  run(world, { invoices, recordOnly }) {
    return inTransaction<Taken, TransactionRefusal>(world, (transaction) => {
      const clients = clientsOf(world);
      const candidates = distinctCandidates(invoices.map((imported) => candidateOf(imported, clients)));
      const before = takenBefore(world, candidates);
      const fresh = candidates.filter(({ key }) => !before.has(key));
      const members = membersOf(world, transaction, fresh, clients);
      const states = new Map([...members].map(([id, { state }]) => [id, state]));
      const { drafts, tooLong } = draftsOf(transaction, fresh, states, { clients, recordOnly });
      const taken = fresh.filter((candidate) => !tooLong.includes(candidate));
      const counts = { taken: taken.length, skipped: invoices.length - fresh.length };
      const leftOut = tooLong.map(namedReceipt);
      if (drafts.length === 0) return accept({ ...counts, points: 0, tooLong: leftOut });
      const sealed = sealAll(transaction, drafts);
      if (!sealed.ok) return sealed;
      write(world, transaction, sealed.value, { newcomers: newcomers(taken, clients), members, clients });
      const points = drafts.reduce((sum, { earned }) => sum + (earned?.points ?? 0), 0);
      return accept({ ...counts, points, tooLong: leftOut });
    });
  },
});

type MembersBefore = ReadonlyMap<string, Verified>;

/** All members concerned, before the portion. */
function membersOf(
  world: World,
  transaction: Transaction,
  fresh: readonly Candidate[],
  clients: Clients,
): MembersBefore {
  const ids = [...new Set(fresh.map(({ member }) => member))].filter((id) => id !== '');
  const there = ids.flatMap((id) => clients.byId.get(id) ?? []);
  const movements = there.length === 0 ? new Map() : world.members.movements(there);
  const rows = ids.map((id) => {
    const row = clients.byId.get(id);
    return row === undefined
      ? { id, ...newCells(id) }
      : { id, state: row.state, movements: movements.get(id) ?? null };
  });
  return verifiedMembers(world, rows, transaction.checkpoint);
}

function newcomers(fresh: readonly Candidate[], clients: Clients): readonly NewClient[] {
  const found = new Map<string, NewClient>();
  for (const { member: id, imported } of fresh)
    if (id !== '' && !clients.byId.has(id)) found.set(id, { id, contact: contactOf(imported.client) });
  return [...found.values()];
}

/** A client without a name is called by whatever the file has. */
function contactOf({ code, name, phone, email, loyaltyCard }: Named): Contact {
  const called = name || code || email || phone || loyaltyCard;
  return { ...noDetails, name: called, code, phone, email, loyaltyCard };
}

/** The clients of a portion: the new ones, the states of all before it, and all existing clients. */
type Concerned = {
  readonly newcomers: readonly NewClient[];
  readonly members: MembersBefore;
  readonly clients: Clients;
};

/** Writes clients first: a client without entries is harmless, an entry without its client is not. */
function write(
  world: World,
  transaction: Transaction,
  { entries, checkpoint }: Sealed,
  { newcomers, members, clients }: Concerned,
): void {
  const appended = world.members.append(newcomers, clients.lastRow);
  const rows = new Map([...clients.byId.values(), ...appended].map((row) => [row.id, row]));
  world.journal.appendAll(entries, transaction.checkpoint.row);
  world.journal.flush(); // the commit
  const lastRow = standing(world, transaction, entries);
  const own = entriesByMember(entries);
  const after = [...members].map(
    ([id, before]) => [id, cellsAfter(world, before, own.get(id) ?? [])] as const,
  );
  writeCells(world, new Map(after), rows, [...clients.byId.values(), ...newcomers]);
  world.checkpoint.write({ ...checkpoint, row: lastRow });
}

/**
 * Makes sure that all entries are there, including earlier ones: if somebody inserted or sorted rows during the block
 * write, it may have overwritten others. Those are appended again.
 * @returns the journal's last row
 */
function standing(world: World, transaction: Transaction, entries: readonly Entry[]): number {
  const first = Math.max(2, transaction.checkpoint.row);
  const last = first === transaction.checkpoint.row ? first + entries.length : first + entries.length - 1;
  const tail = transaction.known[transaction.known.length - 1];
  const block = entriesOf(world.journal.rows(first, last)).map(({ hash }) => hash);
  const wanted = [...(tail === undefined ? [] : [tail]), ...entries];
  if (wanted.every(({ hash }) => block.includes(hash))) return last;
  appendMissing(world, [...transaction.known, ...entries]);
  return world.journal.lastRow();
}

/** Writes all derived cells in few calls and reads them back; rows moved meanwhile are written one by one. */
function writeCells(
  world: World,
  members: ReadonlyMap<string, MemberCells>,
  rows: ReadonlyMap<string, MemberRow>,
  known: readonly NewClient[],
): void {
  const now = projectAll(
    world,
    [...members].flatMap(([id, cells]) => {
      const seen = rows.get(id);
      return seen === undefined ? [] : [{ seen, cells }];
    }),
  );
  // A client missing from the list may still exist: a row may have been inserted during the read.
  for (const client of known)
    if (members.size > 0 && !now.has(client.id) && world.members.locate(client.id, 0) === null) {
      world.members.append([client], world.members.list(2, 0).lastRow);
      project(world, null, members.get(client.id) ?? rebuilt(world, client.id, 'unknown'));
    }
}
