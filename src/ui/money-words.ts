// Amounts as they are typed; currency names, from the browser's Intl.
import type { Language } from '../core/language';
import { type Cents, type Currency, currencyCodes, currencyOf, moneyText } from '../core/money';

/** An amount formatted for an input field: the language's decimal mark, no grouping. */
export function moneyTyped(cents: Cents, currency: Currency, language: Language): string {
  const text = moneyText(cents, currency);
  return language === 'en' ? text : text.replace('.', ',');
}

/** All currencies by name in the language, sorted by name. */
export function currencyNames(language: Language): readonly (readonly [code: string, name: string])[] {
  const names = new Intl.DisplayNames([language], { type: 'currency' });
  return currencyCodes
    .map((code) => [code, `${names.of(code) ?? code} (${code})`] as const)
    .sort((a, b) => a[1].localeCompare(b[1], language));
}

/** How many decimals a currency's amounts have. */
export function decimalsOf(code: string): number {
  return currencyOf(code)?.decimals ?? 2;
}
