// The number format of each kind of column.
import { amountPattern, type Currency } from '../../core/money';
import type { ColumnFormat } from './layout';

/** A cell's number format; `@` is text. */
export function formatOf(format: ColumnFormat, currency: Currency): string {
  if (format === 'money') return amountPattern(currency);
  if (format === 'whole') return '0';
  if (format === 'number') return 'General';
  if (format === 'moment') return 'yyyy-mm-dd hh:mm';
  return format === 'date' ? 'yyyy-mm-dd' : '@';
}
