// Records an invoice: the points are available when it returns. A correction also voids another invoice.
import * as v from 'valibot';
import type { Day } from '../../core/day';
import type { InvoiceRefusal } from '../../core/decide/decide-invoice';
import { withCatalogFacts } from '../../core/invoice/catalog';
import type { Line } from '../../core/invoice/invoice';
import type { Quote } from '../../core/invoice/quote';
import { wholeIn } from '../../core/invoice/standing-reversals';
import type { Sums } from '../../core/invoice/sums';
import { type Draft, type Entry, invoiceNumber } from '../../core/journal/entry';
import { entryEarned, entryUsed } from '../../core/journal/told-by-entry';
import { type MemberState, whenOf } from '../../core/members/member';
import { type Account, balanceOf, liveAt } from '../../core/points/account';
import type { UseCounts } from '../../core/points/uses';
import { accept, type Result, refuse } from '../../core/result';
import type { Ruleset } from '../../core/settings/ruleset';
import type { Presented } from '../../core/stored-values/presented';
import type { StoredValueState } from '../../core/stored-values/stored-value';
import { defineCommand, type Request } from '../action';
import { type IssuedStoredValue, issuedBy } from '../cards/issued-cards';
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
import type { RulesetRefusal } from '../ledger/cited-ruleset';
import { decideOn, type Fetched } from '../ledger/fetch-view';
import { reversalsOfAll } from '../ledger/find-entry';
import { leadsTo } from '../ledger/holder';
import { distinct, entriesOf } from '../ledger/journal-rows';
import { checkpointOf, type Transaction } from '../ledger/transaction';
import { type Decided, type Member, writeEntry } from '../ledger/write';
import type { Checkpoint } from '../ports/checkpoint';
import type { World } from '../ports/world';
import { knownMember } from './known-member';
import { mayTakeBack } from './may-take-back';
import { presentedCards, type StoredValueRefusal, storedValueOf } from './presented-cards';
import { fetchInvoice } from './reversing';

// Far above the limit of an invoice, so that too many lines give a refusal with the limit, not a malformed request.
const MOST_READ = 2000;

// Of a number that comes every day, the latest sales are enough.
const MOST_ALIKE = 20;

const points = v.pipe(v.number(), v.safeInteger());

const command = v.object({
  member: v.nullable(memberSeen),
  day,
  receipt: shortText,
  staff: shortText,
  lines: v.pipe(v.array(tillLine), v.maxLength(MOST_READ)),
  rewards: v.pipe(v.array(rewardPicked), v.maxLength(9)),
  /** Gift cards and vouchers presented. */
  cards: v.pipe(v.array(presentedCard), v.maxLength(10)),
  /** A wrong invoice and its client, voided in the same step. */
  corrects: v.nullable(v.object({ ...entrySeen.entries, member: v.nullable(memberSeen) })),
  /** Whether to ask first if a sale of the day has the receipt number already. */
  once: v.optional(v.boolean(), false),
  /** The figures shown at the till: written only if they are still right. */
  seen: v.object({
    /** The amount left to pay. */
    due: cents,
    points,
    used: points,
    balance: v.nullable(points),
  }),
});

type Command = v.InferOutput<typeof command>;

export type RecordRefusal =
  | StoredValueRefusal
  | RulesetRefusal
  | { readonly code: 'entry-unknown' | 'client-unknown' }
  /** It corrects an invoice that this member of staff may not take back. */
  | { readonly code: 'forbidden' }
  | Exclude<InvoiceRefusal, { code: 'quote-changed' }>
  /** Settings or points changed after the till showed its figures; nothing is written. */
  | {
      readonly code: 'quote-changed';
      readonly quote: Quote;
      readonly ruleset: Ruleset;
      readonly uses: UseCounts;
      readonly client: ClientAfter | null;
    };

export type Recorded = {
  readonly seq: number;
  readonly row: number;
  readonly day: Day;
  readonly receipt: string;
  /** The invoice's own number; 0 in the answer of an older Carnet. */
  readonly number: number;
  readonly sums: Sums;
  readonly points: number;
  readonly used: number;
  /** The member's balance after this entry; null for a walk-in. */
  readonly balance: number | null;
  /** Gift cards and vouchers presented, with their remaining balance and last day. */
  readonly presented: readonly StoredValueState[];
  /** Gift cards and vouchers issued, with their codes. */
  readonly issued: readonly IssuedStoredValue[];
  readonly client: ClientAfter | null;
  /** Total uses of each reward and bonus by all clients so far. */
  readonly uses: UseCounts;
  readonly repeated: boolean;
};

/** The client's balance when the entry was recorded, without points already expired by then. */
export function balanceThen({ moment }: Draft, after: Account, state: MemberState | null): number {
  const lastVisit = state === null ? '' : whenOf(state, moment).lastVisit;
  return balanceOf(liveAt(after, { now: moment, lastVisit }));
}

const noSums: Sums = { total: 0, discount: 0, tax: 0, paid: 0, due: 0 };

export const recordInvoice = defineCommand({
  locks: 'at-once',
  roles: ['owner', 'staff'],
  needs: 'record',
  command,
  triesCode: ({ cards }) => cards.some((card) => 'code' in card),
  run(world, command, request) {
    const written = writeEntry(world, request, command.member, (transaction, member) =>
      decided(world, command, request, { transaction, member }),
    );
    if (!written.ok) return written;
    const { entry, row, member, uses, repeated } = written.value;
    const left = repeated ? storedValuesNow(world, entry) : written.value.storedValues;
    return accept<Recorded>({
      seq: entry.seq,
      row,
      day: entry.day,
      receipt: entry.receipt,
      number: invoiceNumber(entry),
      sums: entry.sums ?? noSums,
      points: entryEarned(entry),
      used: entryUsed(entry),
      balance: entry.after && member && balanceThen(entry, entry.after, member.state),
      presented: presentedIds(entry).flatMap((id) => left.find((state) => state.id === id) ?? []),
      issued: issuedBy(world, entry),
      client: member && afterOf(member, world.clock.moment()),
      uses,
      repeated,
    });
  },
});

function presentedIds({ storedValues }: Draft): readonly string[] {
  const brought = storedValues.filter(({ issue }) => issue === null);
  return [...new Set(brought.map(({ storedValue }) => storedValue))];
}

/** The cards' current states, for a repeated answer. */
function storedValuesNow(world: World, entry: Draft): readonly StoredValueState[] {
  const checkpoint = checkpointOf(world);
  if (checkpoint === null) return [];
  return presentedIds(entry).flatMap((id) => storedValueOf(world, checkpoint, id).state ?? []);
}

function decided(
  world: World,
  command: Command,
  request: Request,
  { transaction, member }: { readonly transaction: Transaction; readonly member: Member | null },
): Result<Decided, RecordRefusal> {
  const fetched = fetchSale(world, command, transaction, member);
  if (!fetched.ok) return fetched;
  const wrong = fetched.value.invoice?.entry;
  if (wrong !== undefined && !mayTakeBack(request.who, wrong, transaction.now))
    return refuse({ code: 'forbidden' });
  const { receipt, staff, day } = command;
  const lines = command.lines.map((line): Line => ({ ...line, tax: '' }));
  const { ruleset, listed, checkpoint } = transaction;
  const facts = { ruleset, items: listed().items };
  const invoice = { source: '', receipt, day, staff, lines: withCatalogFacts(lines, facts) };
  const result = decideOn(world, transaction, fetched.value, {
    kind: 'invoice',
    key: request.key,
    request: request.hash,
    member: member?.id ?? '',
    invoice,
    recordOnly: false,
    once: command.once,
    choices: command.rewards,
    seen: command.seen,
    presented: fetched.value.presented,
    corrects: command.corrects && { member: fetched.value.corrected },
  });
  if (result.ok || result.refusal.code !== 'quote-changed') return result as Result<Decided, RecordRefusal>;
  const after = member && afterOf(member, transaction.moment);
  const bookedOn = fetched.value.members.find(({ id }) => id === member?.id)?.contact?.bookedOn;
  const client = after && (bookedOn === undefined ? after : { ...after, bookedOn });
  return refuse({ ...result.refusal, ruleset, uses: checkpoint.uses, client });
}

type FetchedSale = Fetched & {
  readonly presented: readonly Presented[];
  /** The client of the invoice to be corrected, wherever that number leads now; '' for none. */
  readonly corrected: string;
};

/** Fetches the invoice's clients and gift cards, and the invoice that it corrects. */
function fetchSale(
  world: World,
  { cards, corrects, receipt, day, once }: Command,
  transaction: Transaction,
  member: Member | null,
): Result<FetchedSale, RecordRefusal> {
  const { checkpoint } = transaction;
  const presented = presentedCards(world, checkpoint, cards);
  if (!presented.ok) return presented;
  const mistake = corrects === null ? accept(null) : fetchInvoice(world, transaction, corrects, member);
  if (!mistake.ok) return mistake;
  const members = member === null ? [] : [knownMember(world, transaction, member)];
  const add = (found: readonly Member[]) =>
    members.push(...found.filter(({ id }) => !members.some((other) => other.id === id)));
  let corrected = corrects?.member?.id ?? '';
  if (corrects?.member && corrected !== member?.id) {
    const found = leadsTo(world, corrects.member, checkpoint);
    if (found.length === 0) return refuse({ code: 'client-unknown' });
    corrected = found[found.length - 1]?.id ?? '';
    add(found);
  }
  const own = mistake.value?.invoice.entry.member ?? '';
  if (own !== '' && own !== corrected) add(leadsTo(world, { id: own, row: 0 }, checkpoint));
  const storedValues = [...(mistake.value?.storedValues ?? []), ...presented.value];
  return accept({
    members,
    storedValues,
    invoice: mistake.value?.invoice ?? null,
    sameReceipt:
      once && receipt !== '' ? soldAs(world, checkpoint, { receipt, day, except: corrects?.seq ?? 0 }) : null,
    presented: presented.value.map(({ id, text }) => ({ storedValue: id, text })),
    corrected,
  });
}

type Typed = { readonly receipt: string; readonly day: Day; readonly except: number };

/** The sale of the day with the number, if it still stands. */
function soldAs(world: World, checkpoint: Checkpoint, { receipt, day: wanted, except }: Typed): Entry | null {
  const found = entriesOf(world.journal.find('receipt', [receipt], MOST_ALIKE));
  const sold = distinct(found).filter(
    ({ kind, seq, day: sold }) => kind === 'invoice' && seq !== except && sold === wanted,
  );
  if (sold.length === 0) return null;
  const reversals = reversalsOfAll(
    world,
    sold.map(({ seq }) => seq),
    checkpoint,
  );
  const isGone = ({ seq }: Entry) => wholeIn(reversals.get(seq) ?? []) !== undefined;
  return sold.find((entry) => !isGone(entry)) ?? null;
}
