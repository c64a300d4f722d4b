// The words of a rule's field in a language, typeset like the catalogs.
import type { Language } from '../core/language';
import type { FieldWords, TermField } from '../core/settings/term-field';
import { typeset } from './typeset';

export function fieldWords({ words }: TermField<unknown>, language: Language): FieldWords {
  return language === 'fr' ? typeset(words.fr) : words[language];
}
