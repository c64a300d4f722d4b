// Recording an invoice: expired points go, a mistake is voided, cards pay, rewards are used, and points are earned.
import type { Day } from '../day';
import { excessOf, withDeductions, wrongBelowZero } from '../invoice/deductions';
import { type Invoice, linesByStaff } from '../invoice/invoice';
import { type Quote, type QuoteMember, quoteInvoice } from '../invoice/quote';
import { holdEngine } from '../journal/engine';
import type { Draft } from '../journal/entry';
import type { Cents } from '../money';
import { quoteMember } from '../points/standing';
import { accept, type Result, refuse } from '../result';
import type { Choice } from '../rewards/offers';
import { type OutOfReach, outOfReach } from '../rewards/out-of-reach';
import type { Ruleset } from '../settings/ruleset';
import { issuedMoves } from '../stored-values/issued';
import { type Presented, type PresentedRefusal, presentedIn, takenMoves } from '../stored-values/presented';
import { type StoredValueState, tenderOf } from '../stored-values/stored-value';
import { decideExpire } from './decide-expiry';
import { decideJoin } from './decide-join';
import { decideReversal, type ReversalRefusal } from './decide-reversal';
import { draftOn, type Keyed, type Now } from './draft';
import { after, stateIn, type View } from './view';

export type InvoiceCommand = Keyed & {
  readonly kind: 'invoice';
  /** '' for a walk-in. */
  readonly member: string;
  /** From any source but this till it is a file's: expired points are then left to an entry of their own. */
  readonly invoice: Invoice;
  readonly recordOnly: boolean;
  /** Whether to ask before a receipt number is recorded a second time on one day. */
  readonly once?: boolean;
  /** The import that it belongs to; absent at the till. */
  readonly batch?: string;
  readonly choices: readonly Choice[];
  /** Gift cards and vouchers in order of payment, with the codes as typed. */
  readonly presented: readonly Presented[];
  /** The member of the view's invoice, if that is a mistake to be voided in the same step; else null. */
  readonly corrects: { readonly member: string } | null;
  /** What the till showed: the invoice is written only if it still applies. Null if nobody looked. */
  readonly seen: Seen | null;
};

export type Seen = {
  /** Amount still due after everything. */
  readonly due: Cents;
  readonly points: number;
  readonly used: number;
  readonly balance: number | null;
};

export type QuoteRefusal =
  | PresentedRefusal
  | ReversalRefusal
  | { readonly code: 'key-reused' }
  /** Deductions take off so much more than the other lines come to. */
  | { readonly code: 'deductions-too-much'; readonly excess: Cents };

export type InvoiceRefusal =
  | QuoteRefusal
  | { readonly code: 'no-lines' }
  /** Nobody by this name any more: the person was forgotten at the client's own wish. */
  | { readonly code: 'client-erased' }
  /** More lines than fit into an entry. */
  | { readonly code: 'lines-too-many'; readonly most: number }
  | { readonly code: 'line-price-negative'; readonly line: number }
  | { readonly code: 'day-in-future'; readonly today: Day }
  /** A sale of the day has the receipt number that was typed: the same one, or a mistake in the number. */
  | {
      readonly code: 'receipt-recorded';
      readonly receipt: string;
      readonly seq: number;
      readonly total: Cents;
    }
  /** More gift cards than one command can write. */
  | { readonly code: 'stored-values-too-many'; readonly most: number }
  /** More points than a safe integer can hold. */
  | { readonly code: 'points-too-many' }
  | OutOfReach
  /** A voucher without effect on this invoice: its only use must not be wasted. */
  | { readonly code: 'voucher-unused' }
  /** Settings or points changed after the till showed the quote; nothing is written. */
  | { readonly code: 'quote-changed'; readonly quote: Quote };

/** The quote of an invoice, and the entries written before it. */
export type QuotedInvoice = {
  readonly quote: Quote;
  readonly before: readonly Draft[];
  /** The view after those entries, and the client used for the quote. */
  readonly view: View;
  readonly client: QuoteMember | null;
  readonly presented: readonly StoredValueState[];
};

// Gift cards sold on one invoice: each is a row to write.
const MOST_ISSUED = 50;

// More than any salon's invoice has, and few enough for one journal cell.
const MOST_LINES = 100;
const MOST_POINTS = 999_999_999;

/**
 * The quote that the till shows and the ledger commits: one computation for both.
 * @throws LedgerCorrupt `format-newer` if the quote needs the arithmetic of a newer Carnet
 */
export function quoteCommand(
  view: View,
  given: InvoiceCommand,
  now: Now,
): Result<QuotedInvoice, QuoteRefusal> {
  holdEngine(view.ruleset);
  const command = asSold(given, view.ruleset);
  const excess = excessIn(command, view.ruleset);
  if (excess > 0) return refuse({ code: 'deductions-too-much', excess });
  const first = writtenFirst(view, command, now);
  if (!first.ok) return first;
  const left = first.value.view;
  const presented = presentedIn(left, command.presented, now.day);
  if (!presented.ok) return presented;
  const { invoice, choices, recordOnly } = command;
  const { ruleset } = left;
  const client = clientIn(left, command, now);
  const usable = presented.value;
  const quote = quoteInvoice({
    invoice,
    ruleset,
    recordOnly,
    member: client,
    moment: now.moment,
    requested: {
      choices,
      tenders: usable.flatMap(tenderOf),
      vouchers: usable.flatMap(({ id: storedValue, kind, off: amount, percent }) =>
        kind === 'voucher' ? [{ storedValue, amount, percent }] : [],
      ),
    },
  });
  return accept({ quote, before: first.value.drafts, view: left, client, presented: usable });
}

/** All entries of the command; the invoice is last. */
export function decideInvoice(
  view: View,
  given: InvoiceCommand,
  now: Now,
): Result<readonly Draft[], InvoiceRefusal> {
  const command = asSold(given, view.ruleset);
  const fault = faultOf(command, view.ruleset, now) ?? twiceIn(view, command);
  if (fault !== undefined) return refuse(fault);
  if (stateIn(view, command.member).erased) return refuse({ code: 'client-erased' });
  const quoted = quoteCommand(view, command, now);
  if (!quoted.ok) return quoted;
  const { quote, before, view: left, client } = quoted.value;
  if (!isSeen(quote, command)) return refuse({ code: 'quote-changed', quote });
  const unused = unusedOf(quoted.value, command);
  if (unused !== undefined) return refuse(unused);
  if (quote.points > MOST_POINTS) return refuse({ code: 'points-too-many' });
  if (!isFile(command.invoice) && quote.soldStoredValues.length > MOST_ISSUED)
    return refuse({ code: 'stored-values-too-many', most: MOST_ISSUED });
  const { invoice, member, recordOnly, batch = '', key, request } = command;
  const { sums, earnings, bonuses, earned, redemptions, change } = quote;
  const draft = draftOn(left, now, {
    source: invoice.source,
    receipt: invoice.receipt,
    ...(invoice.numberedDaily === undefined ? {} : { numberedDaily: invoice.numberedDaily }),
    day: invoice.day,
    staff: invoice.staff,
    lines: linesByStaff(invoice),
    kind: 'invoice',
    key,
    request,
    member,
    recordOnly,
    batch,
    facts: client?.facts ?? null,
    sums,
    earnings,
    bonuses,
    earned,
    redemptions,
    change,
    // A gift card that another till has sold has a code of that till.
    storedValues: [
      ...takenMoves(quote),
      ...(isFile(invoice) ? [] : issuedMoves(quote, invoice.day, left.ruleset)),
    ],
  });
  return accept([...before, draft]);
}

/** The command with lines below zero as deductions, where the salon allows them at the till; a file says what it has. */
function asSold(command: InvoiceCommand, ruleset: Ruleset): InvoiceCommand {
  if (!ruleset.deductions || isFile(command.invoice)) return command;
  return { ...command, invoice: withDeductions(command.invoice, ruleset) };
}

function excessIn({ invoice }: InvoiceCommand, { deductions }: Ruleset): Cents {
  return deductions && !isFile(invoice) ? excessOf(invoice.lines) : 0;
}

/** Input that no till sends. A file may have set-offs, or no lines that count. */
function faultOf(
  { invoice, choices }: InvoiceCommand,
  ruleset: Ruleset,
  now: Now,
): InvoiceRefusal | undefined {
  if (isFile(invoice)) return undefined;
  if (invoice.lines.length === 0 && choices.length === 0) return { code: 'no-lines' };
  if (invoice.lines.length > MOST_LINES) return { code: 'lines-too-many', most: MOST_LINES };
  const negative = wrongBelowZero(invoice.lines, ruleset);
  if (negative >= 0) return { code: 'line-price-negative', line: negative + 1 };
  return invoice.day > now.day ? { code: 'day-in-future', today: now.day } : undefined;
}

function twiceIn({ sameReceipt }: View, { once, invoice }: InvoiceCommand): InvoiceRefusal | undefined {
  if (once !== true || !sameReceipt) return undefined;
  const { seq, sums } = sameReceipt;
  return { code: 'receipt-recorded', receipt: invoice.receipt, seq, total: sums?.total ?? 0 };
}

function isFile({ source }: Invoice): boolean {
  return source !== '';
}

type WrittenFirst = { readonly drafts: readonly Draft[]; readonly view: View };

/** The entries before the invoice: head start, expired points, the void of a correction, and points expired since. */
function writtenFirst(view: View, command: InvoiceCommand, now: Now): Result<WrittenFirst, QuoteRefusal> {
  const { member, corrects, invoice } = command;
  if (isFile(invoice)) return accept({ drafts: [], view });
  const joined = decideJoin(view, { key: '', request: '', member }, now);
  const own = expired(joined.reduce(written, { drafts: [], view }), member, now);
  if (corrects === null) return accept(own);
  const both = corrects.member === member ? own : expired(own, corrects.member, now);
  const voided = voidedFirst(both, command, now);
  return voided.ok && corrects.member === member ? accept(expired(voided.value, member, now)) : voided;
}

function expired(first: WrittenFirst, member: string, now: Now): WrittenFirst {
  if (member === '') return first;
  return decideExpire(first.view, { kind: 'expire', member }, now).reduce(written, first);
}

function voidedFirst(
  first: WrittenFirst,
  { key, request, corrects }: InvoiceCommand,
  now: Now,
): Result<WrittenFirst, QuoteRefusal> {
  // With its own key: on a retry after an interruption, the void is found and only the rest is written.
  const own = `${key}/void`;
  const done = first.view.invoice?.reversals.find((reversal) => reversal.key === own);
  if (done !== undefined) return done.request === request ? accept(first) : refuse({ code: 'key-reused' });
  const member = corrects?.member ?? '';
  const reversal = { kind: 'reverse', back: { what: 'void' }, note: '', seen: null } as const;
  const voided = decideReversal(first.view, { ...reversal, key: own, request, member }, now);
  return voided.ok ? accept(written(first, voided.value)) : voided;
}

function written({ drafts, view }: WrittenFirst, draft: Draft): WrittenFirst {
  return { drafts: [...drafts, draft], view: after(view, draft) };
}

function clientIn(
  { members, ruleset, uses }: View,
  command: InvoiceCommand,
  { moment }: Now,
): QuoteMember | null {
  const known = members.get(command.member);
  if (command.member === '' || known === undefined) return null;
  const { state, contact } = known;
  const client = quoteMember(state, contact, moment, { day: command.invoice.day, ruleset, uses });
  // Includes lots that expired long before today: a separate entry removes them.
  return isFile(command.invoice) ? { ...client, account: state.account } : client;
}

function isSeen({ sums, points, used, after }: Quote, { seen }: InvoiceCommand): boolean {
  if (seen === null) return true;
  const isSame = sums.due === seen.due && points === seen.points && used === seen.used;
  return isSame && (after?.balance ?? null) === seen.balance;
}

/** Refuses a reward or voucher without effect instead of ignoring it. */
function unusedOf(
  { quote, presented, view }: QuotedInvoice,
  { choices }: InvoiceCommand,
): InvoiceRefusal | undefined {
  const vouchers = presented.filter(({ kind }) => kind === 'voucher').length;
  const isShort = quote.redemptions.length < choices.length + vouchers;
  return (
    outOfReach(choices, quote.offers, view.ruleset) ?? (isShort ? { code: 'voucher-unused' } : undefined)
  );
}
