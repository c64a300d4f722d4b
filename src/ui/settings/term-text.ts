// A rule's term or a setting in words: its name, and its current or new value.
import type { CatalogItem } from '../../app/ports/catalog';
import type { CategoryRate } from '../../core/invoice/category-rates';
import type { Scope } from '../../core/invoice/invoice';
import { itemNamed } from '../../core/invoice/item-names';
import type { Less } from '../../core/points/less';
import type { Control, Field } from '../../core/settings/field';
import type { TermField } from '../../core/settings/term-field';
import { fieldWords } from '../../i18n/field-words';
import { currencyNames } from '../money-words';
import type { AllWords } from '../owner-words';
import { definitionOf } from '../rules/rule-words';

/** The value of any field; '' if it is empty: no limit, no day, no names. */
export function valueText(field: Field<unknown>, value: unknown, words: AllWords): string {
  if (field.optional && field.control !== 'choice' && (value === 0 || value === '')) return '';
  return valueTexts[field.control](value as never, field, words);
}

const named: Said<readonly string[]> = (names, _field, { format }) => format.list(names);

type Said<Value> = (value: Value, field: Field<unknown>, words: AllWords) => string;

const valueTexts: { readonly [C in Control]: Said<never> } = {
  yesNo: ((yes, _field, { words }) => words.choices.yesNo[yes ? 'yes' : 'no']) satisfies Said<boolean>,
  points: ((value, _field, { format }) => format.number(value)) satisfies Said<number>,
  count: ((value, _field, { format }) => format.number(value)) satisfies Said<number>,
  money: ((value, _field, { format }) => format.money(value)) satisfies Said<number>,
  percent: ((value, _field, { format }) => format.percent(value)) satisfies Said<number>,
  factor: ((value, _field, { format }) => format.factor(value)) satisfies Said<number>,
  rate: ((value, _field, { format }) => format.rate(value)) satisfies Said<number>,
  day: ((value, _field, { format }) => (value === '' ? '' : format.day(value))) satisfies Said<string>,
  choice: choiceText satisfies Said<string | { readonly code: string }>,
  choices: ((value, field, words) =>
    words.format.list(value.map((one) => choiceText(one, field, words)))) satisfies Said<readonly string[]>,
  rates: ((value, _field, { format }) =>
    format.list(value.map(({ category, rate }) => `${category} ${format.percent(rate)}`))) satisfies Said<
    readonly CategoryRate[]
  >,
  text: ((value) => value) satisfies Said<string>,
  categories: named,
  items: named,
};

function choiceText(
  value: string | { readonly code: string },
  { vocabulary }: Field<unknown>,
  { words, language }: AllWords,
): string {
  // A currency is the only choice that is more than a name.
  if (typeof value !== 'string')
    return currencyNames(language).find(([code]) => code === value.code)?.[1] ?? value.code;
  const text: { readonly [choice: string]: string } = words.choices[vocabulary];
  return text[value] ?? value;
}

type OfRule = { readonly family: 'programs' | 'rewards' | 'bonuses'; readonly kind: string };

/** “Cost in points: 60 instead of 50”. */
export function lessText(
  { family, kind }: OfRule,
  { field, was, is }: Less,
  words: AllWords,
  catalog: readonly CatalogItem[],
): string {
  const description = definitionOf(family, kind)?.fields[field] as TermField<unknown> | undefined;
  const label = description === undefined ? field : fieldWords(description, words.language).label;
  const said = (value: unknown) => {
    if (isScope(value)) return scopeText(value, words, catalog);
    return description === undefined ? '' : valueText(description, value, words);
  };
  return termText(label, said(is), said(was), words);
}

/** @param was '' if there was none, or if it does not matter */
export function termText(label: string, is: string, was: string, { words }: AllWords): string {
  const text = words.worthLess;
  if (is === '') return was === '' ? label : text.noLonger(label, was);
  return was === '' ? text.term(label, is) : text.instead(label, is, was);
}

function isScope(value: unknown): value is Scope {
  return typeof value === 'object' && value !== null && 'categories' in value;
}

function scopeText(scope: Scope, { format }: AllWords, catalog: readonly CatalogItem[]): string {
  return format.scope({ ...scope, items: scope.items.map((key) => itemNamed(catalog, key)) });
}
