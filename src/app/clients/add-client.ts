// Adds a client: a row in Clients. The journal, which never knows a name, has an entry where there is a head start.
import * as v from 'valibot';
import { isBirthday } from '../../core/birthday';
import { canonical, codeOf } from '../../core/canonical';
import { isNewKey } from '../../core/command-key';
import { type Consent, markIn, noConsent } from '../../core/consent';
import type { MemberState } from '../../core/member';
import { newCells } from '../../core/member-cells';
import { accept, type Result, refuse } from '../../core/result';
import { fold } from '../../core/text';
import { defineCommand, type Keyed } from '../action';
import { shortText } from '../command-parts';
import { decideOn, nothingFetched } from '../ledger/fetch-view';
import { rowsOfKey } from '../ledger/find-entry';
import { project } from '../ledger/project';
import { inTransaction, type Transaction, type TransactionRefusal } from '../ledger/transaction';
import { rebuilt, verifiedMember } from '../ledger/verified-state';
import { writeIn } from '../ledger/write';
import type { ClientRow, Contact, NewClient } from '../ports/members';
import type { World } from '../ports/world';
import { type ConsentChanged, consentBy, consentGiven } from './change-consent';
import { type ClientDetails, detailsOf } from './client-details';

export type AddClientRefusal =
  | TransactionRefusal
  | ConsentChanged
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
    /** Unless the client has agreed to be written to, nobody has. */
    consent: v.nullable(consentGiven),
  }),
  run(world, { consent, ...details }, request): Result<ClientDetails, AddClientRefusal> {
    if (details.name === '') return refuse({ code: 'client-name-empty' });
    return inTransaction<ClientDetails, AddClientRefusal>(world, (transaction) => {
      const { ruleset, today } = transaction;
      // The number comes from the form's key: sent twice, it is the same client.
      const id = memberIdOf(request.key);
      const { clients, lastRow } = world.members.list(2, Number.MAX_SAFE_INTEGER);
      const same = clients.find((client) => client.id === id);
      if (same !== undefined && !isTyped(same.contact, details, consent))
        return refuse({ code: 'key-reused' });
      if (same !== undefined) return joined(world, transaction, request, same);
      // The row of a first try may have been deleted since: what its key wrote is held to the same request.
      if (isKeyOfOther(world, transaction, request)) return refuse({ code: 'key-reused' });
      const doubled = doubleOf(details, clients);
      if (doubled !== undefined) return refuse(doubled);
      const given = consent === null ? accept(noConsent) : consentBy(ruleset, consent, today);
      if (!given.ok) return given;
      const added = append(world, { id, contact: { ...details, ...given.value } }, lastRow);
      return joined(world, transaction, request, added);
    });
  },
});

/**
 * Gives the head start, once: a client who has entries already, or of a salon that gives none, is answered as they are.
 * A row that was made again shows what the journal knows of the client.
 */
function joined(
  world: World,
  transaction: Transaction,
  request: Keyed,
  client: ClientRow,
): Result<ClientDetails, AddClientRefusal> {
  const { key, hash } = request;
  const { moment } = transaction;
  const member = shown(world, transaction, client);
  if (transaction.ruleset.headStart === 0) return accept(detailsOf(member, moment));
  const command = { kind: 'join', key, request: hash, member: client.id } as const;
  const fetched = { ...nothingFetched, members: [member] };
  const written = writeIn<never>(world, transaction, { request, member }, () =>
    decideOn(world, transaction, fetched, command),
  );
  if (written.ok) return accept(detailsOf({ ...client, ...written.value.member }, moment));
  if (written.refusal.code === 'nothing-to-write') return accept(detailsOf(member, moment));
  return written as Result<ClientDetails, AddClientRefusal>;
}

/** The client with a state that can be trusted, which the row shows when this returns. */
function shown(
  world: World,
  { checkpoint }: Transaction,
  client: ClientRow,
): ClientRow & { readonly state: MemberState } {
  const { state, movements } = verifiedMember(world, client, checkpoint);
  if (client.state?.seq === state.seq) return { ...client, state };
  const cells = movements === null ? rebuilt(world, client.id, state.seq) : { state, movements };
  return { ...client, ...cells, row: project(world, client, cells) };
}

/** Whether the request's key stands in the journal with another request. */
function isKeyOfOther(world: World, { checkpoint, now }: Transaction, { key, hash }: Keyed): boolean {
  if (isNewKey(checkpoint, key, now)) return false;
  return rowsOfKey(world, key).some(({ entry }) => entry.request !== hash);
}

type Details = Omit<Contact, keyof Consent>;

/** Whether a client is what the form says; the day of the first try and its words stand. */
function isTyped(contact: Contact, details: Details, consent: { readonly mark: string } | null): boolean {
  const { consentDay: _day, consentWords, consent: said, ...known } = contact;
  if (canonical(known) !== canonical(details)) return false;
  return consent === null ? said === '' : said === 'yes' && markIn(consentWords) === consent.mark;
}

/** A member's number, from whatever makes it that member and no other. */
export function memberIdOf(origin: string): string {
  return codeOf(['member', origin], 8);
}

function append(world: World, client: NewClient, lastRow: number): ClientRow {
  const { id } = client;
  const [appended] = world.members.append([client], lastRow);
  const there = world.members.locate(id, 0) ?? appended; // the search lands the row first
  if (there === undefined) throw new Error('one client was appended');
  return { ...there, ...client, ...newCells(id) };
}

function doubleOf(contact: Details, clients: readonly ClientRow[]): AddClientRefusal | undefined {
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
function keyOf(by: 'phone' | 'loyaltyCard' | 'code', contact: Details): string {
  if (by !== 'phone') return contact[by].trim();
  const digits = contact.phone.replace(/[^\d]/g, '');
  return digits === '' ? '' : `${digits}/${fold(contact.name)}`;
}
