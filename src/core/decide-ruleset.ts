// Other settings from here on: a form that was saved, or cells that were typed over. Entries before them keep theirs.
import { draftOn, type Keyed, type Now } from './draft';
import type { Draft } from './entry';
import { accept, type Result, refuse } from './result';
import { type Ruleset, type RulesetTooLong, rulesetHash, tooLong } from './ruleset';
import type { View } from './view';

export type RulesetCommand = Keyed & {
  readonly kind: 'ruleset';
  /** All settings and rules as they are to stand. */
  readonly settings: Ruleset;
  /**
   * Hash of the ruleset that the form showed, or null where there was no form: what is typed into a tab is a change of
   * whatever stands there.
   */
  readonly seen: string | null;
};

export type SettingsRefusal =
  /** The form wants what is in force already. */
  | { readonly code: 'settings-unchanged' }
  /** Somebody else saved, or typed in the tabs, after the form was opened. */
  | { readonly code: 'settings-changed' }
  | RulesetTooLong;

export function decideRuleset(
  view: View,
  { key, request, settings, seen }: RulesetCommand,
  now: Now,
): Result<Draft, SettingsRefusal> {
  const inForce = seen === null ? null : rulesetHash(view.ruleset);
  if (inForce === rulesetHash(settings)) return refuse({ code: 'settings-unchanged' });
  if (inForce !== seen) return refuse({ code: 'settings-changed' });
  const long = tooLong(settings);
  if (long !== undefined) return refuse(long);
  // It is decided by nothing but itself, and in its own currency.
  return accept(
    draftOn({ ...view, ruleset: settings, cites: 0 }, now, { kind: 'ruleset', key, request, settings }),
  );
}
