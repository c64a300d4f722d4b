// Postpones, brings forward or cancels a change planned for a later day.
import * as v from 'valibot';
import type { Day } from '../../core/day';
import { decide } from '../../core/decide/decide';
import type { SettingsRefusal } from '../../core/decide/decide-ruleset';
import { viewOfSettings } from '../../core/decide/view';
import { accept, refuse } from '../../core/result';
import { asRead, type Later, movedTo } from '../../core/settings/later';
import { defineCommand } from '../action';
import { day } from '../command-parts';
import { nowOf } from '../ledger/fetch-view';
import { waitingIn } from '../ledger/settings-in-force';
import { inTransaction, type TransactionRefusal } from '../ledger/transaction';
import { commitRuleset, type SavedSettings, saved, savedBefore } from './commit-ruleset';

export type ChangeLaterRefusal =
  | Exclude<SettingsRefusal, { readonly code: 'settings-unchanged' }>
  | { readonly code: 'later-day-past' }
  /** Somebody else cancelled it, or its day has come. */
  | { readonly code: 'nothing-waits' }
  | { readonly code: 'key-reused' };

export const changeLater = defineCommand({
  roles: ['owner'],
  command: v.object({
    /** Hash of the ruleset shown in the form. */
    seen: v.string(),
    /**
     * The planned day shown in the form, and the new one; '' cancels the change. Both are '' to acknowledge what could
     * not be applied on its day.
     */
    waitsFor: v.union([v.literal(''), day]),
    from: v.union([v.literal(''), day]),
  }),
  run(world, { seen, waitsFor, from }, request) {
    return inTransaction<SavedSettings, ChangeLaterRefusal | TransactionRefusal>(world, (transaction) => {
      const { ruleset: settings, checkpoint, today } = transaction;
      const earlier = savedBefore(world, transaction, request);
      if (earlier !== undefined) return earlier;
      const waiting = waitingIn(world, checkpoint);
      if (waiting === null || !isShown(waiting, waitsFor, from)) return refuse({ code: 'nothing-waits' });
      if (from !== '' && from <= today) return refuse({ code: 'later-day-past' });
      const later = waitsFor === '' ? asRead(waiting) : movedTo(waiting, from);
      const change = { kind: 'ruleset', key: request.key, request: request.hash } as const;
      const view = viewOfSettings(settings, transaction.rulesetSeq, waiting);
      const decided = decide(view, { ...change, settings, later, seen }, nowOf(transaction));
      if (decided.ok) return commitRuleset(world, transaction, settings, decided.value.drafts);
      const { refusal } = decided;
      return refusal.code === 'settings-unchanged'
        ? accept(saved(settings, later, transaction))
        : refuse(refusal);
    });
  },
});

/** Whether the planned change is still the one shown in the form. */
function isShown({ from, missed }: Later, waitsFor: Day | '', wanted: Day | ''): boolean {
  return waitsFor === '' ? missed.length > 0 && wanted === '' : waitsFor === from;
}
