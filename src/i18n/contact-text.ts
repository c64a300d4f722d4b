// A value that people type for a client, in words.

import { languageNames, languages } from '../core/language';
import type { ContactField } from '../core/members/contact-fields';
import type { Locale } from './locale';

/** Birthdays as the language writes them; a language by its own name. */
export function contactText(field: ContactField, value: string, format: Pick<Locale, 'birthday'>): string {
  if (field === 'birthday') return format.birthday(value);
  const language = field === 'language' ? languages.find((known) => known === value) : undefined;
  return language === undefined ? value : languageNames[language];
}
