// English words in the sheet: tabs, columns, settings, menu.
import type { Columns, EntryKindWords, PolicyWords, TabNames } from '../sheet';

export const tabs: TabNames = {
  clients: 'Clients',
  ledger: 'Ledger',
  catalog: 'Catalog',
  programs: 'Programmes',
  settings: 'Settings',
  quarantine: 'Quarantine',
};

export const columns: Columns = {
  clients: {
    name: 'Name',
    phone: 'Phone',
    email: 'Email',
    card: 'Card',
    code: 'Till code',
    note: 'Note',
    id: 'No.',
    points: 'Points',
    pending: 'Pending',
    lastVisit: 'Last visit',
    state: 'Carnet’s notes, do not edit',
  },
  ledger: {
    seq: 'No.',
    day: 'Day',
    member: 'Client no.',
    kind: 'What',
    receipt: 'Receipt',
    total: 'Total',
    points: 'Points',
    balance: 'Balance',
    note: 'Note',
    staff: 'Staff',
    entry: 'Entry, do not edit',
  },
  catalog: {
    active: 'On sale',
    code: 'Code',
    name: 'Name',
    kind: 'Kind',
    category: 'Category',
    price: 'Price',
  },
  programs: {
    on: 'On',
    name: 'Name',
    kind: 'Earn by',
    points: 'Points',
    every: 'For every',
    scope: 'Counts',
  },
  settings: { setting: 'Setting', value: 'Value', what: 'What it does', key: 'Key, do not edit' },
  quarantine: { row: 'Row it stood in', movedAt: 'Set aside on' },
};

export const policies: PolicyWords = {
  on: { label: 'Points programme', what: 'Off: nothing is earned, balances stay readable.' },
  currency: {
    label: 'Currency',
    what: 'The currency of all amounts, as its three-letter code, for example EUR. It decides how many decimals amounts have.',
  },
  language: { label: 'Language', what: 'The language of the sheet and of the sidebar.' },
  overdraw: {
    label: 'Points already spent',
    what: 'When an invoice is voided and its points are spent already: the balance goes below zero, or stops at zero.',
  },
};

export const overdraw = { negative: 'goes below zero', zero: 'stops at zero' };

/** Kinds of item in a cell or a list of choices. */
export const kinds = {
  everything: 'Everything',
  service: 'Service',
  product: 'Product',
  giftcard: 'Gift card',
  other: 'Other',
};

export const yesNo = { yes: 'Yes', no: 'No' };

export const entryKinds: EntryKindWords = {
  invoice: 'Invoice',
  reverse: 'Voided',
  adjust: 'Adjusted',
  expire: 'Expired',
  opening: 'Opening balance',
  book: 'Settings changed',
  adopt: 'Sheet adopted',
};

export const menu = {
  title: 'Carnet',
  open: 'Open Carnet',
  setUp: 'Set up this sheet',
  check: 'Check the ledger',
};

/** Said by Google when someone types over a cell that Carnet writes. */
export const protection = {
  ledger: 'Carnet’s ledger: every row stands for good. To undo an invoice, void it in Carnet.',
  derived: 'Carnet writes these cells from the ledger. What is typed here is put back.',
  settingKeys: 'Carnet finds the settings by these keys.',
};

/** Under a cell with a list of choices. */
export const validation = {
  choice: 'Choose one from the list.',
  scope: 'Everything, or one or more kinds separated by commas.',
};

export const alerts = {
  title: 'Carnet',
  isSetUp: 'This sheet is set up. Choose Carnet, Open Carnet to begin.',
  notSetUp: 'This sheet is not set up yet. Choose Carnet, Set up this sheet first.',
  checkedWell: (entries: string, clients: string) =>
    `The ledger is in order: ${entries} entries, ${clients} clients.`,
  checkedBadly: (findings: number, figure: string) =>
    `${figure} ${findings === 1 ? 'thing needs' : 'things need'} a look. Open Carnet, Settings, Check the ledger to see them and to repair what can be repaired.`,
  failed: (message: string) =>
    `That did not work. Google says: “${message}”. Nothing was recorded. Try again.`,
};
