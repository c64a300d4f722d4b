// Adds a client: a row in Clients, and nothing in the journal, which never knows a name.
import * as v from 'valibot';
import { isBirthday } from '../../core/birthday';
import { canonical, codeOf } from '../../core/canonical';
import { newCells } from '../../core/member-cells';
import { accept, type Result, refuse } from '../../core/result';
import { fold } from '../../core/text';
import { defineCommand } from '../action';
import { shortText } from '../command-parts';
import { checkpointOf, inLock, type TransactionRefusal } from '../ledger/transaction';
import type { ClientRow, Contact, NewClient } from '../ports/members';
import type { World } from '../ports/world';
import { type ClientDetails, detailsOf } from './client-details';

export type AddClientRefusal =
  | Extract<TransactionRefusal, { code: 'busy' | 'not-set-up' }>
  | { readonly code: 'client-name-empty' }
  | { readonly code: 'key-reused' }
  /** Another client has the same phone, card or code. */
  | { readonly code: 'client-doubled'; readonly name: string; readonly by: 'phone' | 'loyaltyCard' | 'code' };

export const addClient = defineCommand({
  roles: ['owner', 'staff'],
  command: v.object({
    name: shortText,
    phone: shortText,
    email: shortText,
    loyaltyCard: shortText,
    code: shortText,
    birthday: v.pipe(shortText, v.check(isBirthday, 'not a birthday')),
    note: shortText,
  }),
  run(world, contact, request): Result<ClientDetails, AddClientRefusal> {
    if (contact.name === '') return refuse({ code: 'client-name-empty' });
    if (checkpointOf(world) === null) return refuse({ code: 'not-set-up' });
    return inLock(world, () => {
      // The number comes from the form's key: sent twice, it is the same client.
      const id = memberIdOf(request.key);
      const { clients, lastRow } = world.members.list(2, Number.MAX_SAFE_INTEGER);
      const same = clients.find((client) => client.id === id);
      if (same !== undefined && canonical(same.contact) !== canonical(contact))
        return refuse({ code: 'key-reused' });
      if (same !== undefined) return accept(detailsOf(same, world.clock.moment()));
      const doubled = doubleOf(contact, clients);
      if (doubled !== undefined) return refuse(doubled);
      return accept(added(world, { id, contact }, lastRow));
    });
  },
});

/** A member's number, from whatever makes it that member and no other. */
export function memberIdOf(origin: string): string {
  return codeOf(['member', origin], 8);
}

function added(world: World, client: NewClient, lastRow: number): ClientDetails {
  const { id } = client;
  const [appended] = world.members.append([client], lastRow);
  const there = world.members.locate(id, 0) ?? appended; // the search lands the row first
  if (there === undefined) throw new Error('one client was appended');
  return detailsOf({ ...there, ...client, ...newCells(id) }, world.clock.moment());
}

function doubleOf(contact: Contact, clients: readonly ClientRow[]): AddClientRefusal | undefined {
  for (const by of ['loyaltyCard', 'code', 'phone'] as const) {
    const mine = keyOf(by, contact);
    const other = mine === '' ? undefined : clients.find((client) => keyOf(by, client.contact) === mine);
    if (other !== undefined) return { code: 'client-doubled', name: other.contact.name, by };
  }
  return undefined;
}

/**
 * Cards and codes are one person's, to the letter: `DAV*01` and `dav*01` are two clients. A phone may be a family's:
 * it makes a double only together with the name.
 */
function keyOf(by: 'phone' | 'loyaltyCard' | 'code', contact: Contact): string {
  if (by !== 'phone') return contact[by].trim();
  const digits = contact.phone.replace(/[^\d]/g, '');
  return digits === '' ? '' : `${digits}/${fold(contact.name)}`;
}
