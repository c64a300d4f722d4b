// Every sentence that Carnet says, once for each language. One that is missing does not compile.
import type { InEveryLanguage, Language } from '../core/language';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';

/** What all languages have to say; English gives the shape. */
export type Catalog = typeof en;

export type SheetWords = typeof import('./en/sheet');

export type NoteTexts = typeof import('./en/column-notes');

export type PolicyTexts = typeof import('./en/policies');

export const catalogs: InEveryLanguage<Catalog> = { en, fr, nl };

export function catalogOf(language: Language): Catalog {
  return catalogs[language];
}
