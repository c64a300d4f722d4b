/** What depends on a spreadsheet's locale: separators, the order of day and month, words for true and false. */

export interface Locale {
  readonly decimal: '.' | ',';
  readonly group: string;
  readonly dayFirst: boolean;
  readonly shortDate: string;
  /** BCP 47, for month names. */
  readonly tag: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const YES: Record<string, string> = { fr: 'vrai', nl: 'waar', de: 'wahr' };
const NO: Record<string, string> = { fr: 'faux', nl: 'onwaar', de: 'falsch' };

const known = new Map<string, Locale>();

/** From a name such as "fr_BE" (Spreadsheet.getSpreadsheetLocale). */
export function localeOf(name: string): Locale {
  let locale = known.get(name);
  if (!locale) {
    const tag = name.replace('_', '-');
    const language = tag.split('-')[0] ?? 'en';
    const comma = new Intl.NumberFormat(tag).format(1.5).includes(',');
    const dayFirst = tag !== 'en-US' && tag !== 'en';
    locale = {
      decimal: comma ? ',' : '.',
      group: comma ? (language === 'fr' ? ' ' : '.') : ',',
      dayFirst,
      shortDate: dayFirst ? 'dd/mm/yyyy' : 'm/d/yyyy',
      tag,
      yes: ['true', YES[language] ?? 'true'],
      no: ['false', NO[language] ?? 'false'],
    };
    known.set(name, locale);
  }
  return locale;
}
