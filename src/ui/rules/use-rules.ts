// The rules of one family as they are saved: kept as another list, with a way back.
import type { RawRule, RuleRefusal } from '../../core/rules';
import type { RuleFamily } from '../../core/ruleset';
import type { CallRefusal } from '../api';
import { useSession } from '../session';
import { useSaveSettings } from '../settings/save-settings';

/** Why a rule was not saved; `ofRule` where it is something in its own form. */
type NotSaved = { readonly ofRule: RuleRefusal | null };

export function useRules(family: RuleFamily) {
  const { opened, show } = useSession();
  const { save: send, isSaving, refusal, forget } = useSaveSettings();
  const raw = opened.rules[family];

  function put(wanted: readonly RawRule[]): Promise<CallRefusal | null> {
    return send({ rules: { [family]: wanted } });
  }

  return {
    raw,
    isSaving,
    refusal,
    /** Saves another list; the message about it offers the way back to this one. */
    async keep(wanted: readonly RawRule[], text?: string): Promise<void> {
      if (isSaving || (await put(wanted)) !== null || text === undefined) return;
      show({ text, undo: () => void put(raw) });
    },
    /** Saves one rule in its place, or as the last one where it has none; null when it is saved. */
    async save(rule: RawRule, at: number): Promise<NotSaved | null> {
      if (isSaving) return { ofRule: null };
      const wanted = at < 0 ? [...raw, rule] : raw.map((was, other) => (other === at ? rule : was));
      const refused = await put(wanted);
      if (refused === null) return null;
      const place = at < 0 ? raw.length : at;
      const isOwn = refused.code === 'rule-refused' && refused.family === family && refused.index === place;
      if (isOwn) forget();
      return { ofRule: isOwn ? refused.refusal : null };
    },
  };
}
