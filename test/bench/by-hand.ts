// The same salon hard-coded over integers, without settings: its points, the baseline loop for speed, and the figures
// of its whole quote, which the engine's must equal.
import type { Invoice, Line } from '../../src/core/invoice/invoice';
import type { Quote } from '../../src/core/invoice/quote';
import { member } from './salon';

export function pointsByHand({ lines }: Invoice): number {
  let total = 0;
  let ofServices = 0;
  let units = 0;
  let unitsOfCare = 0;
  for (let k = 0; k < lines.length; k++) {
    const { kind, amount, quantity, item, category } = lines[k] as Line;
    total += amount;
    if (kind === 'service') ofServices += amount;
    if (amount === 0) continue;
    if (kind === 'product') units += quantity;
    if (category === 'Care' || item === 'CUT') unitsOfCare += quantity;
  }
  const visit = total >= 15_000 ? 5 : 0;
  return Math.floor(total / 1000) + Math.floor(ofServices / 100) * 2 + units * 3 + unitsOfCare * 4 + visit;
}

type Figures = {
  readonly sums: readonly [total: number, tax: number, due: number];
  /** Rate, gross and tax, the highest rate first. */
  readonly taxes: readonly (readonly number[])[];
  /** For each reward its points and discount, or the reason why it is unavailable. */
  readonly offers: readonly (readonly (string | number)[])[];
  readonly points: number;
  readonly until: string;
  readonly balances: readonly [before: number, after: number];
};

export function figuresOf({ sums, taxes, offers, points, earned, before, after }: Quote): Figures {
  return {
    sums: [sums.total, sums.tax, sums.due],
    taxes: taxes.map(({ rate, gross, tax }) => [rate, gross, tax]),
    offers: offers.map(({ offer }) =>
      offer.ok ? [offer.points, offer.discount] : Object.values(offer.shortfall),
    ),
    points,
    until: earned?.until ?? '',
    balances: [before?.balance ?? 0, after?.balance ?? 0],
  };
}

export function figuresByHand(invoice: Invoice): Figures {
  const { lines, day } = invoice;
  let balance = 0;
  for (const { points } of member.account.lots) balance += points;
  let [services, products, taxOfServices, taxOfProducts] = [0, 0, 0, 0];
  let [hasServices, hasProducts] = [false, false];
  let balm: Line | undefined;
  for (const line of lines) {
    const { kind, amount, item, quantity } = line;
    if (kind === 'service') {
      hasServices = true;
      services += amount;
      taxOfServices += Math.floor((amount * 21 + 50) / 100); // rounds half a cent up
    } else {
      hasProducts = true;
      products += amount;
      taxOfProducts += Math.floor((amount * 6 + 50) / 100);
    }
    if (item !== 'BALM' || amount === 0) continue;
    if (balm === undefined || amount / quantity < balm.amount / balm.quantity) balm = line;
  }
  const total = services + products;
  const tax = taxOfServices + taxOfProducts;
  const taxes = [];
  if (hasServices) taxes.push([2100, services + taxOfServices, taxOfServices]);
  if (hasProducts) taxes.push([600, products + taxOfProducts, taxOfProducts]);
  const points = pointsByHand(invoice);
  return {
    sums: [total, tax, total + tax],
    taxes,
    offers: [
      tenOff(total, balance),
      inReach(100, Math.floor((services * 5 + 50) / 100), balance),
      inReach(50, balm === undefined ? 0 : unitOf(balm), balance),
      asMoney(total, balance),
      balance < 150 ? ['points', 150 - balance] : [150, 0],
    ],
    points,
    until: points === 0 ? '' : `${Number(day.slice(0, 4)) + 1}${day.slice(4, 7)}`,
    balances: [balance, balance + points],
  };
}

type Figure = readonly (string | number)[];

const nothing: Figure = ['items', 1];

function inReach(points: number, discount: number, balance: number): Figure {
  if (discount === 0) return nothing;
  return points > balance ? ['points', points - balance] : [points, discount];
}

/** 10.00 for 200 points; on a smaller invoice, as many whole points as fit at 0.05 each. */
function tenOff(total: number, balance: number): Figure {
  if (total === 0) return nothing;
  if (total >= 1000) return inReach(200, 1000, balance);
  const points = Math.floor(total / 5);
  return points === 0 ? ['purchase', 1000 - total] : inReach(points, points * 5, balance);
}

/** 0.05 per point, as many as fit. */
function asMoney(total: number, balance: number): Figure {
  if (total === 0) return nothing;
  const points = Math.min(balance, Math.floor(total / 5));
  return points === 0 ? ['purchase', 5 - total] : [points, points * 5];
}

/** The unit price, with half a cent rounded up. */
function unitOf({ amount, quantity }: Line): number {
  return Math.floor((amount * 2 + quantity) / (quantity * 2));
}
