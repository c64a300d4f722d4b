// Finds a client by name, phone, card or code, ignoring case and accents; and whom somebody may have meant who has made one
// slip in a name. Those are never mixed with the others: staff would charge somebody else.
import type { ClientSummary } from '../app/clients/client-details';
import type { Alias } from '../app/clients/list-clients';
import { afterCallingCode } from '../core/identity/phone';
import { fold } from '../core/text/text';
import {
  belowOf,
  type Indexed,
  indexedAll,
  type Named,
  NOT_DIGITS,
  nationalOf,
  withoutZeros,
} from './client-index';
import type { FoundClient } from './found-client';
import { meantBy } from './meant-clients';
import { smallest } from './smallest';
import { spansOfDigits, spansOfWords } from './spans';

// Three letters with which a name begins are a beginning, and one slip away from a quarter of all others.
const SURE_LETTERS = 4;

export type FoundClients = {
  readonly count: number;
  /** Everyone who matches, in no order. */
  all(): readonly ClientSummary[];
  /** The best of them: names that begin with the query, names with words that do, then the rest; each by name. */
  first(count: number): readonly FoundClient[];
  /** Whom somebody may have meant who has made one slip: none of those who match. */
  meant(count: number): readonly FoundClient[];
};

/** Where to search: the clients, and the numbers that lead to them. */
type Known = { readonly all: readonly ClientSummary[]; readonly aliases: readonly Alias[] };

/** Whoever is found by what was merged into another client is that client. */
export function findClients({ all, aliases }: Known, text: string): FoundClients {
  const query = queryOf(text);
  if (query.words.length === 0) return nobody;
  const indexed = indexedAll(all);
  // By rank: nothing else is made of thousands, of which eight are shown.
  const own: Indexed<ClientSummary>[][] = Array.from({ length: RANKS }, () => []);
  for (const one of indexed) {
    const rank = rankOf(one, query);
    if (rank !== undefined) own[rank]?.push(one);
  }
  const merged = hitsOfAliases({ all, aliases }, query);
  const isBegun = merged.length > 0 || own.some(({ length }) => length > 0);
  const everyone = () => [
    ...new Set([...own.flat().map(({ of }) => of), ...merged.map(({ client }) => client)]),
  ];
  const matches = ({ of }: Indexed<ClientSummary>) =>
    own.some((same) => same.some((one) => one.of === of)) || merged.some(({ client }) => client === of);
  return {
    count: merged.length === 0 ? own.reduce((sum, { length }) => sum + length, 0) : everyone().length,
    all: everyone,
    first(count) {
      const found: FoundClient[] = [];
      const put = (hits: readonly Hit[]) => {
        for (const hit of smallest(hits, count, (a, b) => byName(a.by, b.by)))
          if (found.length < count && !found.some(({ client }) => client === hit.client))
            found.push(shownAs(hit, query));
      };
      for (const [rank, same] of own.entries()) {
        const best = smallest(same, count, byName);
        put(best.map((by) => ({ client: by.of, by, rank })));
        // The card of a client who was merged is scanned as well.
        if (rank === EXACT) put(merged.filter((hit) => hit.rank === EXACT));
      }
      put(merged);
      return found;
    },
    meant: (count) =>
      isBegun && query.whole.length < SURE_LETTERS ? [] : meantBy(indexed, query, { count, except: matches }),
  };
}

const nobody: FoundClients = { count: 0, all: () => [], first: () => [], meant: () => [] };

/** A client, and that by which they were found: their own names, or those of a number that leads to them. */
type Hit = { readonly client: ClientSummary; readonly by: Indexed<Named>; readonly rank: number };

function hitsOfAliases({ all, aliases }: Known, query: Query): readonly Hit[] {
  if (aliases.length === 0) return [];
  return indexedAll(aliases).flatMap((by): readonly Hit[] => {
    const rank = rankOf(by, query);
    const client = rank === undefined ? undefined : holderOf(by.of, all, aliases);
    return rank === undefined || client === undefined ? [] : [{ client, by, rank }];
  });
}

type Query = {
  readonly whole: string;
  readonly words: readonly string[];
  readonly hasDigit: boolean;
  /** The digits of a phone, as far as they are typed; none if it is something else. */
  readonly digits: string;
  readonly national: string;
};

function queryOf(text: string): Query {
  const words = fold(text).split(' ').filter(Boolean);
  const isPhone = /^[\d\s+()./-]+$/.test(text);
  const all = isPhone ? text.replace(NOT_DIGITS, '') : '';
  const digits = withoutZeros(all);
  const national = isPhone ? nationalOf(text, all) : '';
  return { whole: words.join(' '), words, hasDigit: /\d/.test(text), digits, national };
}

function hasAll(name: string, words: readonly string[]): boolean {
  for (const word of words) if (!name.includes(word)) return false;
  return true;
}

// A number that a scanner types, whole, is this client's: no name comes before it, nor a longer number that begins alike.
const EXACT = 0;
const BEGINS = 1;
const WORDS_BEGIN = 2;
const IN_NAME = 3;
const IN_PHONE = 4;
const IN_NUMBER = 5;
const RANKS = 6;

function rankOf(one: Indexed<Named>, query: Query): number | undefined {
  const { words, whole, hasDigit } = query;
  const { name, spaced, numbers } = one;
  if (hasDigit && (one.loyaltyCard === whole || one.code === whole)) return EXACT;
  if (hasAll(name, words)) {
    if (name.startsWith(whole)) return BEGINS;
    return words.every((word) => spaced.includes(` ${word}`) || name.includes(` ${word}`))
      ? WORDS_BEGIN
      : IN_NAME;
  }
  if (query.digits.length > 1 && placeInPhone(one, query) !== undefined) return IN_PHONE;
  return numbers.includes(whole) ? IN_NUMBER : undefined;
}

// Digits of a country's code alone say nothing.
const FEWEST_DIGITS = 2;
// So many digits without a sign before them may begin with a calling code.
const WHOLE_NUMBER = 9;

/** Where the digits stand among those of the phone, and how many they are, in any spelling of either. */
function placeInPhone(
  { digits, national }: Indexed<Named>,
  query: Query,
): readonly [first: number, count: number] | undefined {
  const at = digits.indexOf(query.digits);
  if (at >= 0) return [at, query.digits.length];
  const rests = [query.national];
  if (query.digits.length >= WHOLE_NUMBER) rests.push(withoutZeros(afterCallingCode(query.digits)));
  for (const rest of rests)
    if (rest.length >= FEWEST_DIGITS && national.startsWith(rest))
      return [digits.length - national.length, rest.length];
  return undefined;
}

function byName(a: Indexed<Named>, b: Indexed<Named>): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function shownAs({ client, by, rank }: Hit, query: Query): FoundClient {
  const isOwn = by.of === client;
  const { name, phone, loyaltyCard, code } = by.of;
  const below = belowOf(by.of);
  if (rank === EXACT || rank === IN_NUMBER) {
    const text = by.loyaltyCard.includes(query.whole) ? loyaltyCard : code;
    return { client, inName: [], below: text, inBelow: spansOfWords(text, [query.whole]) };
  }
  if (rank === IN_PHONE) {
    const [first, count] = placeInPhone(by, query) ?? [0, 0];
    return { client, inName: [], below: phone, inBelow: spansOfDigits(phone, first, count) };
  }
  const inName = spansOfWords(name, query.words);
  return isOwn
    ? { client, inName, below, inBelow: [] }
    : { client, inName: [], below: name, inBelow: inName };
}

const holders = new WeakMap<readonly ClientSummary[], ReadonlyMap<string, ClientSummary>>();

/** The client to whom a number leads, along the chain. */
function holderOf(
  { into }: Pick<Alias, 'into'>,
  all: readonly ClientSummary[],
  aliases: readonly Alias[],
): ClientSummary | undefined {
  const byId = holders.get(all) ?? new Map(all.map((client) => [client.id, client]));
  holders.set(all, byId);
  let id = into;
  // No chain is longer than there are numbers.
  for (const _ of aliases) {
    if (byId.has(id)) break;
    id = aliases.find((alias) => alias.id === id)?.into ?? id;
  }
  return byId.get(id);
}
