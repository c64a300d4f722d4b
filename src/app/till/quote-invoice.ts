// Quotes an invoice's total and points from text typed by a person or sent by a program: names, codes and prices.
import * as v from 'valibot';
import type { Day } from '../../core/day';
import {
  type InvoiceCommand,
  type QuoteRefusal as QuoteCommandRefusal,
  quoteCommand,
} from '../../core/decide/decide-invoice';
import { withCatalogFacts } from '../../core/invoice/catalog';
import { type Invoice, itemKinds, type Line } from '../../core/invoice/invoice';
import type { Quote } from '../../core/invoice/quote';
import { LARGEST, type MoneyRefusal, readMoney } from '../../core/money';
import { accept, type Result, refuse } from '../../core/result';
import type { Choice } from '../../core/rewards/offers';
import type { OutOfReach } from '../../core/rewards/out-of-reach';
import type { Ruleset } from '../../core/settings/ruleset';
import { fold } from '../../core/text/text';
import { defineQuery } from '../action';
import { clientNamed, type NamedRefusal } from '../clients/client-named';
import { day, rewardPicked, shortText } from '../command-parts';
import { nowOf, viewOf } from '../ledger/fetch-view';
import { checkpointOf, type TransactionRefusal, transactionAt } from '../ledger/transaction';
import { verifiedMember } from '../ledger/verified-state';
import type { MemberSeen } from '../ledger/write';
import type { CatalogItem } from '../ports/catalog';
import type { ClientRow } from '../ports/members';
import type { ReadingWorld } from '../ports/world';
import { knownMember } from './known-member';
import { presentedCards, type StoredValueRefusal } from './presented-cards';

const typedLine = v.object({
  /** A code or name from the catalog; any other name needs a kind and a price. */
  item: v.pipe(shortText, v.minLength(1)),
  kind: v.optional(v.picklist(itemKinds)),
  quantity: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)), 1),
  /** Unit price as text; by default the catalog's. */
  price: v.optional(shortText),
  /** The person who did or sold it; by default the invoice's. */
  staff: v.optional(shortText, ''),
});

const command = v.object({
  /** The client's number, till code, card or whole name; '' for a walk-in. */
  client: shortText,
  day: v.optional(day),
  receipt: v.optional(shortText, ''),
  staff: v.optional(shortText, ''),
  lines: v.pipe(v.array(typedLine), v.maxLength(100)),
  /** Rewards by name, with the points to use if the reward allows a choice. */
  rewards: v.optional(v.pipe(v.array(v.union([shortText, rewardPicked])), v.maxLength(9)), []),
  /** Codes of gift cards and vouchers. */
  cards: v.optional(v.pipe(v.array(shortText), v.maxLength(10)), []),
});

export type QuoteRefusal =
  | StoredValueRefusal
  | QuoteCommandRefusal
  | Extract<OutOfReach, { readonly code: 'reward-unknown' }>
  | NamedRefusal
  /** Neither in the catalog nor given with a kind. `line` counts from 1. */
  | { readonly code: 'item-unknown'; readonly line: number; readonly text: string }
  | { readonly code: 'line-price-missing'; readonly line: number }
  | { readonly code: 'line-price-negative'; readonly line: number }
  | MoneyRefusal;

/** The quote, and the command that records exactly this quote. */
export type Quoted = {
  readonly quote: Quote;
  readonly record: {
    readonly member: MemberSeen | null;
    readonly day: Day;
    readonly receipt: string;
    readonly staff: string;
    readonly lines: readonly Omit<Line, 'tax' | 'catalogPoints' | 'pointsPrice' | 'taxRate'>[];
    readonly rewards: readonly Choice[];
    readonly cards: readonly { readonly code: string; readonly row: number }[];
    readonly corrects: null;
    readonly seen: {
      readonly due: number;
      readonly points: number;
      readonly used: number;
      readonly balance: number | null;
    };
  };
};

export const quoteInvoice = defineQuery({
  roles: ['owner', 'staff'],
  command,
  triesCode: ({ cards }) => cards.length > 0,
  run(world, typed): Result<Quoted, QuoteRefusal | TransactionRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const transaction = transactionAt(world, checkpoint, []);
    const { ruleset } = transaction;
    const { items } = transaction.listed();
    const client = typed.client === '' ? accept(null) : clientNamed(everyClient(world), typed.client);
    if (!client.ok) return client;
    const lines: Line[] = [];
    for (const [index, line] of typed.lines.entries()) {
      const read = lineOf(line, index + 1, items, ruleset);
      if (!read.ok) return read;
      lines.push(read.value);
    }
    const choices = typed.rewards.map(
      (wish): Choice => (typeof wish === 'string' ? { reward: wish, points: null } : wish),
    );
    const stranger = choices.find(
      ({ reward }) => !ruleset.rewards.some(({ name, on }) => on && name === reward),
    );
    if (stranger !== undefined) return refuse({ code: 'reward-unknown', text: stranger.reward });
    const cards = typed.cards.map((code) => ({ code, row: 0 }));
    const presented = presentedCards(world, checkpoint, cards);
    if (!presented.ok) return presented;
    const { receipt, staff } = typed;
    const day = typed.day ?? transaction.today;
    const invoice: Invoice = {
      source: '',
      receipt,
      staff,
      day,
      lines: withCatalogFacts(lines, { ruleset, items }),
    };
    const member = client.value;
    const state = member && verifiedMember(world, member, checkpoint).state;
    const members = member && state ? [knownMember(world, transaction, { ...member, state })] : [];
    const view = viewOf(transaction, { members, storedValues: presented.value, invoice: null });
    const command: InvoiceCommand = {
      kind: 'invoice',
      key: '',
      request: '',
      member: member?.id ?? '',
      invoice,
      choices,
      presented: presented.value.map(({ id, text }) => ({ storedValue: id, text })),
      recordOnly: false,
      corrects: null,
      seen: null,
    };
    const quoted = quoteCommand(view, command, nowOf(transaction));
    if (!quoted.ok) return quoted;
    const { quote } = quoted.value;
    return accept({
      quote,
      record: {
        member: member && { id: member.id, row: member.row, version: state?.version ?? 0 },
        day,
        receipt,
        staff,
        lines: lines.map(({ tax: _tax, ...line }) => line),
        rewards: choices,
        cards,
        corrects: null,
        seen: {
          due: quote.sums.due,
          points: quote.points,
          used: quote.used,
          balance: quote.after?.balance ?? null,
        },
      },
    });
  },
});

function everyClient(world: ReadingWorld): readonly ClientRow[] {
  return world.members.list(2, Number.MAX_SAFE_INTEGER).clients;
}

function lineOf(
  typed: v.InferOutput<typeof typedLine>,
  number: number,
  items: readonly CatalogItem[],
  ruleset: Ruleset,
): Result<Line, QuoteRefusal> {
  const item =
    items.find(({ code }) => code !== '' && code === typed.item) ??
    items.find(({ name }) => fold(name) === fold(typed.item));
  const kind = typed.kind ?? item?.kind;
  if (kind === undefined) return refuse({ code: 'item-unknown', line: number, text: typed.item });
  const price =
    typed.price === undefined ? accept(item?.price ?? null) : readMoney(typed.price, ruleset.currency);
  if (!price.ok) return price;
  if (price.value === null) return refuse({ code: 'line-price-missing', line: number });
  if (price.value < 0 && (!ruleset.deductions || kind === 'giftcard'))
    return refuse({ code: 'line-price-negative', line: number });
  const amount = price.value * typed.quantity;
  if (Math.abs(amount) > LARGEST)
    return refuse({ code: 'amount-too-large', text: `${typed.quantity} × ${typed.price}` });
  return accept({
    kind,
    item: item?.code ?? '',
    name: item?.name ?? typed.item,
    category: item?.category ?? '',
    quantity: typed.quantity,
    amount,
    discount: 0,
    tax: '',
    ...(typed.staff === '' ? {} : { staff: typed.staff }),
  });
}
