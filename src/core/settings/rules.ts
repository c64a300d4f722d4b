// A rule: a programme, reward or bonus as the salon has set it, checked against its kind.

import type { Day } from '../day';
import type { Format, InEveryLanguage } from '../language';
import type { Currency } from '../money';
import type { Less } from '../points/less';
import { accept, type Result, refuse } from '../result';
import { type Days, daysFault } from './conditions';
import { type FieldRefusal, type Raw, type Reading, readEach, readFields, writeFields } from './field';
import type { TermFields } from './term-field';

export type Rule = {
  readonly kind: string;
  /** The identity of the rule: unique within its family. */
  readonly name: string;
  readonly on: boolean;
  /** The values of the kind's fields. */
  readonly terms: { readonly [field: string]: unknown };
};

/** A rule in a row, a form or a JSON file. */
export type RawRule = {
  readonly kind: string;
  readonly name: string;
  readonly on: boolean;
  readonly terms: { readonly [field: string]: Raw };
};

/** The definition common to all kinds of programme, reward and bonus. */
export type RuleDefinition = {
  /** Stored in the sheet and in every entry: never rename. */
  readonly kind: string;
  readonly fields: TermFields;
  /** Checks across fields; `others` are the rules of its kind that come before it. */
  check?(terms: never, others: readonly Rule[]): CheckRefusal | undefined;
  /** The terms that would be worth less to a client than before, from the day on. */
  less(was: never, is: never, day: Day): readonly Less[];
  /** The kind's name in a list of choices. */
  readonly label: InEveryLanguage<string>;
  /** The rule as a sentence without a full stop. */
  explain(terms: never, format: Format): InEveryLanguage<string>;
  /** A note for clients in addition to the explanation, in whole sentences; undefined if there is none. */
  remark?(terms: never): InEveryLanguage<string> | undefined;
};

export type CheckRefusal = {
  readonly code:
    | 'days-reversed' // the last day is before the first
    | 'scope-empty' // an empty scope
    | 'scope-doubled' // everything, and also something by name
    | 'one-of-two' // both or neither of two fields, one of which is required
    | 'tier-overlaps' // the same threshold as another level, or another measure
    | 'step-above-most'; // no possible number of points
  readonly field: string;
};

export type RuleRefusal =
  | { readonly code: 'rule-kind-unknown'; readonly text: string; readonly field: 'kind' }
  | { readonly code: 'rule-name-empty'; readonly field: 'name' }
  | { readonly code: 'rule-name-doubled'; readonly text: string; readonly field: 'name' }
  | CheckRefusal
  | (FieldRefusal & { readonly field: string });

/** Reads a rule and checks it against its kind; `before` are the rules of its family that come before it. */
export function readRule(
  kinds: readonly RuleDefinition[],
  raw: RawRule,
  reading: Reading,
  before: readonly Rule[],
): Result<Rule, RuleRefusal> {
  const definition = kinds.find(({ kind }) => kind === raw.kind);
  if (definition === undefined) return refuse({ code: 'rule-kind-unknown', text: raw.kind, field: 'kind' });
  const name = raw.name.trim();
  if (name === '') return refuse({ code: 'rule-name-empty', field: 'name' });
  if (before.some((other) => other.name === name))
    return refuse({ code: 'rule-name-doubled', text: name, field: 'name' });
  const terms = readFields(definition.fields, raw.terms, reading);
  if (!terms.ok) return terms;
  const others = before.filter(({ kind }) => kind === raw.kind);
  const fault = definition.check?.(terms.value as never, others);
  if (fault !== undefined) return refuse(fault);
  return accept({ kind: raw.kind, name, on: raw.on, terms: terms.value });
}

/** Everything that is wrong with a rule, one fault a field, for a form that marks all of them; none where it reads. */
export function ruleFaults(
  kinds: readonly RuleDefinition[],
  raw: RawRule,
  reading: Reading,
  others: readonly Rule[],
): readonly RuleRefusal[] {
  const read = readRule(kinds, raw, reading, others);
  if (read.ok) return [];
  const fields = kinds.find(({ kind }) => kind === raw.kind)?.fields ?? {};
  const { terms, faults } = readEach(fields, raw.terms, reading);
  // The days are looked at by themselves: what the other fields say together needs all of them.
  const { from = '', until = '' } = terms as Partial<Days>;
  const days = daysFault({ from, until, weekdays: [] });
  const found = [read.refusal, ...faults, ...(days === undefined ? [] : [days])];
  return found.filter(({ field }, at) => found.findIndex((other) => other.field === field) === at);
}

/** The rule as a row, a form or a JSON file has it. */
export function writeRule(kinds: readonly RuleDefinition[], rule: Rule, currency: Currency): RawRule {
  const fields = kinds.find(({ kind }) => kind === rule.kind)?.fields ?? {};
  return { kind: rule.kind, name: rule.name, on: rule.on, terms: writeFields(fields, rule.terms, currency) };
}

/** The fields of all kinds, each once, in the order of the registry: the columns of a tab. */
export function fieldNames(kinds: readonly RuleDefinition[]): readonly string[] {
  return [...new Set(kinds.flatMap(({ fields }) => Object.keys(fields)))];
}
