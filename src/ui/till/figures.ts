// From what is typed to the quote: every figure on the till comes from here, by the same rule as the server's.
import type { CommandOf } from '../../app/actions';
import type { Account } from '../../core/account';
import type { Book } from '../../core/book';
import type { Day } from '../../core/day';
import type { FieldRefusal } from '../../core/fields';
import type { Cents, Currency } from '../../core/money';
import { readMoney } from '../../core/money';
import { type Quote, quoteInvoice } from '../../core/quote';
import { accept, type Result, refuse } from '../../core/result';
import { discountOf, type PercentRefusal, readPercent } from '../discount';
import type { FormLine, TillForm } from './form';

export type TillCommandLine = CommandOf<'record-invoice'>['lines'][number];

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
  readonly discount: Cents;
};

/** @param account the member's points, or null for a walk-in and while nobody is chosen */
export function tillFigures(form: TillForm, account: Account | null, book: Book, today: Day): TillFigures {
  const lines = form.lines.map((line) => lineFigures(line, book.currency));
  const wrong = lines.findIndex((line) => !line.ok);
  let discount = 0;
  for (const line of lines) if (line.ok) discount += line.discount;
  if (wrong >= 0) return { lines, wrong, quote: null, discount };
  const invoice = {
    source: '',
    receipt: form.receipt,
    day: form.day || today,
    staff: form.staff,
    lines: commandLines(form, lines).map((line) => ({ ...line, tax: '' })),
  };
  return { lines, wrong, quote: quoteInvoice(invoice, account, book), discount };
}

/** The lines as they cross the door. */
export function commandLines(form: TillForm, figures: readonly LineFigures[]): TillCommandLine[] {
  return form.lines.flatMap(({ kind, item, name, category, quantity }, index) => {
    const read = figures[index];
    if (!read?.ok) return [];
    return [
      { kind, item, name: name.trim(), category, quantity, amount: read.amount, discount: read.discount },
    ];
  });
}
