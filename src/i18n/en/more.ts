// English: the list of everything that is not done at every visit.

export const more = {
  daily: 'Every day',
  setUp: 'Set up',
  data: 'Your data',
  bookings: 'Bookings',
  bookingsWhat: 'Points by themselves, after the visit',
  bookingsToday: (waiting: number, figure: string) =>
    waiting === 0 ? 'Today: nothing waiting' : `Today: ${figure} waiting`,
  toCheck: (_count: number, figure: string) => `${figure} to check`,
  messages: 'Messages',
  messagesWhat: 'Mail, WhatsApp and SMS to clients',
  messagesWaiting: (waiting: number, figure: string) =>
    waiting === 0 ? 'Nothing waiting' : `${figure} waiting`,
  mailsLeft: (_left: number, figure: string) => `mails left: ${figure}`,
  invoices: 'Invoices',
  invoicesWhat: 'Of any day, by client or number',
  reports: 'Reports',
  reportsWhat: 'Points, clients, gift cards, staff',
  several: 'Points for several clients',
  presets: 'Ready-made points',
  giftCardsWhat: 'What is still on them',
  importWhat: 'From another till or system',
  settingsWhat: 'Points, expiry, taxes, language',
};
