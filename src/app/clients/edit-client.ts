// Changes what people have typed for a client: name, contacts, card, birthday, language, note. They stand in Clients alone;
// the journal, which knows clients by their number, gets no entry.
import * as v from 'valibot';
import { languages } from '../../core/language';
import { isBirthday } from '../../core/members/birthday';
import { type ContactField, contactFields } from '../../core/members/contact-fields';
import { isEmailAddress } from '../../core/members/email-address';
import { accept, type Result, refuse } from '../../core/result';
import type { Ruleset } from '../../core/settings/ruleset';
import { defineCommand } from '../action';
import { memberId, shortText } from '../command-parts';
import { checkpointOf, inLock, type TransactionRefusal, transactionAt } from '../ledger/transaction';
import { verifiedMember } from '../ledger/verified-state';
import type { ClientRow, ContactDetails } from '../ports/members';
import type { World } from '../ports/world';
import { type ClientDetails, detailsOf } from './client-details';
import { type ClientDoubled, newDoubleOf } from './client-doubled';

export type EditClientRefusal =
  | TransactionRefusal
  | { readonly code: 'client-unknown' }
  | { readonly code: 'client-name-empty' }
  | { readonly code: 'client-email-wrong'; readonly email: string }
  | ClientDoubled
  | ClientEdited;

/** Somebody else has changed the same field since the form showed it. */
export type ClientEdited = {
  readonly code: 'client-edited';
  readonly field: ContactField;
  /** What stands there now. */
  readonly now: string;
};

/** What the form showed, which may be as long as a cell. */
const shown = v.pipe(v.string(), v.maxLength(50_000), v.trim());
const texts = contactFields.filter((field) => field !== 'birthday' && field !== 'language');

const change = v.variant('field', [
  v.object({ field: v.picklist(texts), from: shown, to: shortText }),
  v.object({
    field: v.literal('birthday'),
    from: shown,
    to: v.pipe(shortText, v.check(isBirthday, 'not a birthday')),
  }),
  v.object({ field: v.literal('language'), from: shown, to: v.picklist(['', ...languages]) }),
]);

type Change = v.InferOutput<typeof change>;

export const editClient = defineCommand({
  roles: ['owner', 'staff'],
  needs: ['record', 'contacts'],
  command: v.object({
    id: memberId,
    /** Only what is to change. Two people who change two fields at once both have their way. */
    changes: v.pipe(v.array(change), v.minLength(1), v.maxLength(contactFields.length)),
  }),
  run(world, { id, changes }): Result<ClientDetails, EditClientRefusal> {
    // One that a person typed in the tab stays until somebody changes it.
    const wrong = changes.find(({ field, to }) => field === 'email' && to !== '' && !isEmailAddress(to));
    if (wrong !== undefined) return refuse({ code: 'client-email-wrong', email: wrong.to });
    return inLock<ClientDetails, EditClientRefusal>(world, () => {
      const checkpoint = checkpointOf(world);
      if (checkpoint === null) return refuse({ code: 'not-set-up' });
      const { ruleset, moment } = transactionAt(world, checkpoint, []);
      const edited = edit(world, ruleset, id, changes);
      if (!edited.ok) return edited;
      const { state } = verifiedMember(world, edited.value, checkpoint);
      return accept(detailsOf({ ...edited.value, state }, moment));
    });
  },
});

// An attempt fails only if somebody moves rows or columns in the same second.
const TRIES = 4;

function edit(
  world: World,
  ruleset: Ruleset,
  id: string,
  changes: readonly Change[],
): Result<ClientRow, EditClientRefusal> {
  for (let tries = 0; tries < TRIES; tries++) {
    const { clients } = world.members.list(2, Number.MAX_SAFE_INTEGER);
    const client = clients.find((other) => other.id === id);
    if (client === undefined) {
      // Rows inserted meanwhile push the last ones out of a list.
      if (world.members.locate(id, 0) === null) return refuse({ code: 'client-unknown' });
      continue;
    }
    const wanted = wantedOf(client.contact, changes);
    if (!wanted.ok) return wanted;
    const contact = { ...client.contact, ...wanted.value };
    if (contact.name === '') return refuse({ code: 'client-name-empty' });
    const doubled = newDoubleOf({ ...client, contact }, clients, ruleset);
    if (doubled !== undefined) return refuse(doubled);
    const isDone = Object.keys(wanted.value).length === 0;
    if (isDone || world.members.writeContact(client, wanted.value, clients)) {
      if (client.contact.name !== contact.name) world.journal.rename(id, contact.name);
      return accept({ ...client, contact });
    }
  }
  throw new Error('the rows of the clients kept moving while one was changed');
}

/** The changes that are still to be made: those that a first attempt has made are there already. */
function wantedOf(
  contact: ContactDetails,
  changes: readonly Change[],
): Result<Partial<ContactDetails>, ClientEdited> {
  const wanted: { [field: string]: string } = {};
  for (const { field, from, to } of changes) {
    const now = contact[field];
    if (now === to) continue;
    if (now !== from) return refuse({ code: 'client-edited', field, now });
    wanted[field] = to;
  }
  return accept(wanted);
}
