// The words for each loss, shown before a ruleset is saved. One missing in a language does not compile.
import type { Loss } from '../core/points/worth-less';
import type { Locale } from './locale';

type Code = Loss['code'];

export type LossWords = {
  readonly [C in Code]: (loss: Extract<Loss, { readonly code: C }>, format: Locale) => string;
};

export function lossText(words: LossWords, loss: Loss, format: Locale): string {
  const sentence = words[loss.code] as (loss: Loss, format: Locale) => string;
  return sentence(loss, format);
}
