// The gift cards and vouchers of a client that still have something on them, to pay with at the till. They pay
// without their codes, as they would with the client's link: for whoever may hand that out.
import * as v from 'valibot';
import { accept, type Result, refuse } from '../../core/result';
import { toHandOutLinks } from '../../core/staff/staff-rights';
import { defineQuery } from '../action';
import { usableCards } from '../clientpage/own-cards';
import { numbersOf } from '../clientpage/own-page';
import { memberId, rowHint } from '../command-parts';
import { entriesOfCards } from '../ledger/find-entry';
import { holderOf } from '../ledger/holder';
import { nowBy } from '../ledger/settings-in-force';
import { checkpointOf } from '../ledger/transaction';
import { issuedBy } from './issued-cards';
import { lookedUp, type ShownStoredValue } from './show-card';

/** More are no list to choose from. */
const MOST = 20;

export const listOwnCards = defineQuery({
  roles: ['owner', 'staff'],
  needs: toHandOutLinks,
  command: v.object({ id: memberId, row: rowHint }),
  run(
    world,
    sought,
  ): Result<readonly ShownStoredValue[], { readonly code: 'not-set-up' | 'client-unknown' }> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const member = holderOf(world, sought, checkpoint);
    if (member === null) return refuse({ code: 'client-unknown' });
    const cards = usableCards(world, { checkpoint, now: nowBy(world), member }).slice(0, MOST);
    if (cards.length === 0) return accept([]);
    const own = new Set(numbersOf(member));
    const made = entriesOfCards(
      world,
      cards.map(({ state }) => state.id),
    ).flatMap((entry) => issuedBy(world, entry));
    const codes = new Map(made.map(({ id, code }) => [id, code]));
    // What came with an import, or from a sheet whose secret is lost, has a code that only its holder knows.
    return accept(
      cards.flatMap((card) => {
        const code = codes.get(card.state.id) ?? '';
        return code === '' || !own.has(card.state.member) ? [] : [lookedUp(world, card)];
      }),
    );
  },
});
