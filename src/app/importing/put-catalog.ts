// Adds services and products to the Catalog, or updates them: from a file, or as somebody typed them.
import * as v from 'valibot';
import { catalogKey } from '../../core/invoice/catalog';
import { accept, type Result, refuse } from '../../core/result';
import { defineCommand } from '../action';
import { importedItem } from '../command-parts';
import { settingsInForce } from '../ledger/settings-in-force';
import { checkpointOf, inLock, type TransactionRefusal } from '../ledger/transaction';

export type CatalogPut = { readonly added: number; readonly changed: number };

const nothing: CatalogPut = { added: 0, changed: 0 };

export const putCatalog = defineCommand({
  roles: ['owner'],
  command: v.object({
    items: v.pipe(v.array(importedItem), v.maxLength(5000)),
    /** Leaves what is there as it stands: a price typed for one client is no new price. */
    newOnly: v.optional(v.boolean(), false),
  }),
  run(world, { items, newOnly }): Result<CatalogPut, TransactionRefusal> {
    return inLock(world, () => {
      const checkpoint = checkpointOf(world);
      if (checkpoint === null) return refuse({ code: 'not-set-up' });
      const { ruleset, listed } = settingsInForce(world, checkpoint);
      const there = new Set(newOnly ? listed().items.map(catalogKey) : []);
      const wanted = items.filter((item) => !there.has(catalogKey(item)));
      return accept(wanted.length === 0 ? nothing : world.catalog.put(wanted, ruleset));
    });
  },
});
