// How often links of clients' own pages were ended: of one client, and all at once. Kept outside the sheet.
import type { LinkOf } from '../../core/members/client-link';

export type ClientLinks = {
  /** What the client's present link is made of. */
  of(member: string): LinkOf;
  /** Ends the links of clients; the next one of each is another. Once for a request's key. Only inside the lock. */
  end(members: readonly string[], key: string): void;
  /** Ends the links of all clients, once for a request's key. Only inside the lock. */
  endAll(key: string): void;
};
