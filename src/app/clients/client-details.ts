// A client as shown on the screens.

import type { Day, Moment } from '../../core/day';
import { type Consent, consentInForce, isSameConsent, markIn, noConsent } from '../../core/members/consent';
import { lastVisitOf, type MemberState, newMember } from '../../core/members/member';
import type { Standing } from '../../core/points/balance';
import { standingOf } from '../../core/points/standing';
import type { ClientRow, Contact, MemberRow } from '../ports/members';
import { isForgotten } from './contact';

/** A client in a list. */
export type ClientSummary = Omit<Contact, 'consentWords'> & {
  /** The mark of the wording that the client agreed to, or ''; the wording itself is in Clients. */
  readonly consentMark: string;
  /** What the row shows if it is not what the ledger says: then no consent counts. */
  readonly consentTyped: Consent | null;
  readonly id: string;
  /** The client's row at the time of reading: a hint for the next command. */
  readonly row: number;
  readonly version: number;
  readonly standing: Standing;
  readonly lastVisit: Day | '';
  /** True if the state cell was overwritten: the balance is shown after the next command or check. */
  readonly damaged: boolean;
};

/** A client chosen at the till: the summary, plus the state that the quote needs. */
export type ClientDetails = ClientSummary & {
  readonly state: MemberState;
  readonly bookedOn?: readonly Day[];
};

export function summaryOf(client: ClientRow, moment: Moment): ClientSummary {
  const state = client.state ?? newMember(client.id);
  const { consent, consentDay, consentWords, ...contact } = client.contact;
  const shown = { consent, consentDay, consentWords };
  const inForce = consentOf(client);
  return {
    ...contact,
    consent: inForce.consent,
    consentDay: inForce.consentDay,
    consentMark: markIn(inForce.consentWords),
    consentTyped: isTypedOver(client) ? shown : null,
    id: client.id,
    row: client.row,
    version: state.version,
    standing: standingOf(state, moment),
    lastVisit: lastVisitOf(state),
    damaged: client.state === null,
  };
}

/** Not without its state, where the row may show what was written for another client; nor where the owner emptied it. */
function isTypedOver({ state, contact }: ClientRow): boolean {
  return state !== null && !isForgotten(contact) && !isSameConsent(state.consent, contact);
}

/** The consent that counts: none if the row shows another one than the ledger. */
export function consentOf({ state, contact }: Pick<ClientRow, 'state' | 'contact'>): Consent {
  return consentInForce(state?.consent ?? noConsent, contact);
}

export function detailsOf(client: ClientRow, moment: Moment): ClientDetails {
  return { ...summaryOf(client, moment), state: client.state ?? newMember(client.id) };
}

/** A client's row and state at the end of a command. */
export type ClientAfter = {
  readonly id: string;
  readonly row: number;
  readonly version: number;
  readonly state: MemberState;
  readonly standing: Standing;
  readonly lastVisit: Day | '';
  /** For a quote: the days on which a booking gives the visit's points; absent where invoices always do. */
  readonly bookedOn?: readonly Day[];
};

export function afterOf({ id, row, state }: MemberRow, moment: Moment): ClientAfter | null {
  if (state === null) return null;
  return {
    id,
    row,
    version: state.version,
    state,
    standing: standingOf(state, moment),
    lastVisit: lastVisitOf(state),
  };
}
