// How each language says figures and days, for sentences of the catalogs and of the programmes.
import type { Day } from '../core/day';
import { factor, percent, type Raw, rate } from '../core/fields';
import type { ItemKind, Scope } from '../core/invoice';
import type { InEveryLanguage, Language, Speech } from '../core/language';
import { type Currency, moneyText } from '../core/money';
import { enManner } from './en/locale';
import { listed, type Marks, written } from './figures';
import { frManner } from './fr/locale';
import { nlManner } from './nl/locale';

/** What a language does to figures. */
export type Manner = {
  readonly marks: Marks;
  readonly and: string;
  /** `1 point`, `12 points`; the figure comes written. */
  points(points: number, figure: string): string;
  /** Kinds of item in a sentence, in the plural, in lower case. */
  readonly scope: { readonly [kind in ItemKind | 'everything']: string };
  /** A category and an item of the catalog by their names, in a sentence. */
  category(name: string): string;
  item(name: string): string;
  /** `5.5%`; the figure comes written. */
  percent(figure: string): string;
  day(date: number, month: number, year: string): string;
};

export type Voice = Speech & {
  number(value: number): string;
  /** `8 Nov`, with the year where it is not that of the other day. */
  dayNear(day: Day, other: Day): string;
  list(words: readonly string[]): string;
};

const manners: InEveryLanguage<Manner> = { en: enManner, fr: frManner, nl: nlManner };

/** How figures are said, in sentences of the catalog and where a programme explains itself. */
export function voice(language: Language, currency: Currency): Voice {
  const manner = manners[language];
  const number = (value: number) => written(String(value), manner.marks);
  const figure = (digits: Raw) => written(String(digits), manner.marks);
  const day = (day: Day, year: string) =>
    manner.day(Number(day.slice(8, 10)), Number(day.slice(5, 7)), year).trim();
  return {
    number,
    points: (points) => manner.points(points, number(points)),
    money: (cents) => written(moneyText(cents, currency), manner.marks),
    percent: (hundredths) => manner.percent(figure(percent(0).write(hundredths, currency))),
    factor: (hundredths) => figure(factor().write(hundredths, currency)),
    rate: (scaled) => figure(rate().write(scaled, currency)),
    scope: (scope) => listed(partsOf(scope, manner), manner.and),
    day: (said) => day(said, said.slice(0, 4)),
    dayNear: (said, other) => day(said, said.slice(0, 4) === other.slice(0, 4) ? '' : said.slice(0, 4)),
    list: (words) => listed(words, manner.and),
  };
}

function partsOf({ scope, categories, items }: Scope, manner: Manner): readonly string[] {
  const kinds = scope === 'everything' ? (['everything'] as const) : scope;
  return [
    ...kinds.map((kind) => manner.scope[kind]),
    ...categories.map((name) => manner.category(name)),
    ...items.map((name) => manner.item(name)),
  ];
}
