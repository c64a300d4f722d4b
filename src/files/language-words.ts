// A client's language as files write it: a code, or its name in one of the languages.
import { folded } from './cell-text';

const NAMES: { readonly [code: string]: string } = {
  en: 'english anglais engels englisch ingles',
  fr: 'french francais frans franzosisch frances',
  nl: 'dutch neerlandais nederlands niederlandisch neerlandes holandes flemish vlaams flamand',
  de: 'german allemand duits deutsch aleman',
  es: 'spanish espagnol spaans spanisch espanol',
};

/** The ISO 639 code in lower case; '' if the text is none and no known name. */
export function languageNamed(text: string): string {
  const word = folded(text);
  const named = Object.entries(NAMES).find(([, names]) => names.split(' ').includes(word));
  if (named !== undefined) return named[0];
  return /^([a-z]{2})(?:[-_][a-z]{2})?$/i.exec(text)?.[1]?.toLowerCase() ?? '';
}
