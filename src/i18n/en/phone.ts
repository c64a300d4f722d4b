// English: the till on a phone, and whoever works within the limits that the owner has set.

export const phone = {
  hello: (name: string) => `Hello ${name}`,
  yours: (salon: string) =>
    `This is the till${salon === '' ? '' : ` of ${salon}`}, with your name on it. Keep the link to yourself.`,
  look: 'look up clients and their points',
  record: 'record invoices',
  refund: 'give refunds',
  byHand: (points: string) => `add or take up to ${points} a day by hand`,
  youCan: (what: string) => `You can ${what}.`,
  start: 'Start',
  homeScreen: 'Tip: add this page to your home screen, with your browser’s Share button.',
  notMe: (name: string) => `I’m not ${name}`,
  notMeWhat: 'Close this page, please. The owner has a link for each of you: in Carnet, More, then Staff.',
  ended: 'This link no longer works',
  endedWhat: 'It was switched off, or replaced by a new one. Ask the owner: in Carnet, More, then Staff.',
  endedSafe: 'What you saved before is safe in the salon’s ledger.',
  off: 'Carnet is switched off for you',
  offWhat: 'Ask the owner: in Carnet, More, then Staff.',
  find: 'Find the client',
  search: 'Name, phone or card number',
  searchNames: 'Name or card number',
  scan: 'Client has a card? Scan its QR with your camera app: it opens here.',
  notFound: (query: string) => `Nobody is called “${query}”.`,
  call: 'Call',
  noInternet: 'No internet.',
  noAnswer: 'No answer yet.',
  keepOpen: 'Keep this page open: nothing is lost.',
  tried: (times: number, figure: string, seconds: string) =>
    `Tried ${times === 1 ? 'once' : `${figure} times`}, next in ${seconds} s`,
  tryNow: 'Try now',
  stillHere: 'What you had typed is still here.',
};
