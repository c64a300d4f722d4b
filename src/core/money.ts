// Money as whole minor units of a currency.

import { accept, type Result, refuse } from './result';
import { decimalText, shortened, unitsOf } from './text/decimal-text';

/** An amount in the currency's minor units (cents; whole yen): an integer. */
export type Cents = number;

/** An ISO 4217 currency and its number of decimals. */
export type Currency = { readonly code: string; readonly decimals: number };

export type MoneyRefusal =
  | { readonly code: 'amount-not-money'; readonly text: string }
  | { readonly code: 'amount-decimals'; readonly text: string; readonly decimals: number }
  | { readonly code: 'amount-too-large'; readonly text: string };

// ISO 4217 (list one): every active currency, with its number of decimals if not two.
const CODES =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG'.split(
    ' ',
  );
const DECIMALS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' ').map((c) => [c, 0]),
  ),
  ...Object.fromEntries('BHD IQD JOD KWD LYD OMR TND'.split(' ').map((c) => [c, 3])),
};

export const currencyCodes: readonly string[] = CODES;

/** The currency for an ISO 4217 code in any case, or undefined if there is none. */
export function currencyOf(code: string): Currency | undefined {
  const upper = code.trim().toUpperCase();
  return CODES.includes(upper) ? { code: upper, decimals: DECIMALS[upper] ?? 2 } : undefined;
}

/** The decimal mark in a file or of a person; `either` takes the last separator if nothing contradicts it. */
export type DecimalMark = '.' | ',' | 'either';

// At most twelve digits of minor units, so that a year of amounts still adds up exactly in a number.
export const LARGEST: Cents = 999_999_999_999;

const NEGATIVE = /^[-−]/;
const AMOUNT = /^\d+(\.\d+)?$/;

/**
 * Reads an amount as people type it: `25`, `25.5`, `25,50`, `1.234,50`, `1 234.50`, `−5`. Nothing is rounded. Refuses
 * text that is not an amount, and more decimals than the currency has (so `1,234` in euros is refused: it could mean
 * more than a thousand or a little over one).
 */
export function readMoney(
  text: string,
  currency: Currency,
  mark: DecimalMark = 'either',
): Result<Cents, MoneyRefusal> {
  const trimmed = text.trim();
  const negative = NEGATIVE.test(trimmed);
  const digits = plain(trimmed.replace(NEGATIVE, '').trim(), mark);
  if (digits === undefined || !AMOUNT.test(digits))
    return refuse({ code: 'amount-not-money', text: trimmed });
  // Trailing zeros count while the mark is undecided: `1,000` may mean a thousand or one.
  const decimals = decimalsIn(mark === 'either' ? digits : shortened(digits));
  const cents = decimals > currency.decimals ? undefined : unitsOf(digits, currency.decimals);
  if (cents === undefined)
    return refuse({ code: 'amount-decimals', text: trimmed, decimals: currency.decimals });
  if (cents > LARGEST) return refuse({ code: 'amount-too-large', text: trimmed });
  return accept(negative && cents !== 0 ? -cents : cents);
}

function decimalsIn(digits: string): number {
  return (digits.split('.')[1] ?? '').length;
}

const GROUPED = /^\d{1,3}( \d{3})*$/;

/** The digits with a decimal point and no grouping; undefined if the grouping is invalid. */
function plain(text: string, mark: DecimalMark): string | undefined {
  const spaced = text.replace(/[\u00a0\u202f'’]/g, ' ');
  const decimal = mark === 'either' ? decimalMarkOf(spaced) : mark;
  const group = decimal === ',' ? '.' : ',';
  const parts = spaced.split(decimal);
  if (parts.length > 2) return undefined;
  const whole = (parts[0] ?? '').split(group).join(' ');
  if (whole.includes(' ') && !GROUPED.test(whole)) return undefined;
  const joined = whole.split(' ').join('');
  const fraction = parts[1];
  if (fraction === undefined) return joined;
  return `${joined === '' ? '0' : joined}.${fraction}`;
}

function decimalMarkOf(text: string): '.' | ',' {
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  // `1.234.567` and `1,234,567`: a mark that occurs twice separates groups, not decimals.
  if (comma >= 0 && text.indexOf(',') !== comma) return '.';
  if (point >= 0 && text.indexOf('.') !== point) return ',';
  return comma > point ? ',' : '.';
}

/** The amount as plain text with the currency's decimals and a decimal point: `25.00`, `-5.00`, JPY `1200`. */
export function moneyText(cents: Cents, currency: Currency): string {
  return decimalText(cents, currency.decimals);
}

/** The amount as a number for a visible cell; never used in computations. */
export function moneyCell(cents: Cents, currency: Currency): number {
  return Number(moneyText(cents, currency));
}

export function sumOf(amounts: readonly Cents[]): Cents {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return sum;
}

/** How a spreadsheet's number format writes an amount: `#,##0.00`. It puts in its own separators. */
export function amountPattern({ decimals }: Pick<Currency, 'decimals'>): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
