// The fields of a rule: its kind's own, what it is about as one control, and when it holds.

import type { Field, Fields } from '../../core/field';
import type { RawRule } from '../../core/rules';
import type { RuleFamily } from '../../core/ruleset';
import { scopeFields } from '../../core/scope-fields';
import { DescribedField } from '../controls/described-field';
import { ScopeControl } from '../controls/scope-control';
import { useWords } from '../words';
import { definitionOf, isCondition } from './rule-words';
import { WhenFields } from './when-fields';

type Props = {
  readonly prefix: string;
  readonly family: RuleFamily;
  readonly rule: RawRule;
  /** When it holds, in words; '' where nothing says. */
  readonly when: string;
  error(field: string): string | undefined;
  onTerms(part: RawRule['terms']): void;
};

export function RuleFields({ prefix, family, rule, when, error, onTerms }: Props) {
  const { words } = useWords();
  const labels: { readonly [field: string]: string } = words.columns[family];
  const fields = definitionOf(family, rule.kind)?.fields ?? {};
  const hasScope = fields.scope === scopeFields.scope;
  const scopeNames = hasScope ? Object.keys(scopeFields) : [];
  const own = part(fields, (name, field) => !isCondition(name, field) && !scopeNames.includes(name));
  const conditions = part(fields, isCondition);
  const isSet = Object.keys(conditions).some((name) => (rule.terms[name] ?? '') !== '');
  return (
    <>
      {Object.keys(own).length > 0 && (
        <div class="pair even">
          {Object.entries(own).map(([name, field]) => (
            <DescribedField
              key={name}
              id={prefix + name}
              label={labels[name] ?? name}
              hint={field.optional ? words.programs.optional : undefined}
              field={field}
              value={rule.terms[name] ?? field.initial}
              error={error(name)}
              onValue={(value) => onTerms({ [name]: value })}
            />
          ))}
        </div>
      )}
      {hasScope && (
        <ScopeControl prefix={prefix} labels={labels} terms={rule.terms} error={error} onTerms={onTerms} />
      )}
      <WhenFields
        prefix={prefix}
        fields={conditions}
        labels={labels}
        terms={rule.terms}
        text={when}
        // Of extra points the days are what matters.
        startsOpen={isSet || family === 'bonuses'}
        error={error}
        onTerms={onTerms}
      />
    </>
  );
}

function part(fields: Fields, wanted: (name: string, field: Field<unknown>) => boolean): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name, field]) => wanted(name, field)));
}
