// Saves settings and rules together, since together they are one ruleset.
import { useRef } from 'preact/hooks';
import type { CommandOf } from '../../app/actions';
import type { Opened, RawRules } from '../../app/till/open';
import { type RawPolicies, writePolicies } from '../../core/policies';
import { type RawRule, writeRule } from '../../core/rules';
import { kindsOf, type RuleFamily, type Ruleset, ruleFamilies } from '../../core/ruleset';
import { type CallRefusal, call } from '../api';
import { useSession } from '../session';

type Wanted = {
  readonly policies?: RawPolicies;
  readonly rules?: Partial<RawRules>;
};

/** Sends what is wanted with the rest as it is; null when it is saved. */
export function useSaveSettings(): (wanted: Wanted) => Promise<CallRefusal | null> {
  const session = useSession();
  // An undo is pressed long after it was made: it has to go by the ruleset of now.
  const latest = useRef(session);
  latest.current = session;
  return async ({ policies, rules = {} }) => {
    const { opened, update, reload } = latest.current;
    const sent = (family: RuleFamily) => (rules[family] ?? opened.rules[family]).map(asSent);
    const answer = await call('save-settings', {
      seen: opened.rulesetHash,
      policies: { ...(policies ?? opened.policies) },
      programs: sent('programs'),
      rewards: sent('rewards'),
      bonuses: sent('bonuses'),
    });
    if (answer.ok) {
      update({ ...answer.value, ...rawParts(answer.value.ruleset) });
      return null;
    }
    // Somebody was faster: show what there is now before anything is changed again.
    if (answer.refusal.code === 'settings-changed') await reload();
    return answer.refusal;
  };
}

function asSent(rule: RawRule): CommandOf<'save-settings'>['programs'][number] {
  return { ...rule, terms: { ...rule.terms } };
}

/** The ruleset as forms take it, as the server gives it when the sheet is opened. */
function rawParts(ruleset: Ruleset): Pick<Opened, 'policies' | 'rules'> {
  const raw = (family: RuleFamily) =>
    ruleset[family].map((rule) => writeRule(kindsOf[family], rule, ruleset.currency));
  const rules = Object.fromEntries(ruleFamilies.map((family) => [family, raw(family)])) as {
    [Family in RuleFamily]: RawRule[];
  };
  return { policies: writePolicies(ruleset), rules };
}
