// Records that a client agrees to be contacted, or withdraws it: an entry of the journal, shown in the client's row.
import * as v from 'valibot';
import type { Day } from '../../core/day';
import type { ConsentWithdrawn } from '../../core/decide/decide-consent';
import type { MergeRefusal } from '../../core/decide/decide-merge';
import { languages } from '../../core/language';
import {
  type ConsentGiven,
  type ConsentRefusal,
  consentMark,
  consentSentence,
  isSameConsent,
  markedWords,
  noConsent,
} from '../../core/members/consent';
import { accept, type Result, refuse } from '../../core/result';
import type { Ruleset } from '../../core/settings/ruleset';
import { defineCommand, type Keyed } from '../action';
import { day, memberId, rowHint } from '../command-parts';
import { decideOn, nothingFetched } from '../ledger/fetch-view';
import { inTransaction, type Transaction } from '../ledger/transaction';
import { verifiedMember } from '../ledger/verified-state';
import { type WriteRefusal, writeIn } from '../ledger/write';
import type { ClientRow } from '../ports/members';
import type { World } from '../ports/world';
import { type ClientDetails, detailsOf } from './client-details';

/** The wording that the client was shown: its language, and its mark in the form. */
export const consentShown = v.object({
  language: v.picklist(languages),
  mark: v.pipe(v.string(), v.regex(/^[0-9A-Z]{4}$/)),
});

type ConsentShown = v.InferOutput<typeof consentShown>;

// Far more than a sentence, and little enough for a cell.
const LONGEST_WORDS = 1000;

/** A yes that a person typed in the client's row, as the form showed it. */
const consentTyped = v.object({
  typed: v.object({ day, words: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_WORDS)) }),
});

/** The wording was changed after the form showed it, so the client has not agreed to the new one. */
export type ConsentChanged = { readonly code: 'consent-changed' };

/** The row shows something else than the form did, or perhaps what was written for another client. */
export type ConsentRetyped = { readonly code: 'consent-retyped' };

type NotRecorded = ConsentChanged | ConsentRetyped | ConsentWithdrawn | ConsentRefusal;

export type ChangeConsentRefusal = WriteRefusal | NotRecorded | MergeRefusal;

export const changeConsent = defineCommand({
  roles: ['owner', 'staff'],
  needs: 'record',
  command: v.object({
    id: memberId,
    row: rowHint,
    /** Null withdraws. */
    consent: v.nullable(v.union([consentShown, consentTyped])),
  }),
  run(world, { id, row, consent }, request): Result<ClientDetails, ChangeConsentRefusal> {
    return inTransaction<ClientDetails, ChangeConsentRefusal>(world, (transaction) => {
      world.members.proveColumns();
      const found = world.members.locate(id, row);
      const contact = found && world.members.contact(found);
      if (found === null || contact === null) return refuse({ code: 'client-unknown' });
      return recorded(world, transaction, request, { client: { ...found, contact }, consent });
    });
  },
});

type Wanted = {
  readonly client: ClientRow;
  readonly consent: v.InferOutput<typeof changeConsent.command>['consent'];
};

function recorded(
  world: World,
  transaction: Transaction,
  request: Keyed,
  { client, consent }: Wanted,
): Result<ClientDetails, ChangeConsentRefusal> {
  const { id, contact } = client;
  const member = { ...client, ...verifiedMember(world, client, transaction.checkpoint) };
  const isShown = isSameConsent(member.state.consent, contact);
  const about = { kind: 'consent', key: request.key, request: request.hash, member: id, isShown } as const;
  const fetched = { ...nothingFetched, members: [member] };
  const written = writeIn<NotRecorded | MergeRefusal>(world, transaction, { request, member }, () => {
    const { into, erased } = member.state;
    if (erased) return refuse({ code: 'client-erased' });
    if (into !== '') return refuse({ code: 'client-merged', into });
    const said = saidBy(transaction, consent, client);
    return said.ok ? decideOn(world, transaction, fetched, { ...about, ...said.value }) : said;
  });
  // Where ledger and row say it already, there is nothing to write.
  if (!written.ok && written.refusal.code !== 'nothing-to-write') return written;
  const after = (written.ok ? written.value.member : null) ?? member;
  const isWritten = written.ok && !written.value.repeated;
  const shown = isWritten ? { ...contact, ...after.state?.consent } : contact;
  return accept(detailsOf({ ...after, contact: shown }, transaction.moment));
}

type Said = ConsentGiven & { readonly day: Day };

/** A withdrawal of what was only typed by hand names the wording typed. A row without its state says nothing. */
function saidBy(
  { ruleset, today }: Transaction,
  consent: Wanted['consent'],
  { state, contact }: ClientRow,
): Result<Said, ConsentChanged | ConsentRetyped> {
  const { consent: shown, consentDay, consentWords } = state === null ? noConsent : contact;
  if (consent === null) return accept({ given: 'no', words: consentWords, day: today });
  if (!('typed' in consent)) return consentBy(ruleset, consent, today);
  const { day, words } = consent.typed;
  const isSeen = shown === 'yes' && consentDay === day && consentWords === words;
  return isSeen ? accept({ given: 'yes', words, day }) : refuse({ code: 'consent-retyped' });
}

/** What the client agreed to, provided that the wording is still the one that the form showed. */
export function consentBy(
  ruleset: Ruleset,
  { language, mark }: ConsentShown,
  today: Day,
): Result<Said, ConsentChanged> {
  const words = consentSentence(ruleset, language);
  if (words === '' || consentMark(words) !== mark) return refuse({ code: 'consent-changed' });
  return accept({ given: 'yes', words: markedWords(words), day: today });
}
