// Reads a file of services or products and reports what importing it would change. Writes nothing.
import * as v from 'valibot';
import { canonical } from '../../core/canonical';
import { catalogKey } from '../../core/catalog';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { settingsInForce } from '../ledger/settings-in-force';
import { checkpointOf, type TransactionRefusal } from '../ledger/transaction';
import type { CatalogItem, ImportedItem } from '../ports/catalog';
import { type CatalogFileRefusal, readCatalog } from './read-catalog';
import type { RefusedRow } from './read-receipts';

export type CatalogPlan = {
  /** New and changed items. */
  readonly items: readonly ImportedItem[];
  readonly rows: number;
  readonly refused: readonly RefusedRow[];
  readonly added: number;
  readonly changed: number;
  readonly same: number;
};

export const planCatalog = defineQuery({
  roles: ['owner'],
  command: v.object({ text: v.string(), kind: v.picklist(['service', 'product']) }),
  run(world, { text, kind }): Result<CatalogPlan, CatalogFileRefusal | TransactionRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const { ruleset, items: known } = settingsInForce(world, checkpoint);
    const read = readCatalog({ text, kind }, ruleset.currency);
    if (!read.ok) return read;
    const there = new Map(known.map((item) => [catalogKey(item), item]));
    const isSame = (item: ImportedItem) => {
      const now = there.get(catalogKey(item));
      return now !== undefined && canonical({ ...importedOf(now), ...item }) === canonical(importedOf(now));
    };
    const { items, rows, refused } = read.value;
    const added = items.filter((item) => !there.has(catalogKey(item)));
    const found = items.filter((item) => there.has(catalogKey(item)));
    const changed = found.filter((item) => !isSame(item));
    return accept({
      items: [...added, ...changed],
      rows,
      refused,
      added: added.length,
      changed: changed.length,
      same: found.length - changed.length,
    });
  },
});

/** An item without the fields that a file never has. */
function importedOf({ catalogPoints: _listed, taxRate: _rate, ...item }: CatalogItem): ImportedItem {
  return item;
}
