// Clients who may be the person being typed in: who, by what, and a button to take one of them.
import { useEffect, useMemo } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import {
  commonWith,
  directoryOf,
  type Likely,
  matchIn,
  type PersonIndex,
} from '../../core/identity/directory';
import type { Person } from '../../core/identity/person';
import type { Country } from '../../core/settings/countries';
import { belowOf } from '../client-index';
import { useCounterWords } from '../counter-words';
import { Icon } from '../icon';
import { useSession } from '../session';

const MOST_SHOWN = 3;

export type AlikeClient = Likely & { readonly client: ClientSummary };

/** The other clients that a person may be: those that it surely is come first. */
export function useAlike(person: Person, except = ''): readonly AlikeClient[] {
  const { clients, opened } = useSession();
  const { all } = clients;
  const { country } = opened.ruleset;
  // Made before the first key is pressed: with many clients that is a moment.
  useEffect(() => void indexOf(all, country), [all, country]);
  const { name, phone, email, loyaltyCard, code, birthday = '' } = person;
  return useMemo(() => {
    if ([name, phone, email, loyaltyCard, code].every((text) => text.trim() === '')) return [];
    const index = indexOf(all, country);
    const typed = { name, phone, email, loyaltyCard, code, birthday };
    const { sure, likely } = matchIn(index, typed);
    const found = [...sure.map((id) => ({ id, by: commonWith(index, typed, id) })), ...likely];
    return found.flatMap(({ id, by }) => {
      const client = id === except ? undefined : all.find((one) => one.id === id);
      return client === undefined ? [] : [{ id, by, client }];
    });
  }, [all, country, except, name, phone, email, loyaltyCard, code, birthday]);
}

let known: { readonly all: readonly ClientSummary[]; readonly index: PersonIndex } | null = null;

/** The index of the clients as listed last. */
export function indexOf(all: readonly ClientSummary[], country: Country): PersonIndex {
  if (known?.all !== all || known.index.country !== country)
    known = { all, index: directoryOf(all, country) };
  return known.index;
}

type Props = { readonly found: readonly AlikeClient[]; onTake(client: ClientSummary): void };

export function Alike({ found, onTake }: Props) {
  const { words, format } = useCounterWords();
  const { alike } = words;
  if (found.length === 0) return null;
  return (
    <div class="card" role="status">
      {found.slice(0, MOST_SHOWN).map(({ client, by }) => (
        <button key={client.id} class="opt" type="button" onClick={() => onTake(client)}>
          <Icon name="two" />
          <span class="grow">
            {alike.isThis(client.name)}
            <small>
              {[format.list(by.map((sign) => alike.signs[sign])), belowOf(client)]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </span>
          <Icon name="go" />
        </button>
      ))}
    </div>
  );
}
