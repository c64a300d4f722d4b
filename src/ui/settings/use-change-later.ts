// Postpones or drops a planned change, or marks a failed one as read.
import type { Day } from '../../core/day';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import { rawParts } from './save-settings';

export type ChangingLater = ReturnType<typeof useChangeLater>;

/** @param waitsFor the day of the planned change, '' for one that failed on its day */
export function useChangeLater(waitsFor: Day | '') {
  const { opened, update, reload } = useSession();
  const { send, isSending, refusal } = useCommand('change-later');
  return {
    isSending,
    refusal,
    /** Returns whether it succeeded. */
    async send(from: Day | ''): Promise<boolean> {
      const outcome = await send({ seen: opened.rulesetHash, waitsFor, from });
      if (outcome === null) return false;
      if ('value' in outcome) update({ ...outcome.value, ...rawParts(outcome.value.ruleset) });
      else if (outcome.refusal.code === 'settings-changed' || outcome.refusal.code === 'nothing-waits')
        await reload();
      return 'value' in outcome;
    },
  };
}
