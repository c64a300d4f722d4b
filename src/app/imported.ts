// Which of a file's invoices stand in the journal already, and whose they are.
import { newMember } from '../core/member';
import { memberIdOf } from './add-client';
import { type ImportedInvoice, invoiceContent, invoiceKey } from './importing/read-receipts';
import type { ClientRow, World } from './ports';

/** An invoice of a file, with the identity that it keeps however often it is imported. */
export type Candidate = {
  readonly imported: ImportedInvoice;
  /** From source, receipt and client: the command key of its entry. */
  readonly key: string;
  /** Hash of what the file says: another one under the same key is a changed receipt. */
  readonly content: string;
  /** The member, '' for a walk-in. */
  readonly member: string;
};

export type Clients = {
  readonly byId: ReadonlyMap<string, ClientRow>;
  readonly byCode: ReadonlyMap<string, ClientRow>;
};

/** All clients, by number and by the code of the other till; codes to the letter. */
export function clientsOf(world: World): Clients {
  const { clients } = world.members.list(2, Number.MAX_SAFE_INTEGER);
  return {
    byId: new Map(clients.map((client) => [client.id, client])),
    byCode: new Map(clients.filter(({ contact }) => contact.code !== '').map((c) => [c.contact.code, c])),
  };
}

export function candidateOf(imported: ImportedInvoice, clients: Clients): Candidate {
  const { client } = imported;
  const member = client === '' ? '' : (clients.byCode.get(client)?.id ?? memberIdOf(`code ${client}`));
  return { imported, member, key: invoiceKey(imported), content: invoiceContent(imported) };
}

/**
 * The content hashes of the candidates that are in the journal, by key. The members' own keys tell what cannot be
 * there; only the rest is searched for.
 */
export function takenBefore(
  world: World,
  candidates: readonly Candidate[],
  clients: Clients,
): ReadonlyMap<string, string> {
  const possible = candidates.filter((candidate) => mayStand(candidate, clients)).map(({ key }) => key);
  const taken = new Map<string, string>();
  for (let first = 0; first < possible.length; first += SEARCHED_AT_ONCE)
    for (const { entry } of world.journal.findKeys(possible.slice(first, first + SEARCHED_AT_ONCE)))
      if (entry !== null) taken.set(entry.key, entry.request);
  return taken;
}

const SEARCHED_AT_ONCE = 200;

function mayStand({ member, key }: Candidate, clients: Clients): boolean {
  if (member === '') return true;
  const row = clients.byId.get(member);
  if (row === undefined) return false;
  const state = row.state ?? { ...newMember(member), version: Number.MAX_SAFE_INTEGER };
  // As long as the state still holds all keys of the member, they decide.
  return state.version > state.keys.length || state.keys.includes(key);
}
