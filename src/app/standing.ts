// A client as the screens show one.
import { type Account, emptyAccount } from '../core/account';
import type { Day } from '../core/day';
import { type Standing, standingOf } from '../core/quote';
import type { ClientRow, Contact, MemberRow } from './ports';

/** A client in a list. */
export type ClientSummary = Contact & {
  readonly id: string;
  /** Where the client stood when this was read: a hint for the next command. */
  readonly row: number;
  readonly version: number;
  readonly standing: Standing;
  readonly lastVisit: Day | '';
  /** True where the state cell was typed over: the balance shows after the next command or check. */
  readonly damaged: boolean;
};

/** A client chosen at the till: the summary, and the points lot by lot for the quote. */
export type ClientCard = ClientSummary & { readonly account: Account };

export function summaryOf(client: ClientRow, today: Day): ClientSummary {
  const account = client.state?.account ?? emptyAccount;
  return {
    ...client.contact,
    id: client.id,
    row: client.row,
    version: client.state?.version ?? 0,
    standing: standingOf(account, today),
    lastVisit: client.state?.lastVisit ?? '',
    damaged: client.state === null,
  };
}

export function cardOf(client: ClientRow, today: Day): ClientCard {
  return { ...summaryOf(client, today), account: client.state?.account ?? emptyAccount };
}

/** Where a client stood when a command was over. */
export type ClientAfter = {
  readonly id: string;
  readonly row: number;
  readonly version: number;
  readonly account: Account;
  readonly standing: Standing;
  readonly lastVisit: Day | '';
};

export function afterOf(member: MemberRow, today: Day): ClientAfter | null {
  if (member.state === null) return null;
  const { account, version, lastVisit } = member.state;
  return {
    id: member.id,
    row: member.row,
    version,
    account,
    standing: standingOf(account, today),
    lastVisit,
  };
}
