// The words for cautions about settings. One missing in a language does not compile.
import type { Caution } from '../core/settings/cautions';

export type CautionWords = {
  readonly [Code in Caution['code']]: (caution: Extract<Caution, { readonly code: Code }>) => string;
};

export function cautionText(words: CautionWords, caution: Caution): string {
  const sentence = words[caution.code] as (caution: Caution) => string;
  return sentence(caution);
}
