// Whether a client may be contacted: given with the wording that was shown, or withdrawn.

import type { Day } from '../day';
import type { Draft } from '../journal/entry';
import { type Consent, type ConsentGiven, type ConsentRefusal, consentFault } from '../members/consent';
import { accept, type Result, refuse } from '../result';
import { draftOn, type Keyed, type Now } from './draft';
import { stateIn, type View } from './view';

/** A yes of an earlier day than a recorded withdrawal: an old row pasted back would undo the withdrawal. */
export type ConsentWithdrawn = { readonly code: 'consent-withdrawn-since'; readonly day: Day };

export type ConsentCommand = Keyed &
  ConsentGiven & {
    readonly kind: 'consent';
    readonly member: string;
    /** Since when; what was typed by hand may be of an earlier day. */
    readonly day: Day;
    /** Whether the client's row shows what the ledger says: if it does not, saying it again is an entry too. */
    readonly isShown: boolean;
  };

/**
 * Decides nothing if ledger and row already say so: the first day counts. A withdrawal names the wording that was agreed
 * to in the ledger, and the command's own only where the ledger has none.
 */
export function decideConsent(
  view: View,
  { key, request, member, given, words, day, isShown }: ConsentCommand,
  now: Now,
): Result<readonly Draft[], ConsentRefusal | ConsentWithdrawn> {
  if (member === '') return accept([]);
  const { consent, consentDay, consentWords } = stateIn(view, member).consent;
  const isYes = given === 'yes';
  const about = isYes ? words : consentWords || words;
  const said: Consent = { consent: isYes ? 'yes' : 'no', consentDay: day, consentWords: about };
  const fault = consentFault(said, now.day);
  if (fault !== undefined) return refuse(fault);
  if (isYes && consent === 'no' && day < consentDay)
    return refuse({ code: 'consent-withdrawn-since', day: consentDay });
  if (isShown && consent === said.consent && consentWords === about) return accept([]);
  const decided = { kind: 'consent', key, request, member, day } as const;
  return accept([draftOn(view, now, { ...decided, consent: { given: isYes ? 'yes' : 'no', words: about } })]);
}
