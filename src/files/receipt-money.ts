// The money of a receipt's line: its own total, its price times its quantity, or the whole receipt's total once.
import { type Cents, LARGEST } from '../core/money';
import { accept, type Result, refuse } from '../core/result';
import { type AmountContext, type AmountRefusal, readAmount } from './amount-text';
import { cellAt, type Places } from './column-use';
import { type OrderDiscounts, orderDiscounts } from './order-discount';
import type { Answers, Question } from './question';
import type { TableRow } from './read-table';
import type { RunRow } from './receipt-runs';

/** `line`: each line has its own; `price`: price times quantity; `receipt`: the total stands on each line or the first. */
export type MoneyWay = 'line' | 'price' | 'receipt';

export type MoneyDecided = {
  readonly way: MoneyWay;
  readonly question: Extract<Question, { readonly about: 'totals' }> | null;
};

/**
 * How the file's money adds up. A total that repeats on all lines of its receipts is never added up: if prices times
 * quantities give it, they are used; else a person is asked, for two items of one price look the same.
 */
export function decideMoney(
  rows: readonly RunRow[],
  places: Places,
  context: AmountContext,
  told: Answers['totals'],
): MoneyDecided {
  if (places.amount === undefined) {
    const way = places.unitPrice === undefined ? 'receipt' : 'price';
    return { way, question: null };
  }
  if (areTotals(rows, places, context)) return { way: 'price', question: null };
  const several = groupsOf(rows).filter((run) => hasSeveralItems(run, places));
  const repeated = several.filter((run) => isRepeated(run, places));
  if (repeated.length === 0 || repeated.length < several.length) return { way: 'line', question: null };
  const amountOf = (row: RunRow) => read(row.source, places.amount, context);
  if (places.unitPrice !== undefined) {
    const sums = repeated.map((run) => run.map((row) => priced(row.source, places, context)));
    const isWhole = sums.every((prices, at) => sumOf(prices) === amountOf(repeated[at]?.[0] as RunRow));
    if (isWhole) return { way: 'price', question: null };
    const isOwn = sums.every((prices, at) =>
      prices.every((price, line) => price === amountOf(repeated[at]?.[line] as RunRow)),
    );
    if (isOwn) return { way: 'line', question: null };
  }
  const [example = []] = repeated;
  const [first] = example;
  const question = {
    about: 'totals',
    answer: told ?? null,
    receipt: first?.receipt ?? '',
    text: first === undefined ? '' : cellAt(first.source, places.amount),
    lines: example.length,
  } as const;
  const ofReceipt = places.unitPrice === undefined ? 'receipt' : 'price';
  return { way: told === 'receipt' ? ofReceipt : 'line', question };
}

/**
 * Whether the amount stands on one line of its receipt alone, and is what the prices of all its lines come to: wherever
 * receipts have lines with a price and without an amount.
 */
function areTotals(rows: readonly RunRow[], places: Places, context: AmountContext): boolean {
  if (places.unitPrice === undefined) return false;
  const isBare = ({ source }: RunRow) =>
    cellAt(source, places.amount) === '' && cellAt(source, places.unitPrice) !== '';
  const mixed = groupsOf(rows).filter((run) => run.some(isBare) && !run.every(isBare));
  return (
    mixed.length > 0 &&
    mixed.every((run) => {
      const stated = run.filter((row) => !isBare(row)).map((row) => read(row.source, places.amount, context));
      return sumOf(stated) === sumOf(run.map((row) => priced(row.source, places, context)));
    })
  );
}

function groupsOf(rows: readonly RunRow[]): readonly (readonly RunRow[])[] {
  const groups = new Map<number, RunRow[]>();
  for (const row of rows) {
    const group = groups.get(row.run);
    if (group === undefined) groups.set(row.run, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** Several lines that are not the same thing: a second shampoo costs as much as the first. */
function hasSeveralItems(run: readonly RunRow[], places: Places): boolean {
  return new Set(run.map(({ source }) => cellAt(source, places.description ?? places.itemCode))).size > 1;
}

function isRepeated(run: readonly RunRow[], places: Places): boolean {
  const amounts = run.map(({ source }) => cellAt(source, places.amount));
  return new Set(amounts).size === 1 && /[1-9]/.test(amounts[0] ?? '');
}

/** The line's amount after all discounts, before it is known whether the row gives back. */
export function moneyOf(row: RunRow, reading: MoneyReading): Result<Cents, AmountRefusal> {
  const money = lineMoney(row, reading);
  const less = reading.orderDiscounts.get(row.source);
  if (!money.ok || less === undefined) return money;
  return less.ok ? accept(money.value - less.value) : less;
}

function lineMoney(
  row: RunRow,
  { way, isFirst, places, context }: Omit<MoneyReading, 'orderDiscounts'>,
): Result<Cents, AmountRefusal> {
  if (way === 'line') {
    const own = cellAt(row.source, places.amount);
    if (own !== '' || places.unitPrice === undefined) return readAmount(own, context);
  }
  if (way === 'receipt') {
    const own = cellAt(row.source, places.amount ?? places.receiptTotal);
    return isFirst ? readAmount(own, context) : accept(0);
  }
  return priceTimes(row.source, places, context);
}

export type MoneyReading = {
  readonly way: MoneyWay;
  /** Whether it is the first line of its receipt that counts. */
  readonly isFirst: boolean;
  readonly places: Places;
  readonly context: AmountContext;
  readonly orderDiscounts: OrderDiscounts;
};

/** Unit price times quantity, less the discount, whichever sign it is written with. */
function priceTimes(row: TableRow, places: Places, context: AmountContext): Result<Cents, AmountRefusal> {
  const text = cellAt(row, places.unitPrice);
  const price = readAmount(text, context);
  if (!price.ok) return price;
  const units = Number(cellAt(row, places.quantity).replace(',', '.') || 1);
  if (!Number.isInteger(units)) return price; // the quantity is refused by itself
  const whole = price.value * Math.abs(units);
  if (Math.abs(whole) > LARGEST) return refuse({ code: 'amount-too-large', text });
  const discount = discountOf(cellAt(row, places.discount), whole, context);
  if (!discount.ok) return discount;
  const less = whole - Math.sign(whole) * Math.abs(discount.value);
  return accept(units < 0 && less > 0 ? -less : less);
}

const PERCENT = /^[-−(]?\s?(\d{1,3}(?:[.,]\d{1,2})?)\s?%\)?$/;

/** An amount, or per cent of the whole, rounded half up as tills do. */
function discountOf(text: string, whole: Cents, context: AmountContext): Result<Cents, AmountRefusal> {
  if (text === '') return accept(0);
  if (!text.includes('%')) return readAmount(text, context);
  const percent = Number(PERCENT.exec(text)?.[1]?.replace(',', '.') ?? Number.NaN);
  // Not so for `NaN`, which is no percentage.
  if (!(percent <= 100)) return refuse({ code: 'amount-not-money', text });
  return accept(Math.round((Math.abs(whole) * Math.round(percent * 100)) / 10_000));
}

/** What each row takes of its order's discount; nothing where the order's total counts. */
export function discountsOf(
  rows: readonly RunRow[],
  way: MoneyWay,
  { places, context }: Pick<MoneyReading, 'places' | 'context'>,
): OrderDiscounts {
  if (way === 'receipt') return new Map();
  const priceOf = (row: RunRow) => {
    const money = lineMoney(row, { way, places, context, isFirst: true });
    return money.ok ? money.value : undefined;
  };
  return orderDiscounts(rows, { priceOf, places, context });
}

function priced(row: TableRow, places: Places, context: AmountContext): Cents | undefined {
  const money = priceTimes(row, places, context);
  return money.ok ? money.value : undefined;
}

function read(row: TableRow, place: number | undefined, context: AmountContext): Cents | undefined {
  const money = readAmount(cellAt(row, place), context);
  return money.ok ? money.value : undefined;
}

function sumOf(amounts: readonly (Cents | undefined)[]): Cents | undefined {
  return amounts.reduce(
    (sum, amount) => (sum === undefined || amount === undefined ? undefined : sum + amount),
    0,
  );
}
