// A percentage off a line, in whole cents.
import { prorate } from '../core/invoice/allocate';
import type { Language } from '../core/language';
import type { Cents } from '../core/money';
import { accept, type Result, refuse } from '../core/result';
import { decimalText, shortened, unitsOf } from '../core/text/decimal-text';

export type PercentRefusal = { readonly code: 'percent-unreadable'; readonly text: string };

const DECIMALS = 4;
const PERCENT = /^\d{1,3}([.,]\d{1,4})?$/;
/** In ten-thousandths of a percent. */
const ALL = 100 * 10 ** DECIMALS;

/** Parses `10`, `12.5`, `12,5`, `10 %` into ten-thousandths of a percent; empty means none. From 0 to 100 percent. */
export function readPercent(text: string): Result<number, PercentRefusal> {
  const digits = text.replace('%', '').trim();
  if (digits === '') return accept(0);
  const percent = PERCENT.test(digits) ? unitsOf(digits.replace(',', '.'), DECIMALS) : undefined;
  if (percent === undefined || percent > ALL)
    return refuse({ code: 'percent-unreadable', text: text.trim() });
  return accept(percent);
}

/** The discount on an amount of 0 or more: half a cent is rounded up, in the client's favour. */
export function discountOf(amount: Cents, percent: number): Cents {
  return prorate(amount, percent, ALL, 'half');
}

/** The shortest percentage that gives this discount on the whole, formatted for a field; '' for none. */
export function percentTyped(discount: Cents, whole: Cents, language: Language): string {
  if (discount === 0 || whole === 0) return '';
  for (let places = 0; places <= DECIMALS; places++) {
    // Half up at this many decimals of a percent.
    const percent = prorate(discount, 100 * 10 ** places, whole, 'half');
    if (discountOf(whole, percent * 10 ** (DECIMALS - places)) !== discount && places < DECIMALS) continue;
    const text = shortened(decimalText(percent, places));
    return language === 'en' ? text : text.replace('.', ',');
  }
  return '';
}
