// The quote: what an invoice comes to and what it earns, by the book, before anything is written. Pure.
import {
  type Account,
  applyChange,
  availableOn,
  balanceOf,
  type Change,
  noChange,
  pendingOn,
  put,
} from './account';
import type { Book, Program } from './book';
import { type Day, NEVER } from './day';
import type { Earning } from './entry';
import type { Fields, Terms } from './fields';
import { type Invoice, totalOf } from './invoice';
import type { Cents } from './money';
import { programKind } from './programs/registry';

/** Why an invoice earns nothing, where a rule and not the amount decides it. */
export type NoPointsReason = 'switched-off' | 'walk-in' | 'no-programme' | 'history';

export type Quote = {
  readonly total: Cents;
  /** Left to pay after everything that pays for it. Below 0 where set-offs weigh more than the rest. */
  readonly due: Cents;
  /** One for each programme that is on, those that gave 0 included. */
  readonly earnings: readonly Earning[];
  readonly points: number;
  readonly noPoints: NoPointsReason | null;
  readonly change: Change;
  /** The member's points now and after; null for a walk-in. */
  readonly before: Standing | null;
  readonly after: Standing | null;
};

/** A member's points on a day. */
export type Standing = { readonly balance: number; readonly available: number; readonly pending: number };

export function standingOf(account: Account, day: Day): Standing {
  return {
    balance: balanceOf(account),
    available: availableOn(account, day),
    pending: pendingOn(account, day),
  };
}

/**
 * Lines → total → what earns → points by programme → the member's points after.
 * @param account the member's points, or null for a walk-in, who earns nothing
 * @param history whether the owner imports it for the record only
 */
export function quoteInvoice(invoice: Invoice, account: Account | null, book: Book, history = false): Quote {
  const noPoints = reasonAgainst(account, book, history);
  const earnings = noPoints === null ? book.programs.filter(isOn).map((p) => earningOf(p, invoice)) : [];
  let points = 0;
  for (const earning of earnings) points += earning.points;
  const total = totalOf(invoice);
  const change =
    account === null || points === 0 ? noChange : put(account, { from: '', until: NEVER, points });
  return {
    total,
    due: total,
    earnings,
    points,
    noPoints,
    change,
    before: account && standingOf(account, invoice.day),
    after: account && standingAfter(account, change, invoice.day),
  };
}

function isOn(program: Program): boolean {
  return program.on;
}

function reasonAgainst(account: Account | null, book: Book, history: boolean): NoPointsReason | null {
  if (account === null) return 'walk-in';
  if (history) return 'history';
  if (!book.on) return 'switched-off';
  return book.programs.some(isOn) ? null : 'no-programme';
}

function earningOf(program: Program, invoice: Invoice): Earning {
  const definition = programKind(program.kind);
  if (definition === undefined) throw new Error(`no such kind of programme: ${program.kind}`);
  const { points, because } = definition.earn(program.terms as Terms<Fields>, invoice);
  return { program: program.name, kind: program.kind, points, because };
}

function standingAfter(account: Account, change: Change, day: Day): Standing {
  return standingOf(applyChange(account, change), day);
}
