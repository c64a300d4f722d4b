// Saves settings and rules together, as one ruleset; asks for confirmation if points become worth less.
import { useRef, useState } from 'preact/hooks';
import type { CommandOf } from '../../app/actions';
import type { Opened, RawRules } from '../../app/till/open';
import type { Day } from '../../core/day';
import { isRemark, type Loss, lossesOf } from '../../core/points/worth-less';
import { type RawPolicies, writePolicies } from '../../core/settings/policies';
import { readRuleset } from '../../core/settings/read-ruleset';
import { type RawRule, writeRule } from '../../core/settings/rules';
import { kindsOf, namesOf, type RuleFamily, type Ruleset, ruleFamilies } from '../../core/settings/ruleset';
import type { CallRefusal } from '../api';
import { useSession } from '../session';
import { useCommand } from '../use-command';

type Wanted = {
  readonly policies?: RawPolicies;
  readonly rules?: Partial<RawRules>;
};

/** The result: saved now or for a later day, cancelled by the person, or refused. */
export type Saved =
  | { readonly at: 'saved'; readonly from: Day | '' }
  | { readonly at: 'kept' }
  | { readonly at: 'refused'; readonly refusal: CallRefusal };

/** A change that makes points worth less, for the person to confirm. */
export type Question = {
  readonly losses: readonly Loss[];
  readonly command: CommandOf<'save-settings'>;
  /** Confirms from a day on, '' for now; null cancels. */
  decide(from: Day | '' | null): void;
};

export type SavingSettings = {
  readonly isSaving: boolean;
  readonly refusal: CallRefusal | null;
  /** The open question, or null. */
  readonly question: Question | null;
  /** Saves the changes with everything else unchanged; asks first if they make points worth less. */
  save(wanted: Wanted): Promise<Saved>;
  /** The same without asking, to undo a recent save. */
  putBack(wanted: Wanted): Promise<Saved>;
  forget(): void;
};

export function useSaveSettings(): SavingSettings {
  const session = useSession();
  const { send, isSending, refusal, forget } = useCommand('save-settings');
  const [overtaken, setOvertaken] = useState<CallRefusal | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  // An undo may be clicked much later: it must use the ruleset of that moment.
  const latest = useRef(session);
  latest.current = session;

  function commandFor({ policies, rules = {} }: Wanted): CommandOf<'save-settings'> {
    const { opened } = latest.current;
    const sent = (family: RuleFamily) => (rules[family] ?? opened.rules[family]).map(asSent);
    return {
      seen: opened.rulesetHash,
      policies: { ...(policies ?? opened.policies) },
      programs: sent('programs'),
      rewards: sent('rewards'),
      bonuses: sent('bonuses'),
    };
  }

  async function sendFrom(from: Day | '', command: CommandOf<'save-settings'>): Promise<Saved> {
    const { update, reload } = latest.current;
    setOvertaken(null);
    const outcome = await send({ ...command, from });
    if (outcome === null) return { at: 'refused', refusal: { code: 'busy' } };
    if ('value' in outcome) {
      update({ ...outcome.value, ...rawParts(outcome.value.ruleset) });
      if (outcome.at === 'done') return { at: 'saved', from };
      // An earlier try of the form was saved instead: it is shown before anything else is changed.
      setOvertaken({ code: 'settings-changed' });
      return { at: 'refused', refusal: { code: 'settings-changed' } };
    }
    // Somebody else saved first: the current state is shown before anything else is changed.
    if (outcome.refusal.code === 'settings-changed') await reload();
    return { at: 'refused', refusal: outcome.refusal };
  }

  async function save(wanted: Wanted): Promise<Saved> {
    const command = commandFor(wanted);
    const losses = lossesBy(command, latest.current.opened);
    if (losses.every(isRemark)) return sendFrom('', command);
    const from = await new Promise<Day | '' | null>((decide) => setQuestion({ losses, command, decide }));
    setQuestion(null);
    return from === null ? { at: 'kept' } : sendFrom(from, command);
  }

  return {
    save,
    putBack: (wanted) => sendFrom('', commandFor(wanted)),
    question,
    isSaving: isSending,
    refusal: refusal ?? overtaken,
    forget,
  };
}

/** None if the ruleset cannot be parsed: the server says what is wrong with it. */
function lossesBy(command: CommandOf<'save-settings'>, { ruleset, catalog, today }: Opened): readonly Loss[] {
  const after = readRuleset(command, ruleset, namesOf(catalog));
  return after.ok ? lossesOf(ruleset, after.value, today) : [];
}

function asSent(rule: RawRule): CommandOf<'save-settings'>['programs'][number] {
  return { ...rule, terms: { ...rule.terms } };
}

/** The ruleset as forms edit it, in the shape that the server sends when the sheet is opened. */
export function rawParts(ruleset: Ruleset): Pick<Opened, 'policies' | 'rules'> {
  const raw = (family: RuleFamily) =>
    ruleset[family].map((rule) => writeRule(kindsOf[family], rule, ruleset.currency));
  const rules = Object.fromEntries(ruleFamilies.map((family) => [family, raw(family)])) as {
    [Family in RuleFamily]: RawRule[];
  };
  return { policies: writePolicies(ruleset), rules };
}
