// Which clients are the salon's own people, as far as addresses and names tell.
import { isSameName, readName } from '../identity/person-name';
import { isOwnCard } from '../members/own-card';

type Person = { readonly number: number; readonly name: string; readonly address: string };
type Client = { readonly id: string; readonly name: string; readonly email: string };

/** Whether a client is the person with a number. A first name alone is nobody's: a salon knows three Julies. */
export function ownClientsOf(
  persons: readonly Person[],
  clients: readonly Client[],
): (actor: number, member: string) => boolean {
  const own = new Set<string>();
  for (const { number, name, address } of persons) {
    const named = readName(name);
    const isFull = named.sorted.includes(' ');
    for (const { id, name: other, email } of clients)
      if (isOwnCard(address, { email }) || (isFull && isSameName(named, readName(other))))
        own.add(`${number} ${id}`);
  }
  return (actor, member) => own.has(`${actor} ${member}`);
}
