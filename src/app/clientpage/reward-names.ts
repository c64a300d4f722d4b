// What ready-made rewards are called in each language: the client reads them in the page's own, whatever the sheet's is. A
// name that the salon chose is its own in any language.
import { type InEveryLanguage, languages } from '../../core/language';
import type { Ruleset } from '../../core/settings/ruleset';
import type { Sentences } from '../ports/world';

/** By the name that the reward has in the sheet; those that somebody named are not among them. */
export type RewardNames = { readonly [reward: string]: InEveryLanguage<string> };

export function rewardNames(
  { usualNames }: Pick<Sentences, 'usualNames'>,
  { rewards, currency }: Pick<Ruleset, 'rewards' | 'currency'>,
): RewardNames {
  // Ready-made rewards stand in the same order in all languages.
  const en = usualNames('en', currency).rewards;
  const fr = usualNames('fr', currency).rewards;
  const nl = usualNames('nl', currency).rewards;
  const names: Record<string, InEveryLanguage<string>> = {};
  for (const [at, [kind, name]] of en.entries()) {
    const all = { en: name, fr: fr[at]?.[1] ?? name, nl: nl[at]?.[1] ?? name };
    for (const language of languages)
      if (rewards.some((reward) => reward.kind === kind && reward.name === all[language]))
        names[all[language]] = all;
  }
  return names;
}
