// Decides the decimal mark of a file: once for the whole file, never amount by amount.
import type { Currency, DecimalMark } from '../core/money';

/**
 * The mark that more amounts prove. Without proof it is `either`, and core/money then refuses amounts that may mean
 * thousands or units (`1,234` in euros), except in a currency without decimals, where a separator can only group.
 */
export function decideDecimalMark(texts: readonly string[], currency: Currency): DecimalMark {
  const proof = { '.': 0, ',': 0 };
  const open = { '.': 0, ',': 0 };
  for (const text of texts) {
    const digits = text.replace(/[^\d.,]/g, '');
    const mark = provenMark(digits);
    if (mark !== undefined) proof[mark]++;
    else if (digits.includes('.')) open['.']++;
    else if (digits.includes(',')) open[',']++;
  }
  if (proof['.'] !== proof[',']) return proof['.'] > proof[','] ? '.' : ',';
  const grouping = open['.'] > 0 !== open[','] > 0;
  if (currency.decimals > 0 || proof['.'] > 0 || !grouping) return 'either';
  return open['.'] > 0 ? ',' : '.';
}

function provenMark(digits: string): '.' | ',' | undefined {
  const point = digits.lastIndexOf('.');
  const comma = digits.lastIndexOf(',');
  if (point < 0 && comma < 0) return undefined;
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  const seen = point >= 0 ? '.' : ',';
  const other = seen === '.' ? ',' : '.';
  const parts = digits.split(seen);
  if (parts.length > 2) return other; // a mark that occurs twice groups
  const [whole = '', rest = ''] = parts;
  // Three digits after one to three others may be a group of thousands; anything else must be decimals.
  return rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole) ? undefined : seen;
}
