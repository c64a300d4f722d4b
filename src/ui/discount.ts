// A percentage off a line, in whole cents.
import { Decimal } from 'decimal.js';
import type { Cents } from '../core/money';
import { accept, type Result, refuse } from '../core/result';

export type PercentRefusal = { readonly code: 'percent-unreadable'; readonly text: string };

const PERCENT = /^\d{1,3}([.,]\d{1,4})?$/;

/** Reads `10`, `12.5`, `12,5`, `10 %`; empty is none. From 0 to 100. */
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
