// One setting, by its description, with what it does underneath.
import { consentMark } from '../../core/consent';
import type { Raw } from '../../core/field';
import { type PolicyName, policyFields, type RawPolicies } from '../../core/policies';
import { DescribedField } from '../controls/described-field';
import { decimalsOf } from '../money-words';
import { useWords } from '../words';

type Props = {
  readonly policy: PolicyName;
  readonly typed: RawPolicies;
  readonly error: string | undefined;
  onEdit(policy: PolicyName, value: RawPolicies[PolicyName]): void;
};

const CONSENTS: readonly PolicyName[] = ['consentEn', 'consentFr', 'consentNl'];

/** As it is read when it is saved: spaces doubled by a line's end are one. */
function typedSentence(typed: Raw): string {
  return String(typed).replace(/\s+/g, ' ').trim();
}

export function PolicyField({ policy, typed, error, onEdit }: Props) {
  const { words } = useWords();
  const { label, what } = words.policies[policy];
  // The currency's name is shown here; its decimals are what the note is for.
  const note =
    policy === 'currency'
      ? words.settings.decimals(decimalsOf(String(typed.currency)))
      : CONSENTS.includes(policy) && typed[policy] !== ''
        ? `${what} ${words.groups.consentText(consentMark(typedSentence(typed[policy])))}`
        : what;
  return (
    <DescribedField
      id={policy}
      label={label}
      field={policyFields[policy]}
      value={typed[policy]}
      error={error}
      note={note}
      onValue={(value) => onEdit(policy, value)}
    />
  );
}
