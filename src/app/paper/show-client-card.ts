// Returns all that a client's own card says: the salon, the client's name and card number.
import * as v from 'valibot';
import type { Language } from '../../core/language';
import { accept, type Result, refuse } from '../../core/result';
import { toHandOutLinks } from '../../core/staff/staff-rights';
import { defineQuery, holds } from '../action';
import { linkOf } from '../clientpage/link-of';
import { memberId, rowHint } from '../command-parts';
import { holderOf } from '../ledger/holder';
import { checkpointOf, type TransactionRefusal, transactionAt } from '../ledger/transaction';
import { type PaperSalon, paperSalon } from './salon';

export type ClientCardShown = {
  readonly salon: PaperSalon;
  readonly name: string;
  /** The language in which the client is written to; '' if nobody has said. */
  readonly language: Language | '';
  /** The number of the card that the client has already, or ''. */
  readonly loyaltyCard: string;
  /** The address of the client's own page; '' if there is none to give, or whoever asks may not hand it out. */
  readonly link: string;
};

export const showClientCard = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object({ id: memberId, row: rowHint }),
  run(
    world,
    seen,
    { who },
  ): Result<ClientCardShown, TransactionRefusal | { readonly code: 'client-unknown' }> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const found = holderOf(world, seen, checkpoint);
    const contact = found && world.members.contact(found);
    if (found === null || contact === null) return refuse({ code: 'client-unknown' });
    const { name, language, loyaltyCard } = contact;
    const { ruleset } = transactionAt(world, checkpoint, []);
    const link = holds(who, toHandOutLinks) ? linkOf(world, ruleset, found.id).link : '';
    return accept({ salon: paperSalon(world, ruleset), name, language, loyaltyCard, link });
  },
});
