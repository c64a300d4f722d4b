// One amount as a file writes it: with its currency before or after, in parentheses, with a minus behind it.
import { type Cents, type Currency, type DecimalMark, type MoneyRefusal, readMoney } from '../core/money';
import { accept, type Result, refuse } from '../core/result';
import { plainText } from './cell-text';
import { currencyFound } from './currency-signs';

export type AmountRefusal =
  | MoneyRefusal
  /** The amount is in a currency that is not the salon's. */
  | { readonly code: 'amount-currency'; readonly text: string; readonly found: string; readonly own: string };

export type AmountContext = {
  readonly currency: Currency;
  readonly mark: DecimalMark;
  /** Whether a foreign sign is taken for the salon's own, because a person said so for the file. */
  readonly anyCurrency: boolean;
};

export type AmountParts = {
  readonly isNegative: boolean;
  /** The figures with their marks and spaces. */
  readonly digits: string;
  /** The sign, code or word of the currency; '' if there is none. */
  readonly currency: string;
};

const PARTS = /^([^\d]*?)([.,]?\d[\d.,'’` ]*)([^\d]*)$/;
const SIGN_AS_MARK = /^([^\d]*\d[\d.'’ ]*)\s?([€$£])\s?(\d{2})$/;
const MINUS = /[-−–—]/g;

/** The parts of an amount; undefined if it has no figures, or several numbers. */
export function amountParts(text: string): AmountParts | undefined {
  // `45€50`: the sign in place of the mark.
  const plain = plainText(text)
    .replace(/^'/, '')
    .replace(
      SIGN_AS_MARK,
      (_, whole: string, sign: string, cents: string) => `${whole.trim()},${cents} ${sign}`,
    );
  const found = PARTS.exec(plain);
  if (found === null) return undefined;
  const [, before = '', figures = '', after = ''] = found;
  const isBracketed = before.includes('(') && after.includes(')');
  // `55,-` and `55.--`: a dash in place of the cents.
  const isDashed = /[.,]$/.test(figures) && /^[-–—]/.test(after);
  const minus = (before.match(MINUS)?.length ?? 0) + (isDashed ? 0 : (after.match(MINUS)?.length ?? 0));
  if (minus > 1 || before.includes('(') !== after.includes(')')) return undefined;
  const sign = (side: string) =>
    side
      .replace(MINUS, '')
      .replace(/[()+:]/g, ' ')
      .trim();
  const digits = figures.trim().replace(/[.,]$/, '').replace(/`/g, "'");
  return {
    isNegative: isBracketed || minus === 1,
    digits,
    currency: `${sign(before)} ${sign(after)}`.trim(),
  };
}

/** Reads an amount in minor units; nothing is rounded. */
export function readAmount(
  text: string,
  { currency: own, mark, anyCurrency }: AmountContext,
): Result<Cents, AmountRefusal> {
  const parts = amountParts(text);
  if (parts === undefined) return refuse({ code: 'amount-not-money', text: text.trim() });
  const { currency, digits, isNegative } = parts;
  const found = currency === '' ? 'own' : currencyFound(currency, own);
  if (found === 'unknown') return refuse({ code: 'amount-not-money', text: text.trim() });
  if (found === 'other' && !anyCurrency)
    return refuse({ code: 'amount-currency', text: text.trim(), found: currency, own: own.code });
  const read = readMoney(digits, own, mark);
  if (!read.ok) return refuse({ ...read.refusal, text: text.trim() });
  return accept(isNegative && read.value !== 0 ? -read.value : read.value);
}
