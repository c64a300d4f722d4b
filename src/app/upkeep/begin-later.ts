// Puts in force what has waited for today, where no command of the day has done so yet.
import { isMarkDue } from '../../core/later';
import { accept, type Result } from '../../core/result';
import { checkpointOf, inTransaction, type TransactionRefusal } from '../ledger/transaction';
import type { World } from '../ports/world';

/** Every transaction begins with it; the night opens one where nobody else will. */
export function beginToday(world: World): Result<null, TransactionRefusal> {
  const checkpoint = checkpointOf(world);
  const isNeeded = checkpoint !== null && isMarkDue(checkpoint.later, world.clock.today());
  return isNeeded ? inTransaction<null, never>(world, () => accept(null)) : accept(null);
}
