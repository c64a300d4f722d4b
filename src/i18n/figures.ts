// Formats figures. No Intl: the server formats them too, and must do it identically.

export type Marks = { readonly group: string; readonly decimal: string };

/** A true minus sign, at the height of a plus. */
export const MINUS = '−';

/** Groups digits with an optional point and decimals, as `1234.5` or `-3`, by thousands. */
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
