// Imports a portion of invoices into the journal. Safe to repeat, to interrupt and to continue later.
import * as v from 'valibot';
import type { Named } from '../../core/imported-invoice';
import { accept } from '../../core/result';
import { defineCommand } from '../action';
import { noDetails } from '../clients/contact';
import { batchId, importedInvoice } from '../command-parts';
import { inTransaction, sealAll, type TransactionRefusal } from '../ledger/transaction';
import type { Contact, NewClient } from '../ports/members';
import {
  type Candidate,
  type Clients,
  candidateOf,
  clientsFor,
  distinctCandidates,
  type NamedReceipt,
  namedReceipt,
} from './candidates';
import { draftsOf, importingOf } from './imported-drafts';
import { sortedOut } from './taken-before';
import { membersBefore, writePortion } from './write-portion';

// This many entries take less than a hundred calls and some seconds, whoever's they are.
const MOST_AT_ONCE = 1000;

export type Taken = {
  readonly taken: number;
  /** Already in the journal, from an earlier attempt or import. */
  readonly skipped: number;
  /** What clients gain by the portion, less what has expired by now. */
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
    /** The import that the portion belongs to, so that it can be undone as one. */
    batch: v.optional(v.union([v.literal(''), batchId]), ''),
  }),
  run(world, { invoices, recordOnly, batch }) {
    return inTransaction<Taken, TransactionRefusal>(world, (transaction) => {
      const clients = clientsFor(world, invoices);
      const candidates = distinctCandidates(invoices.map((imported) => candidateOf(imported, clients)));
      const { fresh } = sortedOut(world, transaction.checkpoint, candidates, recordOnly);
      const ids = [...new Set(fresh.map(({ member }) => member))].filter((id) => id !== '');
      const members = membersBefore(world, transaction, ids, clients);
      const states = new Map([...members].map(([id, { state }]) => [id, state]));
      const importing = { ...importingOf(world, transaction, fresh), states, clients, recordOnly, batch };
      const { drafts, tooLong, points } = draftsOf(transaction, fresh, importing);
      const taken = fresh.filter((candidate) => !tooLong.includes(candidate));
      const counts = { taken: taken.length, skipped: invoices.length - fresh.length };
      const leftOut = tooLong.map(namedReceipt);
      if (drafts.length === 0) return accept({ ...counts, points: 0, tooLong: leftOut });
      const sealed = sealAll(transaction, drafts);
      if (!sealed.ok) return sealed;
      const portion = { newcomers: newcomers(taken, clients), members, clients };
      writePortion(world, transaction, sealed.value, portion);
      const gained = [...points.values()].reduce((sum, own) => sum + own, 0);
      return accept({ ...counts, points: gained, tooLong: leftOut });
    });
  },
});

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
