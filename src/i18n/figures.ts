// Figures as people write them. No Intl: the server side says them too, and has to say them alike.

export type Marks = { readonly group: string; readonly decimal: string };

/** A true minus, which stands as high as a plus. */
export const MINUS = '−';

/** Digits with an optional point and decimals, as `1234.5` or `-3`, grouped by thousands. */
export function written(digits: string, { group, decimal }: Marks): string {
  const negative = digits.startsWith('-');
  const [whole = '', fraction] = digits.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${negative ? MINUS : ''}${grouped}${fraction === undefined ? '' : decimal + fraction}`;
}

/** `a, b and c`. */
export function inList(words: readonly string[], and: string): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${and} ${words[words.length - 1]}`;
}
