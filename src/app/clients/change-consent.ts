// Records or withdraws a client's consent to be written to: in cells of the Clients tab, not in the journal.
import * as v from 'valibot';
import { type Consent, consentMark, consentSentence, markedWords } from '../../core/consent';
import type { Day } from '../../core/day';
import { languages } from '../../core/language';
import { accept, type Result, refuse } from '../../core/result';
import type { Ruleset } from '../../core/ruleset';
import { defineCommand } from '../action';
import { memberId, rowHint } from '../command-parts';
import { sayConsent } from '../ledger/said-consents';
import { inTransaction, type TransactionRefusal } from '../ledger/transaction';
import { verifiedMember } from '../ledger/verified-state';
import type { ClientRow, Contact } from '../ports/members';
import type { World } from '../ports/world';
import { type ClientDetails, detailsOf } from './client-details';

/** The wording that the client was shown: its language, and its mark in the form. */
export const consentGiven = v.object({
  language: v.picklist(languages),
  mark: v.pipe(v.string(), v.regex(/^[0-9A-Z]{4}$/)),
});

type ConsentGiven = v.InferOutput<typeof consentGiven>;

/** The wording was changed after the form showed it, so the client has not agreed to the new one. */
export type ConsentChanged = { readonly code: 'consent-changed' };

export type ChangeConsentRefusal =
  | TransactionRefusal
  | ConsentChanged
  /** Somebody kept moving rows, or overwrote the cells in the same second. */
  | { readonly code: 'client-unknown' | 'consent-not-written' };

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
        if (typeof before === 'string') return refuse({ code: whyNot[before] });
        // A repeated request or consent keeps the day of the first.
        const outcome = isSaid(before.contact, wanted.value)
          ? 'said'
          : sayConsent(world, checkpoint, id, wanted.value);
        if (outcome !== 'said') return refuse({ code: whyNot[outcome] });
        const client = clientAt(world, id, before.row);
        if (typeof client === 'string') return refuse({ code: whyNot[client] });
        if (!isSaid(client.contact, wanted.value)) return refuse({ code: 'consent-not-written' });
        const { state } = verifiedMember(world, client, checkpoint);
        return accept(detailsOf({ ...client, state }, moment));
      },
    );
  },
});

const whyNot = { gone: 'client-unknown', moving: 'consent-not-written' } as const;

// An attempt fails only if somebody moves rows in the same second.
const TRIES = 4;

function clientAt(world: World, id: string, row: number): ClientRow | 'gone' | 'moving' {
  for (let tries = 0; tries < TRIES; tries++) {
    const found = world.members.locate(id, tries === 0 ? row : 0);
    if (found === null) return 'gone';
    const [client] = world.members.list(found.row, 1).clients;
    if (client?.id === id) return client;
  }
  return 'moving';
}

function isSaid(contact: Contact, { consent, consentWords }: Consent): boolean {
  return contact.consent === consent && (consent === 'no' || contact.consentWords === consentWords);
}

/** The consent as the client's row stores it, provided that the wording is still the one that the form showed. */
export function consentBy(
  ruleset: Ruleset,
  { language, mark }: ConsentGiven,
  today: Day,
): Result<Consent, ConsentChanged> {
  const words = consentSentence(ruleset, language);
  if (words === '' || consentMark(words) !== mark) return refuse({ code: 'consent-changed' });
  return accept({ consent: 'yes', consentDay: today, consentWords: markedWords(words) });
}
