// Makes the tabs and the mark. Safe to run again: what is there stays, what is missing is made.
import * as v from 'valibot';
import type { PolicyRefusal } from '../core/book';
import { languages } from '../core/language';
import { currencyOf } from '../core/money';
import { accept, Broken, type Result, refuse } from '../core/result';
import { defineAction } from './action';
import { type Opened, openedOf } from './open';
import type { Mark } from './ports';

export type SetUpRefusal = PolicyRefusal | { readonly code: 'busy' };

/** The mark of a journal without entries. */
const emptyMark: Mark = { seq: 0, hash: '', row: 1, book: '', currency: '', recent: [] };

export const setUp = defineAction({
  roles: ['owner'],
  command: v.object({
    language: v.picklist(languages),
    currency: v.string(),
  }),
  run(world, { language, currency: code }): Result<Opened, SetUpRefusal> {
    const currency = currencyOf(code);
    if (currency === undefined) return refuse({ code: 'policy-unknown', policy: 'currency', text: code });
    if (!world.lock.acquire()) return refuse({ code: 'busy' });
    try {
      world.tabs.make(language, currency);
      const found = world.mark.read();
      // Entries without a mark are somebody's ledger: the owner adopts them by hand, or not at all.
      if (found === null && world.journal.lastRow() > 1) throw new Broken('mark-missing', 0);
      if (found === null) world.mark.write(emptyMark);
      return accept<Opened>(openedOf(world, found ?? emptyMark));
    } finally {
      world.lock.release();
    }
  },
});
