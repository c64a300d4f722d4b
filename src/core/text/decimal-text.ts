// Decimal numbers as people write them, and as whole units of a decimal place: text in, integers out, nothing rounded.

/**
 * The number in units of its n-th decimal place: `12.5` with two places is 1250.
 * @param digits `0`, `12`, `12.5` or `-12.5`
 * @returns undefined if it has more decimals than that, zeros at the end aside. Exact up to 2^53.
 */
export function unitsOf(digits: string, places: number): number | undefined {
  const [whole = '', fraction = ''] = digits.split('.');
  if (/[^0]/.test(fraction.slice(places))) return undefined;
  const units = Number(whole + fraction.slice(0, places).padEnd(places, '0'));
  return units === 0 ? 0 : units; // no −0
}

/** The reverse, with all decimals: 1250 with two places is `12.50`. @param units an integer */
export function decimalText(units: number, places: number): string {
  const digits = String(Math.abs(units)).padStart(places + 1, '0');
  const sign = units < 0 ? '-' : '';
  const at = digits.length - places;
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, at)}.${digits.slice(at)}`;
}

/** The same number without the zeros at its end, but with at least this many decimals: `12.50` becomes `12.5`. */
export function shortened(text: string, least = 0): string {
  const [whole = '', fraction = ''] = text.split('.');
  const kept = fraction.replace(/0+$/, '').padEnd(least, '0');
  return kept === '' ? whole : `${whole}.${kept}`;
}
