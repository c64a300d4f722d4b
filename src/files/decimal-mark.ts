// Decides the decimal mark of a file: once for the whole file, and never by what most amounts say.
import type { Currency, DecimalMark } from '../core/money';
import { amountParts } from './amount-text';
import { currencyFound } from './currency-signs';
import type { Question } from './question';

export type MarksDecided = {
  /** `either` if no amount has a mark that matters. */
  readonly mark: DecimalMark;
  readonly question: Extract<Question, { readonly about: 'marks' }> | null;
};

const MOST_SAMPLES = 3;

/**
 * The mark that the amounts prove, if all that prove one agree. Asked if none does and some can be read in two ways
 * (`1,234`), or if some prove one and some the other. In a currency without decimals every mark only groups.
 * @param told a person's answer
 */
export function decideMarks(
  amounts: readonly { readonly row: number; readonly text: string }[],
  currency: Currency,
  told: '.' | ',' | undefined,
): MarksDecided {
  const proofs: { [Mark in '.' | ',']: { row: number; text: string }[] } = { '.': [], ',': [] };
  const open: { row: number; text: string }[] = [];
  const seen = new Set<string>();
  for (const amount of amounts) {
    if (seen.has(amount.text)) continue;
    seen.add(amount.text);
    const parts = amountParts(amount.text);
    // Money of another country is written in its way, and refused.
    if (parts === undefined || (parts.currency !== '' && currencyFound(parts.currency, currency) !== 'own'))
      continue;
    const digits = parts.digits.replace(/[^\d.,]/g, '');
    const mark = provenMark(digits);
    if (mark === 'open') open.push(amount);
    else if (mark !== undefined) proofs[mark].push(amount);
  }
  const [points, commas] = [proofs['.'].length, proofs[','].length];
  if (currency.decimals === 0 && (points === 0 || commas === 0))
    return { mark: groupingIn(open, points), question: null };
  if (points > 0 !== commas > 0) return { mark: told ?? (points > 0 ? '.' : ','), question: null };
  if (points === 0 && open.length === 0) return { mark: 'either', question: null };
  const samples = [...proofs['.'].slice(0, 1), ...proofs[','].slice(0, 1), ...open].slice(0, MOST_SAMPLES);
  return { mark: told ?? 'either', question: { about: 'marks', answer: told ?? null, samples } };
}

/** Where nothing has decimals, a mark before three digits groups: the other one would be the decimal mark. */
function groupingIn(open: readonly { readonly text: string }[], points: number): DecimalMark {
  if (open.length === 0 || points > 0) return 'either';
  const isPoint = open.some(({ text }) => text.includes('.'));
  return isPoint === open.some(({ text }) => text.includes(',')) ? 'either' : isPoint ? ',' : '.';
}

function provenMark(digits: string): '.' | ',' | 'open' | undefined {
  const point = digits.lastIndexOf('.');
  const comma = digits.lastIndexOf(',');
  if (point < 0 && comma < 0) return undefined;
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  const seen = point >= 0 ? '.' : ',';
  const parts = digits.split(seen);
  if (parts.length > 2) return seen === '.' ? ',' : '.'; // a mark that occurs twice groups
  const [whole = '', rest = ''] = parts;
  // Three digits after one to three others may be a group of thousands; anything else must be decimals.
  return rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole) ? 'open' : seen;
}
