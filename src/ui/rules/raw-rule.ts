// Rules as a form edits them: created from a definition's fields, with amounts in the language's notation.

import type { Language } from '../../core/language';
import type { Control, Fields, Raw } from '../../core/settings/field';
import type { RawRule } from '../../core/settings/rules';
import { kindsOf, type RuleFamily } from '../../core/settings/ruleset';
import { definitionOf } from './rule-words';

const withDecimals: readonly Control[] = ['money', 'percent', 'factor', 'rate', 'rates'];

/** What a default name depends on: the family, the names already taken, and the language. */
export type Naming = {
  readonly family: RuleFamily;
  readonly taken: readonly string[];
  readonly language: Language;
};

/** An empty form: the first kind, with its default name. */
export function newRule({ family, taken, language }: Naming): RawRule {
  const [definition] = kindsOf[family];
  const kind = definition?.kind ?? '';
  const name = freeName(definition?.label[language] ?? '', taken);
  return { kind, name, on: true, terms: termsOf(family, kind, {}) };
}

/** Changes the kind; a name that was the old kind's default becomes the new kind's default. */
export function withKind(rule: RawRule, kind: string, { family, taken, language }: Naming): RawRule {
  const was = definitionOf(family, rule.kind)?.label[language] ?? '';
  const label = definitionOf(family, kind)?.label[language] ?? '';
  const name = rule.name === freeName(was, taken) ? freeName(label, taken) : rule.name;
  const before = definitionOf(family, rule.kind)?.fields ?? {};
  // Values equal to the old kind's defaults were not chosen by anybody.
  const typed = Object.entries(rule.terms).filter(([field, value]) => value !== before[field]?.initial);
  return { ...rule, kind, name, terms: termsOf(family, kind, Object.fromEntries(typed)) };
}

/** The terms of a kind; values typed for another kind are kept in fields of the same name. */
export function termsOf(family: RuleFamily, kind: string, typed: RawRule['terms']): RawRule['terms'] {
  const fields = definitionOf(family, kind)?.fields ?? {};
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, typed[name] ?? field.initial]),
  );
}

/** Figures with the language's decimal mark. */
export function asTyped(
  fields: Fields,
  terms: { readonly [field: string]: Raw },
  language: Language,
): { readonly [field: string]: Raw } {
  if (language === 'en') return terms;
  return Object.fromEntries(
    Object.entries(terms).map(([name, value]) => {
      const control = fields[name]?.control;
      return [
        name,
        control !== undefined && withDecimals.includes(control)
          ? String(value).replace(/(?<=\d)\.(?=\d)/g, ',')
          : value,
      ];
    }),
  );
}

function freeName(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let count = 2; taken.includes(name); count++) name = `${wanted} ${count}`;
  return name;
}
