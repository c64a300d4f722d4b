// Drop-down columns: the choices offered, and their translation when the language changes.

import { itemKinds } from '../../core/invoice/invoice';
import type { Language } from '../../core/language';
import { ruleFamilies } from '../../core/settings/ruleset';
import { catalogs } from '../../i18n/catalog';
import { literal, textOf } from '../tabs/cells';
import { layout } from '../tabs/layout';
import { translateColumn } from '../tabs/translated-words';
import { choicesOf, kindWords, type WordsOf, wordsFor, wordsIn } from '../tabs/words';
import type { Tab } from '../tabs/workbook';

type ChoiceColumn = {
  readonly key: string;
  readonly wordsOf: WordsOf;
  /** The choices offered; undefined for all of them. */
  readonly offered?: readonly string[];
  /** Several choices, separated by commas: Sheets cannot list every combination, so it warns instead of refusing. */
  readonly several?: boolean;
  /** Other words are taken too. */
  readonly free?: boolean;
};

function choiceColumns({ name }: Tab): readonly ChoiceColumn[] {
  const family = ruleFamilies.find((known) => known === name);
  return layout[name].flatMap(({ key, format, choices }): ChoiceColumn[] => {
    if (format === 'yesNo') return [{ key, wordsOf: wordsIn('yesNo') }];
    if (choices !== undefined)
      return [
        {
          key,
          wordsOf: wordsIn(choices.vocabulary),
          several: choices.several,
          free: choices.several || choices.free === true,
        },
      ];
    if (family !== undefined && key === 'kind') return [{ key, wordsOf: kindWords(family) }];
    if (name === 'catalog' && key === 'kind') return [{ key, wordsOf: wordsIn('kinds'), offered: itemKinds }];
    return [];
  });
}

/** Offers a tab's choices in a language, and translates the ones already chosen. */
export function offerChoices(tab: Tab, language: Language): void {
  const columns = choiceColumns(tab).filter(({ key }) => tab.positions[key] !== undefined);
  if (columns.length === 0) return;
  const rows = tab.sheet.getMaxRows();
  const lastRow = tab.sheet.getLastRow();
  for (const column of columns) {
    const place = { sheet: tab.sheet, position: tab.positions[column.key] ?? 1 };
    offer(place, rows, column, language);
    if (lastRow <= 1) continue;
    if (column.several === true) translateLists(place, lastRow, column, language);
    else translateColumn(place, rows, column.wordsOf, language);
  }
}

type Place = { readonly sheet: Tab['sheet']; readonly position: number };

function offer({ sheet, position }: Place, rows: number, column: ChoiceColumn, language: Language): void {
  const catalog = catalogs[language];
  const words = column.wordsOf(catalog, language);
  const offered = (column.offered ?? Object.keys(words)).flatMap((choice) => words[choice] ?? []);
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList(offered, true)
    .setAllowInvalid(column.free === true)
    .setHelpText(column.several === true ? catalog.validation.several : catalog.validation.choice)
    .build();
  sheet.getRange(2, position, rows - 1, 1).setDataValidation(rule);
}

/** Lists of choices, which rules have: each cell for itself. */
function translateLists(
  { sheet, position }: Place,
  lastRow: number,
  { wordsOf }: ChoiceColumn,
  language: Language,
): void {
  const words = wordsOf(catalogs[language], language);
  for (const [index, [cell]] of sheet
    .getRange(2, position, lastRow - 1, 1)
    .getValues()
    .entries()) {
    const text = textOf(cell);
    const translated = text === '' ? '' : wordsFor(choicesOf(text, wordsOf), words);
    // A word that is no choice in any language stays: the problem reported for it names the cell.
    if (translated !== text) sheet.getRange(index + 2, position).setValue(literal(translated));
  }
}
