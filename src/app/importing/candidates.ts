// Finds out which of a file's invoices are already in the journal, and assigns them to clients.
import type { Day } from '../../core/day';
import {
  type ImportedInvoice,
  invoiceContent,
  invoiceKey,
  isNobody,
  type Named,
  otherInvoiceKey,
} from '../../core/imported/imported-invoice';
import { totalOf } from '../../core/invoice/invoice';
import type { MemberState } from '../../core/members/member';
import { newMemberId } from '../../core/members/member-id';
import type { Cents } from '../../core/money';
import { holdersIn } from '../clients/holders';
import type { ClientRow } from '../ports/members';
import type { ReadingWorld } from '../ports/world';
import type { Concerned } from './write-portion';

/** An invoice in a file, with an identity that is the same for every import. */
export type Candidate = {
  readonly imported: ImportedInvoice;
  /** The command key of its entry. */
  readonly key: string;
  /** The key under which it may have been imported before, with the other receipt numbering. */
  readonly otherKey: string;
  /** Hash of the invoice's content in the file: a different one under the same key means a changed receipt. */
  readonly content: string;
  /** The member's id; '' for a walk-in. */
  readonly member: string;
};

/** A receipt as written in its file, so that a person can find it there. */
export type NamedReceipt = {
  readonly receipt: string;
  readonly client: string;
  readonly day: Day;
  readonly total: Cents;
};

export function namedReceipt({ imported: { client, invoice } }: Candidate): NamedReceipt {
  return {
    receipt: invoice.receipt,
    client: client.code || client.name,
    day: invoice.day,
    total: totalOf(invoice),
  };
}

export type Clients = Concerned & { readonly byCode: ReadonlyMap<string, ClientRow> };

/** An invoice to be taken, and whose it is: a client's number, '' for a walk-in; absent if its code alone tells. */
export type Claimed = ImportedInvoice & { readonly member?: string };

/**
 * The clients of the invoices: those named by number are read in few calls. Where an invoice is left to its code, which
 * is matched exactly, all clients are.
 */
export function clientsFor(world: ReadingWorld, invoices: readonly Claimed[]): Clients {
  if (invoices.every(({ member }) => member !== undefined)) {
    const ids = [...new Set(invoices.map(({ member = '' }) => member))].filter((id) => id !== '');
    const { rows, between } = world.members.find(ids);
    return { byId: new Map(rows.map((row) => [row.id, row])), byCode: new Map(), between };
  }
  const all = clientsOf(world);
  const ids = new Set(invoices.map((imported) => candidateOf(imported, all).member));
  const own = [...all.byId.values()].filter(({ id }) => ids.has(id));
  const movements = own.length === 0 ? new Map() : world.members.movements(own);
  const rows = own.map((row) => ({ ...row, movements: movements.get(row.id) ?? null }));
  return { ...all, byId: new Map(rows.map((row) => [row.id, row])) };
}

/** All clients, by number and by the other till's code, which leads to whoever holds it now; without their movements. */
function clientsOf(world: ReadingWorld): Clients {
  const { clients } = world.members.list(2, Number.MAX_SAFE_INTEGER);
  const holderOf = holdersIn(clients);
  return {
    byId: new Map(clients.map((client) => [client.id, client])),
    byCode: new Map(
      clients.filter(({ contact }) => contact.code !== '').map((c) => [c.contact.code, holderOf(c)]),
    ),
    between: [],
  };
}

export function candidateOf(imported: Claimed, clients: Clients): Candidate {
  const { client } = imported;
  const member = imported.member ?? ownerOf(client, clients);
  const [key, otherKey] = [invoiceKey(imported), otherInvoiceKey(imported)];
  return { imported, member, key, otherKey, content: invoiceContent(imported) };
}

function ownerOf(client: Named, { byCode }: Clients): string {
  if (isNobody(client)) return '';
  const known = client.code === '' ? undefined : byCode.get(client.code);
  return known?.id ?? newMemberId(client);
}

/**
 * The invoices with the clients whom their numbers mean: of one who was merged, the client who stays, and of one who was
 * erased, a new client.
 * @returns undefined if all are right
 */
export function movedInvoices(
  candidates: readonly Candidate[],
  members: ReadonlyMap<string, { readonly state: MemberState }>,
): readonly Claimed[] | undefined {
  let isMoved = false;
  const moved = candidates.map(({ imported, member }): Claimed => {
    const to = meantBy(imported.client, member, members.get(member)?.state);
    isMoved ||= to !== member;
    return { ...imported, member: to };
  });
  return isMoved ? moved : undefined;
}

/** The client whom a number of a file means now. */
export function meantBy(client: Named, member: string, state: MemberState | undefined): string {
  return state?.erased === true ? nextMemberId(client, member) : state?.into || member;
}

function nextMemberId(client: Named, erased: string): string {
  let again = 0;
  while (again < MOST_ERASED && newMemberId(client, again) !== erased) again += 1;
  // A number that was not made from the name: the next is the first of those.
  return newMemberId(client, again === MOST_ERASED ? 0 : again + 1);
}

// The same person is not erased more often.
const MOST_ERASED = 100;

/** Drops duplicates: with either numbering, the invoice of the same day is the same. */
export function distinctCandidates(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Map<string, Day>();
  return candidates.filter(({ key, otherKey, imported }) => {
    const { day } = imported.invoice;
    const isDouble = seen.has(key) || seen.get(otherKey) === day;
    seen.set(key, day);
    return !isDouble;
  });
}
