// The client at the till, with everything that a quote needs.

import type { CommandOf } from '../../app/actions';
import type { ClientAfter, ClientDetails, ClientSummary } from '../../app/clients/client-details';
import type { Day } from '../../core/day';
import { type MemberState, newMember } from '../../core/members/member';
import type { Account } from '../../core/points/account';
import { NEVER } from '../../core/points/expiry';
import type { Ruleset } from '../../core/settings/ruleset';

export type TillClient = ClientSummary & {
  readonly state: MemberState;
  /** False until the server has sent lots, visits and spending; until then, the list's balance is used. */
  readonly isKnown: boolean;
  /** As an invoice on its way will leave them, which may come to nothing. */
  readonly isExpected?: boolean;
  /** Days on which a booking gives the visit's points. */
  readonly bookedOn?: readonly Day[];
};

/** What is asked of a client for a quote: with the days of bookings, where those give a visit's points. */
export function askedOf(
  { id, row }: Pick<ClientSummary, 'id' | 'row'>,
  { bookingsOn, visitCredit }: Ruleset,
): CommandOf<'show-client'> {
  const booked = bookingsOn && visitCredit === 'booking';
  return { id, row, ...(booked ? { booked } : {}) };
}

export function knownClient(details: ClientDetails): TillClient {
  return { ...details, isKnown: true };
}

export function listedClient(summary: ClientSummary): TillClient {
  return {
    ...summary,
    state: { ...newMember(summary.id), version: summary.version, account: accountOf(summary) },
    isKnown: false,
  };
}

export function clientAfter(client: TillClient, after: ClientAfter): TillClient {
  return { ...client, ...after, isKnown: true, isExpected: false, damaged: false };
}

/** The client as an invoice that is still on its way will leave them. */
export function expectedClient(client: TillClient, after: ClientAfter): TillClient {
  return { ...clientAfter(client, after), isExpected: true };
}

const FAR = '9999-12-31';

/** An account built from the list's balance: enough to show the balance after the invoice. */
function accountOf({ standing: { balance, pending } }: ClientSummary): Account {
  const waiting = pending > 0 ? [{ from: FAR, until: NEVER, points: pending }] : [];
  const usable = balance - pending;
  if (usable < 0) return { lots: waiting, debt: -usable };
  return {
    lots: usable === 0 ? waiting : [{ from: '', until: NEVER, points: usable }, ...waiting],
    debt: 0,
  };
}
