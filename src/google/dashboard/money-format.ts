// The number format of an amount in the salon's currency, as its language writes it.
import type { Language } from '../../core/language';
import { amountPattern, type Currency, moneyText } from '../../core/money';
import { written } from '../../i18n/figures';
import { withCurrency } from '../../i18n/locale';

/** `"€"#,##0.00`, `#,##0.00" €"`. Sheets puts in the sheet's own separators. */
export function moneyFormat(language: Language, currency: Currency): string {
  const sample = withCurrency(language, currency).money(0);
  const figure = written(moneyText(0, currency), { group: '', decimal: sample.includes(',') ? ',' : '.' });
  const [before = '', after = ''] = sample.split(figure);
  const quoted = (text: string) => (text === '' ? '' : `"${text}"`);
  return `${quoted(before)}${amountPattern(currency)}${quoted(after)}`;
}
