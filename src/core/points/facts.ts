// Facts about a member that rules need before an invoice. Stored with the entry, to decide it again later.
import type { Cents } from '../money';
import type { Rests } from './rests';
import type { UsesLeft } from './uses';

export type Facts = {
  /** Whether the client holds a card. */
  readonly loyaltyCard: boolean;
  /** Whether the invoice's day is in the client's birthday month. */
  readonly birthday: boolean;
  /** Points earned and money spent in the months that count towards a level. */
  readonly points: number;
  readonly spent: Cents;
  /** Whether it is the client's first invoice; voided ones do not count. */
  readonly firstVisit: boolean;
  /** How often rewards and bonuses with a limit may still be used. */
  readonly usesLeft: UsesLeft;
  /** Leftover money that programmes kept from earlier invoices. */
  readonly rests: Rests;
  /** Whether a booking gives the points of the visit: its services then earn nothing on the invoice. */
  readonly booked: boolean;
};

export const noFacts: Facts = {
  loyaltyCard: false,
  birthday: false,
  points: 0,
  spent: 0,
  firstVisit: false,
  usesLeft: [],
  rests: [],
  booked: false,
};
