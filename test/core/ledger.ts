// A ledger in memory: what the commands do with the core, without a sheet. Entries are sealed, folded and audited.
import { applyChange, type Change, expiredIn, settled } from '../../src/core/account';
import { auditLedger, type Finding } from '../../src/core/audit';
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
import { factsOf, type MemberState, newMember, nextState, whenOf } from '../../src/core/member';
import { nothingRequested, type Quote, quoteInvoice, type RedemptionRequest } from '../../src/core/quote';
import { checkReturns, leftOf } from '../../src/core/returns';
import type { Return, Reversal } from '../../src/core/reversal';
import { reverse, reverseClient } from '../../src/core/reverse';
import type { Ruleset } from '../../src/core/ruleset';
import {
  isDead,
  nextStoredValue,
  type StoredValueMove,
  type StoredValueState,
  storedValueUntil,
} from '../../src/core/stored-value';

export type Ledger = {
  readonly entries: readonly Entry[];
  readonly members: ReadonlyMap<string, MemberState>;
  readonly storedValues: ReadonlyMap<string, StoredValueState>;
  readonly ruleset: Ruleset;
};

export function ledgerBy(ruleset: Ruleset): Ledger {
  return withRuleset({ entries: [], members: new Map(), storedValues: new Map(), ruleset }, ruleset);
}

const blank = { ...emptyDraft, at: '2018-03-15T09:00:00.000Z', currency: 'EUR' };

/** The settings changed: what is recorded from now on cites them. */
export function withRuleset(ledger: Ledger, ruleset: Ruleset): Ledger {
  const [day, moment] = ['2018-01-01', '2018-01-01T00:00'];
  const after = put(ledger, { ...blank, kind: 'ruleset', settings: ruleset, day, moment, ruleset: 0 });
  // As the journal has it: what an older Carnet left out is there once it is read.
  return { ...after, ruleset: after.entries.at(-1)?.settings ?? ruleset };
}

export function stateOf(ledger: Ledger, member: string): MemberState {
  return ledger.members.get(member) ?? newMember(member);
}

function put(ledger: Ledger, draft: Draft): Ledger {
  const entry = seal(draft, ledger.entries.at(-1) ?? genesis);
  const members = new Map(ledger.members);
  if (entry.member !== '') members.set(entry.member, nextState(stateOf(ledger, entry.member), entry));
  const storedValues = new Map(ledger.storedValues);
  for (const { storedValue } of entry.storedValues) {
    const state = nextStoredValue(storedValue, storedValues.get(storedValue) ?? null, entry);
    if (state !== null) storedValues.set(storedValue, state);
  }
  return { ...ledger, entries: [...ledger.entries, entry], members, storedValues };
}

/** Writes what moves a member's points, after what has expired by then. */
function putFor(ledger: Ledger, draft: Omit<Draft, 'version' | 'after' | 'ruleset'>): Ledger {
  const state = stateOf(ledger, draft.member);
  const ruleset = ledger.entries.findLast(({ settings }) => settings !== null)?.seq ?? 0;
  if (draft.member === '') return put(ledger, { ...draft, version: 0, after: null, ruleset });
  const after = applyChange(state.account, draft.change);
  return put(ledger, { ...draft, version: state.version + 1, after, ruleset });
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

export type EligibleSpend = {
  readonly invoice: Invoice;
  readonly moment: Moment;
  /** '' for a walk-in. */
  readonly member?: string;
  readonly requested?: Partial<RedemptionRequest>;
  readonly contact?: { readonly loyaltyCard: string; readonly birthday: string };
};

export function sell(before: Ledger, sale: EligibleSpend): Ledger {
  const { invoice, moment, member = 'M', contact = { loyaltyCard: '', birthday: '' } } = sale;
  const ledger = expire(before, member, moment);
  const { ruleset } = ledger;
  const state = stateOf(ledger, member);
  const { day } = invoice;
  const facts = member === '' ? null : factsOf(state, contact, day, ruleset.tierMonths);
  const quote = quoteInvoice({
    invoice,
    member: facts && { account: state.account, lastVisit: whenOf(state, moment).lastVisit, facts },
    requested: { ...nothingRequested, ...sale.requested },
    ruleset,
    moment,
    recordOnly: false,
  });
  const { sums, earnings, bonuses, earned, redemptions, change } = quote;
  const storedValues = storedValuesOf(quote, day, ruleset, ledger.entries.length);
  const decided = { sums, earnings, bonuses, earned, redemptions, change, storedValues, facts };
  return putFor(ledger, { ...blank, ...invoice, ...decided, kind: 'invoice', member, moment });
}

/** What was paid by card, the vouchers that were used, and the cards and vouchers that were made. */
function storedValuesOf(quote: Quote, day: Day, ruleset: Ruleset, seq: number): readonly StoredValueMove[] {
  const made: StoredValueMove[] = [];
  const issue = (
    kind: StoredValueMove['kind'],
    amount: number,
    line: number,
    months: number,
    off = 0,
    percent = 0,
  ) =>
    made.push({
      storedValue: `${kind}-${seq}-${made.length}`,
      kind,
      amount,
      line,
      issue: { off, percent, until: storedValueUntil(day, months) },
    });
  for (const { line, amount } of quote.soldStoredValues)
    issue('giftcard', amount, line, ruleset.giftcardMonths);
  for (const { issue: gift } of quote.redemptions)
    if (gift?.kind === 'giftcard') issue('giftcard', gift.amount, -1, ruleset.giftcardMonths);
    else if (gift?.kind === 'voucher') issue('voucher', 1, -1, gift.months, gift.amount, gift.percent);
  const paid = quote.payments.map(({ storedValue, amount }) => moveOf(storedValue, 'giftcard', -amount));
  const presented = quote.redemptions.flatMap(({ voucher }) =>
    voucher === null ? [] : [moveOf(voucher.storedValue, 'voucher', -1)],
  );
  return [...paid, ...presented, ...made];
}

function moveOf(storedValue: string, kind: StoredValueMove['kind'], amount: number): StoredValueMove {
  return { storedValue, kind, amount, line: -1, issue: null };
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

function rulesetOf(ledger: Ledger, entry: Entry): Ruleset {
  const cited = ledger.entries[entry.ruleset - 1]?.settings;
  if (cited === undefined || cited === null) throw new Error(`no ruleset ${entry.ruleset}`);
  return cited;
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
  const { change, storedValues, reversal, lines, sums } = reverse(
    invoice,
    earlier,
    returns,
    isVoid,
    member === '' ? null : reverseClient(state, moment, of),
    rulesetOf(ledger, invoice),
    ledger.ruleset.overdraw,
    deadStoredValues(ledger, invoice, dayAt(moment)),
  );
  const made = madeBack(ledger, invoice, [...earlier, reversal]);
  const decided = { change, reversal, lines, sums, storedValues: [...storedValues, ...made] };
  const kind = 'reverse';
  return putFor(ledger, { ...blank, ...decided, kind, of, member, moment, day: dayAt(moment) });
}

function deadStoredValues(ledger: Ledger, invoice: Entry, day: string): readonly string[] {
  return invoice.storedValues.flatMap(({ storedValue }) => {
    const state = ledger.storedValues.get(storedValue);
    return state !== undefined && isDead(state, day) ? [storedValue] : [];
  });
}

/** What is left on cards that an invoice made leaves them with the line that sold them; with a void, on all of them. */
function madeBack(
  ledger: Ledger,
  invoice: Entry,
  reversals: readonly Reversal[],
): readonly StoredValueMove[] {
  const left = leftOf(invoice, reversals);
  const isVoid = reversals.some((reversal) => reversal.isVoid);
  return invoice.storedValues.flatMap(({ storedValue, kind, line, issue }) => {
    const balance = ledger.storedValues.get(storedValue)?.balance ?? 0;
    const isGone = isVoid || (line >= 0 && left[line]?.quantity === 0 && left[line]?.amount === 0);
    return issue !== null && isGone && balance > 0
      ? [{ ...moveOf(storedValue, kind, -balance), voids: true }]
      : [];
  });
}

/** Reads all entries back from their texts and looks for anything that does not follow. */
export function audit({ entries, members, storedValues }: Ledger): readonly Finding[] {
  return auditLedger(
    entries.map((entry, i) => ({ row: i + 2, entry: readEntry(entryText(entry)) ?? null, changed: [] })),
    [...members.values()].map((state, i) => ({ row: i + 2, id: state.id, state, changed: [] })),
    [...storedValues.values()].map((state, i) => ({ row: i + 2, id: state.id, state, changed: [] })),
  );
}
