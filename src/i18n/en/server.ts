// English words that only the server says: the menu, alerts, and Google's own boxes on cells.

export const menu = {
  title: 'Carnet',
  open: 'Open Carnet',
  reports: 'Reports',
  setUp: 'Set up this sheet',
  check: 'Check the ledger',
  installation: 'Check this installation',
};

/** Shown by Google when someone types over a cell that Carnet writes. */
export const protection = {
  archive:
    'Carnet’s archive: the lines of closed years, which Carnet still reads. Every row stands for good.',
  ledger: 'Carnet’s ledger: every row stands for good. To undo an invoice, use Carnet.',
  storedValues: 'Carnet keeps gift cards and vouchers here from the ledger. What is typed here is put back.',
  outbox:
    'Carnet keeps the messages here that it sends. To keep one that is waiting from being sent, delete its row.',
  derived: 'Carnet writes these cells from the ledger. What is typed here is put back.',
  explained: 'Carnet explains the row here. Change the cells beside it instead.',
  settingKeys: 'Carnet finds the settings by these keys.',
};

/** Shown on a cell with a list of choices. */
export const validation = {
  choice: 'Choose one from the list.',
  several: 'One or more from the list, separated by commas.',
};

export const alerts = {
  title: 'Carnet',
  isSetUp: 'This sheet is set up. Choose Carnet, Open Carnet to begin.',
  notSetUp: 'This sheet is not set up yet. Choose Carnet, Set up this sheet first.',
  checkedWell: (entries: string, clients: string) =>
    `The ledger is in order: ${entries} lines, ${clients} clients.`,
  checkedBadly: (findings: number, figure: string) =>
    `${figure} ${findings === 1 ? 'problem was' : 'problems were'} found. Open Carnet, More, Check the ledger to see them and to repair what can be repaired.`,
  /** A ledger too long to be proved in one go. */
  checkedInPart: (proved: string, left: string) =>
    `No problem was found up to line ${proved}. ${left} lines are left: open Carnet, More, Check the ledger to go on.`,
  pageBroken:
    'Carnet cannot show its page: its files are not those of one version. Put all of them into the script again.',
  failed: (message: string) =>
    `That did not work. Google says: “${message}”. Nothing was recorded. Try again.`,
};

/** Behind the name of a tab as long as a report is being put into it: so it stays called if that is broken off. */
export const notFinished: string = ' (not finished)';

/** The first cell of the hidden tab in which a long check keeps how far it came. */
export const proofTab: string =
  'Carnet keeps here how far its check of the ledger has come. Nothing has to be done here.';

/** The mail with the end of the ledger, after it was checked in the night. */
export const proofMail = {
  subject: (line: string, salon: string) =>
    `The ledger up to line ${line}${salon === '' ? '' : `, ${salon}`}`,
  sound: 'The whole ledger was checked and is in order.',
  unsound: (count: number, figure: string) =>
    `${figure} ${count === 1 ? 'problem was' : 'problems were'} found: open Carnet, More, Check the ledger.`,
  keep: 'Keep this mail. As long as the ledger shows the same code after that line, nobody has changed or replaced anything before it.',
  line: 'Line',
  day: 'Checked on',
  hash: 'Code of the ledger',
  seal: 'Carnet’s seal',
};

/** On pages of the web app that belong to nobody. */
export const web = {
  noLink: 'This page opens with a link that the salon gives you. Ask the salon for yours.',
  notNow: 'This page cannot be shown just now. Nothing was changed. Try again later, or ask the salon.',
  forTheOwner:
    'For the owner of the salon: Google did not give Carnet your sheet here. Open the sheet and choose Carnet, Check this installation. Then deploy the web app again: Deploy, New deployment, Web app, execute as me. Everything else in Carnet works without this page.',
};

/** Why a row in Clients is no client of today; `into` is the number of the client into whom it was merged. */
export const clientStatus = {
  merged: (into: string) => `Merged into ${into}`,
  erased: 'Erased',
};

/** The headings of the file with everything known of one client. */
export const clientFile = {
  title: (name: string) => `Everything that Carnet knows of ${name}`,
  asOf: 'As of',
  contacts: 'Contact',
  about: 'About the client',
  since: 'Client since',
  lastVisit: 'Last visit',
  balance: 'Points now',
  lots: 'Points by expiry',
  points: 'Points',
  usableFrom: 'Usable from',
  until: 'Valid until',
  never: 'no end',
  entries: 'All that was recorded',
  bought: 'Bought',
  currency: 'Currency',
  storedValues: 'Gift cards and vouchers made for the client',
  number: 'No.',
  what: 'What',
  issued: 'Worth',
  left: 'Left',
  issuedOn: 'Made on',
  none: 'none',
};
