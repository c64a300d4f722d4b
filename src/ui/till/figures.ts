// Computes the quote from the form: every figure on the till comes from here, by the same rules as the server's.
import type { CommandOf } from '../../app/actions';
import type { Opened } from '../../app/till/open';
import type { Moment } from '../../core/day';
import { type QuoteRefusal, quoteCommand } from '../../core/decide/decide-invoice';
import type { Line } from '../../core/invoice/invoice';
import type { Quote, QuoteMember } from '../../core/invoice/quote';
import { type Cents, type Currency, readMoney } from '../../core/money';
import { type Result, refuse } from '../../core/result';
import type { FieldRefusal } from '../../core/settings/field';
import type { Ruleset } from '../../core/settings/ruleset';
import type { StoredValueState } from '../../core/stored-values/stored-value';
import { discountOf, type PercentRefusal, readPercent } from '../discount';
import type { FormLine, TillForm } from './form';
import { commandFor, type FormClient, nowFor, viewFor } from './form-command';

type TillCommandLine = CommandOf<'record-invoice'>['lines'][number];

export type LineRefusal =
  | { readonly field: 'price'; readonly refusal: FieldRefusal | { readonly code: 'price-negative' } }
  | {
      readonly field: 'discount';
      readonly refusal: PercentRefusal | { readonly code: 'deduction-discounted' };
    }
  | { readonly field: 'name'; readonly refusal: { readonly code: 'field-empty' } };

export type LineFigures =
  | { readonly ok: true; readonly price: Cents; readonly amount: Cents; readonly discount: Cents }
  | ({ readonly ok: false } & LineRefusal);

function lineFigures(line: FormLine, { currency, deductions }: Ruleset): LineFigures {
  if (line.name.trim() === '') return { ok: false, field: 'name', refusal: { code: 'field-empty' } };
  const price = readPrice(line.price, currency);
  if (!price.ok) return { ok: false, field: 'price', refusal: price.refusal };
  const percent = readPercent(line.discount);
  if (!percent.ok) return { ok: false, field: 'discount', refusal: percent.refusal };
  if (price.value < 0 && (!deductions || line.kind === 'giftcard'))
    return { ok: false, field: 'price', refusal: { code: 'price-negative' } };
  if (price.value < 0 && percent.value > 0)
    return { ok: false, field: 'discount', refusal: { code: 'deduction-discounted' } };
  const whole = price.value * line.quantity;
  const discount = discountOf(whole, percent.value);
  return { ok: true, price: price.value, amount: whole - discount, discount };
}

function readPrice(text: string, currency: Currency): Result<Cents, FieldRefusal> {
  return text.trim() === '' ? refuse({ code: 'field-empty' }) : readMoney(text, currency);
}

export type TillFigures = {
  readonly lines: readonly LineFigures[];
  /** The first line that cannot be read, or −1. */
  readonly wrong: number;
  /** Null while a line cannot be parsed, or if the ledger would refuse the form. */
  readonly quote: Quote | null;
  /** Why the ledger would refuse it, for example because a gift card of the corrected invoice has been used. */
  readonly refusal: QuoteRefusal | null;
  /** The client and the gift cards as passed to the quote: in a correction, as the void leaves them. */
  readonly member: QuoteMember | null;
  readonly presented: readonly StoredValueState[];
  /** The sum of the lines' own discounts. */
  readonly discount: Cents;
};

/** @param client null for a walk-in, or if none is chosen yet */
export function tillFigures(form: TillForm, client: FormClient, opened: Opened, moment: Moment): TillFigures {
  const lines = form.lines.map((line) => lineFigures(line, opened.ruleset));
  const wrong = lines.findIndex((line) => !line.ok);
  let discount = 0;
  for (const line of lines) if (line.ok) discount += line.discount;
  const read = commandLines(form, lines).map((line): Line => ({ ...line, tax: '' }));
  const states = form.storedValues.map(({ state }) => state);
  const view = viewFor(opened, client, states, form.corrects);
  const quoted = quoteCommand(view, commandFor(form, client, read, opened), nowFor(moment));
  if (!quoted.ok)
    return { lines, wrong, discount, quote: null, refusal: quoted.refusal, member: null, presented: states };
  const { quote, client: member, presented } = quoted.value;
  return { lines, wrong, discount, quote: wrong < 0 ? quote : null, refusal: null, member, presented };
}

/** The lines as sent to the api. */
export function commandLines(form: TillForm, figures: readonly LineFigures[]): TillCommandLine[] {
  return form.lines.flatMap((line, index): readonly TillCommandLine[] => {
    const read = figures[index];
    if (!read?.ok) return [];
    const { kind, item, name, category, quantity } = line;
    const { amount, discount } = read;
    const staff = line.staff.trim();
    const own = staff === '' || staff === form.staff.trim() ? {} : { staff };
    return [{ kind, item, name: name.trim(), category, quantity, amount, discount, ...own }];
  });
}
