// The complete settings and rules as sent by a form, to be saved or to be weighed before saving.
import * as v from 'valibot';
import { type PolicyName, policyNames } from '../../core/settings/policies';
import { shortText } from '../command-parts';

// Each field has its own limit, and says so; this is a cell's.
const raw = v.union([v.pipe(v.string(), v.maxLength(50_000)), v.number(), v.boolean()]);

const policies = v.object(
  Object.fromEntries(policyNames.map((name) => [name, raw])) as { [Name in PolicyName]: typeof raw },
);

const rules = v.pipe(
  v.array(v.object({ kind: shortText, name: shortText, on: v.boolean(), terms: v.record(shortText, raw) })),
  v.maxLength(100),
);

/** The fields of a command with a complete ruleset. */
export const rulesetParts = {
  /** Hash of the ruleset shown in the form. */
  seen: v.string(),
  policies,
  programs: rules,
  rewards: rules,
  bonuses: rules,
};
