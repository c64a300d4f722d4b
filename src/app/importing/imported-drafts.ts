// Turns imported invoices into journal entries in sequence: each starts from the client's state after the previous one.
import { withCatalogFacts } from '../../core/catalog';
import { decide } from '../../core/decide';
import type { Draft } from '../../core/entry';
import { type MemberState, newMember } from '../../core/member';
import { needsContact, noContact } from '../../core/standing';
import { after, type View } from '../../core/view';
import { nothingFetched, nowOf, viewOf } from '../ledger/fetch-view';
import { fitsCell, type Transaction } from '../ledger/transaction';
import type { Candidate, Clients } from './candidates';

export type States = ReadonlyMap<string, MemberState>;

/** The states in the rows of the clients concerned: unverified, but sufficient for a plan. */
export function knownStates(candidates: readonly Candidate[], clients: Clients): States {
  return new Map(
    candidates
      .filter(({ member }) => member !== '')
      .map(({ member }) => [member, clients.byId.get(member)?.state ?? newMember(member)]),
  );
}

export type ImportedDrafts = {
  readonly drafts: readonly Draft[];
  /** Candidates whose entry would be too long for a cell, because of their own text or their client's points. */
  readonly tooLong: readonly Candidate[];
};

/** @param states of all members among the candidates, before the first candidate */
export function draftsOf(
  transaction: Transaction,
  candidates: readonly Candidate[],
  states: States,
  { clients, recordOnly }: { readonly clients: Clients; readonly recordOnly: boolean },
): ImportedDrafts {
  let view = viewBefore(transaction, states, clients);
  const now = nowOf(transaction);
  const tooLong: Candidate[] = [];
  const drafts = candidates.flatMap((candidate): readonly Draft[] => {
    const { imported, key, content, member } = candidate;
    const invoice = { ...imported.invoice, lines: withCatalogFacts(imported.invoice.lines, transaction) };
    const none = { choices: [], presented: [], corrects: null, seen: null };
    const command = { kind: 'invoice', key, request: content, member, invoice, recordOnly, ...none } as const;
    const decided = decide(view, command, now);
    // An invoice from a file contains nothing that can be refused.
    if (!decided.ok) throw new Error(`an imported invoice is refused: ${decided.refusal.code}`);
    const own = decided.value.drafts;
    if (!own.every(fitsCell)) {
      tooLong.push(candidate);
      return [];
    }
    view = own.reduce(after, view);
    return own;
  });
  return { drafts, tooLong };
}

function viewBefore(transaction: Transaction, states: States, clients: Clients): View {
  const isAsked = needsContact(transaction.ruleset);
  const members = [...states].map(([id, state]) => {
    const known = clients.byId.get(id);
    return { id, state, contact: (isAsked && known?.contact) || noContact };
  });
  return viewOf(transaction, { ...nothingFetched, members });
}
