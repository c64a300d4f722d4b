// Finds the clients whom rows name: by number, till code, card or name, as everywhere.
import { readName } from '../../core/identity/person-name';
import type { NamedPerson } from '../ports/members';

/** The numbers of all clients that a text may mean. Several may be one by now. */
export type NamedBy = (text: string) => readonly string[];

export function namesIn(people: readonly NamedPerson[]): NamedBy {
  const exact = new Map<string, string[]>();
  const named = new Map<string, string[]>();
  const add = (to: Map<string, string[]>, key: string, id: string) => {
    const known = to.get(key);
    if (key === '' || known?.includes(id)) return;
    if (known === undefined) to.set(key, [id]);
    else known.push(id);
  };
  for (const { id, name, code, loyaltyCard } of people) {
    for (const key of [id, code, loyaltyCard]) add(exact, key, id);
    add(named, readName(name).sorted, id);
  }
  return (text) => exact.get(text) ?? named.get(readName(text).sorted) ?? [];
}
