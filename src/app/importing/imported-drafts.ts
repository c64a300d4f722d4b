// Imported invoices as journal entries, one after the other: each starts from where the one before left its client.

import { withCatalogPoints } from '../../core/catalog';
import type { Draft } from '../../core/entry';
import { type MemberState, newMember } from '../../core/member';
import { nothingRequested, type QuoteMember, quoteInvoice } from '../../core/quote';
import { needsContact, noContact, quoteMember } from '../../core/standing';
import type { Transaction } from '../ledger/transaction';
import { afterDraft } from '../ledger/write';
import { invoiceDraft } from '../till/record-invoice';
import type { Candidate, Clients } from './candidates';

export type States = ReadonlyMap<string, MemberState>;

/** The states of the clients concerned as their rows have them: good enough for a plan. */
export function knownStates(candidates: readonly Candidate[], clients: Clients): States {
  return new Map(
    candidates
      .filter(({ member }) => member !== '')
      .map(({ member }) => [member, clients.byId.get(member)?.state ?? newMember(member)]),
  );
}

/** @param states of every member among the candidates, as they are before the first */
export function draftsOf(
  transaction: Transaction,
  candidates: readonly Candidate[],
  states: States,
  clients: Clients,
  recordOnly: boolean,
): readonly Draft[] {
  const running = new Map(states);
  return candidates.map(({ imported, key, content, member: id }) => {
    const state = running.get(id) ?? null;
    const invoice = { ...imported.invoice, lines: withCatalogPoints(imported.invoice.lines, transaction) };
    const member = state && memberOf(transaction, state, clients, invoice.day);
    const { ruleset, moment } = transaction;
    const quote = quoteInvoice({ invoice, member, requested: nothingRequested, ruleset, moment, recordOnly });
    const request = { key, hash: content };
    const draft = { ...invoiceDraft(transaction, request, member, state, invoice, quote), recordOnly };
    if (state !== null) running.set(id, afterDraft(state, draft));
    return draft;
  });
}

/** With all lots, those that expired long before today included: they leave by an entry of their own. */
function memberOf(transaction: Transaction, state: MemberState, clients: Clients, day: string): QuoteMember {
  const contact = needsContact(transaction.ruleset)
    ? (clients.byId.get(state.id)?.contact ?? noContact)
    : noContact;
  const member = quoteMember(state, contact, day, transaction.moment, transaction.ruleset);
  return { ...member, account: state.account };
}
