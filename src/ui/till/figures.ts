// From what is typed to the quote: every figure on the till comes from here, by the same rule as the server's.
import type { CommandOf } from '../../app/actions';
import type { Opened } from '../../app/till/open';
import { withCatalogPoints } from '../../core/catalog';
import type { Moment } from '../../core/day';
import type { FieldRefusal } from '../../core/field';
import type { Line } from '../../core/invoice';
import { type Cents, type Currency, readMoney } from '../../core/money';
import { type Quote, type QuoteMember, quoteInvoice, type RedemptionRequest } from '../../core/quote';
import { accept, type Result, refuse } from '../../core/result';
import type { Choice } from '../../core/rewards/offers';
import { discountOf, type PercentRefusal, readPercent } from '../discount';
import type { FormLine, PickedReward, TillForm } from './form';

type TillCommandLine = CommandOf<'record-invoice'>['lines'][number];

export type LineRefusal =
  | { readonly field: 'price'; readonly refusal: FieldRefusal | { readonly code: 'price-negative' } }
  | { readonly field: 'discount'; readonly refusal: PercentRefusal }
  | { readonly field: 'name'; readonly refusal: { readonly code: 'field-empty' } };

export type LineFigures =
  | { readonly ok: true; readonly price: Cents; readonly amount: Cents; readonly discount: Cents }
  | ({ readonly ok: false } & LineRefusal);

function lineFigures(line: FormLine, currency: Currency): LineFigures {
  if (line.name.trim() === '') return { ok: false, field: 'name', refusal: { code: 'field-empty' } };
  const price = readPrice(line.price, currency);
  if (!price.ok) return { ok: false, field: 'price', refusal: price.refusal };
  const percent = readPercent(line.discount);
  if (!percent.ok) return { ok: false, field: 'discount', refusal: percent.refusal };
  const whole = price.value * line.quantity;
  const discount = discountOf(whole, percent.value);
  return { ok: true, price: price.value, amount: whole - discount, discount };
}

function readPrice(
  text: string,
  currency: Currency,
): Result<Cents, FieldRefusal | { readonly code: 'price-negative' }> {
  if (text.trim() === '') return refuse({ code: 'field-empty' });
  const price = readMoney(text, currency);
  if (!price.ok) return price;
  return price.value < 0 ? refuse({ code: 'price-negative' }) : accept(price.value);
}

export type TillFigures = {
  readonly lines: readonly LineFigures[];
  /** The first line that cannot be read, or −1. */
  readonly wrong: number;
  /** Null while a line cannot be read. */
  readonly quote: Quote | null;
  /** What the lines' own discounts take off. */
  readonly discount: Cents;
};

/** @param member null for a walk-in, and while nobody is chosen */
export function tillFigures(
  form: TillForm,
  member: QuoteMember | null,
  { ruleset, catalog, today }: Opened,
  moment: Moment,
): TillFigures {
  const lines = form.lines.map((line) => lineFigures(line, ruleset.currency));
  const wrong = lines.findIndex((line) => !line.ok);
  let discount = 0;
  for (const line of lines) if (line.ok) discount += line.discount;
  if (wrong >= 0) return { lines, wrong, quote: null, discount };
  const plain = commandLines(form, lines).map((line): Line => ({ ...line, tax: '' }));
  const invoice = {
    source: '',
    receipt: form.receipt,
    day: form.day || today,
    staff: form.staff,
    // Kept on the line, as the server keeps them: programmes may go by what the catalog lists.
    lines: withCatalogPoints(plain, { ruleset, items: catalog }),
  };
  const quote = quoteInvoice({
    invoice,
    member,
    requested: requestOf(form),
    ruleset,
    moment,
    recordOnly: false,
  });
  return { lines, wrong, quote, discount };
}

/** The lines as they cross the api. */
export function commandLines(form: TillForm, figures: readonly LineFigures[]): TillCommandLine[] {
  return form.lines.flatMap(({ kind, item, name, category, quantity }, index) => {
    const read = figures[index];
    if (!read?.ok) return [];
    return [
      { kind, item, name: name.trim(), category, quantity, amount: read.amount, discount: read.discount },
    ];
  });
}

function requestOf({ picks, storedValues }: TillForm): RedemptionRequest {
  const states = storedValues.map(({ state }) => state);
  return {
    choices: choicesOf(picks),
    tenders: states.flatMap(({ id, kind, balance }) =>
      kind === 'giftcard' ? [{ storedValue: id, balance }] : [],
    ),
    vouchers: states.flatMap(({ id, kind, off, percent }) =>
      kind === 'voucher' ? [{ storedValue: id, amount: off, percent }] : [],
    ),
  };
}

/** The rewards as they cross the api: where no number is typed, as many points as possible. */
export function choicesOf(picks: readonly PickedReward[]): Choice[] {
  return picks.map(({ reward, points }) => ({ reward, points: readPoints(points) ?? null }));
}

/** A whole number of points as typed; null where nothing is, undefined where it is something else. */
export function readPoints(text: string): number | null | undefined {
  const digits = text.replace(/\s/g, '');
  if (digits === '') return null;
  return /^\d{1,7}$/.test(digits) ? Number(digits) : undefined;
}
