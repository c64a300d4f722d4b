// The saved rules of one family: saves a changed list and offers an undo.
import type { Day } from '../../core/day';
import type { RawRule, RuleRefusal } from '../../core/settings/rules';
import type { RuleFamily } from '../../core/settings/ruleset';
import { useOwnerWords } from '../owner-words';
import { useSession } from '../session';
import { useSaveSettings } from '../settings/save-settings';

/** The result of saving a rule's form; `ofRule` if something in this form was refused. */
type RuleSaved = { readonly at: 'saved' } | { readonly at: 'not-saved'; readonly ofRule: RuleRefusal | null };

const notSaved: RuleSaved = { at: 'not-saved', ofRule: null };

export function useRules(family: RuleFamily) {
  const words = useOwnerWords();
  const { opened, show } = useSession();
  const { save: send, putBack, question, isSaving, refusal, forget } = useSaveSettings();
  const raw = opened.rules[family];

  /** Shows a message, with an undo if the change is already in force. */
  function told({ from }: { readonly from: Day | '' }, text: string, was: readonly RawRule[] | null): void {
    if (from !== '') show({ text: words.words.worthLess.savedFor(words.format.dayNear(from, opened.today)) });
    else show(was === null ? { text } : { text, undo: () => void putBack({ rules: { [family]: was } }) });
  }

  return {
    raw,
    question,
    isSaving,
    refusal,
    /** Saves a changed list. */
    async keep(wanted: readonly RawRule[], text?: string): Promise<void> {
      if (isSaving) return;
      const saved = await send({ rules: { [family]: wanted } });
      if (saved.at === 'saved' && (text !== undefined || saved.from !== '')) told(saved, text ?? '', raw);
    },
    /** Saves one rule at its position, or at the end if it has none. */
    async save(rule: RawRule, at: number, text: string): Promise<RuleSaved> {
      if (isSaving) return notSaved;
      const wanted = at < 0 ? [...raw, rule] : raw.map((was, other) => (other === at ? rule : was));
      const saved = await send({ rules: { [family]: wanted } });
      if (saved.at === 'saved') {
        told(saved, text, null);
        return { at: 'saved' };
      }
      if (saved.at === 'kept') return notSaved;
      const refused = saved.refusal;
      const place = at < 0 ? raw.length : at;
      const isOwn = refused.code === 'rule-refused' && refused.family === family && refused.index === place;
      if (isOwn) forget();
      return { at: 'not-saved', ofRule: isOwn ? refused.refusal : null };
    },
  };
}
