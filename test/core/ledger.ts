// A ledger in memory: what the commands do with the core, without a sheet. Entries are sealed, folded and audited.
import { applyChange, type Change, expiredIn, settled } from '../../src/core/account';
import { auditLedger, type Finding } from '../../src/core/audit';
import { type Book, bookHash } from '../../src/core/ruleset';
import { type CardMove, type CardState, cardUntil, isDead, nextCard } from '../../src/core/stored-value';
import { type Day, dayAt, type Moment } from '../../src/core/day';
import {
  type Draft,
  type Entry,
  emptyDraft,
  entryText,
  genesis,
  readEntry,
  seal,
} from '../../src/core/entry';
import type { Invoice } from '../../src/core/invoice';
import { factsOf, type MemberState, newMember, nextState, redatedSince, whenOf } from '../../src/core/member';
import { type Asked, nothingAsked, type Quote, quoteInvoice } from '../../src/core/quote';
import { checkReturns, leftOf, type Return, type Reversal } from '../../src/core/returns';
import { reverse } from '../../src/core/reverse';

export type Ledger = {
  readonly entries: readonly Entry[];
  readonly members: ReadonlyMap<string, MemberState>;
  readonly cards: ReadonlyMap<string, CardState>;
  readonly book: Book;
};

export function ledgerBy(book: Book): Ledger {
  return withBook({ entries: [], members: new Map(), cards: new Map(), book }, book);
}

const blank = { ...emptyDraft, at: '2018-03-15T09:00:00.000Z', currency: 'EUR' };

/** The settings changed: what is recorded from now on cites them. */
export function withBook(ledger: Ledger, book: Book): Ledger {
  const [day, moment] = ['2018-01-01', '2018-01-01T00:00'];
  return put(
    { ...ledger, book },
    { ...blank, kind: 'book', settings: book, day, moment, book: bookHash(book) },
  );
}

export function stateOf(ledger: Ledger, member: string): MemberState {
  return ledger.members.get(member) ?? newMember(member);
}

function put(ledger: Ledger, draft: Draft): Ledger {
  const entry = seal(draft, ledger.entries.at(-1) ?? genesis);
  const members = new Map(ledger.members);
  if (entry.member !== '') members.set(entry.member, nextState(stateOf(ledger, entry.member), entry));
  const cards = new Map(ledger.cards);
  for (const { card } of entry.cards) {
    const state = nextCard(card, cards.get(card) ?? null, entry);
    if (state !== null) cards.set(card, state);
  }
  return { ...ledger, entries: [...ledger.entries, entry], members, cards };
}

/** Writes what moves a member's points, after what has expired by then. */
function putFor(ledger: Ledger, draft: Omit<Draft, 'version' | 'after' | 'book'>): Ledger {
  const state = stateOf(ledger, draft.member);
  const book = bookHash(ledger.book);
  if (draft.member === '') return put(ledger, { ...draft, version: 0, after: null, book });
  const after = applyChange(state.account, draft.change);
  return put(ledger, { ...draft, version: state.version + 1, after, book });
}

export function expire(ledger: Ledger, member: string, moment: Moment): Ledger {
  const state = stateOf(ledger, member);
  const expired = expiredIn(state.account, whenOf(state, moment));
  if (expired.length === 0) return ledger;
  const change = settled(state.account, expired, moment);
  return putFor(ledger, { ...blank, kind: 'expire', member, moment, day: dayAt(moment), change });
}

export function adjust(ledger: Ledger, member: string, change: Change, moment: Moment): Ledger {
  return putFor(ledger, { ...blank, kind: 'adjust', member, moment, day: dayAt(moment), change });
}

export type Sale = {
  readonly invoice: Invoice;
  readonly moment: Moment;
  /** '' for a walk-in. */
  readonly member?: string;
  readonly asked?: Partial<Asked>;
  readonly contact?: { readonly card: string; readonly birthday: string };
};

export function sell(before: Ledger, sale: Sale): Ledger {
  const { invoice, moment, member = 'M', contact = { card: '', birthday: '' } } = sale;
  const ledger = expire(before, member, moment);
  const { book } = ledger;
  const state = stateOf(ledger, member);
  const { day } = invoice;
  const facts = member === '' ? null : factsOf(state, contact, day, book.levelMonths);
  const quote = quoteInvoice({
    invoice,
    member: facts && { account: state.account, lastVisit: whenOf(state, moment).lastVisit, facts },
    asked: { ...nothingAsked, ...sale.asked },
    book,
    moment,
    history: false,
  });
  const { sums, earnings, bonuses, earned, redemptions, change } = quote;
  const cards = cardsOf(quote, day, book, ledger.entries.length);
  const decided = { sums, earnings, bonuses, earned, redemptions, change, cards, facts };
  return putFor(ledger, { ...blank, ...invoice, ...decided, kind: 'invoice', member, moment });
}

/** What was paid by card, the vouchers that were used, and the cards and vouchers that were made. */
function cardsOf(quote: Quote, day: Day, book: Book, seq: number): readonly CardMove[] {
  const made: CardMove[] = [];
  const issue = (
    kind: CardMove['kind'],
    amount: number,
    line: number,
    months: number,
    off = 0,
    percent = 0,
  ) =>
    made.push({
      card: `${kind}-${seq}-${made.length}`,
      kind,
      amount,
      line,
      issue: { off, percent, until: cardUntil(day, months) },
    });
  for (const { line, amount } of quote.soldCards) issue('giftcard', amount, line, book.giftcardMonths);
  for (const { issue: gift } of quote.redemptions)
    if (gift?.kind === 'giftcard') issue('giftcard', gift.amount, -1, book.giftcardMonths);
    else if (gift?.kind === 'voucher') issue('voucher', 1, -1, gift.months, gift.amount, gift.percent);
  const paid = quote.payments.map(({ card, amount }) => moveOf(card, 'giftcard', -amount));
  const brought = quote.redemptions.flatMap(({ voucher }) =>
    voucher === null ? [] : [moveOf(voucher.card, 'voucher', -1)],
  );
  return [...paid, ...brought, ...made];
}

function moveOf(card: string, kind: CardMove['kind'], amount: number): CardMove {
  return { card, kind, amount, line: -1, issue: null };
}

export function reversalsOf(ledger: Ledger, of: number): readonly Reversal[] {
  return ledger.entries.flatMap((entry) =>
    entry.of === of && entry.reversal !== null ? [entry.reversal] : [],
  );
}

export function invoiceOf(ledger: Ledger, of: number): Entry {
  const invoice = ledger.entries[of - 1];
  if (invoice?.kind !== 'invoice') throw new Error(`no invoice ${of}`);
  return invoice;
}

/** The number of the last invoice. */
export function lastSale(ledger: Ledger): number {
  return Math.max(0, ...ledger.entries.filter(({ kind }) => kind === 'invoice').map(({ seq }) => seq));
}

function bookOf(ledger: Ledger, entry: Entry): Book {
  const cited = ledger.entries.find(({ settings, book }) => settings !== null && book === entry.book);
  return cited?.settings ?? ledger.book;
}

/** Takes some of an invoice back, or all that is left where it is a void. */
export function takeBack(
  before: Ledger,
  of: number,
  returns: readonly Return[],
  moment: Moment,
  isVoid = false,
): Ledger {
  const invoice = invoiceOf(before, of);
  const { member } = invoice;
  const ledger = expire(before, member, moment);
  const earlier = reversalsOf(ledger, of);
  const refusal = checkReturns(invoice, earlier, returns);
  if (refusal !== undefined) throw new Error(JSON.stringify(refusal));
  const state = stateOf(ledger, member);
  const { change, cards, reversal, lines, sums } = reverse(
    invoice,
    earlier,
    returns,
    isVoid,
    member === ''
      ? null
      : { account: state.account, when: whenOf(state, moment), redated: redatedSince(state, of) },
    bookOf(ledger, invoice),
    ledger.book.overdraw,
    deadCards(ledger, invoice, dayAt(moment)),
  );
  const made = madeBack(ledger, invoice, [...earlier, reversal]);
  const decided = { change, reversal, lines, sums, cards: [...cards, ...made] };
  const kind = 'reverse';
  return putFor(ledger, { ...blank, ...decided, kind, of, member, moment, day: dayAt(moment) });
}

function deadCards(ledger: Ledger, invoice: Entry, day: string): readonly string[] {
  return invoice.cards.flatMap(({ card }) => {
    const state = ledger.cards.get(card);
    return state !== undefined && isDead(state, day) ? [card] : [];
  });
}

/** What is left on cards that an invoice made leaves them with the line that sold them; with a void, on all of them. */
function madeBack(ledger: Ledger, invoice: Entry, reversals: readonly Reversal[]): readonly CardMove[] {
  const left = leftOf(invoice, reversals);
  const isVoid = reversals.some((reversal) => reversal.isVoid);
  return invoice.cards.flatMap(({ card, kind, line, issue }) => {
    const balance = ledger.cards.get(card)?.balance ?? 0;
    const isGone = isVoid || (line >= 0 && left[line]?.quantity === 0 && left[line]?.amount === 0);
    return issue !== null && isGone && balance > 0 ? [{ ...moveOf(card, kind, -balance), voids: true }] : [];
  });
}

/** Reads all entries back from their texts and looks for anything that does not follow. */
export function audit({ entries, members, cards }: Ledger): readonly Finding[] {
  return auditLedger(
    entries.map((entry, i) => ({ row: i + 2, entry: readEntry(entryText(entry)) ?? null, changed: [] })),
    [...members.values()].map((state, i) => ({ row: i + 2, id: state.id, state, changed: [] })),
    [...cards.values()].map((state, i) => ({ row: i + 2, id: state.id, state, changed: [] })),
  );
}
