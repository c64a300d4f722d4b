// Adds services and products from a file to the Catalog, or updates them.
import * as v from 'valibot';
import { accept, type Result, refuse } from '../../core/result';
import { defineCommand } from '../action';
import { importedItem } from '../command-parts';
import { settingsInForce } from '../ledger/settings-in-force';
import { checkpointOf, inLock, type TransactionRefusal } from '../ledger/transaction';

export type CatalogPut = { readonly added: number; readonly changed: number };

export const putCatalog = defineCommand({
  roles: ['owner'],
  command: v.object({
    items: v.pipe(v.array(importedItem), v.maxLength(5000)),
  }),
  run(world, { items }): Result<CatalogPut, TransactionRefusal> {
    return inLock(world, () => {
      const checkpoint = checkpointOf(world);
      if (checkpoint === null) return refuse({ code: 'not-set-up' });
      return accept(world.catalog.put(items, settingsInForce(world, checkpoint).ruleset));
    });
  },
});
