// A value that people type for a client, in words.
import type { ContactField } from '../core/contact-fields';
import { languageNames, languages } from '../core/language';
import type { Locale } from './locale';

/** Birthdays as the language writes them; a language by its own name. */
export function contactText(field: ContactField, value: string, format: Pick<Locale, 'birthday'>): string {
  if (field === 'birthday') return format.birthday(value);
  const language = field === 'language' ? languages.find((known) => known === value) : undefined;
  return language === undefined ? value : languageNames[language];
}
