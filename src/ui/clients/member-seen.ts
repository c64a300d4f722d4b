// A client as a command about an entry names them: as they were seen.
import type { ClientDetails } from '../../app/clients/client-details';
import type { MemberSeen } from '../../app/ledger/write';

/** Null for a walk-in. */
export function memberSeen(client: ClientDetails | null): Pick<MemberSeen, 'id' | 'row' | 'version'> | null {
  return client && { id: client.id, row: client.row, version: client.version };
}
