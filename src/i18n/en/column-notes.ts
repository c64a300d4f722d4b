// English: explanations of columns, as notes on their headers.
import type { ColumnNotes } from '../sheet';

export const columnNotes: ColumnNotes = {
  clients: {
    loyaltyCard:
      'The number of the client’s loyalty card, if there is one. If only clients with a card earn points, this is where it has to stand.',
    birthday:
      'As you write it: 17/5, 17 May, with or without the year. Used for extra points in the month of the birthday.',
    consent:
      'Yes if the client agreed to be written to by email or message, no if they withdrew it. It comes from the ledger: record it at the client in the sidebar. What is typed here over it makes nothing count until it is recorded.',
    consentWords:
      'What the client agreed to, word for word. Carnet adds a mark to its own sentence: other words, another mark.',
  },
  ledger: {
    seq: 'Functions for your own tabs, with this column in the second place: =POINTS(A2; COUNT(A:A)), =POINTS_ON(A2; B2; COUNT(A:A)), =GIFTCARD(A2; COUNT(A:A)). Google calculates them again only when that count moves, which it does with each new line. Written in another tab, name this one: Ledger!A:A.',
    number:
      'Invoices of this till are numbered from 1. What a file brings has the receipt number of its own till.',
    receipt: 'A number in quotation marks: without them the sheet would make a date or an amount of it.',
  },
  catalog: {
    active: 'No: the item is no longer offered at the till.',
    earns:
      'Yes: this item earns the points in the next column, if the programme “What the catalog lists” is on.',
    points: 'Points for each one paid.',
    tax: 'The tax on this item in percent, where it is not that of its kind in Settings. Empty: that of its kind.',
    cost: 'What one costs you, without tax. Only for your own reckoning.',
    pointsPrice:
      'What one costs in points, for the reward “An item at its price in points”. Empty: it cannot be had for points.',
  },
  bookings: {
    id: 'The number from your calendar, if it has one. The same number twice is the same booking.',
    client: 'Number, till code, card or name, as in Clients.',
    service: 'Code or name, as in the Catalog. Its points stand there.',
    start: 'Day and time, such as 2026-11-26 14:00.',
    minutes: 'How long it takes. Empty: the points count from the start.',
    status:
      'In the words of your calendar. Which of them mean that it took place stands in the settings; any other word waits until you decide.',
  },
  messages: {
    text: 'What the mail says, with words in braces for what is known of the client. Without a row for an occasion and a language, the usual text is used.',
    short: 'For WhatsApp and SMS: a person opens it and presses send.',
  },
  staff: {
    address:
      'Who this number is in the ledger. Empty this cell to forget the address: the ledger keeps the number alone. The same address gets a new number afterwards.',
    access:
      'Yes: works with the rights in this row, by a link or in the sidebar. No: neither. Empty: no limits, as whoever can edit this sheet.',
    byHand: 'Points that the person may add or take by hand in a day, both together. Empty: none.',
  },
};
