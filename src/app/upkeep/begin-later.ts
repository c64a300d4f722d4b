// Puts changes planned for today in force, unless a command of today has already done so.

import { accept, type Result } from '../../core/result';
import { isLaterDue } from '../../core/settings/later';
import { checkpointOf, inTransaction, type TransactionRefusal } from '../ledger/transaction';
import type { World } from '../ports/world';

/** Every transaction starts by doing this; the nightly run opens one in case no command comes. */
export function beginToday(world: World): Result<null, TransactionRefusal> {
  const checkpoint = checkpointOf(world);
  const isNeeded = checkpoint !== null && isLaterDue(checkpoint.later, world.clock.today());
  return isNeeded ? inTransaction<null, never>(world, () => accept(null)) : accept(null);
}
