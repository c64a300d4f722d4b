// Records an invoice: the points are there when it returns. A correction voids another one in the same step.
import * as v from 'valibot';
import { applyChange } from '../../core/account';
import type { Book } from '../../core/ruleset';
import type { CardMove } from '../../core/stored-value';
import { withListed } from '../../core/catalog';
import type { Day } from '../../core/day';
import { type Draft, entryBalance, entryEarned, entryUsed } from '../../core/entry';
import type { Invoice, Line } from '../../core/invoice';
import type { MemberState } from '../../core/member';
import { type Quote, type QuoteMember, quoteInvoice, type Sums } from '../../core/quote';
import { accept, type Result, refuse } from '../../core/result';
import { needsContact, noContact, quoteMember } from '../../core/standing';
import { defineAction, type Keyed } from '../action';
import { broughtCards, type CardRefusal } from './presented-cards';
import {
  cardBrought,
  cents,
  day,
  entrySeen,
  memberSeen,
  rewardPicked,
  shortText,
  tillLine,
} from '../command-parts';
import { soundState } from '../ledger/recover';
import { type IssuedCard, issuedBy, issueMoves } from '../cards/issued-cards';
import type { World } from '../ports';
import { decideReverse, type ReversingRefusal } from './reversing';
import { afterOf, type ClientAfter } from '../clients/client-details';
import { blankDraft, type Turn } from '../ledger/transaction';
import { afterDraft, type Decided, expireDraft, type Member, writeEntry } from '../ledger/write';

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
  rewards: v.pipe(
    v.array(rewardPicked),
    v.maxLength(9),
    v.check((picked) => new Set(picked.map(({ reward }) => reward)).size === picked.length, 'a reward twice'),
  ),
  /** Gift cards and vouchers that are brought. */
  cards: v.pipe(v.array(cardBrought), v.maxLength(10)),
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
  | CardRefusal
  | ReversingRefusal
  | { readonly code: 'no-lines' }
  /** More gift cards than one command can write. */
  | { readonly code: 'cards-too-many'; readonly most: number }
  /** More points than a whole number can be trusted to hold. */
  | { readonly code: 'points-too-many' }
  | { readonly code: 'line-price-negative'; readonly line: number }
  | { readonly code: 'day-in-future'; readonly today: Day }
  /** Settings or points changed after the till showed its figures; nothing is written. */
  | {
      readonly code: 'quote-changed';
      readonly quote: Quote;
      readonly book: Book;
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
  readonly issued: readonly IssuedCard[];
  readonly client: ClientAfter | null;
  readonly repeated: boolean;
};

const noSums: Sums = { total: 0, discount: 0, tax: 0, paid: 0, due: 0 };

export const recordInvoice = defineAction({
  roles: ['owner', 'staff'],
  command,
  run(world, command, request) {
    const written = writeEntry(world, request, command.member, (turn, member) =>
      decide(world, command, request, turn, member),
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
      balance: entryBalance(entry) ?? null,
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
  turn: Turn,
  member: Member | null,
): Result<Decided, RecordRefusal | { readonly code: 'client-unknown' }> {
  if (command.lines.length === 0 && command.rewards.length === 0) return refuse({ code: 'no-lines' });
  const negative = command.lines.findIndex((line) => line.amount < 0);
  if (negative >= 0) return refuse({ code: 'line-price-negative', line: negative + 1 });
  if (command.day > turn.today) return refuse({ code: 'day-in-future', today: turn.today });
  const voided = voidedFirst(world, command, request, turn, member);
  if (!voided.ok) return voided;
  const { before, state } = voided.value;
  const brought = broughtCards(world, turn.mark, turn, command.cards, before.drafts);
  if (!brought.ok) return brought;
  const lines = command.lines.map((line): Line => ({ ...line, tax: '' }));
  const { receipt, staff } = command;
  const invoice = { source: '', receipt, day: command.day, staff, lines: withListed(lines, turn) };
  const client = member && state && memberFor(world, turn, member, state, command.day);
  const { tenders, vouchers } = brought.value;
  const quote = quoteInvoice({
    invoice,
    member: client,
    asked: { choices: command.rewards, vouchers, tenders },
    book: turn.book,
    moment: turn.moment,
    history: false,
  });
  if (!isSeen(quote, command, vouchers.length)) {
    const now = member && afterOf(member, turn.moment);
    return refuse({ code: 'quote-changed', quote, book: turn.book, client: now });
  }
  if (quote.points > MOST_POINTS) return refuse({ code: 'points-too-many' });
  if (quote.soldCards.length > MOST_CARDS) return refuse({ code: 'cards-too-many', most: MOST_CARDS });
  const made = issueMoves(world, request.key, command.day, quote, turn.book);
  const cards = [...cardMoves(quote), ...made];
  const draft = { ...invoiceDraft(turn, request, client, state, invoice, quote), cards };
  return accept({
    drafts: [...before.drafts, draft],
    others: before.others,
    cards: [
      ...before.cards,
      ...brought.value.cards,
      ...made.map(({ card }) => ({ id: card, row: 0, state: null })),
    ],
  });
}

type VoidedFirst = { readonly before: Decided; readonly state: MemberState | null };

/** The void that a correction begins with, and the member's state after it. */
function voidedFirst(
  world: World,
  { corrects }: Command,
  request: Keyed,
  turn: Turn,
  member: Member | null,
): Result<VoidedFirst, RecordRefusal | { readonly code: 'client-unknown' }> {
  const nothing = { drafts: [], others: [], cards: [] };
  const state = member?.state ?? null;
  if (corrects === null) return accept({ before: nothing, state });
  const isSame = corrects.member?.id === member?.id;
  const whose = isSame ? accept({ member, before: nothing }) : otherMember(world, turn, corrects.member);
  if (!whose.ok) return whose;
  // With a key of its own: sent again after an interruption, the void is known and only the rest is written.
  const key = `${request.key}/void`;
  const own = { key, hash: request.hash };
  const decided = decideReverse(world, turn, whose.value.member, corrects, { what: 'void' }, own, '', key);
  if (!decided.ok) return decided;
  if (decided.value === null) return accept({ before: nothing, state });
  const { draft, cards } = decided.value;
  if (!isSame || state === null)
    return accept({
      before: { ...whose.value.before, drafts: [...whose.value.before.drafts, draft], cards },
      state,
    });
  // What the void gave back may have expired meanwhile: it leaves before the new invoice, like anything else.
  const voided = afterDraft(state, draft);
  const expiry = expireDraft(turn, voided);
  return accept({
    before: { drafts: expiry === null ? [draft] : [draft, expiry], others: [], cards },
    state: expiry === null ? voided : afterDraft(voided, expiry),
  });
}

/** The client of the mistake, without what has expired, and the entry that takes that out. */
type Whose = { readonly member: Member | null; readonly before: Decided };

function otherMember(
  world: World,
  turn: Turn,
  seen: Command['member'],
): Result<Whose, { readonly code: 'client-unknown' }> {
  const nothing = { drafts: [], others: [], cards: [] };
  if (seen === null) return accept({ member: null, before: nothing });
  const found = world.members.locate(seen.id, seen.row);
  if (found === null) return refuse({ code: 'client-unknown' });
  const member = { ...found, state: soundState(world, found, turn.mark) };
  const expiry = expireDraft(turn, member.state);
  if (expiry === null) return accept({ member, before: { ...nothing, others: [member] } });
  return accept({
    member: { ...member, state: afterDraft(member.state, expiry) },
    before: { ...nothing, drafts: [expiry], others: [member] },
  });
}

/** The member as the quote takes one. Card and birthday are looked at where a rule goes by them. */
function memberFor(
  world: World,
  turn: Pick<Turn, 'book' | 'moment'>,
  { id, row }: { readonly id: string; readonly row: number },
  state: MemberState,
  on: Day,
): QuoteMember {
  const contact = needsContact(turn.book) ? (world.members.contact(id, row) ?? noContact) : noContact;
  return quoteMember(state, contact, on, turn.moment, turn.book);
}

function isSeen(quote: Quote, { seen, rewards }: Command, vouchers: number): boolean {
  const balance = quote.after === null ? null : quote.after.balance;
  return (
    quote.sums.due === seen.due &&
    quote.points === seen.points &&
    quote.used === seen.used &&
    balance === seen.balance &&
    // A reward or voucher that gives nothing any more is not passed over in silence.
    quote.redemptions.length === rewards.length + vouchers
  );
}

/** What the invoice takes off cards that were brought. */
function cardMoves({ payments, redemptions }: Quote): readonly CardMove[] {
  const paid = payments.map(
    ({ card, amount }): CardMove => ({ card, kind: 'giftcard', amount: -amount, line: -1, issue: null }),
  );
  const used = redemptions.flatMap(({ voucher }): CardMove[] =>
    voucher === null ? [] : [{ card: voucher.card, kind: 'voucher', amount: -1, line: -1, issue: null }],
  );
  return [...paid, ...used];
}

/** The entry of an invoice by its quote; the till and the import share it. */
export function invoiceDraft(
  turn: Turn,
  request: Keyed,
  member: QuoteMember | null,
  state: MemberState | null,
  invoice: Invoice,
  quote: Quote,
): Draft {
  return {
    ...blankDraft(turn),
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
