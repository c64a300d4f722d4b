// Settings and rules as a form sends them, whole: to be saved, or to be weighed before that.
import * as v from 'valibot';
import { type PolicyName, policyNames } from '../../core/policies';
import { shortText } from '../command-parts';

const raw = v.union([v.pipe(v.string(), v.maxLength(2000)), v.number(), v.boolean()]);

const policies = v.object(
  Object.fromEntries(policyNames.map((name) => [name, raw])) as { [Name in PolicyName]: typeof raw },
);

const rules = v.pipe(
  v.array(v.object({ kind: shortText, name: shortText, on: v.boolean(), terms: v.record(shortText, raw) })),
  v.maxLength(100),
);

/** The fields of a command that holds a whole ruleset. */
export const rulesetParts = {
  /** Hash of the ruleset that the form showed. */
  seen: v.string(),
  policies,
  programs: rules,
  rewards: rules,
  bonuses: rules,
};
