// English words in the sheet: tabs, columns, menu.
import type { Columns, EntryKindWords, StoredValueKindWords, TabNames } from '../sheet';

export const tabs: TabNames = {
  clients: 'Clients',
  ledger: 'Ledger',
  storedValues: 'Gift cards',
  catalog: 'Catalog',
  programs: 'Programmes',
  rewards: 'Rewards',
  bonuses: 'Extra points',
  settings: 'Settings',
  staff: 'Staff',
  quarantine: 'Quarantine',
};

export const columns: Columns = {
  clients: {
    name: 'Name',
    phone: 'Phone',
    email: 'Email',
    loyaltyCard: 'Card',
    code: 'Till code',
    birthday: 'Birthday',
    consent: 'May be written to',
    consentDay: 'Since',
    consentWords: 'Agreed to',
    note: 'Note',
    id: 'No.',
    points: 'Points',
    pending: 'Pending',
    lastVisit: 'Last visit',
    state: 'Carnet’s notes, do not edit',
    movements: 'Carnet’s history, do not edit',
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
    key: 'Key, do not edit',
    undoes: 'Takes back',
    storedValues: 'Gift cards and vouchers',
  },
  storedValues: {
    id: 'No.',
    kind: 'Kind',
    issued: 'Worth',
    balance: 'Left',
    until: 'Good until',
    issuedOn: 'Made on',
    member: 'Client no.',
    state: 'Carnet’s notes, do not edit',
  },
  catalog: {
    active: 'On sale',
    code: 'Code',
    name: 'Name',
    kind: 'Kind',
    category: 'Category',
    price: 'Price',
    earns: 'Own points',
    points: 'Points each',
    tax: 'Tax (%)',
    cost: 'Cost',
  },
  programs: { on: 'On', name: 'Name', kind: 'Earn by' },
  rewards: { on: 'On', name: 'Name', kind: 'Gives' },
  bonuses: { on: 'On', name: 'Name', kind: 'Because of' },
  settings: { setting: 'Setting', value: 'Value', what: 'What it does', key: 'Key, do not edit' },
  staff: { number: 'No.', address: 'Address' },
  quarantine: { row: 'Row it stood in', movedAt: 'Set aside on' },
};

export const entryKinds: EntryKindWords = {
  join: 'Points on joining',
  invoice: 'Invoice',
  reverse: 'Voided',
  refund: 'Refunded',
  adjust: 'Adjusted',
  expire: 'Expired',
  opening: 'Opening balance',
  ruleset: 'Settings changed',
  consent: 'Consent given',
  withdrawal: 'Consent withdrawn',
  adopt: 'Sheet adopted',
};

export const storedValueKinds: StoredValueKindWords = { giftcard: 'Gift card', voucher: 'Voucher' };

export const menu = {
  title: 'Carnet',
  open: 'Open Carnet',
  setUp: 'Set up this sheet',
  check: 'Check the ledger',
};

/** Shown by Google when someone types over a cell that Carnet writes. */
export const protection = {
  ledger: 'Carnet’s ledger: every row stands for good. To undo an invoice, void it in Carnet.',
  storedValues: 'Carnet keeps gift cards and vouchers here from the ledger. What is typed here is put back.',
  derived: 'Carnet writes these cells from the ledger. What is typed here is put back.',
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
    `The ledger is in order: ${entries} entries, ${clients} clients.`,
  checkedBadly: (findings: number, figure: string) =>
    `${figure} ${findings === 1 ? 'thing needs' : 'things need'} a look. Open Carnet, Settings, Check the ledger to see them and to repair what can be repaired.`,
  failed: (message: string) =>
    `That did not work. Google says: “${message}”. Nothing was recorded. Try again.`,
};
