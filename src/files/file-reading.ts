// What a file says once it is read: its rows taken, left out and refused, and what only a person can answer.
import type { Day } from '../core/day';
import type { ImportedBooking } from '../core/imported/imported-booking';
import type { ImportedClient } from '../core/imported/imported-client';
import type { ImportedInvoice } from '../core/imported/imported-invoice';
import type { ImportedItem } from '../core/imported/imported-item';
import type { ItemKind } from '../core/invoice/invoice';
import type { ReceiptNumbers } from '../core/invoice/receipt-id';
import type { Cents } from '../core/money';
import type { ColumnUse } from './column-use';
import type { BookingList, Question } from './question';
import type { NumberOnDays } from './receipt-numbers';
import type { RefusedRow } from './refused-row';

export type FileReading = ReceiptsReading | ClientsReading | CatalogReading | BookingsReading;

/** Why a row is no sale or appointment; the file's own word or figure stands in its text. */
export type LeftOutReason =
  | 'void'
  | 'cancelled'
  | 'refunded'
  | 'unpaid'
  | 'tax'
  | 'deposit'
  | 'payment'
  | 'total'
  | 'nobody'
  | 'note'
  | 'all-day';

export type LeftOutRow = {
  readonly row: number;
  /** The row's source text, shortened. */
  readonly text: string;
  readonly why: LeftOutReason;
  /** Undefined if it has no amount that can be read. */
  readonly amount: Cents | undefined;
};

type Read = {
  /** Rows below the headings that are not blank: taken, left out and refused. */
  readonly rows: number;
  readonly columns: readonly ColumnUse[];
  readonly leftOut: readonly LeftOutRow[];
  readonly refused: readonly RefusedRow[];
  /** In the order in which to ask them. One whose answer is null has to be answered first (`isAnswered`). */
  readonly questions: readonly Question[];
};

export type ReceiptsReading = Read & {
  readonly kind: 'receipts';
  /** By day, receipt number and place in the file; empty while a question is open. */
  readonly invoices: readonly ImportedInvoice[];
  /** Of all readable amounts: taken, left out and refused. */
  readonly total: Cents;
  readonly leftOutTotal: Cents;
  readonly refusedTotal: Cents;
  /** Refused rows whose amount cannot be read, which no total includes. */
  readonly unreadableAmounts: number;
  /** Lines taken that are not plain sales, by kind. */
  readonly ownKinds: readonly OwnKind[];
  readonly firstDay: Day | '';
  readonly lastDay: Day | '';
  readonly receiptNumbers: ReceiptNumbers;
  readonly onSeveralDays: NumberOnDays | null;
};

/** Tips, gift cards, discounts on rows of their own, and returns. */
export type OwnKind = {
  readonly kind: Extract<ItemKind, 'tip' | 'giftcard'> | 'discount' | 'return';
  readonly rows: number;
  readonly amount: Cents;
};

export type ClientsReading = Read & {
  readonly kind: 'clients';
  readonly clients: readonly ImportedClient[];
};

export type CatalogReading = Read & {
  readonly kind: 'services' | 'products';
  readonly items: readonly ImportedItem[];
  /** Names shared by items with different codes: on a receipt such a name means the first item. */
  readonly namesShared: readonly string[];
};

export type BookingsReading = Read & {
  readonly kind: 'bookings';
  /** What its rows without a status are. */
  readonly list: BookingList;
  /** In the order of the file; empty while a question is open. */
  readonly bookings: readonly ImportedBooking[];
};

/** Whether nothing stands in the way of taking the file. */
export function isAnswered({ questions }: Pick<FileReading, 'questions'>): boolean {
  return questions.every(({ answer }) => answer !== null);
}
