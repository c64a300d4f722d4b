// English: the review of an import, taking it in, and undoing it.
export const intake = {
  asking: (done: string, all: string) => `Looking at your data: ${done} of ${all}`,
  clients: 'Clients',
  added: 'New',
  updated: 'Already here, something added',
  same: 'Already here',
  maybe: 'Maybe the same?',
  toAnswer: (_count: number, figure: string) => `${figure} to answer`,
  answered: (figure: string) => `${figure} answered`,
  youHave: (names: string) => `You have ${names}`,
  inFile: (name: string) => `${name}, in the file`,
  samePerson: 'Same person',
  newClient: 'New client',
  whoIs: (name: string) => `Who is ${name}?`,
  choose: 'Choose…',
  andMore: (figure: string) => `and ${figure} more`,
  allNew: 'All are new clients',
  showMore: (figure: string) => `Show ${figure} more`,
  allSame: 'All are the same person',
  namesakes: (figure: string) =>
    `Of ${figure} clients the file has a name alone, and you have clients of those names. Are they the same people?`,
  namesakesAll: 'Yes, all of them',
  namesakesEach: 'One by one',
  twice: (name: string) => `${name} stands in the file more than once. Which balance counts?`,
  balanceIn: (row: string, points: string) => `Row ${row}: ${points}`,
  left: {
    there: (points: string) => `${points} were brought before: not again`,
    changed: (points: string) => `Has opening points already; ${points} in the file are left out`,
    expired: (points: string) => `${points} have expired already`,
    'card-taken': (points: string) =>
      `The code of the gift card is another card’s: neither the card nor ${points} come`,
  },
  leftTitle: (count: number, figure: string) =>
    `${figure} ${count === 1 ? 'client whose points' : 'clients whose points'} do not come`,
  row: (figure: string) => `Row ${figure}`,

  brought: 'Points they bring with them',
  forClients: (count: number, figure: string) => `for ${figure} ${count === 1 ? 'client' : 'clients'}`,
  worth: (money: string, points: string, off: string) =>
    `worth up to ${money} off (${points} give ${off} off)`,
  cards: (count: number, figure: string, money: string) =>
    `${figure} ${count === 1 ? 'gift card' : 'gift cards'} with ${money}`,
  messages: 'Messages',
  noConsents: (count: number, figure: string) =>
    `${figure} ${count === 1 ? 'client wants' : 'clients want'} no messages, by the file`,
  otherConsents: (count: number, figure: string) =>
    `${figure} ${count === 1 ? 'client has' : 'clients have'} said something else here`,
  otherConsentsWhat: 'What your ledger says stays.',
  consentHere: {
    yes: (day: string) => (day === '' ? 'Here: yes' : `Here: yes, since ${day}`),
    no: (day: string) => (day === '' ? 'Here: no' : `Here: no, since ${day}`),
  },
  consents: (count: number, figure: string) =>
    `${figure} ${count === 1 ? 'client has' : 'clients have'} agreed to messages, by the file`,
  expireNot: 'They do not expire: your points never do.',
  expire: 'They expire',
  expiries: {
    today: (day: string) => `As if earned today: ${day}`,
    todayVisit: 'As if earned today: by the last visit, counted from today at the earliest',
    file: 'On the dates in the file',
    never: 'Never',
  },
  label: (till: string) => (till === '' ? 'Points from before' : `Points from ${till}`),
  consentWords: (till: string) =>
    till === '' ? 'Agreed before, by a file' : `Agreed at ${till}, by its file`,

  sales: 'Past sales',
  period: (first: string, last: string) => `${first} to ${last}`,
  receipts: 'Receipts',
  leftOut: 'Left out: cancelled, or here already',
  returns: 'Returns',
  returnsTake: (points: string) => `They take back ${points}`,
  money: 'Sales',
  walkIns: 'Without a client',
  salesNew: 'New clients from sales',
  history: 'Keep as history, no points',
  noProgram:
    'There is no programme yet, so these sales would give no points. Keep them as history. Once you have said under Programmes how points are earned, take the files again and they get them.',
  historyWhy: 'Choose this if the points above come from them',
  give: 'Give points for them',
  giveToo: 'Give points for them too',
  more: (points: string, money: string) => (money === '' ? points : `${points}, worth up to ${money}`),
  expired: (points: string) => `${points} of what they earned have expired by now`,
  expiredByVisit:
    'A later visit in another file saves them, if you import it today. Tonight they go for good.',
  recorded: (count: number, figure: string) =>
    `${figure} ${count === 1 ? 'sale is' : 'sales are'} here already`,
  recordedWhat:
    'Same client, day and money: recorded or taken back at this till, or brought under another name.',
  recordedAt: (till: string) => (till === '' ? 'recorded at this till' : `brought from ${till}`),
  givenBackAt: (till: string, day: string) =>
    till === '' ? `taken back at this till on ${day}` : `return brought from ${till}`,
  again: 'Take them all the same',
  older: (count: number, figure: string) =>
    `${figure} ${count === 1 ? 'sale is' : 'sales are'} older than what is known of the client. Levels, and extra points for first visits, go by what is known when they come in.`,
  renumbered: (count: number, figure: string) =>
    `${figure} receipt ${count === 1 ? 'number comes' : 'numbers come'} again on another day`,
  renumberedWhat: 'With other content, so each is a sale of its own.',
  fromHistory: (count: number, figure: string) =>
    `${figure} ${count === 1 ? 'sale was' : 'sales were'} history only, and get points now.`,

  nothing: 'Everything in these files is here already.',
  missing: (count: number) => (count === 1 ? 'One answer missing' : `${count} answers missing`),
  import: 'Import everything',
  going: 'Importing',
  goingClients: 'Clients and points',
  of: (done: string, all: string) => `${done} of ${all}`,
  minutes: (count: number) => (count <= 1 ? 'About a minute more' : `About ${count} minutes more`),
  keepOpen:
    'Leave the sidebar open until it is through. If it is closed, choose the same files again: it goes on, and nothing comes twice.',
  stop: 'Stop here',
  stopped: 'Stopped. What is in stays in.',
  goOn: 'Go on',
  done: 'Everything is in',
  files: (count: number, figure: string) => `${figure} ${count === 1 ? 'file' : 'files'}`,
  newClients: 'New clients',
  updatedClients: 'Clients with something added',
  points: 'Points',
  giftCards: 'Gift cards',
  pastSales: 'Past sales',
  rowsLeft: 'Rows left out',
  next: 'Next',
  see: 'Look at your clients',
  correct: (count: number, figure: string) =>
    `Correct the ${figure} ${count === 1 ? 'row' : 'rows'} left out`,
  correctHow: 'Save, correct, choose the file again',
  otherFiles: 'Import other files',
  wrong: 'Something wrong? Take it all back, even after days. What you did at the till since then stays.',
  undo: 'Undo',
  undoThis: 'Undo this import',
  till: 'Go to the till',
  unfinished: 'An import is not through',
  unfinishedHow: (files: string, reached: string) =>
    `${reached} are in, from ${files}. Choose the same files again: it goes on, and nothing comes twice.`,
  unfinishedForget: 'Leave it as it is',
  past: 'Past imports',
  noPast:
    'No clients, points or sales have been imported yet. Each import will be listed here, and can be undone if something went wrong.',
  pastLine: (day: string, entries: string, points: string) => `${day} · ${entries} · ${points}`,
  entries: (count: number, figure: string) => `${figure} ${count === 1 ? 'line' : 'lines'}`,
  undone: 'Undone',
  undonePart: (done: string, all: string) => `${done} of ${all} undone`,
  /** An import whose till has no name. */
  unnamedTill: 'From another system',
  undoQuestion: (label: string) => `Undo “${label}”?`,
  undoMeans: (entries: string, points: string) =>
    points === ''
      ? `Still to take back: ${entries}, one by one.`
      : `Taken back: ${entries}, one by one, with ${points}.`,
  undoStays:
    'What stays: clients that came with it, without these points, and all you did at the till. A gift card that was used since stays with it.',
  undoing: 'Undoing',
  undoneAll:
    'The import is undone. Its clients stay in the list, without points from it. The files can be taken again.',
  kept: (count: number, figure: string) =>
    `${figure} ${count === 1 ? 'line stays' : 'lines stay'}: taken back before, or used since.`,
  undoneExcept: (count: number, figure: string) =>
    `Undone, except ${figure} ${count === 1 ? 'line that stays' : 'lines that stay'}:`,
  bookings: 'Bookings',
  newBookings: 'New bookings',
  changedBookings: 'Bookings with news',
  bookingStates: {
    done: 'Took place',
    booked: 'Still to come, or not said',
    cancelled: 'Cancelled',
    missed: 'Nobody came',
  },
  bookingsOff: 'Bookings give no points yet. You switch them on under More, Bookings; then these get theirs.',
  both: (figure: string, count: number) =>
    count === 1
      ? 'One booking stands in the calendar and among the cancellations.'
      : `${figure} bookings stand in the calendar and among the cancellations.`,
  bothAnswers: { again: 'They were booked again', cancelled: 'They were cancelled' },
  waitingStatus: (figure: string, count: number) =>
    count === 1 ? 'One booking waits for you' : `${figure} bookings wait for you`,
  waitingStatusWhat:
    'Their status does not say whether they took place. Add the word to your lists under Settings, or decide booking by booking.',
  noStatus: 'no status',
  unknownServices: (figure: string, count: number) =>
    count === 1 ? 'One booking is of an unknown service' : `${figure} bookings are of unknown services`,
  unknownServicesWhat: 'They get no points until the service is in your catalog.',
  doubledBookings: (figure: string, count: number) =>
    count === 1 ? 'One booking comes twice' : `${figure} bookings come twice`,
  doubledBookingsWhat: 'The same client, service and time. Each is taken once.',
  otherBookings: (figure: string, count: number) =>
    count === 1 ? 'One number is another booking’s' : `${figure} numbers are other bookings’`,
  otherBookingsWhat: 'Here the number belongs to another client on another day. These rows are left out.',
  unfoundBookings: (figure: string, count: number) =>
    count === 1
      ? 'One did not take place, and is not here'
      : `${figure} did not take place, and are not here`,
  unfoundBookingsWhat: 'The file says so, and there is no such booking here: nothing has to be changed.',
  rowOfFile: (row: string, file: string) => `Row ${row} of ${file}`,
  rowOfFiles: 'in these files',
  rowOfSheet: (row: string) => `Row ${row} of the sheet`,
  pastBookings: 'Imported bookings',
  bookingCount: (figure: string, count: number) => `${figure} ${count === 1 ? 'booking' : 'bookings'}`,
  bookingsCredited: (day: string, figure: string, points: string) => `${day} · ${figure} with ${points}`,
  undoBookingsQuestion: (bookings: string) => `Undo the import of ${bookings}?`,
  undoBookingsMeans: (points: string) =>
    points === '' ? 'Their rows go.' : `Their rows go, and ${points} are taken back.`,
  undoBookingsStays: 'What stays: clients that came with them, and bookings that were here before.',
  undoneBookings: 'These bookings are gone. The files can be taken again.',
  keptBookings: (figure: string, count: number) =>
    count === 1 ? 'One booking stays:' : `${figure} bookings stay:`,
  back: 'Back',
};
