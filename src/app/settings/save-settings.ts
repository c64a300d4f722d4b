// Changes the settings and rules, now or from a later day. Past entries keep the points they earned, because they cite
// the ruleset of their time.
import * as v from 'valibot';
import { decide } from '../../core/decide/decide';
import type { SettingsRefusal } from '../../core/decide/decide-ruleset';
import { viewOfSettings } from '../../core/decide/view';
import { accept, refuse } from '../../core/result';
import { afterSaving, laterOf } from '../../core/settings/later';
import { type RulesetRefusal, readRuleset } from '../../core/settings/read-ruleset';
import { namesOf, type Ruleset } from '../../core/settings/ruleset';
import { withUsualNames } from '../../core/settings/usual-names';
import { defineCommand } from '../action';
import { day } from '../command-parts';
import { nowOf } from '../ledger/fetch-view';
import { waitingIn } from '../ledger/settings-in-force';
import { inTransaction, type TransactionRefusal } from '../ledger/transaction';
import type { Sentences } from '../ports/world';
import {
  commitRuleset,
  isOfSettings,
  refuseMissingTabs,
  type SavedSettings,
  saved,
  savedBefore,
} from './commit-ruleset';
import { rulesetParts } from './ruleset-command';

export type SaveSettingsRefusal =
  | Exclude<SettingsRefusal, { readonly code: 'settings-unchanged' }>
  | RulesetRefusal
  /** The effective day is not after today. */
  | { readonly code: 'later-day-past' }
  /** The same command key with another request. */
  | { readonly code: 'key-reused' };

export const saveSettings = defineCommand({
  roles: ['owner'],
  command: v.object({
    ...rulesetParts,
    /** The effective day; '' for now. */
    from: v.optional(v.union([v.literal(''), day]), ''),
  }),
  run(world, { seen, from, ...wish }, request) {
    return inTransaction<SavedSettings, SaveSettingsRefusal | TransactionRefusal>(world, (transaction) => {
      const { ruleset: before, listed, checkpoint, today } = transaction;
      const earlier = savedBefore(world, transaction, request);
      if (earlier !== undefined) return earlier;
      const wanted = readRuleset(wish, before, namesOf(listed().items));
      if (!wanted.ok) return wanted;
      const wished = inItsLanguage(world.sentences, before, wanted.value);
      if (from !== '' && from <= today) return refuse({ code: 'later-day-past' });
      const waiting = waitingIn(world, checkpoint);
      const settings = from === '' ? wished : before;
      const later =
        from === '' ? afterSaving(waiting, before, wished) : laterOf(before, wanted.value, from, waiting);
      const change = { kind: 'ruleset', key: request.key, request: request.hash } as const;
      const view = viewOfSettings(before, transaction.rulesetSeq, waiting);
      const decided = decide(view, { ...change, settings, later, seen }, nowOf(transaction));
      const isSame = !decided.ok && decided.refusal.code === 'settings-unchanged';
      const { problems } = listed();
      if (isSame && !problems.some(isOfSettings)) return accept(saved(settings, later, transaction));
      refuseMissingTabs(problems);
      if (!decided.ok && decided.refusal.code !== 'settings-unchanged') return refuse(decided.refusal);
      // Only unreadable cells differ: the form's values overwrite them, without a new decision.
      return commitRuleset(world, transaction, settings, decided.ok ? decided.value.drafts : []);
    });
  },
});

/** With another language, ready-made rules get its names; amounts in the old names are of the old currency. */
function inItsLanguage(sentences: Sentences, before: Ruleset, wanted: Ruleset): Ruleset {
  if (wanted.language === before.language) return wanted;
  const names = ({ language, currency }: Ruleset) => sentences.usualNames(language, currency);
  return withUsualNames(wanted, names(before), names(wanted));
}
