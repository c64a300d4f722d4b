// The discount of a whole order, which a till writes once for it: each line takes its share.
import type { Cents } from '../core/money';
import { accept, type Result } from '../core/result';
import { type AmountContext, type AmountRefusal, readAmount } from './amount-text';
import { cellAt, type Places } from './column-use';
import type { TableRow } from './read-table';
import type { RunRow } from './receipt-runs';

/** What each row takes of its order's discount, not below 0; a row that is absent takes nothing. */
export type OrderDiscounts = ReadonlyMap<TableRow, Result<Cents, AmountRefusal>>;

export type LineMoney = {
  /** The line's price less its own discount; undefined if it cannot be read. */
  readonly priceOf: (row: RunRow) => Cents | undefined;
  readonly places: Places;
  readonly context: AmountContext;
};

export function orderDiscounts(rows: readonly RunRow[], money: LineMoney): OrderDiscounts {
  const place = money.places.receiptDiscount;
  const shares = new Map<TableRow, Result<Cents, AmountRefusal>>();
  if (place === undefined) return shares;
  const runs = new Map<number, RunRow[]>();
  for (const row of rows) runs.set(row.run, [...(runs.get(row.run) ?? []), row]);
  for (const run of runs.values()) {
    const [stated] = run.filter(({ source }) => cellAt(source, place) !== '');
    if (stated === undefined) continue;
    const discount = readAmount(cellAt(stated.source, place), money.context);
    if (!discount.ok) {
      shares.set(stated.source, discount);
      continue;
    }
    for (const [row, share] of shared(Math.abs(discount.value), run, money))
      shares.set(row.source, accept(share));
  }
  return shares;
}

/** In proportion to the lines' prices; what is rounded up to here is what the lines up to here have taken. */
function shared(
  discount: Cents,
  run: readonly RunRow[],
  money: LineMoney,
): readonly (readonly [RunRow, Cents])[] {
  if (discount === 0 || discount === onLines(run, money)) return [];
  const priced = run.map((row) => [row, Math.max(0, money.priceOf(row) ?? 0)] as const);
  const whole = priced.reduce((sum, [, price]) => sum + price, 0);
  if (whole === 0) return [];
  const part = Math.min(discount, whole) / whole;
  let prices = 0;
  let taken = 0;
  return priced.map(([row, price]) => {
    prices += price;
    const share = Math.round(prices * part) - taken;
    taken += share;
    return [row, share] as const;
  });
}

/** The discounts that the lines state themselves: the same sum is the same discount, written twice. */
function onLines(run: readonly RunRow[], { places, context }: LineMoney): Cents {
  const found = run.map(({ source }) => readAmount(cellAt(source, places.discount), context));
  return found.reduce((sum, money) => sum + (money.ok ? Math.abs(money.value) : 0), 0);
}
