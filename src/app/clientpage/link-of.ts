// The address of a client's own page.
import { clientLinkOf } from '../../core/members/client-link';
import type { Policies } from '../../core/settings/policies';
import type { ReadingWorld } from '../ports/world';
import type { ClientLink } from './client-page-answer';

/**
 * The client's link, or why there is none. Messages, slips and cards take it from here.
 * @param member the client to whom a number leads, so that one client has one link
 */
export function linkOf(
  world: Pick<ReadingWorld, 'webApp' | 'secret' | 'clientLinks'>,
  { clientPage }: Pick<Policies, 'clientPage'>,
  member: string,
): ClientLink {
  if (!clientPage) return { id: member, link: '', why: 'page-off' };
  const address = world.webApp.address();
  const secret = world.secret.known();
  // A copy of the sheet has neither: it gets its secret when it is set up or adopted.
  if (address === null || secret === undefined) return { id: member, link: '', why: 'no-address' };
  return {
    id: member,
    link: `${address}?k=${clientLinkOf(secret, world.clientLinks.of(member))}`,
    why: '',
  };
}
