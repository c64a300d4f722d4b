// A few settings as they are typed in a view of their own, beside the saved ones. The others stay as they are saved, also
// while these are being typed.
import { useMemo, useState } from 'preact/hooks';
import {
  type PolicyName,
  type PolicyRefusal,
  policyFields,
  type RawPolicies,
  readPolicies,
} from '../../core/settings/policies';
import { namesOf } from '../../core/settings/ruleset';
import { useOwnerWords } from '../owner-words';
import { asTyped } from '../rules/raw-rule';
import { useSession } from '../session';

export function useSomePolicies() {
  const { language } = useOwnerWords();
  const { opened } = useSession();
  const saved = useMemo(
    () => asTyped(policyFields, opened.policies, language) as RawPolicies,
    [opened.policies, language],
  );
  const [edited, setEdited] = useState<Partial<RawPolicies>>({});
  const typed: RawPolicies = { ...saved, ...edited };
  const { policies, refusals } = readPolicies(typed, opened.ruleset, { names: namesOf(opened.catalog) });
  return {
    typed,
    /** As typed where they can be read, otherwise as saved. */
    policies,
    /** What is wrong with those that were edited. */
    refusals: refusals.filter(({ policy }) => policy in edited),
    isChanged: Object.entries(edited).some(
      ([name, value]) => String(value) !== String(saved[name as PolicyName]),
    ),
    edit: (name: PolicyName, value: RawPolicies[PolicyName]) =>
      setEdited((was) => ({ ...was, [name]: value })),
    forget: () => setEdited({}),
  };
}

export function refusalOf(refusals: readonly PolicyRefusal[], policy: PolicyName): PolicyRefusal | undefined {
  return refusals.find((one) => one.policy === policy);
}
