// Adds a client as a row in Clients. The journal, which holds no names, gets entries for a head start and a consent.
import * as v from 'valibot';
import { isNewKey } from '../../core/decide/command-key';
import type { ConsentWithdrawn } from '../../core/decide/decide-consent';
import { canonical } from '../../core/journal/canonical';
import type { Entry } from '../../core/journal/entry';
import { languages } from '../../core/language';
import { isBirthday } from '../../core/members/birthday';
import { type Consent, type ConsentRefusal, markIn, noConsent } from '../../core/members/consent';
import { isEmailAddress } from '../../core/members/email-address';
import type { MemberState } from '../../core/members/member';
import { newCells } from '../../core/members/member-cells';
import { memberIdOf } from '../../core/members/member-id';
import { accept, type Result, refuse } from '../../core/result';
import { defineCommand, holds, type Keyed } from '../action';
import { shortText } from '../command-parts';
import { decideOn, nothingFetched } from '../ledger/fetch-view';
import { rowsOfKey } from '../ledger/find-entry';
import { project } from '../ledger/project';
import { inTransaction, type Transaction, type TransactionRefusal } from '../ledger/transaction';
import { rebuilt, verifiedMember } from '../ledger/verified-state';
import { writeIn } from '../ledger/write';
import type { ClientRow, Contact, ContactDetails, NewClient } from '../ports/members';
import type { World } from '../ports/world';
import { type ConsentChanged, consentBy, consentShown } from './change-consent';
import { type ClientDetails, detailsOf } from './client-details';
import { type ClientDoubled, doubleOf } from './client-doubled';

export type AddClientRefusal =
  | TransactionRefusal
  | ConsentChanged
  | ConsentRefusal
  | ConsentWithdrawn
  | { readonly code: 'client-name-empty' }
  | { readonly code: 'client-email-wrong'; readonly email: string }
  | { readonly code: 'key-reused' }
  | ClientDoubled
  /** The same, for who may not see contacts: whose phone number it is stays untold. */
  | { readonly code: 'client-there' };

export const addClient = defineCommand({
  roles: ['owner', 'staff'],
  needs: 'record',
  command: v.object({
    name: shortText,
    phone: shortText,
    email: shortText,
    loyaltyCard: shortText,
    code: shortText,
    birthday: v.pipe(shortText, v.check(isBirthday, 'not a birthday')),
    language: v.optional(v.picklist(['', ...languages]), ''),
    note: shortText,
    /** Null unless the client has agreed to be written to. */
    consent: v.nullable(consentShown),
  }),
  run(world, { consent, ...details }, request): Result<ClientDetails, AddClientRefusal> {
    const { name, email } = details;
    if (name === '') return refuse({ code: 'client-name-empty' });
    if (email !== '' && !isEmailAddress(email)) return refuse({ code: 'client-email-wrong', email });
    return inTransaction<ClientDetails, AddClientRefusal>(world, (transaction) => {
      // The number derives from the form's key, so sending the form twice adds one client.
      const id = memberIdOf(request.key);
      const { clients, lastRow } = world.members.list(2, Number.MAX_SAFE_INTEGER);
      const same = clients.find((client) => client.id === id);
      const earlier = earlierOf(world, transaction, request);
      if (earlier.some((entry) => entry.request !== request.hash)) return refuse({ code: 'key-reused' });
      // What has an entry may have been changed since, and its answer is still the first one.
      const isSame = same === undefined || earlier.length > 0 || isTyped(same.contact, details, consent);
      if (!isSame) return refuse({ code: 'key-reused' });
      if (same !== undefined) return joined(world, transaction, request, same);
      const doubled = doubleOf(details, clients, transaction.ruleset);
      if (doubled !== undefined)
        return refuse(holds(request.who, ['contacts']) ? doubled : { code: 'client-there' });
      const agreed = consentOfNew(world, transaction, { id, consent, isRecorded: earlier.length > 0 });
      if (!agreed.ok) return agreed;
      const contact = { ...details, ...agreed.value };
      return joined(world, transaction, request, append(world, { id, contact }, lastRow));
    });
  },
});

/**
 * Gives the head start, once, and records the consent that the row shows. A client who needs no entry is returned
 * unchanged. A row that was recreated shows the client's state from the journal.
 */
function joined(
  world: World,
  transaction: Transaction,
  request: Keyed,
  client: ClientRow,
): Result<ClientDetails, AddClientRefusal> {
  const { key, hash } = request;
  const { contact } = client;
  const member = shown(world, transaction, client);
  const agreed = { given: 'yes', words: contact.consentWords, day: contact.consentDay } as const;
  const consent = contact.consent === 'yes' ? agreed : null;
  const command = { kind: 'join', key, request: hash, member: client.id, consent } as const;
  const fetched = { ...nothingFetched, members: [member] };
  const written = writeIn<ConsentRefusal | ConsentWithdrawn>(world, transaction, { request, member }, () =>
    decideOn(world, transaction, fetched, command),
  );
  const after = (written.ok ? written.value.member : null) ?? member;
  if (written.ok || written.refusal.code === 'nothing-to-write')
    return accept(detailsOf({ ...member, ...after }, transaction.moment));
  return written as Result<ClientDetails, AddClientRefusal>;
}

/** The client with a verified state, which the row shows when this returns. */
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

/** The entries of an earlier attempt, whose row may have been deleted since. */
function earlierOf(world: World, { checkpoint, now }: Transaction, { key }: Keyed): readonly Entry[] {
  return isNewKey(checkpoint, key, now) ? [] : rowsOfKey(world, key).map(({ entry }) => entry);
}

type Agreeing = {
  readonly id: string;
  readonly consent: Parameters<typeof consentBy>[1] | null;
  /** Whether an earlier attempt has entries, so that the ledger says what the client agreed to. */
  readonly isRecorded: boolean;
};

/** What the new row shows. */
function consentOfNew(
  world: World,
  { ruleset, today }: Transaction,
  { id, consent, isRecorded }: Agreeing,
): Result<Consent, ConsentChanged> {
  if (isRecorded) return accept(rebuilt(world, id, 'unknown').state.consent);
  if (consent === null) return accept(noConsent);
  const given = consentBy(ruleset, consent, today);
  if (!given.ok) return given;
  const { day, words } = given.value;
  return accept({ consent: 'yes', consentDay: day, consentWords: words });
}

/** Whether a client matches the form; day and wording of the consent are those of the first attempt. */
function isTyped(
  contact: Contact,
  details: ContactDetails,
  consent: { readonly mark: string } | null,
): boolean {
  const { consentDay: _day, consentWords, consent: said, ...known } = contact;
  if (canonical(known) !== canonical(details)) return false;
  return consent === null ? said === '' : said === 'yes' && markIn(consentWords) === consent.mark;
}

function append(world: World, client: NewClient, lastRow: number): ClientRow {
  const { id } = client;
  const [appended] = world.members.append([client], lastRow);
  const there = world.members.locate(id, 0) ?? appended; // the search flushes the row first
  if (there === undefined) throw new Error('one client was appended');
  return { ...there, ...client, ...newCells(id) };
}
