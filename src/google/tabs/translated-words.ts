// Translates words that fill whole cells of a column. Google replaces them by what a cell says and not by where it
// stands, in one call for each word: a row that is moved or typed over meanwhile gets nothing of another one.
import { type Language, languages } from '../../core/language';
import { fold } from '../../core/text/text';
import { catalogs } from '../../i18n/catalog';
import type { WordsOf } from './words';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type Column = { readonly sheet: Sheet; readonly position: number };

/** @param rows of the sheet. Safe to repeat: a word that is right already is never replaced. */
export function translateColumn(column: Column, rows: number, wordsOf: WordsOf, language: Language): void {
  for (const { finder, translated } of searched(column, rows, wordsOf, language))
    finder.matchEntireCell(true).replaceAllWith(translated);
}

/** The same in a column whose cells may have a number after the word: no word may be a part of another. */
export function translateStarts(column: Column, rows: number, wordsOf: WordsOf, language: Language): void {
  for (const { finder, translated } of searched(column, rows, wordsOf, language))
    finder.matchCase(true).replaceAllWith(translated);
}

/** The same for words that an older Carnet wrote, by what they are now. */
export function replaceFormer(
  { sheet, position }: Column,
  rows: number,
  former: ReadonlyMap<string, string>,
): void {
  const column = sheet.getRange(2, position, rows - 1, 1);
  for (const [word, now] of former) column.createTextFinder(word).matchCase(true).replaceAllWith(now);
}

function searched({ sheet, position }: Column, rows: number, wordsOf: WordsOf, language: Language) {
  const column = sheet.getRange(2, position, rows - 1, 1);
  return [...translations(wordsOf, language)].map(([word, translated]) => ({
    finder: column.createTextFinder(word),
    translated,
  }));
}

/** Words of the other languages by their translation, without those that are words of this one too. */
function translations(wordsOf: WordsOf, language: Language): ReadonlyMap<string, string> {
  const wanted = wordsOf(catalogs[language], language);
  const known = new Set(Object.values(wanted).map(fold));
  const found = new Map<string, string>();
  for (const other of languages)
    for (const [choice, word] of Object.entries(wordsOf(catalogs[other], other))) {
      const translated = wanted[choice];
      if (translated === undefined || known.has(fold(word))) continue;
      known.add(fold(word));
      found.set(word, translated);
    }
  return found;
}
