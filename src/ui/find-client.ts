// Finds a client by name, phone, card or code, ignoring case and accents.
import type { ClientSummary } from '../app/clients/client-details';
import type { Alias } from '../app/clients/list-clients';
import { afterCallingCode } from '../core/identity/phone';
import { fold } from '../core/text/text';
import { type Span, spansOfDigits, spansOfWords } from './spans';

export type FoundClient = {
  readonly client: ClientSummary;
  /** The matches to mark in the name, and in the line below it. */
  readonly inName: readonly Span[];
  readonly below: string;
  readonly inBelow: readonly Span[];
};

/** Where to search: the clients, and the numbers that lead to them. */
type Known = { readonly all: readonly ClientSummary[]; readonly aliases: readonly Alias[] };

/**
 * Matching clients, best first: names that begin with the query, words that do, then the rest; each by name. Whoever is
 * found by what was merged into another client is that client.
 */
export function findClients({ all, aliases }: Known, query: string): readonly FoundClient[] {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const ranked: Ranked<ClientSummary>[] = [];
  for (const client of all) {
    const ranking = rankOf(client, words, query);
    if (ranking !== undefined) ranked.push(ranking);
  }
  const found = new Set(ranked.map((one) => one.found.client.id));
  for (const alias of aliases) {
    const client = holderOf(alias, all, aliases);
    const ranking = client && !found.has(client.id) ? rankOf(alias, words, query) : undefined;
    if (client === undefined || ranking === undefined) continue;
    found.add(client.id);
    const below = ranking.found.inName.length > 0 ? alias.name : ranking.found.below;
    const inBelow = ranking.found.inName.length > 0 ? ranking.found.inName : ranking.found.inBelow;
    ranked.push({ rank: ALIAS_RANK, found: { client, inName: [], below, inBelow } });
  }
  ranked.sort((a, b) => a.rank - b.rank || a.found.client.name.localeCompare(b.found.client.name));
  return ranked.map(({ found }) => found);
}

const ALIAS_RANK = 5;

/** The client to whom a number leads, along the chain. */
function holderOf(
  { into }: Pick<Alias, 'into'>,
  all: readonly ClientSummary[],
  aliases: readonly Alias[],
): ClientSummary | undefined {
  let id = into;
  // No chain is longer than there are numbers.
  for (const _ of aliases) id = aliases.find((alias) => alias.id === id)?.into ?? id;
  return all.find((client) => client.id === id);
}

type Named = Pick<ClientSummary, 'name' | 'phone' | 'loyaltyCard' | 'code'>;
type Ranked<Of> = {
  readonly rank: number;
  readonly found: Omit<FoundClient, 'client'> & { readonly client: Of };
};

function rankOf<Of extends Named>(
  client: Of,
  words: readonly string[],
  query: string,
): Ranked<Of> | undefined {
  const name = fold(client.name);
  const below = belowOf(client);
  if (words.every((word) => name.includes(word))) {
    const inName = spansOfWords(client.name, words);
    return { rank: rankInName(name, words), found: { client, inName, below, inBelow: [] } };
  }
  const inPhone = phoneSpans(client.phone, query);
  if (inPhone.length > 0)
    return { rank: 3, found: { client, inName: [], below: client.phone, inBelow: inPhone } };
  const whole = words.join(' ');
  for (const text of [client.loyaltyCard, client.code])
    if (text !== '' && fold(text).includes(whole))
      return {
        rank: 4,
        found: { client, inName: [], below: text, inBelow: spansOfWords(text, [whole]) },
      };
  return undefined;
}

function rankInName(name: string, words: readonly string[]): number {
  if (name.startsWith(words.join(' '))) return 0;
  return words.every((word) => name.startsWith(word) || name.includes(` ${word}`)) ? 1 : 2;
}

/** The line below a name: the phone, else the card, else the code. */
export function belowOf({ phone, loyaltyCard, code }: Named): string {
  return phone || loyaltyCard || code;
}

const NOT_DIGITS = /\D/g;

/**
 * Digits match with or without spaces, a leading zero or the country's prefix on either side: `0470 12`, `+32 470 12`
 * and `47012` all find `+32 470 12 34 56` and `0470 12 34 56`.
 */
function phoneSpans(phone: string, query: string): readonly Span[] {
  if (!/^[\d\s+()./-]+$/.test(query)) return [];
  const typed = query.replace(NOT_DIGITS, '').replace(/^0+/, '');
  const digits = phone.replace(NOT_DIGITS, '');
  if (typed.length < 2) return [];
  const at = digits.indexOf(typed);
  if (at >= 0) return spansOfDigits(phone, at, typed.length);
  // The query has a calling code, and the number may be written without it.
  if (!/^\s*(\+|00)/.test(query)) return [];
  const rest = afterCallingCode(typed).replace(/^0+/, '');
  const national = digits.replace(/^0+/, '');
  if (rest.length < 2 || !national.startsWith(rest)) return [];
  return spansOfDigits(phone, digits.length - national.length, rest.length);
}
