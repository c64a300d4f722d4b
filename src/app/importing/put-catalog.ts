// Adds services and products read from a file to the Catalog, or brings them up to date.
import * as v from 'valibot';
import { itemKinds } from '../../core/invoice';
import { accept, type Result, refuse } from '../../core/result';
import { defineAction } from '../action';
import { cents, shortText } from '../command-parts';
import { markOf, type TurnRefusal } from '../ledger/transaction';

export type CatalogPut = { readonly added: number; readonly changed: number };

export const putCatalog = defineAction({
  roles: ['owner'],
  command: v.object({
    items: v.pipe(
      v.array(
        v.object({
          code: shortText,
          name: v.pipe(shortText, v.minLength(1)),
          kind: v.picklist(itemKinds),
          category: shortText,
          price: v.nullable(v.pipe(cents, v.minValue(0))),
          active: v.boolean(),
        }),
      ),
      v.maxLength(5000),
    ),
  }),
  run(world, { items }): Result<CatalogPut, TurnRefusal> {
    if (!world.lock.acquire()) return refuse({ code: 'busy' });
    try {
      const mark = markOf(world);
      if (mark === null) return refuse({ code: 'not-set-up' });
      return accept(world.catalog.put(items, world.settings.read(mark).book));
    } finally {
      world.lock.release();
    }
  },
});
