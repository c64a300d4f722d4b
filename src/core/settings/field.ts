// Fields: one description serves form, column, JSON and validation, for settings and rules alike.
import type { Currency, MoneyRefusal } from '../money';
import { accept, type Result, refuse } from '../result';

/** The raw value of a field in a cell, a form or a JSON file. */
export type Raw = string | number | boolean;

/** Names in the catalog, to detect typing errors; null if unknown. */
export type KnownNames = { readonly categories: readonly string[]; readonly items: readonly string[] };

/** Who knows the names in the catalog. Only a field that names something asks, since looking them up may cost a call. */
export type Naming = { readonly names: KnownNames | null };

/** The context for reading a field. */
export type Reading = Naming & { readonly currency: Currency };

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
  | { readonly code: 'preset-wrong'; readonly text: string }
  | { readonly code: 'preset-doubled'; readonly text: string }
  | { readonly code: 'presets-many'; readonly most: number }
  | { readonly code: 'numbers-many'; readonly most: number }
  | { readonly code: 'address-wrong'; readonly text: string }
  | { readonly code: 'text-too-long'; readonly most: number };

/** Word lists in the language catalogs: the labels of choices. */
export type Vocabulary =
  | 'kinds'
  | 'weekdays'
  | 'languages'
  | 'countries'
  | 'currencies'
  | 'yesNo'
  | 'overdraw'
  | 'combine'
  | 'rounding'
  | 'promotions'
  | 'beforeAfter'
  | 'taxed'
  | 'taxBy'
  | 'expiry'
  | 'expiryUnit'
  | 'expiryOr'
  | 'months'
  | 'delayUnit'
  | 'leastOf'
  | 'giftcardTax'
  | 'visitCredit'
  | 'occasions';

export type Control =
  | 'yesNo'
  | 'points'
  | 'count'
  | 'money'
  | 'percent'
  | 'factor'
  | 'rate'
  | 'day'
  /** Text of one or several lines. */
  | 'text'
  /** One of the choices. */
  | 'choice'
  /** One or more of the choices. */
  | 'choices'
  /** Names of the catalog's categories or items. */
  | 'categories'
  | 'items'
  /** A rate per category. */
  | 'rates';

export type Field<Value> = {
  /** The control and column format that show it. */
  readonly control: Control;
  /** The choices of a `choice` or `choices` field, and the list with their labels. */
  readonly choices: readonly string[];
  readonly vocabulary: Vocabulary;
  /** Whether it may be left empty. */
  readonly optional: boolean;
  /** The initial value in a new form, as `read` accepts it. */
  readonly initial: Raw;
  /** @param was the current value: its unchanged parts need not be in the catalog */
  read(raw: Raw, reading: Reading, was?: Value): Result<Value, FieldRefusal>;
  write(value: Value, currency: Currency): Raw;
};

export type Fields = { readonly [name: string]: Field<unknown> };

/** The values of a set of fields. */
export type Terms<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer Value> ? Value : never;
};

/** The usual case: no choices, and never empty. */
export const plainField = { choices: [], vocabulary: 'kinds', optional: false } as const;

export function isEmpty(raw: Raw): boolean {
  return String(raw).trim() === '';
}

/** An optional field; left empty, it has this value. */
export function optional<Value>(field: Field<Value>, none: Value): Field<Value> {
  return {
    ...field,
    optional: true,
    initial: '',
    read: (raw, reading) => (isEmpty(raw) ? accept(none) : field.read(raw, reading)),
    write: (value, currency) => (value === none ? '' : field.write(value, currency)),
  };
}

/** Reads all fields of a description; reports the first one that cannot be read. */
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

/** Words separated by commas, semicolons or line breaks. */
export function separated(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
