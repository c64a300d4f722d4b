// Who is who: finds the clients that a person may be, in the directory of all clients. The till's questions, adding and
// editing, the import and the list of doubles all ask here.
import type { Country } from '../settings/countries';
import {
  differencesBetween,
  isLikely,
  isSure,
  type Key,
  type KnownPerson,
  keysOf,
  type Person,
  readPerson,
  type Sign,
  signs,
  signsBetween,
} from './person';

/** All clients by what they are known by, so that a look-up does not pass through all of them. */
export type PersonIndex = {
  readonly country: Country;
  readonly known: ReadonlyMap<string, KnownPerson>;
  /** Ids by a sign and its value. */
  readonly byKey: ReadonlyMap<string, readonly string[]>;
};

export type Likely = { readonly id: string; readonly by: readonly Sign[] };

export type Match = {
  /** By number, card or code, or by e-mail or phone together with the name. With several, the caller has to ask. */
  readonly sure: readonly string[];
  /** The others that it may be, best first, and by what. */
  readonly likely: readonly Likely[];
};

export function directoryOf(
  clients: readonly ({ readonly id: string } & Person)[],
  country: Country,
): PersonIndex {
  const known = new Map<string, KnownPerson>();
  const byKey = new Map<string, string[]>();
  for (const client of clients) {
    const person = readPerson(client, country);
    known.set(client.id, person);
    for (const { key } of keysOf(person)) {
      const ids = byKey.get(key);
      if (ids === undefined) byKey.set(key, [client.id]);
      else ids.push(client.id);
    }
  }
  return { country, known, byKey };
}

/** The clients that a person may be. A code may also be the client's own number. */
export function matchIn(index: PersonIndex, person: Person): Match {
  const read = readPerson(person, index.country);
  const found = new Map<string, readonly Sign[]>();
  if (index.known.has(read.code)) found.set(read.code, ['number']);
  for (const key of keysOf(read)) {
    for (const id of idsOf(index, key)) {
      const other = found.has(id) ? undefined : index.known.get(id);
      if (other !== undefined) found.set(id, signsBetween(read, other));
    }
  }
  const all = [...found].map(([id, by]) => ({ id, by }));
  return {
    sure: all.filter(({ by }) => isSure(by)).map(({ id }) => id),
    likely: all.filter(({ by }) => !isSure(by) && isLikely(by)).sort(strongestFirst),
  };
}

/** What a person and a client have in common. */
export function commonWith(index: PersonIndex, person: Person, id: string): readonly Sign[] {
  const other = index.known.get(id);
  if (other === undefined) return [];
  const common = signsBetween(readPerson(person, index.country), other);
  return person.code.trim() === id ? ['number', ...common] : common;
}

/** How many of their contacts tell a person and a client apart. */
export function differencesFrom(index: PersonIndex, person: Person, id: string): number {
  const other = index.known.get(id);
  return other === undefined ? 0 : differencesBetween(readPerson(person, index.country), other);
}

/** What has more or stronger signs comes first; ids decide the rest, so that the order is always the same. */
function strongestFirst(a: Likely, b: Likely): number {
  return weightOf(b.by) - weightOf(a.by) || (a.id < b.id ? -1 : 1);
}

/** Each sign outweighs all that follow it. */
export function weightOf(by: readonly Sign[]): number {
  return by.reduce((sum, sign) => sum + 2 ** (signs.length - signs.indexOf(sign)), 0);
}

// What so many clients share is no sign: the salon's own number, or `client` for a name.
const MOST_SHARED = 50;

/** The clients with a key; none if it tells nothing. */
export function idsOf(index: PersonIndex, { key, isEnough }: Key): readonly string[] {
  const ids = index.byKey.get(key) ?? [];
  return isEnough || ids.length <= MOST_SHARED ? ids : [];
}
