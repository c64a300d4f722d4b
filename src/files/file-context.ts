// What the reading of a file depends on beside the file: the salon's settings and the day.
import type { Day } from '../core/day';
import type { Currency } from '../core/money';

export type FileContext = {
  readonly currency: Currency;
  /** Today in the salon. */
  readonly today: Day;
  /** The salon's time zone, an IANA name. */
  readonly zone: string;
  /** Whether the salon's prices include tax: which of several money columns earns. */
  readonly prices: 'with' | 'without';
  /** Whether people write the month before the day here: for birthdays without a year. */
  readonly monthFirst: boolean;
  /** The other till's name, as stored in entries. */
  readonly source: string;
};
