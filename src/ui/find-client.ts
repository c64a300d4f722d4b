// Finds a client by name, phone, card or code, ignoring case and accents.
import type { ClientSummary } from '../app/clients/client-details';
import { afterCallingCode } from '../core/identity/phone';
import { fold } from '../core/text';
import { type Span, spansOfDigits, spansOfWords } from './spans';

export type FoundClient = {
  readonly client: ClientSummary;
  /** The matches to mark in the name, and in the line below it. */
  readonly inName: readonly Span[];
  readonly below: string;
  readonly inBelow: readonly Span[];
};

/** Matching clients, best first: names that begin with the query, words that do, then the rest; each by name. */
export function findClients(all: readonly ClientSummary[], query: string): readonly FoundClient[] {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const ranked: { readonly rank: number; readonly found: FoundClient }[] = [];
  for (const client of all) {
    const ranking = rankOf(client, words, query);
    if (ranking !== undefined) ranked.push(ranking);
  }
  ranked.sort((a, b) => a.rank - b.rank || a.found.client.name.localeCompare(b.found.client.name));
  return ranked.map(({ found }) => found);
}

type Ranked = { readonly rank: number; readonly found: FoundClient };

function rankOf(client: ClientSummary, words: readonly string[], query: string): Ranked | undefined {
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
export function belowOf({ phone, loyaltyCard, code }: ClientSummary): string {
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
