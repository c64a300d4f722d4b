// Currency codes as choices, the same in every language.
import { currencyCodes } from '../core/money';

export const currencies: { readonly [code: string]: string } = Object.fromEntries(
  currencyCodes.map((code) => [code, code]),
);
