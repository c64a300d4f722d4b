// Finds out which of a file's invoices are already in the journal, and assigns them to clients.
import type { Day } from '../../core/day';
import {
  clientKey,
  type ImportedInvoice,
  invoiceContent,
  invoiceKey,
  isNobody,
  otherInvoiceKey,
} from '../../core/imported-invoice';
import { totalOf } from '../../core/invoice';
import type { Cents } from '../../core/money';
import { memberIdOf } from '../clients/add-client';
import { entriesOf } from '../ledger/journal-rows';
import type { ClientRow } from '../ports/members';
import type { ReadingWorld } from '../ports/world';

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

export type Clients = {
  readonly byId: ReadonlyMap<string, ClientRow>;
  readonly byCode: ReadonlyMap<string, ClientRow>;
  /** The tab's last row with content. */
  readonly lastRow: number;
};

/** All clients, by number and by the other till's code, which is matched exactly. */
export function clientsOf(world: ReadingWorld): Clients {
  const { clients, lastRow } = world.members.list(2, Number.MAX_SAFE_INTEGER);
  return {
    byId: new Map(clients.map((client) => [client.id, client])),
    byCode: new Map(clients.filter(({ contact }) => contact.code !== '').map((c) => [c.contact.code, c])),
    lastRow,
  };
}

export function candidateOf(imported: ImportedInvoice, clients: Clients): Candidate {
  const { client } = imported;
  const known = client.code === '' ? undefined : clients.byCode.get(client.code);
  const member = isNobody(client) ? '' : (known?.id ?? memberIdOf(`code ${clientKey(client)}`));
  const [key, otherKey] = [invoiceKey(imported), otherInvoiceKey(imported)];
  return { imported, member, key, otherKey, content: invoiceContent(imported) };
}

/** An invoice's entry in the journal: the hash of its content, and its day. */
export type TakenBefore = { readonly content: string; readonly day: Day };

/**
 * The candidates that are in the journal, by key. Searches for all of them, because an invoice's client may have
 * changed since: a person can move a code from one client to another.
 */
export function takenBefore(
  world: ReadingWorld,
  candidates: readonly Candidate[],
): ReadonlyMap<string, TakenBefore> {
  const found = new Map<string, TakenBefore>();
  for (let first = 0; first < candidates.length; first += SEARCHED_AT_ONCE) {
    const portion = candidates.slice(first, first + SEARCHED_AT_ONCE);
    const keys = portion.flatMap(({ key, otherKey }) => [key, otherKey]);
    for (const { key, request: content, day } of entriesOf(world.journal.find('key', keys)))
      found.set(key, { content, day });
  }
  const taken = new Map<string, TakenBefore>();
  for (const { key, otherKey, imported } of candidates) {
    const other = found.get(otherKey);
    const before = found.get(key) ?? (other?.day === imported.invoice.day ? other : undefined);
    if (before !== undefined) taken.set(key, before);
  }
  return taken;
}

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

// Gives one pattern of about seven kilobytes: two keys per candidate.
const SEARCHED_AT_ONCE = 100;
