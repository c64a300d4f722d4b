// The client that a person names in a word: number, till code, card, or whole name; of one who was merged, who stays.
import { isSameName, readName } from '../../core/identity/person-name';
import { accept, type Result, refuse } from '../../core/result';
import type { ClientRow } from '../ports/members';
import { holdersIn } from './holders';

export type NamedRefusal =
  | { readonly code: 'client-unknown' }
  /** Several clients have this name, card or code. */
  | { readonly code: 'client-ambiguous'; readonly text: string };

export function clientNamed(clients: readonly ClientRow[], text: string): Result<ClientRow, NamedRefusal> {
  const holderOf = holdersIn(clients);
  const exact = clients.filter(({ id, contact }) => [id, contact.code, contact.loyaltyCard].includes(text));
  const wanted = readName(text);
  const isNamed = ({ contact }: ClientRow) => isSameName(readName(contact.name), wanted);
  const named = exact.length > 0 ? exact : clients.filter(isNamed);
  const [client, other] = new Set(named.map(holderOf).filter(({ state }) => state?.erased !== true));
  if (client === undefined) return refuse({ code: 'client-unknown' });
  return other === undefined ? accept(client) : refuse({ code: 'client-ambiguous', text });
}
