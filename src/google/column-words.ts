// What stands above each column of a tab and in its note: Carnet's own from the catalogs, a rule's from its kinds.
import type { TabName } from '../app/ports/tabs';
import type { Language } from '../core/language';
import { type RuleFamily, ruleFamilies } from '../core/ruleset';
import type { FieldWords } from '../core/term-field';
import { catalogs } from '../i18n/catalog';
import { fieldWords } from '../i18n/field-words';
import { termFieldOf } from './rule-columns';

// Asked for every column whenever a tab is read: each is put together once.
const known = new Map<string, FieldWords | undefined>();

function termWords(family: RuleFamily, key: string, language: Language): FieldWords | undefined {
  const place = `${family} ${key} ${language}`;
  if (!known.has(place)) {
    const field = termFieldOf(family, key);
    known.set(place, field && fieldWords(field, language));
  }
  return known.get(place);
}

/** The name above a column, in a language. */
export function headerOf(name: TabName, key: string, language: Language): string {
  const headers: { readonly [key: string]: string } = catalogs[language].columns[name];
  const family = ruleFamilies.find((one) => one === name);
  return headers[key] ?? (family && termWords(family, key, language)?.label) ?? key;
}

/** What the column is for, where its header does not say enough. */
export function noteOf(name: TabName, key: string, language: Language): string | undefined {
  const notes: { readonly [tab: string]: { readonly [key: string]: string } } =
    catalogs[language].columnNotes;
  const family = ruleFamilies.find((one) => one === name);
  return notes[name]?.[key] ?? (family && termWords(family, key, language)?.note);
}
