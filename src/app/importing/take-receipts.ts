// Imports a portion of invoices into the journal. Safe to repeat, to interrupt and to continue later.
import * as v from 'valibot';
import type { Named } from '../../core/imported/imported-invoice';
import { accept } from '../../core/result';
import { defineCommand } from '../action';
import { noDetails } from '../clients/contact';
import { batchId, importedInvoice } from '../command-parts';
import { inTransaction, sealAll, type Transaction, type TransactionRefusal } from '../ledger/transaction';
import type { Contact, NewClient } from '../ports/members';
import type { World } from '../ports/world';
import {
  type Candidate,
  type Claimed,
  type Clients,
  candidateOf,
  clientsFor,
  distinctCandidates,
  movedInvoices,
  type NamedReceipt,
  namedReceipt,
} from './candidates';
import { draftsOf, importingOf, withMerged } from './imported-drafts';
import { type Recorded, type RecordedElsewhere, recordedSince } from './recorded-elsewhere';
import { type Fresh, sortedOut } from './taken-before';
import { type MembersBefore, membersBefore, writePortion } from './write-portion';

// This many entries take less than a hundred calls and some seconds, whoever's they are.
const MOST_AT_ONCE = 1000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export type Taken = {
  readonly taken: number;
  /** Already in the journal, from an earlier attempt or import. */
  readonly skipped: number;
  /** Clients who were not there before. */
  readonly added: number;
  /** What clients gain by the portion, less what has expired by now. */
  readonly points: number;
  /** Left out, because they are too long for an entry. */
  readonly tooLong: readonly NamedReceipt[];
  /** Left out, because they were recorded at this till or taken under another name after the plan was made. */
  readonly recorded: readonly RecordedElsewhere[];
  /** How many entries it made. */
  readonly entries: number;
};

export const takeReceipts = defineCommand({
  roles: ['owner'],
  command: v.object({
    invoices: v.pipe(v.array(importedInvoice), v.maxLength(MOST_AT_ONCE)),
    /** For the record only: nothing is earned. */
    recordOnly: v.boolean(),
    /** The import that the portion belongs to, so that it can be undone as one. */
    batch: v.optional(v.union([v.literal(''), batchId]), ''),
    /**
     * The last entry when the plan was made, and how many entries its portions have made since: if there are more, what
     * was recorded meanwhile is left out. Null if all are to be taken.
     */
    plan: v.optional(v.nullable(v.object({ head: count, own: count })), null),
  }),
  run(world, { invoices, recordOnly, batch, plan }) {
    return inTransaction<Taken, TransactionRefusal>(world, (transaction) => {
      const { fresh: found, members, clients } = concerned(world, transaction, invoices, recordOnly);
      const recorded = recordedMeanwhile(world, transaction, { fresh: found, members }, { plan, batch });
      const fresh = found.filter((candidate) => !recorded.has(candidate));
      const own = new Map([...members].map(([id, { state }]) => [id, state]));
      const states = withMerged(world, transaction.checkpoint, own);
      const importing = {
        ...importingOf(world, transaction, fresh, states),
        states,
        clients,
        recordOnly,
        batch,
      };
      const { drafts, tooLong, points } = draftsOf(transaction, fresh, importing);
      const taken = fresh.filter((candidate) => !tooLong.includes(candidate));
      const counts = { taken: taken.length, skipped: invoices.length - found.length };
      const leftOut = { tooLong: tooLong.map(namedReceipt), recorded: [...recorded.values()] };
      if (drafts.length === 0) return accept({ ...counts, ...leftOut, added: 0, points: 0, entries: 0 });
      const sealed = sealAll(transaction, drafts);
      if (!sealed.ok) return sealed;
      const portion = { newcomers: newcomers(taken, clients), members, clients };
      writePortion(world, transaction, sealed.value, portion);
      const gained = [...points.values()].reduce((sum, own) => sum + own, 0);
      const added = portion.newcomers.length;
      return accept({ ...counts, ...leftOut, added, points: gained, entries: sealed.value.entries.length });
    });
  },
});

type Since = {
  readonly plan: { readonly head: number; readonly own: number } | null;
  readonly batch: string;
};

/** What others have recorded of it since the plan; nothing is read if there are no entries but its own. */
function recordedMeanwhile(
  world: World,
  { checkpoint }: Transaction,
  { fresh, members }: Pick<Portion, 'fresh' | 'members'>,
  { plan, batch }: Since,
): Recorded {
  if (plan === null || checkpoint.seq <= plan.head + plan.own) return new Map();
  const movementsOf = (member: string) => members.get(member)?.movements ?? null;
  return recordedSince(world, fresh, { since: plan.head, batch, movementsOf });
}

type Portion = {
  readonly fresh: readonly Fresh[];
  readonly members: MembersBefore;
  readonly clients: Clients;
};

/**
 * What is new of a portion, and its clients. Where a row did not say that its client is merged into another or erased,
 * because somebody pasted an old one or typed over it, the journal does: then the portion is read again for whoever
 * those numbers mean.
 */
function concerned(
  world: World,
  transaction: Transaction,
  invoices: readonly Claimed[],
  recordOnly: boolean,
): Portion {
  for (let claimed = invoices; ; ) {
    const clients = clientsFor(world, claimed);
    const all = claimed.map((imported) => candidateOf(imported, clients));
    const { fresh } = sortedOut(world, transaction.checkpoint, distinctCandidates(all), recordOnly);
    const ids = [...new Set(fresh.map(({ member }) => member))].filter((id) => id !== '');
    const members = membersBefore(world, transaction, ids, clients);
    const moved = movedInvoices(all, members);
    if (moved === undefined) return { fresh, members, clients };
    claimed = moved;
  }
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
