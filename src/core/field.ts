// What a field is: one description serves form, column, JSON and validation, of settings and of rules alike.
import type { Currency, MoneyRefusal } from './money';
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
  | { readonly code: 'choice-unknown'; readonly text: string }
  | { readonly code: 'rate-pair-wrong'; readonly text: string }
  | { readonly code: 'category-doubled'; readonly text: string }
  | { readonly code: 'text-too-long'; readonly most: number };

/** Lists of words that the catalogs of the languages have: what a choice is called. */
export type Vocabulary =
  | 'kinds'
  | 'weekdays'
  | 'languages'
  | 'countries'
  | 'currencies'
  | 'yesNo'
  | 'overdraw'
  | 'combine'
  | 'beforeAfter'
  | 'taxed'
  | 'expiry'
  | 'delayUnit'
  | 'leastOf'
  | 'giftcardTax';

export type Control =
  | 'yesNo'
  | 'points'
  | 'count'
  | 'money'
  | 'percent'
  | 'factor'
  | 'rate'
  | 'day'
  /** Words, in a line or a few. */
  | 'text'
  /** One of the choices. */
  | 'choice'
  /** One or more of the choices. */
  | 'choices'
  /** Names of the catalog's categories or items. */
  | 'categories'
  | 'items'
  /** A rate for each of some categories. */
  | 'rates';

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
  /** @param was what stands there already: what of it stays as it is needs no catalog that has its names */
  read(raw: Raw, reading: Reading, was?: Value): Result<Value, FieldRefusal>;
  write(value: Value, currency: Currency): Raw;
};

export type Fields = { readonly [name: string]: Field<unknown> };

/** The values that a set of fields reads to. */
export type Terms<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer Value> ? Value : never;
};

/** What most fields are: no choices, and never empty. */
export const plainField = { choices: [], vocabulary: 'kinds', optional: false } as const;

export function isEmpty(raw: Raw): boolean {
  return String(raw).trim() === '';
}

/** A field that may be left empty and then has this value. */
export function optional<Value>(field: Field<Value>, none: Value): Field<Value> {
  return {
    ...field,
    optional: true,
    initial: '',
    read: (raw, reading) => (isEmpty(raw) ? accept(none) : field.read(raw, reading)),
    write: (value, currency) => (value === none ? '' : field.write(value, currency)),
  };
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

/** Every field by itself: the values of those that can be read, and why the others cannot. */
export function readEach(
  fields: Fields,
  raw: { readonly [name: string]: Raw | undefined },
  reading: Reading,
): {
  readonly terms: { readonly [name: string]: unknown };
  readonly faults: readonly (FieldRefusal & { readonly field: string })[];
} {
  const terms: Record<string, unknown> = {};
  const faults: (FieldRefusal & { readonly field: string })[] = [];
  for (const [field, description] of Object.entries(fields)) {
    const value = description.read(raw[field] ?? '', reading);
    if (value.ok) terms[field] = value.value;
    else faults.push({ ...value.refusal, field });
  }
  return { terms, faults };
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

/** Words that people separated by commas, semicolons or lines. */
export function separated(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
