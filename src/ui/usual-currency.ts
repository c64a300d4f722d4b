// Formats before a sheet with a currency of its own is known.
import type { Currency } from '../core/money';

export const usualCurrency: Currency = { code: 'EUR', decimals: 2 };
