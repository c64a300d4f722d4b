// Why a reward is out of reach, in the till's words for each reason: the same at the till and in a refusal.
import type { Scope } from '../core/invoice/invoice';
import type { Shortfall } from '../core/rewards/definition';
import type { Locale } from './locale';

type What = Shortfall['what'];
type Sentence<Missing> = (shortfall: Missing, scope: string, format: Locale) => string;
type Sentences = { readonly [W in What]: Sentence<Extract<Shortfall, { readonly what: W }>> };

export function shortfallWords(
  sentences: Sentences,
  shortfall: Shortfall,
  scope: Scope,
  format: Locale,
): string {
  const sentence = sentences[shortfall.what] as Sentence<Shortfall>;
  // A reward on everything needs no scope in its sentence.
  if (scope.scope === 'everything') return sentence(shortfall, '', format);
  // Of what a reward can be used on, one is enough to add; a purchase is of all of it.
  const isOne = shortfall.what === 'items' && shortfall.units === 1;
  return sentence(shortfall, isOne ? format.anyOf(scope) : format.scope(scope), format);
}
