// Currencies by the signs and words beside an amount.
import { type Currency, currencyOf } from '../core/money';
import { folded } from './cell-text';

// Signs that several currencies share, and words that are no ISO code; compared without case, spaces and points.
const SIGNS: { readonly [sign: string]: string } = {
  '€': 'EUR',
  '£': 'GBP',
  $: 'USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU BMD BBD BSD BZD FJD JMD KYD LRD NAD TTD XCD',
  us$: 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  cad$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  s$: 'SGD',
  hk$: 'HKD',
  mx$: 'MXN',
  r$: 'BRL',
  '¥': 'JPY CNY',
  '₹': 'INR',
  '₺': 'TRY',
  '₪': 'ILS',
  '₩': 'KRW',
  '₽': 'RUB',
  '₴': 'UAH',
  '₱': 'PHP',
  '฿': 'THB',
  '₫': 'VND',
  '₦': 'NGN',
  fr: 'CHF',
  sfr: 'CHF',
  kr: 'SEK NOK DKK ISK',
  kč: 'CZK',
  zł: 'PLN',
  ft: 'HUF',
  lei: 'RON',
  rs: 'INR PKR LKR MUR',
  rm: 'MYR',
  rp: 'IDR',
  r: 'ZAR',
  dh: 'MAD AED',
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
  dollar: 'USD CAD AUD',
  dollars: 'USD CAD AUD',
};

export type CurrencyFound = 'own' | 'other' | 'unknown';

/** Whether the sign or word beside an amount means the salon's currency, another one, or nothing that is known. */
export function currencyFound(text: string, own: Currency): CurrencyFound {
  const sign = text.toLowerCase().replace(/[\s.]/g, '');
  const codes = SIGNS[sign]?.split(' ') ?? codesIn(text);
  if (codes.length === 0) return 'unknown';
  return codes.includes(own.code) ? 'own' : 'other';
}

/** A code with or without its sign: `EUR`, `USD $`. */
function codesIn(text: string): readonly string[] {
  const code = currencyOf(folded(text))?.code;
  return code === undefined ? [] : [code];
}
