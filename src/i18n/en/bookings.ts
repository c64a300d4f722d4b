// English: points from bookings, and why one has none.
import type { BookingRefusalWords } from '../refusals';
import type { BookingPolicyWords } from '../sheet';

export const bookingPolicies: BookingPolicyWords = {
  bookingsOn: {
    label: 'Points from bookings',
    what: 'What stands in the tab Bookings and took place gives the points that the Catalog lists for its service, by itself.',
  },
  bookingDelay: {
    label: 'Hours until the points',
    what: 'How many hours after the end of a booking its points come, up to 168. Carnet looks every hour.',
  },
  visitCredit: {
    label: 'A visit with an invoice too',
    what: 'What gives the points if there is an invoice for the booking as well. Never both.',
  },
  bookingDone: {
    label: 'It took place',
    what: 'The words of your calendar for a booking that took place, with commas between them.',
  },
  bookingNot: {
    label: 'Gives no points',
    what: 'The words of your calendar for a booking that was cancelled or missed, with commas between them.',
  },
};

export const bookingRefusals: BookingRefusalWords = {
  'booking-start-wrong': ({ text }) =>
    text === '' ? 'Day and time are missing.' : `“${text}” is no day and time, such as 2026-11-26 14:00.`,
  'booking-minutes-wrong': ({ text }) => `“${text}” is no number of minutes, up to 1440.`,
  'booking-ends-before': () => 'It ends before it starts.',
  'booking-client-unknown': ({ text }) => `“${text}” is not in Clients.`,
  'booking-client-several': ({ text }) => `Several clients are called “${text}”. Use the client’s number.`,
  'booking-service-unknown': ({ text }) =>
    text === '' ? 'The service is missing.' : `“${text}” is not in the Catalog.`,
  'booking-doubled': ({ row }) => `The same booking stands in row ${row}.`,
  'booking-status-missing': () => 'Say whether it took place.',
  'booking-status-unknown': ({ text }) => `“${text}” does not say whether it took place. See the settings.`,
  'booking-client-missing': () => 'Without a client, no points.',
  'booking-not': () => 'Cancelled or missed.',
  'booking-taken-back': ({ points }, format) => `Cancelled or missed: ${format.points(points)} taken back.`,
  'booking-invoiced': ({ seq }) => `Points come from the invoice (line ${seq} of the ledger).`,
  'booking-no-points': () => 'The Catalog lists no points for it.',
  'booking-earning-off': () => 'Earning is switched off.',
  'booking-earning-ended': () => 'After the last day to earn.',
  'booking-card-missing': () => 'This client has no card.',
  'booking-client-erased': () => 'This client was erased.',
  'booking-undone': () => 'Its points were taken back by hand.',
  'booking-off': () => 'Points from bookings are switched off. Switch them on in the settings first.',
  'booking-changed': () => 'This booking was changed or moved in the meantime. Look at it again.',
};
