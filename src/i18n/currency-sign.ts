// The sign of a currency, as a salon of that country writes it: one sheet has one currency, so `$` says enough.
import { MINUS } from './figures';

const CODES_OF_SIGNS: readonly (readonly [sign: string, codes: string])[] = [
  ['€', 'EUR'],
  [
    '$',
    'ARS AUD BBD BMD BND BSD BZD CAD CLP COP CUP DOP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD SRD TTD USD UYU XCD',
  ],
  ['£', 'FKP GBP GIP SHP SSP'],
  ['¥', 'CNY JPY'],
  ['₩', 'KPW KRW'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
];

const SIGNS: { readonly [code: string]: string } = Object.fromEntries(
  CODES_OF_SIGNS.flatMap(([sign, codes]) => codes.split(' ').map((code) => [code, sign])),
);

/** The code itself where no sign of one character is usual. */
export function currencySign(code: string): string {
  return SIGNS[code] ?? code;
}

/** `−€10.00`, `CHF 10.00`: a sign stands close to its figure, a code apart. */
export function signBefore(figure: string, sign: string): string {
  if (sign.length > 1) return `${sign}\u00a0${figure}`;
  return figure.startsWith(MINUS) ? `${MINUS}${sign}${figure.slice(1)}` : `${sign}${figure}`;
}
