// The other rules of "What if?": the salon's own, with another figure in a few fields.
import type { Raw } from '../../../core/settings/field';
import { type Rule, type RuleDefinition, readRule, writeRule } from '../../../core/settings/rules';
import { kindsOf, type Ruleset } from '../../../core/settings/ruleset';
import type { TermField } from '../../../core/settings/term-field';

const families = ['programs', 'rewards'] as const;
type Family = (typeof families)[number];

/** A figure that can be tried: what a programme gives, for how much, or what a reward costs. */
export type Tried = {
  readonly key: string;
  readonly family: Family;
  readonly rule: Rule;
  readonly name: string;
  readonly field: TermField<unknown>;
  /** As it stands in the settings. */
  readonly value: Raw;
};

/** As typed, by the key of the field. */
export type Typed = { readonly [key: string]: string };

export type OtherExpiry = 'today' | 'never' | `${'earned' | 'visit'}-${number}`;

export const expiries: readonly OtherExpiry[] = [
  'today',
  'never',
  'earned-6',
  'earned-12',
  'earned-24',
  'visit-12',
];

const TRIED = ['points', 'every', 'value'];
const MOST_RULES = 4;

export function triedIn(ruleset: Ruleset): readonly Tried[] {
  return families.flatMap((family) =>
    ruleset[family]
      .filter(({ on }) => on)
      .slice(0, MOST_RULES)
      .flatMap((rule) => {
        const { terms } = writeRule(kindsOf[family], rule, ruleset.currency);
        return TRIED.flatMap((name): Tried[] => {
          const field = definitionOf(family, rule)?.fields[name];
          const value = terms[name];
          if (field === undefined || value === undefined) return [];
          return [{ key: `${family} ${rule.name} ${name}`, family, rule, name, field, value }];
        });
      }),
  );
}

function definitionOf(family: Family, { kind }: Rule): RuleDefinition | undefined {
  return kindsOf[family].find((one) => one.kind === kind);
}

export type OtherRules = { readonly ruleset: Ruleset; readonly wrong: readonly string[] };

/** The ruleset with what was typed; `wrong` names the fields that cannot be read. */
export function otherRules(
  ruleset: Ruleset,
  tried: readonly Tried[],
  typed: Typed,
  expiry: OtherExpiry,
): OtherRules {
  const wrong: string[] = [];
  const changed = (family: Family) =>
    ruleset[family].map((rule) => {
      const own = tried.filter((one) => one.rule === rule && typed[one.key] !== undefined);
      if (own.length === 0) return rule;
      const raw = writeRule(kindsOf[family], rule, ruleset.currency);
      const terms = {
        ...raw.terms,
        ...Object.fromEntries(own.map(({ name, key }) => [name, typed[key] ?? ''])),
      };
      const read = readRule(
        kindsOf[family],
        { ...raw, terms },
        { currency: ruleset.currency, names: null },
        [],
      );
      if (read.ok) return read.value;
      const { field } = read.refusal;
      wrong.push(...own.filter(({ name }) => name === field || own.length === 1).map(({ key }) => key));
      return rule;
    });
  return {
    ruleset: { ...ruleset, programs: changed('programs'), rewards: changed('rewards'), ...expiryOf(expiry) },
    wrong,
  };
}

function expiryOf(expiry: OtherExpiry): Partial<Ruleset> {
  if (expiry === 'today') return {};
  if (expiry === 'never') return { expiry };
  const [after = 'earned', months] = expiry.split('-') as ['earned' | 'visit', string];
  return { expiry: after, expiryUnit: 'months', expiryMonths: Number(months), expiryOr: 'no' };
}
