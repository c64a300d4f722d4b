// One invoice with everything that a refund or correction of it needs: what is left of it, and the book of its time.
import * as v from 'valibot';
import type { Book } from '../../core/ruleset';
import { bookHash } from '../../core/ruleset';
import type { Entry } from '../../core/entry';
import { accept, type Result, refuse } from '../../core/result';
import type { Reversal } from '../../core/returns';
import { defineAction } from '../action';
import { type BookRefusal, bookCited } from '../ledger/cited-ruleset';
import { entrySeen } from '../command-parts';
import { entryAt, partsOf, reversalsOf } from '../ledger/find-entry';
import { type IssuedCard, issuedBy } from '../cards/issued-cards';
import { deadCards } from './reversing';
import { markOf, type TurnRefusal } from '../ledger/transaction';

export type ShownInvoice = {
  readonly entry: Entry;
  readonly earlier: readonly Reversal[];
  /** The settings that it was recorded by. */
  readonly book: Book;
  /** Gift cards and vouchers that it made, with their codes: staff who sold them may read them out again. */
  readonly issued: readonly IssuedCard[];
  /** Gift cards that paid it and can take nothing back. */
  readonly dead: readonly string[];
};

export const showInvoice = defineAction({
  roles: ['owner', 'staff'],
  command: v.object(entrySeen.entries),
  run(
    world,
    { seq, row },
    { role },
  ): Result<ShownInvoice, TurnRefusal | BookRefusal | { readonly code: 'entry-unknown' }> {
    const mark = markOf(world);
    if (mark === null) return refuse({ code: 'not-set-up' });
    const entry = entryAt(world, seq, row);
    if (entry === undefined || entry.kind !== 'invoice') return refuse({ code: 'entry-unknown' });
    const today = world.clock.today();
    const current = world.settings.read(mark).book;
    const book = bookCited(world, entry.book, { book: current, bookHash: bookHash(current) });
    if (!book.ok) return book;
    const earlier = partsOf(reversalsOf(world, seq));
    // A code is money: staff read it on the day it was made, the owner always.
    const maySee = role === 'owner' || entry.day === today;
    const issued = issuedBy(world, entry).map((card) => (maySee ? card : { ...card, code: '' }));
    const dead = deadCards(world, { mark, today }, entry);
    return accept({ entry, earlier, book: book.value, issued, dead });
  },
});
