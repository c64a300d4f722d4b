// Whether another client is surely the person in a form: then there is nothing to add.
import { commonWith, directoryOf, matchIn } from '../../core/identity/directory';
import { isSureSign, type Person, type SureSign } from '../../core/identity/person';
import type { Policies } from '../../core/policies';
import type { ClientRow } from '../ports/members';

/** By this sign, and by the name where it is the phone or the e-mail. */
export type ClientDoubled = {
  readonly code: 'client-doubled';
  readonly id: string;
  readonly name: string;
  readonly by: SureSign;
};

export function doubleOf(
  person: Person,
  clients: readonly ClientRow[],
  { country }: Pick<Policies, 'country'>,
): ClientDoubled | undefined {
  const known = clients.map(({ id, contact }) => ({ id, ...contact }));
  const index = directoryOf(known, country);
  for (const id of matchIn(index, person).sure) {
    const by = commonWith(index, person, id).find(isSureSign);
    const name = known.find((client) => client.id === id)?.name ?? '';
    if (by !== undefined) return { code: 'client-doubled', id, name, by };
  }
  return undefined;
}
