// The fields of a rule: those of its kind, its scope as one control, and its conditions.

import type { RawRule } from '../../core/settings/rules';
import type { RuleFamily } from '../../core/settings/ruleset';
import type { FormPart, TermFields } from '../../core/settings/term-field';
import { fieldWords } from '../../i18n/field-words';
import { DescribedField } from '../controls/described-field';
import { ScopeControl } from '../controls/scope-control';
import { useOwnerWords } from '../owner-words';
import { definitionOf } from './rule-words';
import { WhenFields } from './when-fields';

type Props = {
  readonly prefix: string;
  readonly family: RuleFamily;
  readonly rule: RawRule;
  /** The rule's conditions in words; '' if it has none. */
  readonly when: string;
  error(field: string): string | undefined;
  onTerms(part: RawRule['terms']): void;
};

export function RuleFields({ prefix, family, rule, when, error, onTerms }: Props) {
  const { words, language } = useOwnerWords();
  const fields = definitionOf(family, rule.kind)?.fields ?? {};
  const [own, scope, conditions] = [
    partOf(fields, 'own'),
    partOf(fields, 'scope'),
    partOf(fields, 'conditions'),
  ];
  const isSet = Object.entries(conditions).some(
    ([name, { initial }]) => String(rule.terms[name] ?? initial) !== String(initial),
  );
  return (
    <>
      {Object.keys(own).length > 0 && (
        <div class="pair even">
          {Object.entries(own).map(([name, field]) => (
            <DescribedField
              key={name}
              id={prefix + name}
              label={fieldWords(field, language).label}
              hint={field.optional ? words.programs.optional : undefined}
              field={field}
              value={rule.terms[name] ?? field.initial}
              error={error(name)}
              onValue={(value) => onTerms({ [name]: value })}
            />
          ))}
        </div>
      )}
      {Object.keys(scope).length > 0 && (
        <ScopeControl prefix={prefix} fields={scope} terms={rule.terms} error={error} onTerms={onTerms} />
      )}
      <WhenFields
        prefix={prefix}
        fields={conditions}
        terms={rule.terms}
        text={when}
        // For extra points, the days matter most.
        startsOpen={isSet || family === 'bonuses'}
        error={error}
        onTerms={onTerms}
      />
    </>
  );
}

function partOf(fields: TermFields, part: FormPart): TermFields {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field.part === part));
}
