// English: what lists say that have nothing in them: what they are for, and what to do.

export const emptyLists = {
  clients: {
    title: 'No clients yet',
    what: 'Everybody with points stands here, with balance and last visit. Add your first one, or bring them from your old system.',
  },
  nobodyFound: {
    title: (typed: string) => `Nobody called “${typed}”`,
    what: 'Names, phones, emails, cards and codes are searched. Try fewer letters, or add the client.',
  },
  thatDay: {
    title: 'No invoice on this day',
    what: 'The invoices of a day stand here: to look at, correct or take back.',
  },
  today: {
    title: 'No invoice today',
    what: 'What is recorded today stands here: to look at, correct or undo.',
  },
  cards: {
    title: 'No gift cards yet',
    what: 'Cards and vouchers that can still be used stand here, with what is on them. Sell one at the till: add a line of the kind gift card. A reward can make one too.',
  },
  staff: {
    title: 'Nobody has a link yet',
    what: 'With a link of their own your staff record invoices on their phones, with the rights that you choose. Add the first person below.',
  },
  doubles: {
    title: 'No doubles',
    what: 'Clients who may be the same person twice show here by themselves. No two look alike now.',
  },
  bookings: {
    title: 'No bookings on this day',
    what: 'A booking gives its points by itself after the visit. Add one below, paste them into the tab Bookings, or import the file of your calendar.',
  },
  outbox: {
    all: {
      title: 'No messages yet',
      what: 'What Carnet writes to clients shows here: of new points, of a birthday, of points that expire.',
    },
    waiting: { title: 'Nothing is waiting', what: 'What goes out next shows here, with its time.' },
    notSent: { title: 'Everything was sent', what: 'What could not go out shows here, with why.' },
  },
  outboxOff: 'No message is switched on.',
  history: {
    title: 'No history yet',
    what: (name: string) => `What ${name} earns and uses will show here, with why.`,
  },
  newInvoice: 'New invoice',
  toTill: 'To the till',
  import: 'Import',
  importBookings: 'Import bookings',
  switchOn: 'Switch on',
};
