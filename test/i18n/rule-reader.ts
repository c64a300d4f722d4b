// Parses the sentence of a rule back into the rule's terms, with the patterns of its language.
import type { Language } from '../../src/core/language';
import type { Currency } from '../../src/core/money';
import type { RuleFamily } from '../../src/core/settings/ruleset';
import { type Grammar, grammars } from './rule-grammars';

export type ReadBack = { readonly kind: string; readonly terms: { readonly [field: string]: unknown } };

type Slot = { readonly name: string; readonly field: string; readonly type: string; readonly value: string };
type Sentence = { readonly kind: string; readonly matcher: RegExp; readonly slots: readonly Slot[] };

/** Every rule that the sentence can mean: it should be exactly one. */
export function readSentence(
  family: RuleFamily,
  text: string,
  language: Language,
  currency: Currency,
): readonly ReadBack[] {
  return sentencesOf(family, language).flatMap(({ kind, matcher, slots }) => {
    const found = matcher.exec(text)?.groups;
    if (found === undefined) return [];
    const said = slots.filter(({ name }) => found[name] !== undefined);
    const terms = said.map((slot) => [
      slot.field,
      valueSaid(slot, found[slot.name] ?? '', grammars[language], currency),
    ]);
    const scope = said.find(({ type }) => type === 'scope');
    return [
      {
        kind,
        terms: {
          ...Object.fromEntries(terms),
          ...(scope === undefined ? {} : scopeOf(found[scope.name] ?? '', grammars[language])),
        },
      },
    ];
  });
}

const known = new Map<string, readonly Sentence[]>();

function sentencesOf(family: RuleFamily, language: Language): readonly Sentence[] {
  const key = `${family} ${language}`;
  const made = known.get(key) ?? makeSentences(family, grammars[language]);
  known.set(key, made);
  return made;
}

function makeSentences(family: RuleFamily, grammar: Grammar): readonly Sentence[] {
  return Object.entries(grammar.rules[family]).flatMap(([kind, patterns]) =>
    patterns.map((pattern) => {
      const slots: Slot[] = [];
      const parts = [pattern, ...grammar.conditions.map((condition) => `[, ${condition}]`)];
      const source = parts.map((part) => sourceOf(part, slots, grammar)).join('');
      return { kind, matcher: new RegExp(`^${source}$`, 'u'), slots };
    }),
  );
}

const SLOT = /\{([\w~]+)(?::(\w+)|=(\w+)\|([^}]*))\}/g;

function sourceOf(pattern: string, slots: Slot[], grammar: Grammar): string {
  let source = '';
  let end = 0;
  for (const found of pattern.matchAll(SLOT)) {
    source += plain(pattern.slice(end, found.index));
    end = found.index + found[0].length;
    const [, own = '', type = 'flag', value = '', text = ''] = found;
    const name = `s${slots.length}`;
    slots.push({ name, field: own.replace(/~.*/, ''), type, value });
    source += `(?<${name}>${type === 'flag' ? text : typeSource(type, grammar)})`;
  }
  return source + plain(pattern.slice(end));
}

function plain(text: string): string {
  return text
    .replace(/\[/g, '(?:')
    .replace(/\]/g, ')?')
    .replace(/\((?!\?)/g, '(?:')
    .replace(/\\\(\?:/g, '\\(');
}

function typeSource(type: string, grammar: Grammar): string {
  const figure = `\\d+(?:[${grammar.group}]\\d{3})*(?:[${grammar.decimal}]\\d+)?`;
  const amount = `(?:\\p{Sc}\u00a0?|[A-Z]{3}\u00a0)?${figure}(?:\u00a0(?:\\p{Sc}|[A-Z]{3}))?`;
  const named = (quotes: readonly [string, string]) => `${quotes[0]}[^”»]+${quotes[1]}`;
  const kinds = Object.keys(grammar.kinds).join('|');
  const listed = (one: string, and: string) => `(?:${one})(?:(?:, | ${and} )(?:${one}))*`;
  const sources: { readonly [type: string]: string } = {
    points: `${figure} ${plain(grammar.point)}`,
    money: amount,
    rate: amount,
    percent: `${figure}\u00a0?%`,
    factor: figure,
    count: figure,
    day: `\\d{1,2}(?:er)? [\\p{L}.]+ \\d{4}`,
    weekdays: listed(Object.keys(grammar.weekdays).join('|'), grammar.and),
    scope: listed(`${kinds}|${named(grammar.category)}|${named(grammar.item)}`, grammar.and),
    oneOf: listed(named(grammar.item), grammar.or),
  };
  const source = sources[type];
  if (source === undefined) throw new Error(`no such type of value: ${type}`);
  return source;
}

function valueSaid({ type, value }: Slot, text: string, grammar: Grammar, currency: Currency): unknown {
  if (type === 'flag') return value === 'true' ? true : /^\d+$/.test(value) ? Number(value) : value;
  if (type === 'money') return scaled(text, grammar, currency.decimals);
  if (type === 'rate') return scaled(text, grammar, currency.decimals + 4);
  if (type === 'percent' || type === 'factor') return scaled(text, grammar, 2);
  if (type === 'points' || type === 'count') return scaled(text, grammar, 0);
  if (type === 'day') return dayOf(text, grammar);
  if (type === 'weekdays')
    return text.split(new RegExp(`, | ${grammar.and} `)).map((word) => grammar.weekdays[word]);
  if (type === 'oneOf') return namesIn(text, grammar.item);
  return undefined;
}

/** The figure times a power of ten, which must be a whole number. */
function scaled(text: string, { decimal, group }: Grammar, power: number): number {
  const digits = text
    .replace(new RegExp(`[^\\d${decimal}${group}]`, 'g'), '')
    .split(group)
    .join('');
  const [whole = '', fraction = ''] = digits.split(decimal);
  if (fraction.length > power) throw new Error(`${text} has more than ${power} decimals`);
  return Number(whole + fraction.padEnd(power, '0'));
}

function dayOf(text: string, { months }: Grammar): string {
  const [date = '', name = '', year = ''] = text.replace('er ', ' ').split(' ');
  const month = months.findIndex((beginning) => new RegExp(`^${beginning}`).test(name)) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
}

function namesIn(text: string, [before, after]: readonly [string, string]): readonly string[] {
  return [...text.matchAll(new RegExp(`${before}([^”»]+)${after}`, 'gu'))].map(([, name = '']) => name);
}

function scopeOf(text: string, grammar: Grammar): object {
  const categories = namesIn(text, grammar.category);
  const rest = text.replace(new RegExp(`${grammar.category[0]}[^”»]+${grammar.category[1]}`, 'gu'), '');
  const items = namesIn(rest, grammar.item);
  const words = rest.replace(new RegExp(`${grammar.item[0]}[^”»]+${grammar.item[1]}`, 'gu'), '');
  const kinds = words
    .split(new RegExp(`, | ${grammar.and} `))
    .flatMap((word) => grammar.kinds[word.trim()] ?? []);
  return { scope: kinds.includes('everything') ? 'everything' : kinds, categories, items };
}
