// Who the people of files are: clients who are there, each other, or new. Doubt is asked, with the likely ones to choose from.

import {
  differencesFrom,
  directoryOf,
  type Likely,
  matchIn,
  type PersonIndex,
} from '../../core/identity/directory';
import { hasOtherBirthday, type Person, readPerson } from '../../core/identity/person';
import type { Named } from '../../core/imported/imported-invoice';
import type { Birthday } from '../../core/members/birthday';
import { newMemberId } from '../../core/members/member-id';
import type { Country } from '../../core/settings/countries';
import { fold } from '../../core/text/text';

/** A client who is there, with the row in which to expect them. */
export type KnownClient = Person & { readonly id: string; readonly row: number };

/** What a person chose: a client's number, or `new`. */
export const NEW = 'new';

/** How a file names somebody, with the birthday where it says one. */
export type NamedPerson = Named & { readonly birthday?: Birthday };

/** Someone whom files name, in one spelling. */
export type FilePerson = {
  readonly key: string;
  readonly named: NamedPerson;
  /** The number that they get where they are new. */
  readonly newId: string;
  /** The client who it is; '' for a new one, or while it is asked. */
  readonly sure: string;
  /** Clients, or people of the files by their new numbers, who it may be; best first. Empty where nothing is asked. */
  readonly likely: readonly Likely[];
  /** The answer that is proposed: the only likely one, if the names agree; `new` with another birthday; else ''. */
  readonly proposed: string;
  /** Of whom the files have a name alone, that of one client: all of them are asked about together. */
  readonly isNamesake: boolean;
};

export type People = {
  readonly all: readonly FilePerson[];
  readonly byKey: ReadonlyMap<string, FilePerson>;
  readonly byNewId: ReadonlyMap<string, FilePerson>;
};

export type Answered = { readonly [key: string]: string };

/** Equal for the same words, however they are spaced and capitalised. */
export function personKey({ code, name, phone, email, loyaltyCard, birthday = '' }: NamedPerson): string {
  const digits = phone.replace(/[^\d+]/g, '');
  return JSON.stringify([code, loyaltyCard, fold(email), digits, fold(name), birthday]);
}

/** @param named everyone whom the files name, those with most to know them by first */
export function peopleOf(
  known: readonly KnownClient[],
  named: readonly NamedPerson[],
  country: Country,
): People {
  const distinct = new Map<string, NamedPerson>();
  for (const each of named) if (!distinct.has(personKey(each))) distinct.set(personKey(each), each);
  const there = directoryOf(known, country);
  const fresh = [...distinct].map(([key, one]) => ({ key, named: one, newId: freeId(one, there) }));
  const ofFiles = directoryOf(
    [...new Map(fresh.map((one) => [one.newId, { id: one.newId, ...one.named }])).values()],
    country,
  );
  const clients = fresh.map((one) => amongClients(one.named, there));
  const taken = new Map(
    fresh.flatMap(({ newId }, i) => (clients[i]?.sure ? [[clients[i].sure, newId] as const] : [])),
  );
  const earlier = new Map<string, FilePerson>();
  const all = fresh.map((one, i): FilePerson => {
    const found = either(one.named, clients[i], { ofFiles, earlier, taken });
    const person = { ...one, sure: '', likely: [], proposed: '', isNamesake: false, ...found };
    if (!earlier.has(one.newId)) earlier.set(one.newId, person);
    return person;
  });
  // Of several with one number the first one counts.
  const byNewId = new Map([...all].reverse().map((person) => [person.newId, person]));
  return { all, byKey: new Map(all.map((person) => [person.key, person])), byNewId };
}

/** A number that no client has: whoever is new is nobody who is there. */
function freeId(named: NamedPerson, { known }: PersonIndex): string {
  let again = 0;
  while (known.has(newMemberId(named, again))) again += 1;
  return newMemberId(named, again);
}

type Matched = Partial<Pick<FilePerson, 'sure' | 'likely' | 'proposed' | 'isNamesake'>>;

type OfFiles = {
  readonly ofFiles: PersonIndex;
  /** People of the files who came before, by their new numbers. */
  readonly earlier: ReadonlyMap<string, FilePerson>;
  /** Clients who somebody of the files surely is, with the new number of that one. */
  readonly taken: ReadonlyMap<string, string>;
};

/** A client, or somebody who came before in the files. */
function either(named: NamedPerson, here: Matched | undefined, all: OfFiles): Matched {
  const { ofFiles, earlier, taken } = all;
  const inFiles = amongFiles(named, all);
  if (here === undefined) return inFiles ?? {};
  const other = earlier.get(inFiles?.sure || (inFiles?.likely?.[0]?.id ?? ''));
  const [only] = here.likely ?? [];
  if (here.isNamesake === true && only !== undefined && other !== undefined) {
    if (other.isNamesake || other.sure === only.id) return { sure: other.newId };
    // The name alone may be the client's, or that of somebody in the files who is new.
    return { likely: [only.id, other.newId].map((id) => ({ id, by: ['name'] as const })) };
  }
  // Somebody else of the files is that client.
  const rival = taken.get(here.proposed ?? '');
  return rival !== undefined && differencesFrom(ofFiles, named, rival) > 0 ? { ...here, proposed: '' } : here;
}

function amongClients(named: NamedPerson, there: PersonIndex): Matched | undefined {
  // Whom an earlier file brought by the name alone is meant by it again.
  const own = newMemberId(named);
  if (isNameAlone(named) && there.known.has(own)) return { sure: own };
  const { sure, likely } = matchIn(there, named);
  const [only, other] = likely;
  if (sure.length > 0) return certain(sure);
  if (only === undefined) return undefined;
  const isNamesake = other === undefined && only.by.includes('name') && isNameAlone(named);
  // Of a client, one contact may have changed.
  return isNamesake ? { likely, isNamesake } : { likely, proposed: proposedOf(named, likely, there, 1) };
}

function amongFiles(named: NamedPerson, { ofFiles, earlier }: OfFiles): Matched | undefined {
  const match = matchIn(ofFiles, named);
  const sure = match.sure.filter((id) => earlier.has(id));
  const likely = match.likely.filter(({ id }) => earlier.has(id));
  const [only, other] = likely;
  if (sure.length > 0) return certain(sure);
  if (only === undefined) return undefined;
  // Files that are taken together come from one system.
  const isOne = other === undefined && only.by.includes('name') && isNameAlone(named);
  return isOne ? { sure: only.id } : { likely, proposed: proposedOf(named, likely, ofFiles, 0) };
}

/** Two clients with one card or code: nobody gets anything until the owner says whose it is. */
function certain(sure: readonly string[]): Matched {
  const [only = '', other] = sure;
  return other === undefined ? { sure: only } : { likely: sure.map((id) => ({ id, by: ['code'] as const })) };
}

/**
 * A family shares a phone, and a name is common: then a person says who it is.
 * @param most how many contacts may be others where the name is the same, for it to be proposed as the same person
 */
function proposedOf(
  named: NamedPerson,
  [only, other]: readonly Likely[],
  index: PersonIndex,
  most: number,
): string {
  const known = other === undefined && only?.by.includes('name') ? index.known.get(only.id) : undefined;
  if (only === undefined || known === undefined) return '';
  if (hasOtherBirthday(readPerson(named, index.country), known)) return NEW;
  return differencesFrom(index, named, only.id) <= most ? only.id : '';
}

/** Whether a file has nothing but a first and a last name. */
function isNameAlone({ code, name, phone, email, loyaltyCard, birthday = '' }: NamedPerson): boolean {
  const isAlone = [code, phone, email, loyaltyCard, birthday].every((text) => text === '');
  return isAlone && /\S\s+\S/.test(name.trim());
}

/** The answer so far: what was chosen, else what is proposed; '' where one is missing. */
export function answerTo(person: FilePerson, answered: Answered): string {
  return answered[person.key] ?? person.proposed;
}

/** Those who are asked about and have no answer yet. */
export function unanswered({ all }: People, answered: Answered): readonly FilePerson[] {
  return all.filter((person) => person.likely.length > 0 && answerTo(person, answered) === '');
}

/** How many questions those are: namesakes are one, until somebody looks at each. */
export function openQuestions(people: People, answered: Answered): number {
  const open = unanswered(people, answered);
  const namesakes = people.all.filter(({ isNamesake }) => isNamesake);
  const isTogether = namesakes.length > 0 && namesakes.every((one) => open.includes(one));
  return isTogether ? open.length - namesakes.length + 1 : open.length;
}

/** The number of the client who somebody in a file is. */
export function memberOf({ all, byKey, byNewId }: People, answered: Answered, named: NamedPerson): string {
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
