// Who the people of files are: clients who are there, each other, or new. Doubt is asked, with the likely ones to choose from.
import type { Country } from '../../core/countries';
import {
  differencesFrom,
  directoryOf,
  type Likely,
  matchIn,
  type PersonIndex,
} from '../../core/identity/directory';
import type { Person } from '../../core/identity/person';
import type { Named } from '../../core/imported-invoice';
import { newMemberId } from '../../core/member-id';
import { fold } from '../../core/text';

/** A client who is there, with the row in which to expect them. */
export type KnownClient = Person & { readonly id: string; readonly row: number };

/** What a person chose: a client's number, or `new`. */
export const NEW = 'new';

/** Someone whom files name, in one spelling. */
export type FilePerson = {
  readonly key: string;
  readonly named: Named;
  /** The number that they get where they are new. */
  readonly newId: string;
  /** The client who it is; '' for a new one, or while it is asked. */
  readonly sure: string;
  /** Clients, or people of the files by their new numbers, who it may be; best first. Empty where nothing is asked. */
  readonly likely: readonly Likely[];
  /** The answer that is proposed: the only likely one, if the names agree; else ''. */
  readonly proposed: string;
};

export type People = {
  readonly all: readonly FilePerson[];
  readonly byKey: ReadonlyMap<string, FilePerson>;
  readonly byNewId: ReadonlyMap<string, FilePerson>;
};

export type Answered = { readonly [key: string]: string };

/** Equal for the same words, however they are spaced and capitalised. */
export function personKey({ code, name, phone, email, loyaltyCard }: Named): string {
  return JSON.stringify([code, loyaltyCard, fold(email), phone.replace(/[^\d+]/g, ''), fold(name)]);
}

/** @param named everyone whom the files name, those with most to know them by first */
export function peopleOf(known: readonly KnownClient[], named: readonly Named[], country: Country): People {
  const distinct = new Map<string, Named>();
  for (const each of named) if (!distinct.has(personKey(each))) distinct.set(personKey(each), each);
  const there = directoryOf(known, country);
  const fresh = [...distinct].map(([key, one]) => ({ key, named: one, newId: newMemberId(one) }));
  const ofFiles = directoryOf(
    [...new Map(fresh.map((one) => [one.newId, { id: one.newId, ...one.named }])).values()],
    country,
  );
  const earlier = new Map<string, string>();
  const all = fresh.map((one): FilePerson => {
    const found = matchedWith(one.named, { there, ofFiles, earlier });
    earlier.set(one.newId, found.sure ?? '');
    const { sure = '', likely = [], proposed = '' } = found;
    return { ...one, sure, likely, proposed };
  });
  // Of several with one number the first one counts.
  const byNewId = new Map([...all].reverse().map((person) => [person.newId, person]));
  return { all, byKey: new Map(all.map((person) => [person.key, person])), byNewId };
}

type Among = {
  readonly there: PersonIndex;
  readonly ofFiles: PersonIndex;
  /** People of the files who came before, by their new numbers, each with the client who it surely is. */
  readonly earlier: ReadonlyMap<string, string>;
};

type Matched = { readonly sure?: string; readonly likely?: readonly Likely[]; readonly proposed?: string };

function matchedWith(named: Named, { there, ofFiles, earlier }: Among): Matched {
  const inFiles = matched(named, ofFiles, { most: 0, isMeant: (id) => earlier.has(id) });
  const here = matched(named, there, { most: 1 });
  if (here === undefined) return inFiles ?? {};
  // A name alone may be the client's, or that of somebody in the files who is new.
  const other = isFullNameAlone(named) ? (inFiles?.sure ?? inFiles?.likely?.[0]?.id) : undefined;
  if (here.sure === undefined || other === undefined || earlier.get(other) === here.sure) return here;
  return { likely: [here.sure, other].map((id) => ({ id, by: ['name'] as const })) };
}

type Matching = {
  /** How many contacts may be others where the name is the same, for it to be proposed as the same person. */
  readonly most: number;
  readonly isMeant?: (id: string) => boolean;
};

function matched(
  named: Named,
  index: PersonIndex,
  { most, isMeant = () => true }: Matching,
): Matched | undefined {
  const match = matchIn(index, named);
  const sure = match.sure.filter(isMeant);
  const likely = match.likely.filter(({ id }) => isMeant(id));
  if (sure.length === 1) return { sure: sure[0] as string };
  // Two clients with one card or code: nobody gets anything until the owner says whose it is.
  if (sure.length > 1) return { likely: sure.map((id) => ({ id, by: ['code'] as const })) };
  const [only, second] = likely;
  if (only === undefined) return undefined;
  const isName = second === undefined && only.by.includes('name');
  if (isName && isFullNameAlone(named)) return { sure: only.id };
  // A family shares a phone, and a name is common: then a person says who it is.
  const isProposed = isName && differencesFrom(index, named, only.id) <= most;
  return { likely, proposed: isProposed ? only.id : '' };
}

/** A file that has nothing but names means the client with that first and last name. */
function isFullNameAlone({ code, name, phone, email, loyaltyCard }: Named): boolean {
  return [code, phone, email, loyaltyCard].every((text) => text === '') && /\S\s+\S/.test(name.trim());
}

/** The answer so far: what was chosen, else what is proposed; '' where one is missing. */
export function answerTo(person: FilePerson, answered: Answered): string {
  return answered[person.key] ?? person.proposed;
}

/** Those who are asked about and have no answer yet. */
export function unanswered({ all }: People, answered: Answered): readonly FilePerson[] {
  return all.filter((person) => person.likely.length > 0 && answerTo(person, answered) === '');
}

/** The number of the client who somebody in a file is. */
export function memberOf({ all, byKey, byNewId }: People, answered: Answered, named: Named): string {
  let person = byKey.get(personKey(named));
  // One of the files may be another one of them, who is a client.
  for (let steps = 0; person !== undefined && steps <= all.length; steps++) {
    const chosen = person.sure !== '' ? person.sure : answerTo(person, answered);
    if (chosen === '' || chosen === NEW || chosen === person.newId) return person.newId;
    const other = byNewId.get(chosen);
    if (other === undefined) return chosen;
    person = other;
  }
  return newMemberId(named);
}
