// Other settings from here on: a form that was saved, cells that were typed over, or a day that has come. Entries before
// them keep theirs.
import { canonical } from './canonical';
import { draftOn, type Keyed, type Now } from './draft';
import type { Draft } from './entry';
import { begunAgain, inForceOn, isDue, type Later } from './later';
import { accept, type Result, refuse } from './result';
import { type Ruleset, type RulesetTooLong, rulesetHash, tooLong } from './ruleset';
import type { View } from './view';

export type RulesetCommand = Keyed & {
  readonly kind: 'ruleset';
  /** All settings and rules as they are to stand. */
  readonly settings: Ruleset;
  /** What becomes of them on a later day. */
  readonly later: Later | null;
  /**
   * Hash of the ruleset that the form showed, or null where there was no form: what is typed into a tab is a change of
   * whatever stands there.
   */
  readonly seen: string | null;
  /**
   * In the command of an entry that stands, when it is decided again: what may be saved is asked once, where it is saved.
   * A setting that came later has made its ruleset longer by now, and no cell has to hold that.
   */
  readonly stands?: true;
};

/** Puts in force what has waited for its day. */
export type BeginLaterCommand = {
  readonly kind: 'begin-later';
  /** In the command of an entry that stands, when it is decided again: what it leaves for somebody to read. */
  readonly said?: Later | null;
};

export type SettingsRefusal =
  /** The form wants what is in force already. */
  | { readonly code: 'settings-unchanged' }
  /** Somebody else saved, or typed in the tabs, after the form was opened. */
  | { readonly code: 'settings-changed' }
  | CurrencyRefusal
  | RulesetTooLong;

/** Amounts are read in the currency of the settings: those of another day would be read in another one. */
export type CurrencyRefusal =
  /** Another currency from a later day on. */
  | { readonly code: 'currency-later' }
  /** Another currency now, while amounts in this one are planned, or have been and nobody has read so. */
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
  // It is decided by nothing but itself, and in its own currency.
  const decided = { kind: 'ruleset', key, request, settings, later } as const;
  return accept(draftOn({ ...view, ruleset: settings, cites: 0 }, now, decided));
}

function currencyRefusal(view: View, settings: Ruleset, later: Later | null): CurrencyRefusal | undefined {
  if (later === null) return undefined;
  if (later.changes.policies.currency !== undefined) return { code: 'currency-later' };
  return settings.currency.code === view.ruleset.currency.code ? undefined : { code: 'currency-planned' };
}

/** @param view with what waits, and the number of the entry that says so */
export function decideBeginLater(view: View, { said }: BeginLaterCommand, now: Now): readonly Draft[] {
  const { later: waiting = null } = view;
  if (waiting === null || !isDue(waiting, now.day)) return [];
  const begun =
    said === undefined ? inForceOn(view.ruleset, waiting, now.day) : begunAgain(view.ruleset, waiting, said);
  const { ruleset: settings, later } = begun;
  const decided = { kind: 'ruleset', settings, later, begins: view.cites } as const;
  return [draftOn({ ...view, ruleset: settings, cites: 0 }, now, decided)];
}
