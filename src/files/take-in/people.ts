// Who the people of files are: clients who are there, each other, or new. Doubt is asked, with the likely ones to choose from.
import type { Country } from '../../core/countries';
import { directoryOf, type Likely, matchIn, type PersonIndex } from '../../core/identity/directory';
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
  const earlier = new Set<string>();
  const all = fresh.map((one): FilePerson => {
    const found = matched(one.named, there) ?? matched(one.named, ofFiles, (id) => earlier.has(id));
    earlier.add(one.newId);
    const { sure = '', likely = [] } = found ?? {};
    return { ...one, sure, likely, proposed: proposedOf(likely) };
  });
  // Of several with one number the first one counts.
  const byNewId = new Map([...all].reverse().map((person) => [person.newId, person]));
  return { all, byKey: new Map(all.map((person) => [person.key, person])), byNewId };
}

/** A family shares a phone: with another name, a person says who it is. */
function proposedOf(likely: readonly Likely[]): string {
  const [only, other] = likely;
  if (only === undefined || other !== undefined) return '';
  return only.by.includes('name') || only.by.includes('similarName') ? only.id : '';
}

type Matched = { readonly sure?: string; readonly likely?: readonly Likely[] };

function matched(
  named: Named,
  index: PersonIndex,
  isMeant: (id: string) => boolean = () => true,
): Matched | undefined {
  const match = matchIn(index, named);
  const sure = match.sure.filter(isMeant);
  const likely = match.likely.filter(({ id }) => isMeant(id));
  if (sure.length === 1) return { sure: sure[0] as string };
  // Two clients with one card or code: nobody gets anything until the owner says whose it is.
  if (sure.length > 1) return { likely: sure.map((id) => ({ id, by: ['code'] as const })) };
  const [only] = likely;
  if (only === undefined) return undefined;
  const isAlone = likely.length === 1 && only.by.includes('name') && isFullNameAlone(named);
  return isAlone ? { sure: only.id } : { likely };
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
