// What the terms of a programme or reward are made of: one description serves form, column, JSON and validation.
import { type ItemKind, itemKinds, type Scope } from './invoice';
import { type Cents, type Currency, type MoneyRefusal, moneyText, readMoney } from './money';
import { accept, type Result, refuse } from './result';

/** What a cell, a form or a JSON file gives for a field. */
export type Raw = string | number | boolean;

export type FieldRefusal =
  | MoneyRefusal
  | { readonly code: 'field-empty' }
  | { readonly code: 'amount-not-positive'; readonly text: string }
  | { readonly code: 'points-not-whole'; readonly text: string }
  | { readonly code: 'points-not-positive'; readonly text: string }
  | { readonly code: 'choice-unknown'; readonly text: string };

export type Field<Value> = {
  /** Which control and which column format show it. */
  readonly control: 'points' | 'money' | 'choices';
  /** The choices of a `choices` field; the catalog has their words. */
  readonly choices: readonly string[];
  /** What a new form starts with, as `read` takes it. */
  readonly initial: Raw;
  read(raw: Raw, currency: Currency): Result<Value, FieldRefusal>;
  write(value: Value, currency: Currency): Raw;
};

export type Fields = { readonly [name: string]: Field<unknown> };

/** The values that a set of fields reads to. */
export type Terms<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer Value> ? Value : never;
};

const WHOLE = /^[-−]?\d{1,7}$/;

/** A whole number of points above 0. */
export function wholePoints(): Field<number> {
  return {
    control: 'points',
    choices: [],
    initial: '1',
    read(raw) {
      const text = String(raw).trim();
      if (text === '') return refuse({ code: 'field-empty' });
      if (!WHOLE.test(text)) return refuse({ code: 'points-not-whole', text });
      const points = Number(text.replace('−', '-'));
      return points > 0 ? accept(points) : refuse({ code: 'points-not-positive', text });
    },
    write: (points) => points,
  };
}

/** An amount of money above 0. */
export function money(): Field<Cents> {
  return {
    control: 'money',
    choices: [],
    initial: '10',
    read(raw, currency) {
      const text = String(raw).trim();
      if (text === '') return refuse({ code: 'field-empty' });
      const amount = readMoney(text, currency);
      if (!amount.ok) return amount;
      return amount.value > 0 ? amount : refuse({ code: 'amount-not-positive', text });
    },
    write: (cents, currency) => moneyText(cents, currency),
  };
}

/** Everything, or one or more of the kinds given, separated by commas. */
export function scope(kinds: readonly ItemKind[] = itemKinds): Field<Scope> {
  const choices = ['everything', ...kinds];
  return {
    control: 'choices',
    choices,
    initial: 'everything',
    read(raw) {
      const words = String(raw)
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '');
      if (words.length === 0) return refuse({ code: 'field-empty' });
      if (words.includes('everything')) return accept('everything');
      const chosen = kinds.filter((kind) => words.includes(kind));
      const unknown = words.find((word) => !choices.includes(word));
      return unknown === undefined ? accept(chosen) : refuse({ code: 'choice-unknown', text: unknown });
    },
    write: (value) => (value === 'everything' ? value : value.join(',')),
  };
}
