// What settings and the terms of programmes, rewards and bonuses are made of: one description serves form, column,
// JSON and validation.
import { Decimal } from 'decimal.js';
import { type Day, isDay, type Weekday, weekdays } from './day';
import { type ItemKind, itemKinds, type Scope } from './invoice';
import { type Cents, type Currency, currencyOf, type MoneyRefusal, moneyText, readMoney } from './money';
import { accept, type Result, refuse } from './result';

/** What a cell, a form or a JSON file gives for a field. */
export type Raw = string | number | boolean;

/** What the catalog has, so that a slip in a name is seen; null where that is not known. */
export type KnownNames = { readonly categories: readonly string[]; readonly items: readonly string[] };

/** What reading a field needs to know beside the text. */
export type Reading = { readonly currency: Currency; readonly names: KnownNames | null };

export type FieldRefusal =
  | MoneyRefusal
  | { readonly code: 'field-empty' }
  | { readonly code: 'amount-not-positive'; readonly text: string }
  | { readonly code: 'points-not-whole'; readonly text: string }
  | { readonly code: 'points-not-positive'; readonly text: string }
  | { readonly code: 'points-negative'; readonly text: string }
  | { readonly code: 'count-wrong'; readonly text: string; readonly least: number; readonly most: number }
  | { readonly code: 'percent-wrong'; readonly text: string }
  | { readonly code: 'factor-wrong'; readonly text: string }
  | { readonly code: 'rate-wrong'; readonly text: string }
  | { readonly code: 'day-wrong'; readonly text: string }
  | { readonly code: 'category-unknown'; readonly text: string }
  | { readonly code: 'item-not-in-catalog'; readonly text: string }
  | { readonly code: 'choice-unknown'; readonly text: string };

/** Lists of words that the catalogs of the languages have: what a choice is called. */
export type Vocabulary =
  | 'kinds'
  | 'weekdays'
  | 'languages'
  | 'currencies'
  | 'yesNo'
  | 'overdraw'
  | 'combine'
  | 'beforeAfter'
  | 'taxed'
  | 'expiry'
  | 'delayUnit';

export type Control =
  | 'yesNo'
  | 'points'
  | 'count'
  | 'money'
  | 'percent'
  | 'factor'
  | 'rate'
  | 'day'
  /** One of the choices. */
  | 'choice'
  /** One or more of the choices. */
  | 'choices'
  /** Names of the catalog's categories or items. */
  | 'categories'
  | 'items';

export type Field<Value> = {
  /** Which control and which column format show it. */
  readonly control: Control;
  /** The choices of a `choice` or `choices` field, and where their words are. */
  readonly choices: readonly string[];
  readonly vocabulary: Vocabulary;
  /** Whether it may be left empty. */
  readonly optional: boolean;
  /** What a new form starts with, as `read` takes it. */
  readonly initial: Raw;
  read(raw: Raw, reading: Reading): Result<Value, FieldRefusal>;
  write(value: Value, currency: Currency): Raw;
};

export type Fields = { readonly [name: string]: Field<unknown> };

/** The values that a set of fields reads to. */
export type Terms<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer Value> ? Value : never;
};

const plain = { choices: [], vocabulary: 'kinds', optional: false } as const;
const WHOLE = /^[-−]?\d{1,7}$/;

function empty(raw: Raw): boolean {
  return String(raw).trim() === '';
}

function numberIn(text: string): Decimal | undefined {
  const digits = text.replace('−', '-').replace(',', '.');
  return /^-?\d{1,9}(\.\d{1,9})?$/.test(digits) ? new Decimal(digits) : undefined;
}

/** A whole number of points above 0. */
export function wholePoints(): Field<number> {
  return pointsField(1, (text) => ({ code: 'points-not-positive', text }));
}

/** A whole number of points, 0 included: what costs nothing. */
export function pointsOrNone(): Field<number> {
  // A new form does not begin with something for nothing.
  return { ...pointsField(0, (text) => ({ code: 'points-negative', text })), initial: '100' };
}

function pointsField(least: number, tooFew: (text: string) => FieldRefusal): Field<number> {
  return {
    ...plain,
    control: 'points',
    initial: '1',
    read(raw) {
      const text = String(raw).trim();
      if (text === '') return refuse({ code: 'field-empty' });
      if (!WHOLE.test(text)) return refuse({ code: 'points-not-whole', text });
      const points = Number(text.replace('−', '-'));
      return points >= least ? accept(points) : refuse(tooFew(text));
    },
    write: (points) => points,
  };
}

/** A whole number from `least` to `most`, such as months or units. */
export function count(least: number, most: number, initial: number): Field<number> {
  return {
    ...plain,
    control: 'count',
    initial,
    read(raw) {
      const text = String(raw).trim();
      if (text === '') return refuse({ code: 'field-empty' });
      const value = WHOLE.test(text) ? Number(text.replace('−', '-')) : Number.NaN;
      return value >= least && value <= most
        ? accept(value)
        : refuse({ code: 'count-wrong', text, least, most });
    },
    write: (value) => value,
  };
}

/** An amount of money above 0. */
export function money(): Field<Cents> {
  return {
    ...plain,
    control: 'money',
    initial: '10',
    read(raw, { currency }) {
      const text = String(raw).trim();
      if (text === '') return refuse({ code: 'field-empty' });
      const amount = readMoney(text, currency);
      if (!amount.ok) return amount;
      return amount.value > 0 ? amount : refuse({ code: 'amount-not-positive', text });
    },
    write: (cents, currency) => moneyText(cents, currency),
  };
}

/** A field that may be left empty and then has this value. */
export function optional<Value>(field: Field<Value>, none: Value): Field<Value> {
  return {
    ...field,
    optional: true,
    initial: '',
    read: (raw, reading) => (empty(raw) ? accept(none) : field.read(raw, reading)),
    write: (value, currency) => (value === none ? '' : field.write(value, currency)),
  };
}

/** A percentage above 0 (or from 0 where none is a choice) up to 100, in hundredths of a percent: 5.5 % is 550. */
export function percent(least = 1): Field<number> {
  return {
    ...plain,
    control: 'percent',
    initial: least === 0 ? '0' : '10',
    read(raw) {
      const text = String(raw).replace(/%\s*$/, '').trim();
      if (text === '') return refuse({ code: 'field-empty' });
      const hundredths = numberIn(text)?.mul(100);
      if (
        hundredths === undefined ||
        !hundredths.isInteger() ||
        hundredths.lt(least) ||
        hundredths.gt(10_000)
      )
        return refuse({ code: 'percent-wrong', text });
      return accept(hundredths.toNumber());
    },
    write: (hundredths) => new Decimal(hundredths).div(100).toString(),
  };
}

/** How many times the points, from 1 to 100, in hundredths: 1.5 times is 150. */
export function factor(): Field<number> {
  return {
    ...plain,
    control: 'factor',
    initial: '2',
    read(raw) {
      const text = String(raw)
        .replace(/^\s*[×x]/, '')
        .trim();
      if (text === '') return refuse({ code: 'field-empty' });
      const hundredths = numberIn(text)?.mul(100);
      if (hundredths === undefined || !hundredths.isInteger() || hundredths.lt(100) || hundredths.gt(10_000))
        return refuse({ code: 'factor-wrong', text });
      return accept(hundredths.toNumber());
    },
    write: (hundredths) => new Decimal(hundredths).div(100).toString(),
  };
}

/** The money value of one point, in ten-thousandths of a minor unit: 0.10 euro is 100,000. */
export function rate(): Field<number> {
  return {
    ...plain,
    control: 'rate',
    initial: '0.10',
    read(raw, { currency }) {
      const text = String(raw).trim();
      if (text === '') return refuse({ code: 'field-empty' });
      const scaled = numberIn(text)?.mul(new Decimal(10).pow(currency.decimals + 4));
      if (scaled === undefined || !scaled.isInteger() || scaled.lt(1) || scaled.gt(1e12))
        return refuse({ code: 'rate-wrong', text });
      return accept(scaled.toNumber());
    },
    write(scaled, currency) {
      const value = new Decimal(scaled).div(new Decimal(10).pow(currency.decimals + 4));
      return value.toFixed(Math.max(currency.decimals, value.decimalPlaces()));
    },
  };
}

/** A day; '' where none is set. */
export function anyDay(): Field<Day | ''> {
  return {
    ...plain,
    control: 'day',
    optional: true,
    initial: '',
    read(raw) {
      const text = String(raw).trim();
      if (text === '' || isDay(text)) return accept(text);
      return refuse({ code: 'day-wrong', text });
    },
    write: (day) => day,
  };
}

/** Days of the week; none chosen means all of them. */
export function weekdaysField(): Field<readonly Weekday[]> {
  const field = severalOf(weekdays, 'weekdays');
  return {
    ...field,
    optional: true,
    read: (raw, reading) => (empty(raw) ? accept([]) : field.read(raw, reading)),
  };
}

function severalOf<Choice extends string>(
  choices: readonly Choice[],
  vocabulary: Vocabulary,
): Field<readonly Choice[]> {
  return {
    ...plain,
    control: 'choices',
    choices,
    vocabulary,
    initial: '',
    read(raw) {
      const words = separated(String(raw));
      if (words.length === 0) return refuse({ code: 'field-empty' });
      const unknown = words.find((word) => !choices.some((choice) => choice === word));
      if (unknown !== undefined) return refuse({ code: 'choice-unknown', text: unknown });
      return accept(choices.filter((choice) => words.includes(choice)));
    },
    write: (value) => value.join(','),
  };
}

/** One of some choices. */
export function choice<Choice extends string>(
  choices: readonly Choice[],
  vocabulary: Vocabulary,
  initial: Choice,
): Field<Choice> {
  return {
    ...plain,
    control: 'choice',
    choices,
    vocabulary,
    initial,
    read(raw) {
      const text = String(raw).trim();
      const found = choices.find((known) => known === text);
      return found === undefined ? refuse({ code: 'choice-unknown', text }) : accept(found);
    },
    write: (value) => value,
  };
}

/** A currency by its ISO 4217 code. */
export function currencyField(initial: string, codes: readonly string[]): Field<Currency> {
  return {
    ...plain,
    control: 'choice',
    choices: codes,
    vocabulary: 'currencies',
    initial,
    read(raw) {
      const currency = currencyOf(String(raw));
      return currency === undefined
        ? refuse({ code: 'choice-unknown', text: String(raw) })
        : accept(currency);
    },
    write: ({ code }) => code,
  };
}

export function yesNo(initial: boolean): Field<boolean> {
  return {
    ...plain,
    control: 'yesNo',
    vocabulary: 'yesNo',
    initial,
    read: (raw) =>
      typeof raw === 'boolean' ? accept(raw) : refuse({ code: 'choice-unknown', text: String(raw) }),
    write: (value) => value,
  };
}

/** Which lines a rule is about: kinds of item, categories and items of the catalog, together one scope. */
export const scopeFields = {
  scope: kindsField(),
  categories: namesField('categories'),
  items: namesField('items'),
};

/** Everything, or one or more kinds of item; left empty where categories or items are named. */
function kindsField(): Field<'everything' | readonly ItemKind[]> {
  const choices = ['everything', ...itemKinds];
  return {
    ...plain,
    control: 'choices',
    choices,
    vocabulary: 'kinds',
    optional: true,
    initial: 'everything',
    read(raw) {
      const words = separated(String(raw));
      const unknown = words.find((word) => !choices.includes(word));
      if (unknown !== undefined) return refuse({ code: 'choice-unknown', text: unknown });
      if (words.includes('everything')) return accept('everything');
      return accept(itemKinds.filter((kind) => words.includes(kind)));
    },
    write: (value) => (value === 'everything' ? value : value.join(',')),
  };
}

function namesField(of: 'categories' | 'items'): Field<readonly string[]> {
  return {
    ...plain,
    control: of,
    optional: true,
    initial: '',
    read(raw, { names }) {
      const text = String(raw);
      if (names === null) return accept(separated(text));
      const known = names[of];
      const found = namesIn(text, known);
      const stranger = found.find((name) => !known.includes(name));
      if (stranger === undefined) return accept(found);
      return refuse({
        code: of === 'categories' ? 'category-unknown' : 'item-not-in-catalog',
        text: stranger,
      });
    },
    write: (value) => value.join(', '),
  };
}

function separated(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** Names separated by commas or semicolons, some of which have such signs in them: the longest known name wins. */
function namesIn(text: string, known: readonly string[]): string[] {
  const ends = [...text.matchAll(/[,;\n]/g)].map(({ index }) => index).concat(text.length);
  const found: string[] = [];
  for (let first = 0, start = 0; first < ends.length; ) {
    let last = ends.length - 1;
    while (last > first && !known.includes(text.slice(start, ends[last]).trim())) last--;
    const name = text.slice(start, ends[last]).trim();
    if (name !== '' && !found.includes(name)) found.push(name);
    start = (ends[last] ?? text.length) + 1;
    first = last + 1;
  }
  return found;
}

/** Nothing at all, or everything and something of it by name: neither says what is meant. */
export function scopeFault({
  scope,
  categories,
  items,
}: Scope): { code: 'scope-empty' | 'scope-doubled'; field: string } | undefined {
  const named = categories.length + items.length;
  if (scope === 'everything')
    return named === 0
      ? undefined
      : { code: 'scope-doubled', field: categories.length > 0 ? 'categories' : 'items' };
  return scope.length + named === 0 ? { code: 'scope-empty', field: 'scope' } : undefined;
}

/** Reads all fields of a description; the first one that cannot be read is named. */
export function readFields<F extends Fields>(
  fields: F,
  raw: { readonly [name: string]: Raw | undefined },
  reading: Reading,
): Result<Terms<F>, FieldRefusal & { readonly field: string }> {
  const terms: Record<string, unknown> = {};
  for (const [field, description] of Object.entries(fields)) {
    const value = description.read(raw[field] ?? '', reading);
    if (!value.ok) return refuse({ ...value.refusal, field });
    terms[field] = value.value;
  }
  return accept(terms as Terms<F>);
}

export function writeFields(
  fields: Fields,
  terms: { readonly [name: string]: unknown },
  currency: Currency,
): { [name: string]: Raw } {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field.write(terms[name], currency)]),
  );
}
