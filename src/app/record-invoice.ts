// Records an invoice: the points are there when it returns.
import * as v from 'valibot';
import { applyChange } from '../core/account';
import type { Book } from '../core/book';
import type { Day } from '../core/day';
import { type Draft, entryBalance, entryInvoice, entryPoints } from '../core/entry';
import { type Invoice, totalOf } from '../core/invoice';
import type { MemberState } from '../core/member';
import type { Cents } from '../core/money';
import { type Quote, quoteInvoice } from '../core/quote';
import { accept, type Result, refuse } from '../core/result';
import { defineAction, type Request } from './action';
import { cents, day, memberSeen, shortText, tillLine } from './command-parts';
import { afterOf, type ClientAfter } from './standing';
import { blankDraft, type Turn } from './turn';
import { type Member, writeEntry } from './write-entry';

// More lines than any salon's invoice, and few enough for one cell of the journal.
const MOST_LINES = 100;

const command = v.object({
  member: v.nullable(memberSeen),
  day,
  receipt: shortText,
  staff: shortText,
  lines: v.pipe(v.array(tillLine), v.maxLength(MOST_LINES)),
  /** What the till showed: written only if it is still so. */
  seen: v.object({
    total: cents,
    points: v.pipe(v.number(), v.integer()),
    balance: v.nullable(v.pipe(v.number(), v.integer())),
  }),
});

type Command = v.InferOutput<typeof command>;

export type RecordRefusal =
  | { readonly code: 'no-lines' }
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
  readonly total: Cents;
  readonly points: number;
  /** The member's points after this entry; null for a walk-in. */
  readonly balance: number | null;
  readonly client: ClientAfter | null;
  readonly repeated: boolean;
};

export const recordInvoice = defineAction({
  roles: ['owner', 'staff'],
  command,
  run(world, command, request) {
    const written = writeEntry(world, request, command.member, (turn, member) =>
      decide(command, request, turn, member),
    );
    if (!written.ok) return written;
    const { entry, row, member, repeated } = written.value;
    return accept<Recorded>({
      seq: entry.seq,
      row,
      day: entry.day,
      receipt: entry.receipt,
      total: totalOf(entryInvoice(entry)),
      points: entryPoints(entry),
      balance: entryBalance(entry) ?? null,
      client: member && afterOf(member, world.clock.today()),
      repeated,
    });
  },
});

function decide(
  command: Command,
  request: Request,
  turn: Turn,
  member: Member | null,
): Result<Draft, RecordRefusal> {
  if (command.lines.length === 0) return refuse({ code: 'no-lines' });
  const negative = command.lines.findIndex((line) => line.amount < 0);
  if (negative >= 0) return refuse({ code: 'line-price-negative', line: negative + 1 });
  if (command.day > turn.today) return refuse({ code: 'day-in-future', today: turn.today });
  const invoice: Invoice = {
    source: '',
    receipt: command.receipt,
    day: command.day,
    staff: command.staff,
    lines: command.lines.map((line) => ({ ...line, tax: '' })),
  };
  const quote = quoteInvoice(invoice, member?.state.account ?? null, turn.book);
  if (!isSeen(quote, command.seen)) {
    const client = member && afterOf(member, turn.today);
    return refuse({ code: 'quote-changed', quote, book: turn.book, client });
  }
  return accept(invoiceDraft(turn, request, member?.state ?? null, invoice, quote));
}

function isSeen(quote: Quote, seen: Command['seen']): boolean {
  const balance = quote.after === null ? null : quote.after.balance;
  return quote.total === seen.total && quote.points === seen.points && balance === seen.balance;
}

/** The entry of an invoice by its quote; the till and the import share it. */
export function invoiceDraft(
  turn: Turn,
  request: Request,
  member: MemberState | null,
  invoice: Invoice,
  quote: Quote,
): Draft {
  return {
    ...blankDraft(turn),
    ...invoice,
    kind: 'invoice',
    key: request.key,
    request: request.hash,
    member: member?.id ?? '',
    version: member === null ? 0 : member.version + 1,
    earnings: quote.earnings,
    change: quote.change,
    after: member && applyChange(member.account, quote.change),
  };
}
