// Labels of a field's choices: the sheet's words, capitalised as in a form.
import type { Field } from '../../core/settings/field';
import type { TillWords } from '../counter-words';
import { currencyNames } from '../money-words';

type Chosen = Pick<Field<unknown>, 'choices' | 'vocabulary'>;

export function choiceWords(
  { choices, vocabulary }: Chosen,
  { words, language }: TillWords,
): readonly (readonly [choice: string, words: string])[] {
  // Codes suit cells; in a form, people look for a currency by its name.
  if (vocabulary === 'currencies') return currencyNames(language);
  const text: { readonly [choice: string]: string } = words.choices[vocabulary];
  return choices.map((choice) => [choice, begun(text[choice] ?? choice)]);
}

/** With a capital letter, as at the start of a line. */
export function begun(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
