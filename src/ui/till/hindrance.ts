// Reasons why an invoice cannot be saved yet, each with the field in which to correct it.
import type { Day } from '../../core/day';
import type { QuoteRefusal } from '../../core/decide/decide-invoice';
import { readPoints } from './choices';
import type { TillFigures } from './figures';
import type { TillForm } from './form';

export type Hindrance =
  | { readonly why: 'client'; readonly focus: string }
  /** A line; `name` says which. */
  | { readonly why: 'line'; readonly focus: string; readonly name: string }
  | { readonly why: 'day'; readonly focus: string }
  /** Text left in a field without Enter: an item or a code. */
  | { readonly why: 'item-typed' | 'code-typed'; readonly focus: string }
  | { readonly why: 'reward'; readonly focus: string; readonly name: string }
  | { readonly why: 'points'; readonly focus: string; readonly name: string }
  /** A voucher on an invoice that allows no more rewards or vouchers. */
  | { readonly why: 'voucher'; readonly focus: string }
  /** The ledger would refuse the form. */
  | { readonly why: 'refused'; readonly focus: string; readonly refusal: QuoteRefusal };

/** The text in the two fields whose content counts only after Enter. */
export type Typed = { readonly item: string; readonly code: string };

/** The first hindrance in reading order, or undefined if the invoice can be saved. */
export function hindranceOf(
  form: TillForm,
  figures: TillFigures,
  today: Day,
  typed: Typed,
): Hindrance | undefined {
  if (form.client === '') return { why: 'client', focus: 'client' };
  const line = form.lines[figures.wrong];
  const figure = figures.lines[figures.wrong];
  if (line !== undefined && figure !== undefined && !figure.ok)
    return { why: 'line', focus: `${figure.field}-${line.id}`, name: line.name };
  if (typed.item.trim() !== '') return { why: 'item-typed', focus: 'add' };
  if (form.day > today) return { why: 'day', focus: 'day' };
  const { refusal } = figures;
  if (refusal !== null) return { why: 'refused', focus: 'save', refusal };
  return rewardHindrance(form, figures) ?? storedValueHindrance(form, figures, typed);
}

function rewardHindrance(form: TillForm, { quote }: TillFigures): Hindrance | undefined {
  for (const { reward, points } of form.picks) {
    const at = quote?.offers.findIndex((offer) => offer.reward === reward) ?? -1;
    if (readPoints(points) === undefined) return { why: 'points', focus: `points-${at}`, name: reward };
    const offer = quote?.offers[at];
    if (offer === undefined) return { why: 'reward', focus: 'rewards-show', name: reward };
    if (!offer.offer.ok) return { why: 'reward', focus: `reward-${at}`, name: reward };
  }
  return undefined;
}

function storedValueHindrance(form: TillForm, { quote }: TillFigures, typed: Typed): Hindrance | undefined {
  const waits = form.storedValues.find(
    ({ state }) =>
      state.kind === 'voucher' &&
      !quote?.redemptions.some(({ voucher }) => voucher?.storedValue === state.id),
  );
  if (quote !== null && waits !== undefined) return { why: 'voucher', focus: `card-${waits.state.id}` };
  return typed.code.trim() === '' ? undefined : { why: 'code-typed', focus: 'card-code' };
}
