// Currencies in a list of choices: by their codes, in every language.
import { currencyCodes } from '../core/money';

export const currencies: { readonly [code: string]: string } = Object.fromEntries(
  currencyCodes.map((code) => [code, code]),
);
