// One field of a setting or a rule as a cell: words for choices, dates for days, the rest as typed.

import type { Language } from '../../core/language';
import type { Field, Raw } from '../../core/settings/field';
import { catalogs } from '../../i18n/catalog';
import { type Cell, dayOfCell, textOf } from '../tabs/cells';
import { choiceOf, choicesOf, wordsFor, wordsIn, yesNoOf } from '../tabs/words';

type AnyField = Pick<Field<unknown>, 'control' | 'vocabulary'>;

/**
 * The raw value that a field parses, from a cell.
 * @param offset the sheet's time zone, in milliseconds ahead of UTC
 */
export function rawOf({ control, vocabulary }: AnyField, cell: Cell | undefined, offset: number): Raw {
  const text = textOf(cell);
  switch (control) {
    case 'yesNo':
      return yesNoOf(cell) ?? text;
    case 'choice':
      return choiceOf(text, wordsIn(vocabulary));
    case 'choices':
      return choicesOf(text, wordsIn(vocabulary));
    case 'day':
      return dayOfCell(cell, offset);
    default:
      return text;
  }
}

/** A field's value as a cell in the language. */
export function cellOf({ control, vocabulary }: AnyField, raw: Raw, language: Language): string {
  if (raw === '') return '';
  const words: { readonly [choice: string]: string } = catalogs[language].choices[vocabulary];
  if (control === 'yesNo') return words[raw === true ? 'yes' : 'no'] ?? '';
  if (control === 'choice' || control === 'choices') return wordsFor(String(raw), words);
  return String(raw);
}
