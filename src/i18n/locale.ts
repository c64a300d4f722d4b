// Formats figures and days in each language, for sentences of the catalogs and of the programmes.

import type { Day } from '../core/day';
import type { Scope } from '../core/invoice/invoice';
import type { Format, InEveryLanguage, Language } from '../core/language';
import type { Birthday } from '../core/members/birthday';
import { type Currency, moneyText } from '../core/money';
import type { Raw } from '../core/settings/field';
import { factor, percent, rate } from '../core/settings/number-fields';
import { currencySign } from './currency-sign';
import { enLocale } from './en/locale';
import { inList, written } from './figures';
import { frLocale } from './fr/locale';
import type { LocaleRules } from './locale-rules';
import { nlLocale } from './nl/locale';

export type Locale = Format & {
  number(value: number): string;
  /** `8 Nov`, with the year if it differs from the other day's. */
  dayNear(day: Day, other: Day): string;
  /** `17 May`, with the year if it is known; '' for none. */
  birthday(birthday: Birthday): string;
  list(words: readonly string[]): string;
  /** What of which one is enough: `products, “A” or “B”`. */
  anyOf(scope: Scope): string;
};

const localeRules: InEveryLanguage<LocaleRules> = { en: enLocale, fr: frLocale, nl: nlLocale };

/** Formats for sentences of the catalog and for explanations of programmes. */
export function localeFor(language: Language, currency: Currency): Locale {
  const rules = localeRules[language];
  const number = (value: number) => written(String(value), rules.marks);
  const figure = (digits: Raw) => written(String(digits), rules.marks);
  const day = (day: Day, year: string) =>
    rules.day(Number(day.slice(8, 10)), Number(day.slice(5, 7)), year).trim();
  return {
    number,
    points: (points) => rules.points(points, number(points)),
    money: (cents) => written(moneyText(cents, currency), rules.marks),
    percent: (hundredths) => rules.percent(figure(percent(0).write(hundredths, currency))),
    factor: (hundredths) => figure(factor().write(hundredths, currency)),
    rate: (scaled) => figure(rate().write(scaled, currency)),
    scope: (scope) => inList(partsOf(scope, rules), rules.and),
    day: (text) => day(text, text.slice(0, 4)),
    dayNear: (text, other) => day(text, text.slice(0, 4) === other.slice(0, 4) ? '' : text.slice(0, 4)),
    birthday: (text) =>
      text === '' ? '' : day(`0000-${text}`.slice(-10), text.length > 5 ? text.slice(0, 4) : ''),
    list: (words) => inList(words, rules.and),
    anyOf: (scope) => inList(partsOf(scope, rules), rules.or),
    rounding: 'down', // unless the caller knows the salon's
  };
}

/** Formats with the currency beside each amount, for places where no heading names the currency. */
export function withCurrency(language: Language, currency: Currency): Locale {
  const rules = localeRules[language];
  const locale = localeFor(language, currency);
  const sign = currencySign(currency.code);
  const amount = (figure: string) => rules.amount(figure, sign);
  return {
    ...locale,
    money: (cents) => amount(locale.money(cents)),
    rate: (scaled) => amount(locale.rate(scaled)),
  };
}

/** Formats for texts that leave the salon: amounts with their currency, months in full. */
export function documentLocale(language: Language, currency: Currency): Locale {
  const rules = localeRules[language];
  const longDay = (text: Day, year: string) =>
    rules.longDay(Number(text.slice(8, 10)), Number(text.slice(5, 7)), year).trim();
  const day = (text: Day) => longDay(text, text.slice(0, 4));
  return {
    ...withCurrency(language, currency),
    day,
    dayNear: day,
    birthday: (text) => longDay(`0000-${text}`.slice(-10), text.length > 5 ? text.slice(0, 4) : ''),
  };
}

function partsOf({ scope, categories, items }: Scope, rules: LocaleRules): readonly string[] {
  const kinds = scope === 'everything' ? (['everything'] as const) : scope;
  return [
    ...kinds.map((kind) => rules.scope[kind]),
    ...categories.map((name) => rules.category(name)),
    ...items.map((name) => rules.item(name)),
  ];
}
