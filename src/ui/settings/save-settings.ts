// Saves settings and rules together, since together they are one ruleset.
import { useRef, useState } from 'preact/hooks';
import type { CommandOf } from '../../app/actions';
import type { Opened, RawRules } from '../../app/till/open';
import { type RawPolicies, writePolicies } from '../../core/policies';
import { type RawRule, writeRule } from '../../core/rules';
import { kindsOf, type RuleFamily, type Ruleset, ruleFamilies } from '../../core/ruleset';
import type { CallRefusal } from '../api';
import { useSession } from '../session';
import { useCommand } from '../use-command';

type Wanted = {
  readonly policies?: RawPolicies;
  readonly rules?: Partial<RawRules>;
};

export type SavingSettings = {
  readonly isSaving: boolean;
  readonly refusal: CallRefusal | null;
  /** Sends what is wanted with the rest as it is; null when it is saved. */
  save(wanted: Wanted): Promise<CallRefusal | null>;
  forget(): void;
};

export function useSaveSettings(): SavingSettings {
  const session = useSession();
  const { send, isSending, refusal, forget } = useCommand('save-settings');
  const [overtaken, setOvertaken] = useState<CallRefusal | null>(null);
  // An undo may be pressed much later: it must use the ruleset of that moment.
  const latest = useRef(session);
  latest.current = session;
  async function save({ policies, rules = {} }: Wanted): Promise<CallRefusal | null> {
    const { opened, update, reload } = latest.current;
    const sent = (family: RuleFamily) => (rules[family] ?? opened.rules[family]).map(asSent);
    setOvertaken(null);
    const outcome = await send({
      seen: opened.rulesetHash,
      policies: { ...(policies ?? opened.policies) },
      programs: sent('programs'),
      rewards: sent('rewards'),
      bonuses: sent('bonuses'),
    });
    if (outcome === null) return { code: 'busy' };
    if ('value' in outcome) {
      update({ ...outcome.value, ...rawParts(outcome.value.ruleset) });
      // An earlier try of the form was saved instead: it is shown before anything is changed again.
      const no: CallRefusal | null = outcome.at === 'done' ? null : { code: 'settings-changed' };
      setOvertaken(no);
      return no;
    }
    // Somebody was faster: what there is now is shown before anything is changed again.
    if (outcome.refusal.code === 'settings-changed') await reload();
    return outcome.refusal;
  }
  return { save, isSaving: isSending, refusal: refusal ?? overtaken, forget };
}

function asSent(rule: RawRule): CommandOf<'save-settings'>['programs'][number] {
  return { ...rule, terms: { ...rule.terms } };
}

/** The ruleset as forms edit it, the same as the server sends it when the sheet is opened. */
function rawParts(ruleset: Ruleset): Pick<Opened, 'policies' | 'rules'> {
  const raw = (family: RuleFamily) =>
    ruleset[family].map((rule) => writeRule(kindsOf[family], rule, ruleset.currency));
  const rules = Object.fromEntries(ruleFamilies.map((family) => [family, raw(family)])) as {
    [Family in RuleFamily]: RawRule[];
  };
  return { policies: writePolicies(ruleset), rules };
}
