// Records an invoice: the points are there when it returns. A correction voids another one in the same step.
import * as v from 'valibot';
import { type Account, applyChange, balanceOf, liveAt } from '../../core/account';
import { withCatalogPoints } from '../../core/catalog';
import type { Day } from '../../core/day';
import { type Draft, entryEarned, entryUsed } from '../../core/entry';
import type { Invoice, Line } from '../../core/invoice';
import { type MemberState, whenOf } from '../../core/member';
import { type Quote, type QuoteMember, quoteInvoice, type Sums } from '../../core/quote';
import { accept, type Result, refuse } from '../../core/result';
import { type OutOfReach, outOfReach } from '../../core/rewards/out-of-reach';
import type { Ruleset } from '../../core/ruleset';
import { needsContact, noContact, quoteMember } from '../../core/standing';
import type { StoredValueMove } from '../../core/stored-value';
import { defineCommand, type Keyed } from '../action';
import { type IssuedStoredValue, issuedBy, issueMoves } from '../cards/issued-cards';
import { afterOf, type ClientAfter } from '../clients/client-details';
import {
  cents,
  day,
  entrySeen,
  memberSeen,
  presentedCard,
  rewardPicked,
  shortText,
  tillLine,
} from '../command-parts';
import { verifiedState } from '../ledger/recover';
import { blankDraft, type Transaction } from '../ledger/transaction';
import { afterDraft, type Decided, expireDraft, type Member, writeEntry } from '../ledger/write';
import type { World } from '../ports';
import { presentedCards, type StoredValueRefusal } from './presented-cards';
import { decideReverse, type ReversingRefusal } from './reversing';

// More lines than any salon's invoice, and few enough for one cell of the journal.
const MOST_LINES = 100;

// Gift cards sold at once: each is a row to see to.
const MOST_CARDS = 50;
const MOST_POINTS = 999_999_999;

const points = v.pipe(v.number(), v.safeInteger());

const command = v.object({
  member: v.nullable(memberSeen),
  day,
  receipt: shortText,
  staff: shortText,
  lines: v.pipe(v.array(tillLine), v.maxLength(MOST_LINES)),
  rewards: v.pipe(v.array(rewardPicked), v.maxLength(9)),
  /** Gift cards and vouchers that are brought. */
  cards: v.pipe(v.array(presentedCard), v.maxLength(10)),
  /** An invoice that was a mistake, and whose client it has: voided in the same step. */
  corrects: v.nullable(v.object({ ...entrySeen.entries, member: v.nullable(memberSeen) })),
  /** What the till showed: written only if it is still so. */
  seen: v.object({
    /** Left to pay after everything. */
    due: cents,
    points,
    used: points,
    balance: v.nullable(points),
  }),
});

type Command = v.InferOutput<typeof command>;

export type RecordRefusal =
  | StoredValueRefusal
  | ReversingRefusal
  | { readonly code: 'no-lines' }
  /** More gift cards than one command can write. */
  | { readonly code: 'stored-values-too-many'; readonly most: number }
  /** More points than a whole number can be trusted to hold. */
  | { readonly code: 'points-too-many' }
  | { readonly code: 'line-price-negative'; readonly line: number }
  | { readonly code: 'day-in-future'; readonly today: Day }
  | OutOfReach
  /** A voucher that nothing on the invoice can use: its one use is not for nothing. */
  | { readonly code: 'voucher-unused' }
  /** Settings or points changed after the till showed its figures; nothing is written. */
  | {
      readonly code: 'quote-changed';
      readonly quote: Quote;
      readonly ruleset: Ruleset;
      readonly client: ClientAfter | null;
    };

export type Recorded = {
  readonly seq: number;
  readonly row: number;
  readonly day: Day;
  readonly receipt: string;
  readonly sums: Sums;
  readonly points: number;
  readonly used: number;
  /** The member's points after this entry; null for a walk-in. */
  readonly balance: number | null;
  /** Gift cards and vouchers that it made, with their codes. */
  readonly issued: readonly IssuedStoredValue[];
  readonly client: ClientAfter | null;
  readonly repeated: boolean;
};

/** The client's points when the entry was recorded, without those that had expired by then. */
function balanceThen({ moment }: Draft, after: Account, state: MemberState | null): number {
  const lastVisit = state === null ? '' : whenOf(state, moment).lastVisit;
  return balanceOf(liveAt(after, { now: moment, lastVisit }));
}

const noSums: Sums = { total: 0, discount: 0, tax: 0, paid: 0, due: 0 };

export const recordInvoice = defineCommand({
  roles: ['owner', 'staff'],
  command,
  run(world, command, request) {
    const written = writeEntry(world, request, command.member, (transaction, member) =>
      decide(world, command, request, transaction, member),
    );
    if (!written.ok) return written;
    const { entry, row, member, repeated } = written.value;
    return accept<Recorded>({
      seq: entry.seq,
      row,
      day: entry.day,
      receipt: entry.receipt,
      sums: entry.sums ?? noSums,
      points: entryEarned(entry),
      used: entryUsed(entry),
      balance: entry.after && member && balanceThen(entry, entry.after, member.state),
      issued: issuedBy(world, entry),
      client: member && afterOf(member, world.clock.moment()),
      repeated,
    });
  },
});

function decide(
  world: World,
  command: Command,
  request: Keyed,
  transaction: Transaction,
  member: Member | null,
): Result<Decided, RecordRefusal | { readonly code: 'client-unknown' }> {
  if (command.lines.length === 0 && command.rewards.length === 0) return refuse({ code: 'no-lines' });
  const negative = command.lines.findIndex((line) => line.amount < 0);
  if (negative >= 0) return refuse({ code: 'line-price-negative', line: negative + 1 });
  if (command.day > transaction.today) return refuse({ code: 'day-in-future', today: transaction.today });
  const voided = voidedFirst(world, command, request, transaction, member);
  if (!voided.ok) return voided;
  const { before, state } = voided.value;
  const presented = presentedCards(world, transaction.checkpoint, transaction, command.cards, before.drafts);
  if (!presented.ok) return presented;
  const lines = command.lines.map((line): Line => ({ ...line, tax: '' }));
  const { receipt, staff } = command;
  const invoice = {
    source: '',
    receipt,
    day: command.day,
    staff,
    lines: withCatalogPoints(lines, transaction),
  };
  const client = member && state && memberFor(world, transaction, member, state, command.day);
  const { tenders, vouchers } = presented.value;
  const quote = quoteInvoice({
    invoice,
    member: client,
    requested: { choices: command.rewards, vouchers, tenders },
    ruleset: transaction.ruleset,
    moment: transaction.moment,
    recordOnly: false,
  });
  if (!isSeen(quote, command)) {
    const now = member && afterOf(member, transaction.moment);
    return refuse({ code: 'quote-changed', quote, ruleset: transaction.ruleset, client: now });
  }
  const unreached = outOfReach(command.rewards, quote.offers, transaction.ruleset);
  if (unreached !== undefined) return refuse(unreached);
  if (quote.redemptions.length < command.rewards.length + vouchers.length)
    return refuse({ code: 'voucher-unused' });
  if (quote.points > MOST_POINTS) return refuse({ code: 'points-too-many' });
  if (quote.soldStoredValues.length > MOST_CARDS)
    return refuse({ code: 'stored-values-too-many', most: MOST_CARDS });
  const made = issueMoves(world, request.key, command.day, quote, transaction.ruleset);
  const storedValues = [...storedValueMoves(quote), ...made];
  const draft = { ...invoiceDraft(transaction, request, client, state, invoice, quote), storedValues };
  return accept({
    drafts: [...before.drafts, draft],
    others: before.others,
    storedValues: [
      ...before.storedValues,
      ...presented.value.storedValues,
      ...made.map(({ storedValue }) => ({ id: storedValue, row: 0, state: null })),
    ],
  });
}

type VoidedFirst = { readonly before: Decided; readonly state: MemberState | null };

/** The void that a correction begins with, and the member's state after it. */
function voidedFirst(
  world: World,
  { corrects }: Command,
  request: Keyed,
  transaction: Transaction,
  member: Member | null,
): Result<VoidedFirst, RecordRefusal | { readonly code: 'client-unknown' }> {
  const nothing = { drafts: [], others: [], storedValues: [] };
  const state = member?.state ?? null;
  if (corrects === null) return accept({ before: nothing, state });
  const isSame = corrects.member?.id === member?.id;
  const whose = isSame
    ? accept({ member, before: nothing })
    : otherMember(world, transaction, corrects.member);
  if (!whose.ok) return whose;
  // With a key of its own: sent again after an interruption, the void is known and only the rest is written.
  const key = `${request.key}/void`;
  const own = { key, hash: request.hash };
  const decided = decideReverse(
    world,
    transaction,
    whose.value.member,
    corrects,
    { what: 'void' },
    own,
    '',
    key,
  );
  if (!decided.ok) return decided;
  if (decided.value === null) return accept({ before: nothing, state });
  const { draft, storedValues } = decided.value;
  if (!isSame || state === null)
    return accept({
      before: { ...whose.value.before, drafts: [...whose.value.before.drafts, draft], storedValues },
      state,
    });
  // What the void gave back may have expired meanwhile: it leaves before the new invoice, like anything else.
  const voided = afterDraft(state, draft);
  const expiry = expireDraft(transaction, voided);
  return accept({
    before: { drafts: expiry === null ? [draft] : [draft, expiry], others: [], storedValues },
    state: expiry === null ? voided : afterDraft(voided, expiry),
  });
}

/** The client of the mistake, without what has expired, and the entry that takes that out. */
type Whose = { readonly member: Member | null; readonly before: Decided };

function otherMember(
  world: World,
  transaction: Transaction,
  seen: Command['member'],
): Result<Whose, { readonly code: 'client-unknown' }> {
  const nothing = { drafts: [], others: [], storedValues: [] };
  if (seen === null) return accept({ member: null, before: nothing });
  const found = world.members.locate(seen.id, seen.row);
  if (found === null) return refuse({ code: 'client-unknown' });
  const member = { ...found, state: verifiedState(world, found, transaction.checkpoint) };
  const expiry = expireDraft(transaction, member.state);
  if (expiry === null) return accept({ member, before: { ...nothing, others: [member] } });
  return accept({
    member: { ...member, state: afterDraft(member.state, expiry) },
    before: { ...nothing, drafts: [expiry], others: [member] },
  });
}

/** The member as the quote takes one. Card and birthday are looked at where a rule goes by them. */
function memberFor(
  world: World,
  transaction: Pick<Transaction, 'ruleset' | 'moment'>,
  { id, row }: { readonly id: string; readonly row: number },
  state: MemberState,
  on: Day,
): QuoteMember {
  const contact = needsContact(transaction.ruleset)
    ? (world.members.contact(id, row) ?? noContact)
    : noContact;
  return quoteMember(state, contact, on, transaction.moment, transaction.ruleset);
}

function isSeen(quote: Quote, { seen }: Command): boolean {
  const balance = quote.after === null ? null : quote.after.balance;
  return (
    quote.sums.due === seen.due &&
    quote.points === seen.points &&
    quote.used === seen.used &&
    balance === seen.balance
  );
}

/** What the invoice takes off cards that were brought. */
function storedValueMoves({ payments, redemptions }: Quote): readonly StoredValueMove[] {
  const paid = payments.map(
    ({ storedValue, amount }): StoredValueMove => ({
      storedValue,
      kind: 'giftcard',
      amount: -amount,
      line: -1,
      issue: null,
    }),
  );
  const used = redemptions.flatMap(({ voucher }): StoredValueMove[] =>
    voucher === null
      ? []
      : [{ storedValue: voucher.storedValue, kind: 'voucher', amount: -1, line: -1, issue: null }],
  );
  return [...paid, ...used];
}

/** The entry of an invoice by its quote; the till and the import share it. */
export function invoiceDraft(
  transaction: Transaction,
  request: Keyed,
  member: QuoteMember | null,
  state: MemberState | null,
  invoice: Invoice,
  quote: Quote,
): Draft {
  return {
    ...blankDraft(transaction),
    ...invoice,
    kind: 'invoice',
    key: request.key,
    request: request.hash,
    member: state?.id ?? '',
    version: state === null ? 0 : state.version + 1,
    facts: member?.facts ?? null,
    sums: quote.sums,
    earnings: quote.earnings,
    bonuses: quote.bonuses,
    earned: quote.earned,
    redemptions: quote.redemptions,
    change: quote.change,
    after: state && applyChange(state.account, quote.change),
  };
}
