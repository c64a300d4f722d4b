// A percentage off a line, in whole cents.
import { Decimal } from 'decimal.js';
import type { Language } from '../core/language';
import type { Cents } from '../core/money';
import { accept, type Result, refuse } from '../core/result';

export type PercentRefusal = { readonly code: 'percent-unreadable'; readonly text: string };

const DECIMALS = 4;
const PERCENT = /^\d{1,3}([.,]\d{1,4})?$/;

/** Parses `10`, `12.5`, `12,5`, `10 %`; empty means none. From 0 to 100. */
export function readPercent(text: string): Result<Decimal, PercentRefusal> {
  const digits = text.replace('%', '').trim();
  if (digits === '') return accept(new Decimal(0));
  const percent = PERCENT.test(digits) ? new Decimal(digits.replace(',', '.')) : undefined;
  if (percent === undefined || percent.greaterThan(100))
    return refuse({ code: 'percent-unreadable', text: text.trim() });
  return accept(percent);
}

/** The discount on an amount of 0 or more: half a cent is rounded up, in the client's favour. */
export function discountOf(amount: Cents, percent: Decimal): Cents {
  return percent.times(amount).div(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
}

/** The shortest percentage that gives this discount on the whole, formatted for a field; '' for none. */
export function percentTyped(discount: Cents, whole: Cents, language: Language): string {
  if (discount === 0 || whole === 0) return '';
  const exact = new Decimal(discount).div(whole).times(100);
  for (let places = 0; places <= DECIMALS; places++) {
    const percent = exact.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
    if (discountOf(whole, percent) === discount || places === DECIMALS)
      return language === 'en' ? percent.toString() : percent.toString().replace('.', ',');
  }
  return '';
}
