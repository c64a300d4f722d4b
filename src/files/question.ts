// What a file leaves open: each question is asked once for the file, with an example from it.
import type { Day } from '../core/day';
import type { BookingState } from '../core/imported/imported-booking';
import type { ReceiptNumbers } from '../core/invoice/receipt-id';
import type { DateOrder } from './date-text';

/** A person's answers, by what they are about; what is absent was not asked or not answered. */
export type Answers = {
  readonly dates?: DateOrder;
  readonly marks?: '.' | ',';
  readonly voids?: 'leave-out' | 'take';
  readonly nobody?: 'walk-in' | 'leave-out';
  readonly currency?: 'refuse' | 'take';
  readonly totals?: 'line' | 'receipt';
  readonly points?: 'down' | 'nearest' | 'up';
  readonly kinds?: 'apart' | 'items';
  readonly numbers?: ReceiptNumbers;
  readonly list?: BookingList;
};

/** What appointments without a status are: `done` once their day is over, or for a person to decide later (`booked`). */
export const bookingLists = [
  'done',
  'booked',
  'cancelled',
  'missed',
] as const satisfies readonly BookingState[];
export type BookingList = (typeof bookingLists)[number];

/** An answer of null is still missing; any other is given, or the usual one that a person may change. */
export type Question =
  | {
      readonly about: 'dates';
      readonly answer: DateOrder | null;
      /** Whether the file's own dates give the answer, and nobody another: then it is said rather than asked. */
      readonly isProven: boolean;
      readonly choices: readonly DateOrder[];
      /** Dates that can be read in more than one way, with the day in the order of `choices`. */
      readonly samples: readonly {
        readonly row: number;
        readonly text: string;
        readonly days: readonly Day[];
      }[];
      /** Dates that can be read in one of these orders alone. */
      readonly proofs: readonly {
        readonly row: number;
        readonly text: string;
        readonly order: DateOrder;
        readonly day: Day;
      }[];
    }
  | {
      readonly about: 'marks';
      readonly answer: '.' | ',' | null;
      /** Amounts that may mean thousands or units. */
      readonly samples: readonly { readonly row: number; readonly text: string }[];
    }
  /** Rows that say they were voided, cancelled or refunded, with the words that say so. */
  | {
      readonly about: 'voids';
      readonly answer: 'leave-out' | 'take';
      readonly rows: number;
      readonly words: readonly string[];
    }
  /**
   * Rows without a client, with the words for it; '' among them is an empty cell. No words if the file has no column for
   * clients: then it has to be answered.
   */
  | {
      readonly about: 'nobody';
      readonly answer: 'walk-in' | 'leave-out' | null;
      readonly rows: number;
      readonly words: readonly string[];
    }
  /** Every amount with a currency is in one that is not the salon's, named by its sign or code. */
  | {
      readonly about: 'currency';
      readonly answer: 'refuse' | 'take';
      readonly found: string;
      readonly own: string;
    }
  /** The lines of a receipt all have the same amount: each one's own, or the whole receipt's? */
  | {
      readonly about: 'totals';
      readonly answer: 'line' | 'receipt' | null;
      readonly receipt: string;
      readonly text: string;
      readonly lines: number;
    }
  /** Points with decimals: a client's are whole. */
  | {
      readonly about: 'points';
      readonly answer: 'down' | 'nearest' | 'up' | null;
      readonly samples: readonly { readonly row: number; readonly text: string }[];
    }
  /** Phrases that may name gift cards, tips or deposits, or items: are they money apart, or were they sold? */
  | {
      readonly about: 'kinds';
      readonly answer: 'apart' | 'items' | null;
      readonly rows: number;
      readonly words: readonly string[];
    }
  /** A number comes on several days: another receipt each day, or an error? */
  | {
      readonly about: 'numbers';
      readonly answer: ReceiptNumbers;
      readonly receipt: string;
      readonly days: readonly Day[];
    }
  /** Appointments of which no status says whether they took place. */
  | { readonly about: 'list'; readonly answer: BookingList; readonly rows: number };
