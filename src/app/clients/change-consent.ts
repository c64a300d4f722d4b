// A client agrees to be written to, or withdraws it: cells of the Clients tab, and nothing in the journal.
import * as v from 'valibot';
import { type Consent, consentMark, consentSentence, markedWords } from '../../core/consent';
import type { Day } from '../../core/day';
import { languages } from '../../core/language';
import { accept, type Result, refuse } from '../../core/result';
import type { Ruleset } from '../../core/ruleset';
import { defineCommand } from '../action';
import { memberId, rowHint } from '../command-parts';
import { inTransaction, type TransactionRefusal } from '../ledger/transaction';
import { verifiedMember } from '../ledger/verified-state';
import type { ClientRow, Contact } from '../ports/members';
import type { World } from '../ports/world';
import { type ClientDetails, detailsOf } from './client-details';

/** Which words the client was shown: their language, and the mark that the form had for them. */
export const consentGiven = v.object({
  language: v.picklist(languages),
  mark: v.pipe(v.string(), v.regex(/^[0-9A-Z]{4}$/)),
});

type ConsentGiven = v.InferOutput<typeof consentGiven>;

/** The sentence was changed after the form showed it: nobody has agreed to the new one. */
export type ConsentChanged = { readonly code: 'consent-changed' };

export type ChangeConsentRefusal = TransactionRefusal | ConsentChanged | { readonly code: 'client-unknown' };

export const changeConsent = defineCommand({
  roles: ['owner', 'staff'],
  /** Null withdraws. */
  command: v.object({ id: memberId, row: rowHint, consent: v.nullable(consentGiven) }),
  run(world, { id, row, consent }): Result<ClientDetails, ChangeConsentRefusal> {
    return inTransaction<ClientDetails, ChangeConsentRefusal>(
      world,
      ({ ruleset, today, moment, checkpoint }) => {
        const wanted: Result<Consent, ConsentChanged> =
          consent === null
            ? accept({ consent: 'no', consentDay: today, consentWords: '' })
            : consentBy(ruleset, consent, today);
        if (!wanted.ok) return wanted;
        const before = clientAt(world, id, row);
        if (before === null) return refuse({ code: 'client-unknown' });
        // Sent again, or said again: the day on which it was said first stays.
        if (!isSaid(before.contact, wanted.value)) world.members.setConsent(id, wanted.value);
        const client = clientAt(world, id, before.row);
        if (client === null) return refuse({ code: 'client-unknown' });
        const { state } = verifiedMember(world, client, checkpoint);
        return accept(detailsOf({ ...client, state }, moment));
      },
    );
  },
});

function clientAt(world: World, id: string, row: number): ClientRow | null {
  const found = world.members.locate(id, row);
  const client = found && world.members.list(found.row, 1).clients[0];
  return client?.id === id ? client : null;
}

function isSaid(contact: Contact, { consent, consentWords }: Consent): boolean {
  return contact.consent === consent && (consent === 'no' || contact.consentWords === consentWords);
}

/** The consent as a client's row keeps it, once the words are those that the form showed. */
export function consentBy(
  ruleset: Ruleset,
  { language, mark }: ConsentGiven,
  today: Day,
): Result<Consent, ConsentChanged> {
  const words = consentSentence(ruleset, language);
  if (words === '' || consentMark(words) !== mark) return refuse({ code: 'consent-changed' });
  return accept({ consent: 'yes', consentDay: today, consentWords: markedWords(words) });
}
