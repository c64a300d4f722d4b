// New settings from here on: from a saved form, edited cells, or a planned change whose day has come. Earlier entries
// keep theirs.
import { canonical } from '../journal/canonical';
import type { Draft } from '../journal/entry';
import { accept, type Result, refuse } from '../result';
import { begunAgain, inForceOn, isDue, type Later } from '../settings/later';
import { type Ruleset, type RulesetTooLong, rulesetHash, tooLong } from '../settings/ruleset';
import { draftOn, type Keyed, type Now } from './draft';
import type { View } from './view';

export type RulesetCommand = Keyed & {
  readonly kind: 'ruleset';
  /** All settings and rules as wanted. */
  readonly settings: Ruleset;
  /** The planned change, if any. */
  readonly later: Later | null;
  /** Hash of the ruleset shown in the form, or null without a form: an edit in a tab changes whatever is in force. */
  readonly seen: string | null;
  /**
   * Set when an existing entry is decided again: validity is checked only on saving. Settings added since have made its
   * ruleset longer, and no cell has to hold that.
   */
  readonly stands?: true;
};

/** Puts a due planned change in force. */
export type BeginLaterCommand = {
  readonly kind: 'begin-later';
  /** Set when an existing entry is decided again: the missed changes that it reports. */
  readonly recorded?: Later | null;
};

export type SettingsRefusal =
  /** The form changes nothing. */
  | { readonly code: 'settings-unchanged' }
  /** Somebody else saved, or edited the tabs, after the form was opened. */
  | { readonly code: 'settings-changed' }
  | CurrencyRefusal
  | RulesetTooLong;

/** Amounts are read in the currency of the settings: a planned change of currency would misread them. */
export type CurrencyRefusal =
  /** Another currency from a later day on. */
  | { readonly code: 'currency-later' }
  /** Another currency now, while amounts in the current one are planned, or were missed and not read yet. */
  | { readonly code: 'currency-planned' };

export function decideRuleset(
  view: View,
  { key, request, settings, later, seen, stands }: RulesetCommand,
  now: Now,
): Result<Draft, SettingsRefusal> {
  const inForce = seen === null ? null : rulesetHash(view.ruleset);
  const isSameLater = canonical(later) === canonical(view.later ?? null);
  if (inForce === rulesetHash(settings) && isSameLater) return refuse({ code: 'settings-unchanged' });
  if (inForce !== seen) return refuse({ code: 'settings-changed' });
  const refusal =
    stands === true ? undefined : (currencyRefusal(view, settings, later) ?? tooLong(settings, later));
  if (refusal !== undefined) return refuse(refusal);
  // A ruleset entry cites no ruleset and uses its own currency.
  const decided = { kind: 'ruleset', key, request, settings, later } as const;
  return accept(draftOn({ ...view, ruleset: settings, cites: 0 }, now, decided));
}

function currencyRefusal(view: View, settings: Ruleset, later: Later | null): CurrencyRefusal | undefined {
  if (later === null) return undefined;
  if (later.changes.policies.currency !== undefined) return { code: 'currency-later' };
  return settings.currency.code === view.ruleset.currency.code ? undefined : { code: 'currency-planned' };
}

/** @param view with the planned change and the number of the entry that announced it */
export function decideBeginLater(view: View, { recorded }: BeginLaterCommand, now: Now): readonly Draft[] {
  const { later: waiting = null } = view;
  if (waiting === null || !isDue(waiting, now.day)) return [];
  const begun =
    recorded === undefined
      ? inForceOn(view.ruleset, waiting, now.day)
      : begunAgain(view.ruleset, waiting, recorded);
  const { ruleset: settings, later } = begun;
  const decided = { kind: 'ruleset', settings, later, begins: view.cites } as const;
  return [draftOn({ ...view, ruleset: settings, cites: 0 }, now, decided)];
}
