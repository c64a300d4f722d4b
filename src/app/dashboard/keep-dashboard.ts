// What the night does for the Dashboard: counts what could not be kept, mends the tab, and writes its lists.
import { listsOf } from '../../core/dashboard/lists';
import { dayAt } from '../../core/day';
import { accept, type Result } from '../../core/result';
import { settingsInForce } from '../ledger/settings-in-force';
import { checkpointOf, inTransaction, type TransactionRefusal } from '../ledger/transaction';
import type { World } from '../ports/world';
import { allClients, namedIn, recounted } from './recount';
import { figuresAt } from './show-figures';

/**
 * Reads without the lock, and writes under it if no entry has come meanwhile. Safe to repeat.
 * @returns whether it was written: else the next night does it
 */
export function keepDashboard(world: World): Result<'kept' | 'later', TransactionRefusal> {
  const before = checkpointOf(world);
  if (before === null || !world.dashboard.exists()) return accept('later');
  const moment = world.clock.moment();
  const clients = allClients(world, before);
  const figures = recounted(world, before, clients, moment);
  if (figures === null) return accept('later');
  const { ruleset } = settingsInForce(world, before);
  const lists = listsOf(namedIn(clients), ruleset, moment);
  return inTransaction<'kept' | 'later', TransactionRefusal>(world, ({ checkpoint }) => {
    if (checkpoint.seq !== before.seq) return accept('later');
    const kept = { ...checkpoint, figures };
    world.checkpoint.write(kept);
    world.dashboard.mend(ruleset.language, ruleset.currency);
    const shown = figuresAt(kept, ruleset, moment);
    if (shown !== null) world.dashboard.show(shown);
    world.dashboard.list(lists, dayAt(moment));
    world.dashboard.land();
    return accept('kept');
  });
}
