// From the words that people choose in a cell to what they stand for, whatever language the cell is in.

import { type Language, languages } from '../core/language';
import { programKinds } from '../core/programs/registry';
import { fold } from '../core/text';
import { type Catalog, catalogs } from '../i18n/catalog';
import { type Cell, textOf } from './cells';

/** The words of some choices, by choice, as a catalog has them. */
export type WordsOf = (catalog: Catalog, language: Language) => { readonly [choice: string]: string };

/** The choice that a word stands for in any of the languages, or the word itself. */
export function choiceOf(word: string, wordsOf: WordsOf): string {
  const wanted = fold(word);
  for (const language of languages)
    for (const [choice, name] of Object.entries(wordsOf(catalogs[language], language)))
      if (fold(name) === wanted || fold(choice) === wanted) return choice;
  return word.trim();
}

/** Several choices separated by commas. */
export function choicesOf(words: string, wordsOf: WordsOf): string {
  return words
    .split(',')
    .map((word) => choiceOf(word, wordsOf))
    .join(',');
}

/** The same the other way round. */
export function wordsFor(choices: string, words: { readonly [choice: string]: string }): string {
  return choices
    .split(',')
    .map((choice) => words[choice] ?? choice)
    .join(', ');
}

/** The kinds of programme by their names in a language, as the list of choices in the tab has them. */
export function kindWords(language: Language): { readonly [kind: string]: string } {
  return Object.fromEntries(programKinds.map(({ kind, label }) => [kind, label[language]]));
}

/** Yes or no as a check box or a word in any language; undefined where it is neither. */
export function yesNoOf(cell: Cell | undefined): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  const choice = choiceOf(textOf(cell), ({ yesNo }) => yesNo);
  return choice === 'yes' ? true : choice === 'no' ? false : undefined;
}
