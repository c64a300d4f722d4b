// The words of a rule's field in a language, set as the sentences of the catalogs are.
import type { Language } from '../core/language';
import type { FieldWords, TermField } from '../core/term-field';
import { typeset } from './typeset';

export function fieldWords({ words }: TermField<unknown>, language: Language): FieldWords {
  return language === 'fr' ? typeset(words.fr) : words[language];
}
