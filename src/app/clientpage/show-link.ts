// A client's link for the salon: to send, to print, to end; of one client, or of all.
import * as v from 'valibot';
import { accept, type Result, refuse } from '../../core/result';
import { toHandOutLinks } from '../../core/staff/staff-rights';
import { defineCommand, defineQuery } from '../action';
import { clientSought } from '../clients/merging';
import { type Held, holderOf } from '../ledger/holder';
import { nowBy, recordedRuleset } from '../ledger/settings-in-force';
import { checkpointOf, inLock, type TransactionRefusal } from '../ledger/transaction';
import type { ReadingWorld } from '../ports/world';
import type { ClientLink } from './client-page-answer';
import { linkOf } from './link-of';
import { numbersOf } from './own-page';

export type LinkRefusal =
  | TransactionRefusal
  | { readonly code: 'client-unknown' }
  /** Nobody is to read what was forgotten. */
  | { readonly code: 'client-erased' };

export const showLink = defineQuery({
  roles: ['owner', 'staff'],
  needs: toHandOutLinks,
  command: clientSought,
  run(world, sought): Result<ClientLink, LinkRefusal> {
    const client = clientFor(world, sought);
    return client.ok ? accept(linkFor(world, client.value)) : client;
  },
});

/** Ends the client's link, by every number that means the client, and answers with the next one. */
export const revokeLink = defineCommand({
  roles: ['owner', 'staff'],
  needs: toHandOutLinks,
  command: clientSought,
  run(world, sought, { key }): Result<ClientLink, LinkRefusal> {
    return inLock<ClientLink, LinkRefusal>(world, () => {
      const client = clientFor(world, sought);
      if (!client.ok) return client;
      world.clientLinks.end(numbersOf(client.value), key);
      return accept(linkFor(world, client.value));
    });
  },
});

export const revokeLinks = defineCommand({
  roles: ['owner'],
  command: v.object({}),
  run(world, _all, { key }): Result<object, TransactionRefusal> {
    return inLock<object, TransactionRefusal>(world, () => {
      if (checkpointOf(world) === null) return refuse({ code: 'not-set-up' });
      world.clientLinks.endAll(key);
      return accept({});
    });
  },
});

/** The client whom a number means. */
export function clientFor(
  world: ReadingWorld,
  sought: { readonly id: string; readonly row: number },
): Result<Held, LinkRefusal> {
  const checkpoint = checkpointOf(world);
  if (checkpoint === null) return refuse({ code: 'not-set-up' });
  const member = holderOf(world, sought, checkpoint);
  if (member === null) return refuse({ code: 'client-unknown' });
  return member.state.erased ? refuse({ code: 'client-erased' }) : accept(member);
}

function linkFor(world: ReadingWorld, { id }: Held): ClientLink {
  const checkpoint = checkpointOf(world);
  if (checkpoint === null) return { id, link: '', why: 'no-address' };
  return linkOf(world, recordedRuleset(world, checkpoint, nowBy(world).day), id);
}
