// Whose own page an address opens: a hand scanner types what stands on a client's card.
import * as v from 'valibot';
import { isClientLink } from '../../core/members/client-link';
import { linkInAddress, memberInLink } from '../../core/members/member-in-link';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { holderOf } from '../ledger/holder';
import { checkpointOf } from '../ledger/transaction';

export type ClientLinked = {
  readonly id: string;
  readonly row: number;
};

export type LinkedRefusal =
  | { readonly code: 'not-set-up' }
  /** It was this client's, and opens nothing any more. Whoever found an old card is not the client. */
  | { readonly code: 'link-replaced' }
  /** Of another salon, of nobody, or of no client's page at all. */
  | { readonly code: 'link-foreign' };

export const findLinked = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object({ address: v.pipe(v.string(), v.maxLength(2000)) }),
  run(world, { address }): Result<ClientLinked, LinkedRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const link = linkInAddress(address);
    const member = link === null ? null : memberInLink(link);
    const secret = world.secret.known();
    if (link === null || member === null || secret === undefined) return refuse({ code: 'link-foreign' });
    const found = holderOf(world, { id: member, row: 0 }, checkpoint);
    if (found === null) return refuse({ code: 'link-foreign' });
    const isOpen = isClientLink(secret, link, world.clientLinks.of(member));
    if (!isOpen || found.state.erased) return refuse({ code: 'link-replaced' });
    return accept({ id: found.id, row: found.row });
  },
});
