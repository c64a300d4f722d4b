// Whom somebody may have meant who has made one slip of the hand in a name.
import type { ClientSummary } from '../app/clients/client-details';
import { belowOf, type Indexed } from './client-index';
import type { FoundClient } from './found-client';
import { meantFrom, type Slip, slipOf } from './near-match';
import { smallest } from './smallest';
import { spanInFolded } from './spans';

// With fewer letters, nearly everyone is meant.
const FEWEST_LETTERS = 3;

type Named = Pick<Indexed<ClientSummary>, 'name' | 'starts'>;

type Meant = {
  readonly client: ClientSummary;
  readonly name: string;
  readonly at: number;
  readonly to: number;
};

/** Names in which one word, or the whole from some word on, is one slip away; those that end where the query does first. */
export function meantBy(
  all: readonly Indexed<ClientSummary>[],
  { whole, words }: { readonly whole: string; readonly words: readonly string[] },
  { count, except }: { readonly count: number; except(one: Indexed<ClientSummary>): boolean },
): readonly FoundClient[] {
  if (count < 1 || !/\p{L}/u.test(whole) || whole.length < FEWEST_LETTERS) return [];
  const slip = slipOf(whole);
  const slips = words.length === 1 ? [] : words.map((word) => slipOf(word));
  const meant: (Meant & { readonly isWhole: boolean })[] = [];
  for (const one of all) {
    const { of: client, name } = one;
    const span = placeOf(one, slip) ?? placeOfOne(one, words, slips);
    if (span === undefined || except(one)) continue;
    const [at, to] = span;
    meant.push({ client, name, at, to, isWhole: to >= name.length || name[to] === ' ' });
  }
  const ranked = smallest(meant, count, (a, b) =>
    a.isWhole !== b.isWhole ? (a.isWhole ? -1 : 1) : a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
  );
  return ranked.map(({ client, at, to }) => ({
    client,
    inName: spanInFolded(client.name, at, to),
    below: belowOf(client),
    inBelow: [],
  }));
}

function placeOf({ name, starts }: Named, slip: Slip): readonly [number, number] | undefined {
  for (const at of starts) {
    const count = meantFrom(name, at, slip);
    if (count >= 0) return [at, Math.min(name.length, at + count)];
  }
  return undefined;
}

/** All words but one are there as they are typed. */
function placeOfOne(
  one: Named,
  words: readonly string[],
  slips: readonly Slip[],
): readonly [number, number] | undefined {
  let missing: Slip | undefined;
  for (const [at, slip] of slips.entries()) {
    if (one.name.includes(words[at] ?? '')) continue;
    if (missing !== undefined || slip.typed.length < FEWEST_LETTERS) return undefined;
    missing = slip;
  }
  return missing && placeOf(one, missing);
}
