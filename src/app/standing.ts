// A client as the screens show one.
import { type Account, applyChange, expiredIn, settled } from '../core/account';
import type { Book } from '../core/book';
import type { Day, Moment } from '../core/day';
import { factsOf, lastVisitOf, type MemberState, newMember, whenOf } from '../core/member';
import { type QuoteMember, type Standing, standingAt } from '../core/quote';
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

/** A client chosen at the till: the summary, and everything that the quote needs. */
export type ClientCard = ClientSummary & { readonly state: MemberState };

export function summaryOf(client: ClientRow, moment: Moment): ClientSummary {
  const state = client.state ?? newMember(client.id);
  return {
    ...client.contact,
    id: client.id,
    row: client.row,
    version: state.version,
    standing: standingOf(state, moment),
    lastVisit: lastVisitOf(state),
    damaged: client.state === null,
  };
}

export function cardOf(client: ClientRow, moment: Moment): ClientCard {
  return { ...summaryOf(client, moment), state: client.state ?? newMember(client.id) };
}

/** Where a client stood when a command was over. */
export type ClientAfter = {
  readonly id: string;
  readonly row: number;
  readonly version: number;
  readonly state: MemberState;
  readonly standing: Standing;
  readonly lastVisit: Day | '';
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

/** The points without those that have expired and wait for the entry that takes them out. */
export function liveAccount(state: MemberState, moment: Moment): Account {
  const expired = expiredIn(state.account, whenOf(state, moment));
  return expired.length === 0
    ? state.account
    : applyChange(state.account, settled(state.account, expired, moment));
}

export function standingOf(state: MemberState, moment: Moment): Standing {
  return standingAt(liveAccount(state, moment), whenOf(state, moment));
}

/** The member as a quote takes one: till and server ask for it alike. */
export function quoteMember(
  state: MemberState,
  contact: Pick<Contact, 'card' | 'birthday'>,
  day: Day,
  moment: Moment,
  book: Book,
): QuoteMember {
  return {
    account: liveAccount(state, moment),
    lastVisit: whenOf(state, moment).lastVisit,
    facts: factsOf(state, contact, day, book.levelMonths),
  };
}

/** Whether any rule goes by what stands in a client's card and birthday cells. */
export function needsContact(book: Book): boolean {
  return book.card || book.bonuses.some(({ on, kind }) => on && kind === 'birthday');
}

export const noContact: Pick<Contact, 'card' | 'birthday'> = { card: '', birthday: '' };
