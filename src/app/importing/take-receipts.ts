// Takes a portion of imported invoices into the journal. Safe to send again, to stop, and to go on later.
import * as v from 'valibot';
import type { Entry } from '../../core/entry';
import { type MemberState, newMember, nextState } from '../../core/member';
import { accept } from '../../core/result';
import { defineCommand } from '../action';
import { importedInvoice } from '../command-parts';
import { appendMissing, entriesOf, project, verifiedState } from '../ledger/recover';
import {
  inTransaction,
  type Sealed,
  sealAll,
  type Transaction,
  type TransactionRefusal,
} from '../ledger/transaction';
import type { Contact, NewClient, World } from '../ports';
import { type Candidate, type Clients, candidateOf, clientsOf, takenBefore } from './candidates';
import { draftsOf, type States } from './imported-drafts';

// So many entries take a few seconds; the limit of six minutes an execution never comes near.
const MOST_AT_ONCE = 100;

export type Taken = {
  readonly taken: number;
  /** In the journal already, from an earlier try or import. */
  readonly skipped: number;
  readonly points: number;
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
      const candidates = distinct(invoices.map((imported) => candidateOf(imported, clients)));
      const before = takenBefore(
        world,
        candidates,
        transaction.known[transaction.known.length - 1]?.key ?? '',
      );
      const fresh = candidates.filter(({ key }) => !before.has(key));
      const states = statesOf(world, transaction, fresh, clients);
      const drafts = draftsOf(transaction, fresh, states, { clients, recordOnly });
      const sealed = sealAll(transaction, drafts);
      if (!sealed.ok) return sealed;
      if (drafts.length > 0)
        write(world, transaction, sealed.value, newcomers(fresh, clients), states, clients);
      const points = drafts.reduce((sum, { earned }) => sum + (earned?.points ?? 0), 0);
      return accept({ taken: fresh.length, skipped: invoices.length - fresh.length, points });
    });
  },
});

function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...new Map(candidates.map((candidate) => [candidate.key, candidate])).values()];
}

/** The states of all members concerned, as they are before the portion. */
function statesOf(
  world: World,
  transaction: Transaction,
  fresh: readonly Candidate[],
  clients: Clients,
): States {
  const states = new Map<string, MemberState>();
  for (const { member } of fresh) {
    if (member === '' || states.has(member)) continue;
    const row = clients.byId.get(member);
    states.set(
      member,
      row === undefined ? newMember(member) : verifiedState(world, row, transaction.checkpoint),
    );
  }
  return states;
}

function newcomers(fresh: readonly Candidate[], clients: Clients): readonly NewClient[] {
  const found = new Map<string, NewClient>();
  for (const { member: id, imported } of fresh)
    if (id !== '' && !clients.byId.has(id)) found.set(id, { id, contact: namedByCode(imported.client) });
  return [...found.values()];
}

function namedByCode(code: string): Contact {
  return { name: code, phone: '', email: '', loyaltyCard: '', code, birthday: '', note: '' };
}

/** Clients first: one without entries harms nobody, an entry without its client does. */
function write(
  world: World,
  transaction: Transaction,
  { entries, checkpoint }: Sealed,
  newcomers: readonly NewClient[],
  before: States,
  known: Clients,
): void {
  const rows = new Map([...known.byId.values()].map(({ id, row }) => [id, row]));
  const first = world.members.append(newcomers);
  for (const [index, { id }] of newcomers.entries()) rows.set(id, first + index);
  world.journal.appendAll(entries, transaction.checkpoint.row);
  world.journal.flush(); // the commit
  const lastRow = standing(world, transaction, entries);
  const after = new Map(before);
  for (const entry of entries) {
    const state = after.get(entry.member);
    if (state !== undefined) after.set(entry.member, nextState(state, entry));
  }
  writeStates(world, after, rows, [...known.byId.values(), ...newcomers]);
  world.checkpoint.write({ ...checkpoint, row: lastRow });
}

/**
 * Sees that all entries stand, those of before included: whoever inserted or sorted rows while the block landed may
 * have brought it over others. What was hit is appended again.
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

/** All derived cells with few calls, read back; what a person moved in between is placed one by one. */
function writeStates(
  world: World,
  states: States,
  rows: ReadonlyMap<string, number>,
  known: readonly NewClient[],
): void {
  world.members.writeAll([...states.values()].map((state) => ({ row: rows.get(state.id) ?? 0, state })));
  const now = clientsOf(world).byId;
  // Not in the list is not gone: a row may have been inserted while it was read.
  for (const client of known)
    if (!now.has(client.id) && world.members.locate(client.id, 0) === null) world.members.append([client]);
  for (const state of states.values()) {
    const there = now.get(state.id);
    if (there?.state?.seq !== state.seq) project(world, there?.row ?? 0, state);
  }
}
