// Every sentence of Carnet in each language. A missing one does not compile.
import type { InEveryLanguage, Language } from '../core/language';
import type { Catalog } from './catalog-shape';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';

export const catalogs: InEveryLanguage<Catalog> = { en, fr, nl };

export function catalogOf(language: Language): Catalog {
  return catalogs[language];
}
