// Why a booking has no points: what a person has to mend in its row, or what is in order so.
/** What is wrong with a row, or has to be decided by a person. */
export type BookingFault =
  | { readonly code: 'booking-start-wrong'; readonly text: string }
  | { readonly code: 'booking-minutes-wrong'; readonly text: string }
  /** It ends before it starts. */
  | { readonly code: 'booking-ends-before' }
  | { readonly code: 'booking-client-unknown'; readonly text: string }
  /** Several clients have this name, card or code. */
  | { readonly code: 'booking-client-several'; readonly text: string }
  | { readonly code: 'booking-service-unknown'; readonly text: string }
  /** The same booking stands in the row `row`, which counts. */
  | { readonly code: 'booking-doubled'; readonly row: number }
  | { readonly code: 'booking-status-missing' }
  /** In neither list of the salon's words. */
  | { readonly code: 'booking-status-unknown'; readonly text: string };

/** Why a booking that is in order has no points. */
export type BookingWithout =
  | { readonly code: 'booking-client-missing' }
  /** Cancelled or missed. */
  | { readonly code: 'booking-not' }
  /** Cancelled or missed after its points were given, which were taken back. */
  | { readonly code: 'booking-taken-back'; readonly points: number }
  /** The visit's points come from its invoice, the entry `seq`. */
  | { readonly code: 'booking-invoiced'; readonly seq: number }
  | { readonly code: 'booking-no-points' }
  | { readonly code: 'booking-earning-off' }
  | { readonly code: 'booking-earning-ended' }
  | { readonly code: 'booking-card-missing' }
  | { readonly code: 'booking-client-erased' }
  /** A person took its points back in the client's history. */
  | { readonly code: 'booking-undone' };

export type BookingWhy = BookingFault | BookingWithout;

const faults: { readonly [Code in BookingFault['code']]: true } = {
  'booking-start-wrong': true,
  'booking-minutes-wrong': true,
  'booking-ends-before': true,
  'booking-client-unknown': true,
  'booking-client-several': true,
  'booking-service-unknown': true,
  'booking-doubled': true,
  'booking-status-missing': true,
  'booking-status-unknown': true,
};

/** Whether a person has to look at it. */
export function isFault(why: BookingWhy): why is BookingFault {
  return why.code in faults;
}

/** Where a booking stands: to be looked at, not yet due, with points, or without any. */
export type BookingStanding = 'look' | 'waiting' | 'credited' | 'none';
