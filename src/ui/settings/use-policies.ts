// The settings as typed, beside the saved ones.
import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  type PolicyName,
  policyFields,
  policyNames,
  type RawPolicies,
  readPolicies,
} from '../../core/settings/policies';
import { namesOf } from '../../core/settings/ruleset';
import { useOwnerWords } from '../owner-words';
import { asTyped } from '../rules/raw-rule';
import { useSession } from '../session';
import { isRequested } from './policy-groups';

export function usePolicies() {
  const { language } = useOwnerWords();
  const { opened } = useSession();
  const saved = useMemo(
    () => asTyped(policyFields, opened.policies, language) as RawPolicies,
    [opened.policies, language],
  );
  const [typed, setTyped] = useState(saved);

  // Follows the saved settings, even when somebody else changes them.
  useEffect(() => setTyped(saved), [saved]);

  // Hidden settings keep their saved values: people cannot correct what they do not see.
  const sent = Object.fromEntries(
    policyNames.map((name) => [name, isRequested(name, typed) ? typed[name] : saved[name]]),
  ) as RawPolicies;
  const { policies, refusals } = readPolicies(sent, opened.ruleset, { names: namesOf(opened.catalog) });
  return {
    typed,
    sent,
    /** The settings as typed if they can be parsed, otherwise as saved. */
    policies,
    refusals,
    changed: policyNames.some((name) => String(sent[name]) !== String(saved[name])),
    edit: (name: PolicyName, value: RawPolicies[PolicyName]) => setTyped({ ...typed, [name]: value }),
    discard: () => setTyped(saved),
  };
}
