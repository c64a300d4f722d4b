import type { TabName } from '../../app/ports/tabs';
import { type Language, languages } from '../../core/language';
import { catalogs } from '../../i18n/catalog';
import { formerKinds } from '../../i18n/former-words';
import { offerChoices } from '../settings/choices';
import { textOf } from './cells';
import { headerOf, noteOf } from './column-words';
import { layout } from './layout';
import { widthOf } from './rows';
import { replaceFormer, translateColumn, translateStarts } from './translated-words';
import type { Tab } from './workbook';

/** Translates headers, tab name and choices, unless people have replaced Carnet's own words. */
export function label(tab: Tab, language: Language): void {
  const { name, sheet, positions } = tab;
  if (languages.some((known) => catalogs[known].tabs[name] === sheet.getName()))
    sheet.setName(catalogs[language].tabs[name]);
  const header = sheet.getRange(1, 1, 1, widthOf(tab)).getValues()[0] ?? [];
  for (const { key } of layout[name]) {
    const position = positions[key];
    const text = textOf(header[(position ?? 0) - 1]);
    const ours = languages.some((known) => headerOf(name, key, known) === text);
    const wanted = headerOf(name, key, language);
    if (position !== undefined && ours && text !== wanted) sheet.getRange(1, position).setValue(wanted);
  }
  explain(tab, language);
  offerChoices(tab, language);
  translateKinds(tab, language);
  translateMarks(tab, language);
}

/** The kinds of entries, gift cards and vouchers in the rows that are there. */
function translateKinds({ name, sheet, positions }: Tab, language: Language): void {
  const position = positions.kind;
  if (position === undefined || (!isOfEntries(name) && name !== 'storedValues')) return;
  // Below the header of a new tab there is nothing to translate: each word would be a search.
  if (sheet.getLastRow() < 2) return;
  const column = { sheet, position };
  // A ledger's kind may have the number of the entry that it takes back.
  if (isOfEntries(name)) {
    translateStarts(column, sheet.getMaxRows(), ({ entryKinds }) => entryKinds, language);
    replaceFormer(column, sheet.getMaxRows(), formerKindsIn(language));
  } else translateColumn(column, sheet.getMaxRows(), (catalog) => catalog.storedValueKinds, language);
}

function isOfEntries(name: TabName): boolean {
  return name === 'ledger' || name === 'archive';
}

function formerKindsIn(language: Language): ReadonlyMap<string, string> {
  const kinds = catalogs[language].entryKinds;
  const former = Object.entries(formerKinds) as [keyof typeof kinds, string][];
  return new Map(former.map(([kind, word]) => [word, kinds[kind]]));
}

/** Explains each column in a note on its header; keeps a note that somebody wrote. */
function explain(tab: Tab, language: Language): void {
  const { name, sheet, positions } = tab;
  const notes = sheet.getRange(1, 1, 1, widthOf(tab)).getNotes()[0] ?? [];
  for (const { key } of layout[name]) {
    const position = positions[key];
    const wanted = noteOf(name, key, language);
    if (position === undefined || wanted === undefined) continue;
    const there = notes[position - 1] ?? '';
    const isOurs = there === '' || languages.some((known) => noteOf(name, key, known) === there);
    if (isOurs && there !== wanted) sheet.getRange(1, position).setNote(wanted);
  }
}

/** What the messages in the outbox are about, and how far they have come. */
function translateMarks({ name, sheet, positions }: Tab, language: Language): void {
  if (name !== 'outbox') return;
  const rows = sheet.getMaxRows();
  const { about, state, why } = positions;
  if (about !== undefined)
    translateStarts({ sheet, position: about }, rows, ({ messageOccasions }) => messageOccasions, language);
  if (state !== undefined)
    translateColumn({ sheet, position: state }, rows, ({ messageStates }) => messageStates, language);
  if (why !== undefined)
    translateColumn({ sheet, position: why }, rows, ({ messageReasons }) => messageReasons, language);
}
