// Maps the words that people choose in a cell to their meaning, in any of the languages.

import { type Language, languages } from '../../core/language';
import type { Vocabulary } from '../../core/settings/field';
import { kindsOf, type RuleFamily } from '../../core/settings/ruleset';
import { fold } from '../../core/text/text';
import { catalogs } from '../../i18n/catalog';
import type { Catalog } from '../../i18n/catalog-shape';
import { type Cell, textOf } from './cells';

type Words = { readonly [choice: string]: string };

/** The words for a set of choices, from a catalog. */
export type WordsOf = (catalog: Catalog, language: Language) => Words;

export function wordsIn(vocabulary: Vocabulary): WordsOf {
  return ({ choices }) => choices[vocabulary];
}

/** The names of a family's kinds, as listed in its tab. */
export function kindWords(family: RuleFamily): WordsOf {
  return (_catalog, language) =>
    Object.fromEntries(kindsOf[family].map(({ kind, label }) => [kind, label[language]]));
}

/** The choice that a word means in any of the languages, or the word itself. */
export function choiceOf(word: string, wordsOf: WordsOf): string {
  const wanted = fold(word);
  for (const language of languages)
    for (const [choice, name] of Object.entries(wordsOf(catalogs[language], language)))
      if (fold(name) === wanted || fold(choice) === wanted) return choice;
  return word.trim();
}

/** Several choices, whatever separates them. */
export function choicesOf(words: string, wordsOf: WordsOf): string {
  return words
    .split(/[,;\n]/)
    .map((word) => choiceOf(word, wordsOf))
    .join(',');
}

/** The reverse: several choices in words. */
export function wordsFor(choices: string, words: Words): string {
  return choices
    .split(',')
    .map((choice) => words[choice] ?? choice)
    .join(', ');
}

/** Yes or no from a check box or a word in any language; undefined if it is neither. */
export function yesNoOf(cell: Cell | undefined): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  const choice = choiceOf(textOf(cell), wordsIn('yesNo'));
  return choice === 'yes' ? true : choice === 'no' ? false : undefined;
}
