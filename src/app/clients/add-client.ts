// Adds a client as a row in Clients. The journal, which holds no names, gets entries for a head start and a consent.
import * as v from 'valibot';
import { isMadeWithin, isNewKey } from '../../core/decide/command-key';
import type { ConsentWithdrawn } from '../../core/decide/decide-consent';
import { givesHeadStart } from '../../core/decide/decide-join';
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
import type { Country } from '../../core/settings/countries';
import { isLaterDue } from '../../core/settings/later';
import { defineCommand, holds, type Keyed, type Request } from '../action';
import { shortText } from '../command-parts';
import { decideOn, nothingFetched } from '../ledger/fetch-view';
import { rowsOfKey } from '../ledger/find-entry';
import { project } from '../ledger/project';
import { nowBy } from '../ledger/settings-in-force';
import { inTransactionUnless, type Transaction, type TransactionRefusal } from '../ledger/transaction';
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
    // The number derives from the form's key, so sending the form twice adds one client.
    const adding = { id: memberIdOf(request.key), details, consent, request };
    return inTransactionUnless<ClientDetails, AddClientRefusal>(
      world,
      () => addedAlone(world, adding),
      (transaction) => {
        const { country } = transaction.ruleset;
        const isNew = isSurelyNew(world, adding, transaction.now);
        const clients = knownLike(world, adding, { country, isSent: 'perhaps' });
        const same = clients.find(({ id }) => id === adding.id);
        const earlier = earlierOf(world, transaction, request);
        if (earlier.some((entry) => entry.request !== request.hash)) return refuse({ code: 'key-reused' });
        // What has an entry may have been changed since, and its answer is still the first one.
        const isSame = same === undefined || earlier.length > 0 || isTyped(same.contact, details, consent);
        if (!isSame) return refuse({ code: 'key-reused' });
        if (same !== undefined) return joined(world, transaction, request, shown(world, transaction, same));
        const doubled = doubledIn(adding, clients, country);
        if (doubled !== undefined) return refuse(doubled);
        const isRecorded = earlier.length > 0;
        const agreed = consentOfNew(world, transaction, { id: adding.id, consent, isRecorded });
        if (!agreed.ok) return agreed;
        const contact = { ...details, ...agreed.value };
        const added = append(world, { id: adding.id, contact });
        // The journal is searched only where it may know the number.
        const member = isNew && earlier.length === 0 ? added : shown(world, transaction, added);
        return joined(world, transaction, request, member);
      },
    );
  },
});

type Adding = {
  readonly id: string;
  readonly details: ContactDetails;
  readonly consent: Parameters<typeof consentBy>[1] | null;
  readonly request: Request;
};

/**
 * The answer for somebody new to whom nothing is given and who agreed to nothing: a row in Clients, and no entry. Null where
 * an entry may be needed, or the form may have been sent before.
 */
function addedAlone(world: World, adding: Adding): Result<ClientDetails, AddClientRefusal> | null {
  const { id, details, consent, request } = adding;
  const checkpoint = world.checkpoint.read();
  const { day, moment, at } = nowBy(world);
  if (checkpoint === null || consent !== null || !isNewKey(checkpoint, request.key, at)) return null;
  if (!checkpoint.ruleset.inPlace || isLaterDue(checkpoint.later, day)) return null;
  if (!isSurelyNew(world, adding, at)) return null;
  const policies = world.settings.policies();
  if (policies === null || givesHeadStart(policies, day)) return null;
  const { country } = policies;
  const { phone, email, loyaltyCard, code } = details;
  const isKnown = [phone, email, loyaltyCard, code].some((text) => text !== '');
  const clients = knownLike(world, adding, { country, isSent: isKnown ? 'no' : 'perhaps' });
  if (clients.some((client) => client.id === id)) return null;
  const doubled = doubledIn(adding, clients, country);
  if (doubled !== undefined) return refuse(doubled);
  const added = world.members.add({ id, contact: { ...details, ...noConsent } });
  if (added === null) return null;
  const client = { ...added, contact: { ...details, ...noConsent }, ...newCells(id) };
  return accept(detailsOf(client, moment));
}

/**
 * Who may be the person in the form, with those into whom they were merged; and the row that the form has made already, if
 * it was sent before.
 */
function knownLike(
  world: World,
  { id, details }: Adding,
  { country, isSent }: Looking,
): readonly ClientRow[] {
  const found = [...world.members.alike(details, country)];
  const find = (wanted: string) => {
    const client = found.some((other) => other.id === wanted) ? null : clientAt(world, wanted);
    if (client !== null) found.push(client);
  };
  if (isSent !== 'no') find(id);
  for (const { state } of found) if (state !== null && state.into !== '') find(state.into);
  return found;
}

type Looking = {
  readonly country: Country;
  /** Whether the form may have made a row that its phone, e-mail, card or code does not find. */
  readonly isSent: 'perhaps' | 'no';
};

// Longer than a page tries again by itself.
const FRESH_MS = 10 * 60 * 1000;

/**
 * A form that was opened just now and whose number was not noted has made no row that the contacts would not find, nor has
 * the number an entry: the first try would have had to be killed before it was noted, and the row changed or used since.
 */
function isSurelyNew(world: World, { id, request }: Adding, now: string): boolean {
  return isMadeWithin(request.key, now, FRESH_MS) && !world.members.changes().last.includes(id);
}

function clientAt(world: World, id: string): ClientRow | null {
  const seen = world.members.locate(id, 0);
  const contact = seen && world.members.contact(seen);
  return seen === null || contact === null ? null : { ...seen, contact };
}

/** Whoever may not see contacts is not told whose phone number it is. */
function doubledIn(
  { details, request }: Adding,
  clients: readonly ClientRow[],
  country: Country,
): AddClientRefusal | undefined {
  const doubled = doubleOf(details, clients, { country });
  return doubled === undefined || holds(request.who, ['contacts']) ? doubled : { code: 'client-there' };
}

/**
 * Gives the head start, once, and records the consent that the row shows. A client who needs no entry is returned
 * unchanged.
 */
function joined(
  world: World,
  transaction: Transaction,
  request: Keyed,
  member: Shown,
): Result<ClientDetails, AddClientRefusal> {
  const { key, hash } = request;
  const { contact } = member;
  const agreed = { given: 'yes', words: contact.consentWords, day: contact.consentDay } as const;
  const consent = contact.consent === 'yes' ? agreed : null;
  const command = { kind: 'join', key, request: hash, member: member.id, consent } as const;
  const fetched = { ...nothingFetched, members: [member] };
  const written = writeIn<ConsentRefusal | ConsentWithdrawn>(world, transaction, { request, member }, () =>
    decideOn(world, transaction, fetched, command),
  );
  const after = (written.ok ? written.value.member : null) ?? member;
  if (written.ok || written.refusal.code === 'nothing-to-write')
    return accept(detailsOf({ ...member, ...after }, transaction.moment));
  return written as Result<ClientDetails, AddClientRefusal>;
}

type Shown = ClientRow & { readonly state: MemberState };

/** The client with a verified state, which the row shows when this returns: one whose row was made again, the journal's. */
function shown(world: World, { checkpoint }: Transaction, client: ClientRow): Shown {
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

function append(world: World, client: NewClient): Shown {
  const { id } = client;
  const appended = world.members.add(client);
  const there = world.members.locate(id, appended?.row ?? 0) ?? appended; // the look flushes the row first
  if (there === null) throw new Error('one client was added');
  return { ...there, ...client, ...newCells(id) };
}
