// Sets how many points a unit of an item gives by itself, for several items of the Catalog at once.
import * as v from 'valibot';
import { accept, type Result, refuse } from '../../core/result';
import { defineCommand } from '../action';
import { itemOfCatalog } from '../command-parts';
import { settingsInForce } from '../ledger/settings-in-force';
import { checkpointOf, inLock, type TransactionRefusal } from '../ledger/transaction';

/** The names of items that somebody has deleted meanwhile. */
export type ItemPointsSet = { readonly missing: readonly string[] };

export const setItemPoints = defineCommand({
  roles: ['owner'],
  command: v.object({
    items: v.pipe(
      v.array(
        v.object({
          ...itemOfCatalog,
          points: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999_999)),
        }),
      ),
      v.maxLength(5000),
    ),
  }),
  run(world, { items }): Result<ItemPointsSet, TransactionRefusal> {
    return inLock(world, () => {
      const checkpoint = checkpointOf(world);
      if (checkpoint === null) return refuse({ code: 'not-set-up' });
      return accept(world.catalog.setPoints(items, settingsInForce(world, checkpoint).ruleset));
    });
  },
});
