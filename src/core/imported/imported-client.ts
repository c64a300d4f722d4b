// A client from another system's file, with the points and the gift card that come with them.
import type { Day } from '../day';
import type { Cents } from '../money';
import type { Named } from './imported-invoice';

export type ImportedClient = Named & {
  /** The row's first line in its file. */
  readonly row: number;
  /** As Carnet keeps it: `YYYY-MM-DD`, or `MM-DD` without a year; '' if unknown. */
  readonly birthday: string;
  readonly note: string;
  /** Whole points, 0 or more; null if the file has no such column or the cell is empty. */
  readonly points: number | null;
  /** The last day of those points by the file; '' if it does not say. */
  readonly until: Day | '';
  /** A gift card's balance, and its code or ''; null if there is none. */
  readonly giftCard: { readonly code: string; readonly balance: Cents } | null;
  readonly since: Day | '';
  /** Consent to messages: '' if the file does not say. */
  readonly consent: 'yes' | 'no' | '';
  readonly consentDay: Day | '';
  /** An ISO 639 code in lower case, such as `fr`; '' if unknown. */
  readonly language: string;
};
