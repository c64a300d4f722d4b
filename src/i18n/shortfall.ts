// Why a reward is out of reach, by the till's words for each reason: the same at the till and in a refusal.
import type { Scope } from '../core/invoice';
import type { Shortfall } from '../core/rewards/definition';
import type { Catalog } from './catalog-shape';
import type { Locale } from './locale';

type Sentences = Catalog['till']['rewardShortfall'];
type Sentence = (shortfall: Shortfall, scope: string, format: Locale) => string;

export function shortfallWords(
  sentences: Sentences,
  shortfall: Shortfall,
  scope: Scope,
  format: Locale,
): string {
  const sentence = sentences[shortfall.what] as Sentence;
  // A reward on everything needs no word for it.
  return sentence(shortfall, scope.scope === 'everything' ? '' : format.scope(scope), format);
}
