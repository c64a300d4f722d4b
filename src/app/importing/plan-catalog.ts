// Reports what taking the services or products of a file would change. Writes nothing.
import * as v from 'valibot';
import type { ImportedItem } from '../../core/imported/imported-item';
import { catalogKey } from '../../core/invoice/catalog';
import { canonical } from '../../core/journal/canonical';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { importedItem } from '../command-parts';
import { settingsInForce } from '../ledger/settings-in-force';
import { checkpointOf, type TransactionRefusal } from '../ledger/transaction';
import type { CatalogItem } from '../ports/catalog';

export type CatalogPlan = {
  /** New and changed items. */
  readonly items: readonly ImportedItem[];
  readonly added: number;
  readonly changed: number;
  readonly same: number;
};

export const planCatalog = defineQuery({
  roles: ['owner'],
  command: v.object({ items: v.array(importedItem) }),
  run(world, { items }): Result<CatalogPlan, TransactionRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const { items: known } = settingsInForce(world, checkpoint).listed();
    const there = new Map(known.map((item) => [catalogKey(item), item]));
    const isSame = (item: ImportedItem) => {
      const now = there.get(catalogKey(item));
      return now !== undefined && canonical({ ...importedOf(now), ...item }) === canonical(importedOf(now));
    };
    const added = items.filter((item) => !there.has(catalogKey(item)));
    const found = items.filter((item) => there.has(catalogKey(item)));
    const changed = found.filter((item) => !isSame(item));
    return accept({
      items: [...added, ...changed],
      added: added.length,
      changed: changed.length,
      same: found.length - changed.length,
    });
  },
});

/** An item without the fields that a file never has. */
function importedOf({
  catalogPoints: _listed,
  pointsPrice: _price,
  taxRate: _rate,
  ...item
}: CatalogItem): ImportedItem {
  return item;
}
