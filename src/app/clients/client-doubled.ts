// Whether another client is surely the person in a form: then there is nothing to add, or two clients would become one.
import { commonWith, directoryOf, matchIn } from '../../core/identity/directory';
import { isSureSign, type Person, type SureSign } from '../../core/identity/person';
import type { Policies } from '../../core/settings/policies';
import type { ClientRow } from '../ports/members';
import { holdersIn } from './holders';

/** By this sign, and by the name where it is the phone or the e-mail. */
export type ClientDoubled = {
  readonly code: 'client-doubled';
  readonly id: string;
  readonly name: string;
  readonly by: SureSign;
};

type Country = Pick<Policies, 'country'>;

export function doubleOf(
  person: Person,
  clients: readonly ClientRow[],
  { country }: Country,
): ClientDoubled | undefined {
  const holderOf = holdersIn(clients);
  const byId = new Map(clients.map((client) => [client.id, client]));
  const known = clients.map(({ id, contact }) => ({ id, ...contact }));
  const index = directoryOf(known, country);
  for (const id of matchIn(index, person).sure) {
    const by = commonWith(index, person, id).find(isSureSign);
    const found = byId.get(id);
    if (by === undefined || found === undefined) continue;
    // Found by what was merged into another: it is that one.
    const { id: own, contact } = holderOf(found);
    return { code: 'client-doubled', id: own, name: contact.name, by };
  }
  return undefined;
}

/** The same for a client who has changed: who was a double before, stays one. */
export function newDoubleOf(
  changed: ClientRow,
  clients: readonly ClientRow[],
  policies: Country,
): ClientDoubled | undefined {
  const holderOf = holdersIn(clients);
  const others = clients.filter((other) => holderOf(other).id !== changed.id);
  const was = clients.find(({ id }) => id === changed.id);
  if (was === undefined || isSamePerson(was.contact, changed.contact)) return undefined;
  const before = doublesOf(was.contact, others, policies);
  return doubleOf(
    changed.contact,
    others.filter(({ id }) => !before.has(id)),
    policies,
  );
}

function doublesOf(person: Person, clients: readonly ClientRow[], { country }: Country): ReadonlySet<string> {
  const index = directoryOf(
    clients.map(({ id, contact }) => ({ id, ...contact })),
    country,
  );
  return new Set(matchIn(index, person).sure);
}

function isSamePerson(a: Person, b: Person): boolean {
  return (['name', 'phone', 'email', 'loyaltyCard', 'code'] as const).every((key) => a[key] === b[key]);
}
