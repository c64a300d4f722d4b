// Imported invoices as journal entries, one after the other: each starts from where the one before left its client.

import { withListed } from '../../core/catalog';
import type { Draft } from '../../core/entry';
import { type MemberState, newMember } from '../../core/member';
import { nothingAsked, type QuoteMember, quoteInvoice } from '../../core/quote';
import { needsContact, noContact, quoteMember } from '../../core/standing';
import type { Candidate, Clients } from './candidates';
import { invoiceDraft } from '../till/record-invoice';
import type { Turn } from '../ledger/transaction';
import { afterDraft } from '../ledger/write';

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
  turn: Turn,
  candidates: readonly Candidate[],
  states: States,
  clients: Clients,
  history: boolean,
): readonly Draft[] {
  const running = new Map(states);
  return candidates.map(({ imported, key, content, member: id }) => {
    const state = running.get(id) ?? null;
    const invoice = { ...imported.invoice, lines: withListed(imported.invoice.lines, turn) };
    const member = state && memberOf(turn, state, clients, invoice.day);
    const { book, moment } = turn;
    const quote = quoteInvoice({ invoice, member, asked: nothingAsked, book, moment, history });
    const request = { key, hash: content };
    const draft = { ...invoiceDraft(turn, request, member, state, invoice, quote), history };
    if (state !== null) running.set(id, afterDraft(state, draft));
    return draft;
  });
}

/** With all lots, those that expired long before today included: they leave by an entry of their own. */
function memberOf(turn: Turn, state: MemberState, clients: Clients, day: string): QuoteMember {
  const contact = needsContact(turn.book) ? (clients.byId.get(state.id)?.contact ?? noContact) : noContact;
  const member = quoteMember(state, contact, day, turn.moment, turn.book);
  return { ...member, account: state.account };
}
