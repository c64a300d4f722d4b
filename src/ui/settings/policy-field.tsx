// A setting shown from its description, with an explanation below.
import { consentMark } from '../../core/members/consent';
import type { Raw } from '../../core/settings/field';
import { type PolicyName, policyFields, type RawPolicies } from '../../core/settings/policies';
import { DescribedField } from '../controls/described-field';
import { decimalsOf } from '../money-words';
import { useOwnerWords } from '../owner-words';

type Props = {
  readonly policy: PolicyName;
  readonly typed: RawPolicies;
  readonly error: string | undefined;
  onEdit(policy: PolicyName, value: RawPolicies[PolicyName]): void;
};

const CONSENTS: readonly PolicyName[] = ['consentEn', 'consentFr', 'consentNl'];

/** As parsed when saved: a line break and the spaces around it become one space. */
function typedSentence(typed: Raw): string {
  return String(typed).replace(/\s+/g, ' ').trim();
}

export function PolicyField({ policy, typed, error, onEdit }: Props) {
  const { words } = useOwnerWords();
  const { label, what } = words.policies[policy];
  // The field shows the currency's name; the note gives its decimals.
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
