// Header and note of each column: from the catalogs for Carnet's own columns, from the kinds for those of rules.
import type { TabName } from '../../app/ports/tabs';
import type { Language } from '../../core/language';
import { type RuleFamily, ruleFamilies } from '../../core/settings/ruleset';
import type { FieldWords } from '../../core/settings/term-field';
import { catalogs } from '../../i18n/catalog';
import { fieldWords } from '../../i18n/field-words';
import { termFieldOf } from '../settings/rule-columns';

// Needed for every column whenever a tab is read: each is built once.
const known = new Map<string, FieldWords | undefined>();

function termWords(family: RuleFamily, key: string, language: Language): FieldWords | undefined {
  const place = `${family} ${key} ${language}`;
  if (!known.has(place)) {
    const field = termFieldOf(family, key);
    known.set(place, field && fieldWords(field, language));
  }
  return known.get(place);
}

/** A column's header in a language. */
export function headerOf(name: TabName, key: string, language: Language): string {
  const headers: { readonly [key: string]: string } =
    catalogs[language].columns[name === 'archive' ? 'ledger' : name];
  const family = ruleFamilies.find((one) => one === name);
  return headers[key] ?? (family && termWords(family, key, language)?.label) ?? key;
}

/** A column's note, if its header does not say enough. */
export function noteOf(name: TabName, key: string, language: Language): string | undefined {
  const notes: { readonly [tab: string]: { readonly [key: string]: string } } =
    catalogs[language].columnNotes;
  const family = ruleFamilies.find((one) => one === name);
  return notes[name]?.[key] ?? (family && termWords(family, key, language)?.note);
}
