// The client at the till, and what a quote needs of one.

import type { ClientAfter, ClientDetails, ClientSummary } from '../../app/clients/client-details';
import type { Opened } from '../../app/till/open';
import { type Account, NEVER } from '../../core/account';
import type { Moment } from '../../core/day';
import { type MemberState, newMember } from '../../core/member';
import type { QuoteMember } from '../../core/quote';
import { quoteMember } from '../../core/standing';
import { stateAfterVoid } from './correction';
import type { TillForm } from './form';

export type TillClient = ClientSummary & {
  readonly state: MemberState;
  /** False until the server has told lots, visits and spending: until then the balance stands for them. */
  readonly isKnown: boolean;
};

export function knownClient(details: ClientDetails): TillClient {
  return { ...details, isKnown: true };
}

export function listedClient(summary: ClientSummary): TillClient {
  return { ...summary, state: { ...newMember(summary.id), account: accountOf(summary) }, isKnown: false };
}

export function clientAfter(client: TillClient, after: ClientAfter): TillClient {
  return { ...client, ...after, isKnown: true, damaged: false };
}

/** The member as the server will take one: on a correction of an own invoice, as if that never was. */
export function memberOf(client: TillClient, form: TillForm, opened: Opened, moment: Moment): QuoteMember {
  const { corrects } = form;
  const isOwn = corrects !== null && corrects.member?.id === client.id;
  const state = isOwn ? stateAfterVoid(client.state, corrects, moment, opened.ruleset) : client.state;
  return quoteMember(state, client, form.day || opened.today, moment, opened.ruleset);
}

const FAR = '9999-12-31';

/** What a list knows of the points: enough to say what they come to after the invoice. */
function accountOf({ standing: { balance, pending } }: ClientSummary): Account {
  const waiting = pending > 0 ? [{ from: FAR, until: NEVER, points: pending }] : [];
  const usable = balance - pending;
  if (usable < 0) return { lots: waiting, debt: -usable };
  return {
    lots: usable === 0 ? waiting : [{ from: '', until: NEVER, points: usable }, ...waiting],
    debt: 0,
  };
}
