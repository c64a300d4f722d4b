// English: bookings, and the points that they give.

const bookingsView = {
  title: 'Bookings',
  toSettings: 'Settings of bookings',
  dayBefore: 'Day before',
  dayAfter: 'Day after',
  goToDay: 'Go to a day',
  today: (day: string) => `Today, ${day}`,
  toLookAt: 'To look at',
  waiting: 'Waiting',
  credited: 'Points given',
  noPoints: 'No points',
  with: (staff: string) => `with ${staff}`,
  ends: (time: string) => `ends ${time}`,
  pointsAt: (points: string, when: string) => `${points} at ${when}`,
  pointsOn: (points: string, day: string, when: string) => `${points} on ${day} at ${when}`,
  nobody: 'Nobody named',
  noService: 'no service',
  chooseService: 'Choose service',
  chooseClient: 'Choose client',
  chooseTime: 'Change day and time',
  tookPlace: 'It took place',
  givesNone: 'No points',
  thisMonth: 'This month',
  withoutInvoice: 'Bookings without an invoice',
  withoutBooking: 'Invoices without a booking',
  creditDue: 'Give the points now',
  takeBackDue: 'Take the points back now',
  lookNow: 'Look again now',
  crediting: 'Looking at the bookings…',
  stop: 'Stop',
  add: 'Add',
  due: (count: number, figure: string) =>
    count === 0
      ? 'Nothing is due now. Carnet looks every hour.'
      : `${figure} ${count === 1 ? 'booking is' : 'bookings are'} due now. Carnet looks every hour.`,
  losing: (count: number, figure: string) =>
    count === 1
      ? '1 booking loses its points: it was cancelled, missed or put off since.'
      : `${figure} bookings lose their points: they were cancelled, missed or put off since.`,
  dueInvoiced: 'A visit that has an invoice gets its points from that alone.',
  offNow: 'Points for bookings are off.',
  switchOn: 'Switch on…',
  creditedNow: (count: number, figure: string, points: string) =>
    `Points given for ${figure} ${count === 1 ? 'booking' : 'bookings'}: ${points}.`,
  takenBackNow: (points: string) => `${points} taken back.`,
  creditedNone: 'No booking got points: nothing was due, or the visit has its points already.',
};

const bookingSheet = {
  add: 'Add booking',
  change: 'Change booking',
  client: 'Client',
  service: 'Service',
  day: 'Day',
  start: 'Begins at',
  minutes: 'Minutes',
  staff: 'Staff (optional)',
  status: 'Status',
  /** What is written in the tab: words that the settings understand from the beginning. */
  statuses: { done: 'arrived', cancelled: 'cancelled', missed: 'no-show', none: 'no points' },
  statusLabels: {
    open: 'Not decided yet',
    done: 'It took place',
    cancelled: 'Cancelled',
    missed: 'Did not come',
    none: 'No points',
  },
  asInTab: (status: string) => `“${status}”`,
  clientMissing: 'Choose a client.',
  serviceMissing: 'Choose a service.',
  dayWrong: 'Choose a day.',
  startWrong: 'Type a time, as in 14:30.',
  minutesWrong: 'Type the minutes, from 1 to 1,440.',
  save: 'Save',
  added: (name: string) => `Booking of ${name} added.`,
  changed: (name: string) => `Booking of ${name} changed.`,
  backLater: 'Points given already are put right with the next run, within the hour.',
};

const bookingSettings = {
  title: 'Points from bookings',
  example: (ends: string, at: string) => `Ends ${ends}, points at ${at}.`,
  services: 'Points for each service',
  servicesWhat: 'The switch and the number stand in the tab Catalog too.',
  noServices: 'No services in the catalog yet.',
  pointsFor: (name: string) => `Points for ${name}`,
  switchFor: (name: string) => `Points for bookings of ${name}`,
  showMore: (figure: string) => `${figure} more`,
  pointsWrong: 'Type a whole number above zero.',
  sameForAll: 'The same for all that have none',
  fillIn: 'Fill in',
  calendar: 'What your calendar says',
  elseWaits: 'Anything else waits until you decide.',
  save: 'Save',
  saved: 'Points from bookings saved.',
  gone: (names: string) => `Saved. Not in the catalog any more: ${names}.`,
};

const unmatched = {
  monthBefore: 'Month before',
  monthAfter: 'Month after',
  bookingsWhat: 'They took place, and nothing was invoiced to the client on that day.',
  invoicesWhat: 'Something was invoiced, and the client had no booking on that day.',
  noBookings: 'Every booking that took place has an invoice.',
  noInvoices: 'Every invoice has a booking.',
  soFar: (figure: string) => `Looking… ${figure} so far`,
};

export const booking = { bookingsView, bookingSheet, bookingSettings, unmatched };
