// One row of a receipts file: a line that was sold or given back, a row left out for a reason, or a refusal.
import type { Day } from '../core/day';
import type { Named } from '../core/imported/imported-invoice';
import type { ItemKind, Line } from '../core/invoice/invoice';
import type { Cents } from '../core/money';
import { accept, type Result, refuse } from '../core/result';
import type { AmountContext, AmountRefusal } from './amount-text';
import { folded } from './cell-text';
import { clientIn } from './client-cells';
import { cellAt, type Places } from './column-use';
import { readDay } from './date-order';
import { type DateContext, type DateOrder, readDateText } from './date-text';
import type { LeftOutReason } from './file-reading';
import type { OrderDiscounts } from './order-discount';
import type { Answers } from './question';
import type { MoneyWay } from './receipt-money';
import { moneyOf } from './receipt-money';
import type { RunRow } from './receipt-runs';
import type { OwnWords } from './recognise';
import { LONGEST_CELL, type RowRefusal } from './refused-row';
import { isCancelled, isRefundedSale, kindOf, stateByMoney, stateOf } from './row-state';
import { type RowKind, type Status, statusOf } from './row-words';
import { isNote, isTotalsRow, noteIn } from './totals-row';

export type Reading = {
  readonly places: Places;
  readonly headings: readonly string[];
  readonly words: OwnWords;
  readonly way: MoneyWay;
  readonly orderDiscounts: OrderDiscounts;
  readonly amounts: AmountContext;
  readonly dates: DateContext;
  readonly dateOrder: DateOrder;
  readonly answers: Answers;
  /** Today in the salon: later days are refused. */
  readonly today: Day;
};

export type LineRead = { readonly day: Day; readonly staff: string; readonly line: Line };

export type ReceiptRow = {
  readonly run: number;
  readonly row: number;
  readonly text: string;
  readonly cells: readonly string[];
  /** '' if the row has none. */
  readonly receipt: string;
  /** Undefined if the row's own client is unclear. */
  readonly client: Named | undefined;
  /** The words in place of a name; undefined if somebody is named. */
  readonly nobodyWord: string | undefined;
  /** Undefined if unreadable. Present even if the row is refused for another reason, such as the amount. */
  readonly day: Day | undefined;
  /** `HH:MM`, or '' if the file does not say. */
  readonly time: string;
  /** Undefined if unreadable. Present even if the row is refused for another reason. */
  readonly amount: Cents | undefined;
  /** The word that says so, if the row is void, cancelled or refunded. */
  readonly voidWord: string;
  /** The phrase that leaves doubt what the row is; '' if there is none. */
  readonly doubt: string;
  readonly leftOut: LeftOutReason | null;
  readonly reading: Result<LineRead, RowRefusal>;
};

/** Everything that can be read from one row and its receipt's cells. */
export function readReceiptRow(row: RunRow, isFirst: boolean, reading: Reading): ReceiptRow {
  const { places, dates, dateOrder } = reading;
  const { source } = row;
  const place = { run: row.run, row: source.row, text: source.text, cells: source.cells, time: '' };
  // Cells may have shifted: neither client nor amount can be trusted.
  if (source.fault !== null)
    return {
      ...place,
      ...nothing,
      receipt: cellAt(source, places.receipt),
      leftOut: noteIn(source.cells),
      reading: refuse(source.fault),
    };
  const { client, nobodyWord } = clientIn(row.named, places);
  const told = stateOf(row, reading);
  const { kind, doubt } = kindOf(row, reading);
  const money = moneyOf(row, { ...reading, context: reading.amounts, isFirst });
  const isBelow = (money.ok && money.value < 0) || /^[-−(]/.test(cellAt(source, places.quantity));
  const said = told === 'return' && !isBelow && isRefundedSale(row, reading) ? 'refunded' : told;
  const state = (said === 'sold' && money.ok && stateByMoney(row, money.value, reading)) || said;
  const signed = money.ok ? accept(signedAmount(money.value, row, { state, kind, places })) : money;
  const read = readDateText(row.date, dates);
  const isNobody = nobodyWord !== undefined;
  return {
    ...place,
    receipt: row.receipt,
    client: row.isUnclear ? undefined : client,
    nobodyWord: row.isUnclear ? undefined : nobodyWord,
    day: read?.days[dateOrder],
    time: read?.time || timeIn(cellAt(source, places.time)),
    amount: signed.ok ? signed.value : undefined,
    doubt,
    voidWord: VOIDED.includes(state) ? voidWordOf(row, reading) : '',
    leftOut:
      (isTotalsRow(source, places) ? 'total' : isNote(source) ? 'note' : null) ??
      leftOutAs(state, kind, reading) ??
      (isNobody ? nobodyLeft(row, reading) : null),
    reading: contentOf(row, signed, { kind, state }, reading),
  };
}

const nothing = {
  client: undefined,
  nobodyWord: undefined,
  day: undefined,
  amount: undefined,
  voidWord: '',
  doubt: '',
} as const;

const VOIDED: readonly Status[] = ['void', 'cancelled', 'refunded'];

function voidWordOf(row: RunRow, { places, headings }: Reading): string {
  if (isCancelled(row)) return headings[places.cancelledOn ?? -1] ?? '';
  const word = row.status === '' ? cellAt(row.source, places.event) : row.status;
  const back = cellAt(row.source, places.refundedAmount);
  return /[1-9]/.test(back) && statusOf(word) === 'sold'
    ? (headings[places.refundedAmount ?? -1] ?? '')
    : word;
}

const LEFT: readonly RowKind[] = ['tax', 'deposit', 'payment', 'total'];

function leftOutAs(state: Status, kind: RowKind | undefined, { answers }: Reading): LeftOutReason | null {
  if (kind !== undefined && LEFT.includes(kind)) return kind as LeftOutReason;
  if (state === 'unpaid') return 'unpaid';
  if (!VOIDED.includes(state) || answers.voids === 'take') return null;
  return state as LeftOutReason;
}

function nobodyLeft(row: RunRow, { answers }: Reading): LeftOutReason | null {
  return !row.isUnclear && answers.nobody === 'leave-out' ? 'nobody' : null;
}

type What = { readonly state: Status; readonly kind: RowKind | undefined };

/** What gives back is below zero, in whichever of its columns the till says so. */
function signedAmount(
  amount: Cents,
  row: RunRow,
  { state, kind, places }: What & { readonly places: Places },
): Cents {
  const isBack =
    state === 'return' || kind === 'discount' || /^[-−(]/.test(cellAt(row.source, places.quantity));
  return isBack && amount > 0 ? -amount : amount;
}

function contentOf(
  row: RunRow,
  amount: Result<Cents, AmountRefusal>,
  { kind, state }: What,
  reading: Reading,
): ReceiptRow['reading'] {
  const { places, dateOrder, dates } = reading;
  const { source } = row;
  if (places.receipt !== undefined && row.receipt === '') return refuse({ code: 'row-receipt-empty' });
  if (row.isUnclear) return refuse({ code: 'row-client-empty' });
  if (state === 'partly') return refuse({ code: 'row-partly-refunded' });
  const day = readDay(row.date, dateOrder, dates);
  if (day === undefined) return refuse({ code: 'row-date', text: row.date });
  if (day > reading.today) return refuse({ code: 'day-in-future', today: reading.today });
  const currency = otherCurrency(source, reading);
  if (currency !== undefined) return refuse(currency);
  if (!amount.ok) return amount;
  const quantity = quantityOf(cellAt(source, places.quantity), amount.value);
  if (quantity === undefined) return refuse({ code: 'row-quantity', text: cellAt(source, places.quantity) });
  const long = tooLong(row, reading);
  if (long !== undefined) return refuse({ code: 'row-text-long', column: long, most: LONGEST_CELL });
  const line = lineOf(row, quantity, amount.value, { kind, reading });
  return accept({ day, staff: row.staff, line });
}

function otherCurrency(row: { readonly cells: readonly string[] }, { places, amounts }: Reading) {
  const code = cellAt(row, places.currency);
  if (code === '' || amounts.anyCurrency || folded(code) === folded(amounts.currency.code)) return undefined;
  const text = cellAt(row, places.amount ?? places.unitPrice ?? places.receiptTotal);
  return { code: 'amount-currency', text, found: code, own: amounts.currency.code } as const;
}

// `2`, or `2.0` and `2,00` as some tills write it; at most four digits, the ledger's limit.
const UNITS = /^\(?([-−+]?)\s?0*(\d{1,4})(?:[.,]0+)?\)?(?:\s?(?:x|×|pc|pcs|st|stk|ea|unit|units))?$/i;

/** Whole units above 0, 1 if the file does not say; on a row that gives back, the number as in the file. */
function quantityOf(text: string, amount: Cents): number | undefined {
  if (text === '') return 1;
  const parts = UNITS.exec(text);
  if (parts === null) return undefined;
  const units = Number(parts[2]);
  const isBelow = (parts[1] !== '' && parts[1] !== '+') || text.startsWith('(');
  const quantity = !isBelow || units === 0 ? units : -units;
  return quantity > 0 || amount < 0 || (amount === 0 && quantity < 0) ? quantity : undefined;
}

function lineOf(
  { source }: RunRow,
  quantity: number,
  amount: Cents,
  { kind: own, reading }: { readonly kind: RowKind | undefined; readonly reading: Reading },
): Line {
  const { places } = reading;
  const kind = itemKindOf(own);
  const sold = {
    item: '',
    name: cellAt(source, places.description) || cellAt(source, places.itemCode),
    category: cellAt(source, places.category),
    quantity,
    amount,
    discount: 0,
  };
  const tax = taxOf(source, reading);
  // A row below zero is a set-off: it gives back money, never units.
  return amount < 0 || quantity < 0 ? { kind: 'deduction', of: kind, ...sold, tax } : { kind, ...sold, tax };
}

function itemKindOf(kind: RowKind | undefined): ItemKind {
  return kind === 'service' || kind === 'product' || kind === 'giftcard' || kind === 'tip' ? kind : 'other';
}

/** `GST 4.1; PST 6.56`: as in the file, never used in a computation. */
function taxOf(row: { readonly cells: readonly string[] }, { places, headings }: Reading): string {
  const text = places.taxes.filter((place) => cellAt(row, place) !== '');
  return text.map((place) => `${headings[place]} ${cellAt(row, place)}`).join('; ');
}

/** The heading of a text that is too long. */
function tooLong(row: RunRow, reading: Reading): string | undefined {
  const { places, headings } = reading;
  const column = TEXTS.find((name) => cellAt(row.source, places[name]).length > LONGEST_CELL);
  if (column !== undefined) return headings[places[column] ?? -1];
  return taxOf(row.source, reading).length > LONGEST_CELL ? headings[places.taxes[0] ?? -1] : undefined;
}

const TEXTS = [
  'receipt',
  'client',
  'clientCode',
  'phone',
  'email',
  'loyaltyCard',
  'description',
  'category',
  'staff',
] as const;

function timeIn(text: string): string {
  return text === ''
    ? ''
    : (readDateText(`2000-01-01 ${text}`, { zone: 'UTC', latestYear: 2000 })?.time ?? '');
}
