// The contacts of a file's clients: rows for new ones, and what is still empty in the rows of those who are there.

import type { ImportedClient } from '../../core/imported/imported-client';
import { languages } from '../../core/language';
import { noConsent } from '../../core/members/consent';
import type { ClientRow, Contact, NewClient } from '../ports/members';
import type { BroughtClient } from './opening-drafts';

const filled = ['name', 'phone', 'email', 'loyaltyCard', 'code', 'birthday', 'language', 'note'] as const;

type Own = Pick<Contact, (typeof filled)[number]>;

/** What a row gets: fields that are empty in it. */
export type Filling = { readonly seen: ClientRow; readonly contact: Partial<Own> };

/** A client without a name is called by whatever the file has. */
function contactOf(client: ImportedClient): Own {
  const { name, phone, email, loyaltyCard, code, birthday, note } = client;
  const called = name || code || email || phone || loyaltyCard;
  const language = languages.find((known) => known === client.language) ?? '';
  return { name: called, phone, email, loyaltyCard, code, birthday, language, note };
}

/** One for each number, though a file may name a client twice. */
export function newClientsOf(
  clients: readonly BroughtClient[],
  byId: ReadonlyMap<string, ClientRow>,
): readonly NewClient[] {
  const found = new Map<string, NewClient>();
  for (const client of clients)
    if (!byId.has(client.member) && !found.has(client.member))
      found.set(client.member, { id: client.member, contact: { ...contactOf(client), ...noConsent } });
  return [...found.values()];
}

/** Never changes what is there: the owner may have corrected it. */
export function fillingsOf(
  clients: readonly BroughtClient[],
  byId: ReadonlyMap<string, ClientRow>,
): readonly Filling[] {
  return clients.flatMap((client) => {
    const seen = byId.get(client.member);
    if (seen === undefined) return [];
    const own = contactOf(client);
    const contact = Object.fromEntries(
      filled.flatMap((key) => (seen.contact[key] === '' && own[key] !== '' ? [[key, own[key]]] : [])),
    );
    return Object.keys(contact).length === 0 ? [] : [{ seen, contact }];
  });
}
