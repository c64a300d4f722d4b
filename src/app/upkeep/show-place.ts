// Leads whoever sits before the sheet to a cell, such as one that cannot be read.
import * as v from 'valibot';
import { accept, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { checkpointOf } from '../ledger/transaction';
import { everyTab } from '../ports/tabs';

/** The last row and column that a sheet of ten million cells can have. */
const LAST_ROW = 10_000_000;
const COLUMN = /^[A-Z]{0,3}$/;

export const showPlace = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object({
    tab: v.picklist(everyTab),
    row: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_ROW)),
    column: v.pipe(v.string(), v.regex(COLUMN)),
  }),
  run(world, place) {
    if (checkpointOf(world) === null) return refuse({ code: 'not-set-up' });
    world.places.show(place);
    return accept(null);
  },
});
