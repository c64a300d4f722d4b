// A refusal as a sentence, for callers without catalogs.
import type { Language } from '../core/language';
import { defaultRuleset } from '../core/settings/ruleset';
import { catalogs } from '../i18n/catalog';
import { localeFor } from '../i18n/locale';
import { type AnyRefusal, refusalSentence } from '../i18n/refusals';

export function sentenceOf(refusal: AnyRefusal, language: Language): string {
  // Amounts in sentences are examples: only the tabs know the salon's currency, and reading them may be what failed.
  const format = localeFor(language, defaultRuleset.currency);
  return refusalSentence(catalogs[language].refusals, refusal, format);
}
