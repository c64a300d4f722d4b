// English: settings, and the check of the ledger.

export const settings = {
  back: 'Back to settings',
  salon: 'Salon',
  decimals: (decimals: number) =>
    decimals === 0 ? 'Amounts have no decimals.' : `Amounts have ${decimals} decimals.`,
  voids: 'Voided invoices',
  spentAlready: 'When the points are spent already, the balance',
  overdraw: { negative: 'goes below zero', zero: 'stops at zero, and the rest is noted' },
  look: 'Appearance on this device',
  appearances: { system: 'System', light: 'Light', dark: 'Dark' },
  save: 'Save settings',
  discard: 'Discard',
  saved: 'Settings saved',
  problems: 'To mend in the tabs',
  data: 'Data',
  import: 'Import receipts and lists',
  exports: {
    balances: 'Export clients and balances',
    ledger: 'Export the ledger',
    lines: 'Export invoice lines',
  },
  check: 'Check the ledger',
};

export const check = {
  inOrder: 'The ledger is in order.',
  found: (count: number, figure: string) => `${figure} ${count === 1 ? 'thing' : 'things'} found`,
  counted: (entries: string, clients: string) => `${entries} entries, ${clients} clients checked`,
  findings: 'What was found',
  entry: (number: string) => `, entry ${number}`,
  stopped: 'Nothing is written any more.',
  because: (reason: string, row: number) => `Why: ${reason}${row > 0 ? ` (row ${row})` : ''}.`,
  adoptHelps:
    'If you know why, adopt this sheet: Carnet accepts the ledger as it is and goes on from here. Else restore an earlier version: File, Version history.',
  repair: 'Repair',
  repaired: (clients: string, rows: string) => `Clients written again: ${clients}. Rows set aside: ${rows}.`,
  again: 'Check again',
  adopt: 'Adopt this sheet',
  adoptWhat:
    'Carnet accepts the ledger as it is now. What is missing in it stays missing; the balances of the clients stay as they are.',
  reason: 'Reason',
  reasonNote: 'It stays in the ledger, for example “copy for the second salon”.',
  reasonMissing: 'Type a reason.',
  adopted: 'The sheet is adopted',
  proof: (number: string) =>
    `Keep this elsewhere to prove later that nothing was exchanged. After entry ${number}:`,
};
