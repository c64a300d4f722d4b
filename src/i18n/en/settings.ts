// English: settings, and the check of the ledger.
import { expiry } from './expiry';

export const settings = {
  title: 'Settings',
  back: 'Back to More',
  rules: 'How points are counted',
  decimals: (decimals: number) =>
    decimals === 0 ? 'Amounts have no decimals.' : `Amounts have ${decimals} decimals.`,
  look: 'Appearance on this device',
  appearances: { system: 'System', light: 'Light', dark: 'Dark' },
  save: 'Save settings',
  discard: 'Discard',
  import: 'Import your data',
  exports: {
    balances: 'Export clients and balances',
    open: 'Export what is open: points, gift cards, vouchers',
    ledger: 'Export the ledger',
    lines: 'Export invoice lines',
    cards: 'Export gift cards and vouchers',
  },
  endLinks: 'Switch off all links of clients',
  endLinksMeans:
    'Every link stops at once, and every slip and card with its QR code. Each client then needs a new one.',
  endLinksNow: 'Switch them all off',
  linksEnded: 'All links are switched off. Each client’s new one is ready in Clients.',
  expireNow: 'Remove expired points now',
  expireWhat: 'It also happens by itself each night.',
  expiring: (figure: string) => `Looking… ${figure} so far`,
  expired: (points: string, clients: string) => `${points} of ${clients} had expired and are removed.`,
  noneExpired: 'No points have expired.',
  check: 'Check the ledger',
  ratesNote: 'Empty: taxed as its kind. An item’s own rate in the catalog comes first.',
};

export const check = {
  inOrder: 'The ledger is in order.',
  found: (count: number, figure: string) => `${figure} ${count === 1 ? 'problem' : 'problems'} found`,
  counted: (lines: number, figure: string, clients: number, figureOfClients: string) =>
    `${figure} ${lines === 1 ? 'line' : 'lines'}, ${figureOfClients} ${clients === 1 ? 'client' : 'clients'} checked`,
  findings: 'What was found',
  entry: (number: string) => `, line ${number}`,
  stopped: 'Nothing is written any more.',
  because: (reason: string, row: number) => `Why: ${reason}${row > 0 ? ` (row ${row})` : ''}.`,
  newerHelps:
    'A newer Carnet has written in this sheet. Reload the sheet; if that does not help, put the newer version into its script: Extensions, Apps Script. Nothing is lost.',
  adoptHelps:
    'If you know why, go on with this sheet: Carnet takes the ledger as it is and goes on from here. Else restore an earlier version: File, Version history.',
  client: (number: string) => `, client ${number}`,
  clientMadeAgain: (number: string) => `Client ${number}`,
  repair: 'Repair',
  repaired: (clients: string, rows: string) => `Clients written again: ${clients}. Rows set aside: ${rows}.`,
  noneSoFar: 'No problem found so far',
  unproved: (lines: string) =>
    `${lines} lines have not been checked yet. It takes a few minutes, and can be stopped.`,
  provedSoFar: (line: string, of: string) => `Line ${line} of ${of} is checked…`,
  provedTo: (line: string, day: string) =>
    `What came since the last full check is checked, up to line ${line}.${day === '' ? '' : ` Last full check: ${day}.`} Carnet does it by itself at night.`,
  proveRest: 'Check the rest',
  proveAll: 'Check everything now',
  stop: 'Stop',
  again: 'Check again',
  adopt: 'Go on with this sheet',
  adoptCopy:
    'If this sheet is a copy, it takes the gift cards and vouchers of the original too, and neither sheet knows what was used in the other: take them in only one of the two from now on.',
  adoptCodes:
    'A copy, or a sheet that has lost Carnet’s own notes, can no longer show the codes of gift cards and vouchers made before. Clients who have their code can go on using it.',
  adoptWhat:
    'Carnet accepts the ledger as it is now. What is missing in it stays missing; the balances of the clients stay as they are.',
  reason: 'Reason',
  reasonNote: 'It stays in the ledger, for example “copy for the second salon”.',
  reasonMissing: 'Type a reason.',
  adopted: 'Carnet goes on with this sheet',
  erasedAgain: (count: number, figure: string) =>
    count === 1
      ? 'Carnet goes on with this sheet. A client who had been erased was back, and is erased again.'
      : `Carnet goes on with this sheet. ${figure} clients who had been erased were back, and are erased again.`,
  proof: (number: string) =>
    `Keep this elsewhere to prove later that nothing was replaced. After line ${number}:`,
};

/** The groups of settings, and a one-line summary of each. */
export const groups = {
  consentIn: (languages: string) =>
    languages === '' ? 'Consent is not asked' : `Consent asked: ${languages}`,
  consentText: (mark: string) => `Text ${mark}.`,
  labels: {
    salon: 'Salon',
    earns: 'What earns',
    tax: 'Tax',
    rewards: 'Rewards',
    expiry: 'Expiry and waiting',
    tiers: 'Levels',
    giftcards: 'Gift cards',
    byHand: 'Points by hand',
    bookings: 'Points from bookings',
    messages: 'Messages',
    clients: 'Clients and consent',
  },
  combine: { add: 'Programmes add up', best: 'The best programme counts' },
  rewardDiscounts: { after: 'counted after rewards', before: 'counted before rewards' },
  prices: { with: 'Prices with tax', without: 'Prices without tax' },
  basis: { with: 'points on tax too', without: 'no points on tax' },
  rewardsAtOnce: (count: number, figure: string) =>
    count === 1 ? 'One on an invoice' : `Up to ${figure} on an invoice`,
  never: 'Points never expire',
  expiry: expiry.line,
  atOnce: 'usable at once',
  afterHours: (count: number, figure: string) => `usable after ${figure} ${count === 1 ? 'hour' : 'hours'}`,
  afterDays: (count: number, figure: string) => `usable after ${figure} ${count === 1 ? 'day' : 'days'}`,
  tierMonths: (months: number, figure: string) =>
    months === 0
      ? 'Everything counts'
      : `The last ${months === 1 ? 'month counts' : `${figure} months count`}`,
  noBookings: 'Bookings give none',
  bookings: (hours: number, figure: string) => `${figure} ${hours === 1 ? 'hour' : 'hours'} after a booking`,
  handLimit: (limit: number, points: string) =>
    limit === 0 ? 'New staff give none' : `New staff: up to ${points} a day`,
  messagesOn: (count: number, figure: string) => (count === 0 ? 'None switched on' : `${figure} switched on`),
  giftcardMonths: (months: number, figure: string) =>
    months === 0 ? 'Good for ever' : `Good for ${figure} ${months === 1 ? 'month' : 'months'}`,
};

/** Changing the expiry of existing points. */
export const changeExpiry = {
  kept: 'Points that are there already keep their own expiry.',
  apply: 'Apply to points already there…',
  saveFirst: 'Save the settings first, then apply them to points already there.',
  title: 'Points already there',
  counting: (clients: string) => `Counting… ${clients} so far`,
  never: (_points: number, figure: string, clients: string) => `${figure} of ${clients} would never expire.`,
  goes: (_points: number, figure: string, clients: string, when: string) =>
    `${figure} of ${clients} would expire ${when}.`,
  visit: (_points: number, figure: string, clients: string, period: string) =>
    `${figure} of ${clients} would expire ${period}.`,
  /** When points go: at the end of a month, or after a day. */
  endOf: (month: string) => `at the end of ${month}`,
  afterDay: (day: string) => `after ${day}`,
  atTheLatest: (period: string, when: string) => `${period}, and at the latest ${when}`,
  goesWithout: (when: string) =>
    `The period begins today for everybody: points of a client who does not come again expire ${when}.`,
  sooner: (points: string, clients: string) => `${points} of ${clients} would expire sooner than now.`,
  stays: 'Nobody’s balance changes now. It cannot be undone.',
  nothing: 'All points have this expiry already.',
  applyTo: (clients: string) => `Apply to ${clients}`,
  applying: 'Applying…',
  stopped: 'Stopped. What is done stays done; you can go on at any time.',
  of: (done: string, all: string) => `${done} of ${all}`,
  stop: 'Stop',
  goOn: 'Go on',
  done: (clients: string) => `New expiry for ${clients}.`,
};

/** Gift cards and vouchers. */
export const giftCardList = {
  title: 'Gift cards and vouchers',
  open: (storedValues: number, figure: string, worth: string) =>
    `${figure} ${storedValues === 1 ? 'gift card' : 'gift cards'} with ${worth} on ${storedValues === 1 ? 'it' : 'them'}`,
  vouchers: (vouchers: number, figure: string) =>
    `${figure} ${vouchers === 1 ? 'voucher' : 'vouchers'} not used yet`,
  what: 'These are numbers of cards, not their codes: a code is worth money, and its client sees it.',
  search: 'Search by number',
  found: (count: number, figure: string) =>
    `${figure} ${count === 1 ? 'card or voucher' : 'cards and vouchers'}`,
  states: {
    giftcard: { open: 'open', used: 'used up', expired: 'expired', voided: 'taken back' },
    voucher: { open: 'open', used: 'used', expired: 'expired', voided: 'taken back' },
  },
  off: (worth: string) => `${worth} off`,
  worth: 'Worth',
  stillOn: 'Left',
  until: 'Good until',
  forEver: 'no end',
  made: 'Made on',
  for: 'For',
  void: { giftcard: 'Take gift card back…', voucher: 'Take voucher back…' },
  voidTitle: { giftcard: 'Take this gift card back?', voucher: 'Take this voucher back?' },
  voidTakes: (worth: string) => `${worth} on it can no longer be used. The card stays in the ledger.`,
  voidVoucher: 'It can no longer be used. It stays in the ledger.',
  reason: 'Reason',
  reasonNote: 'It stays in the ledger, for example “lost, paid back in cash”.',
  voidNow: { giftcard: 'Take gift card back', voucher: 'Take voucher back' },
  voided: (storedValue: string) => `${storedValue} is taken back`,
};

/** Clients near the end of the retention period. */
export const retention = {
  title: 'Clients who stopped coming',
  what: (months: number, figure: string) =>
    `Clients who have not come for ${figure} ${months === 1 ? 'month' : 'months'}, and those 30 days away from it. Carnet erases nothing by itself.`,
  byHand:
    'To forget a client today, open them, press Edit, and at its foot Erase this client. Their number, points and invoices stay, without a name. Tell the client first if points are left.',
  off: 'This list is off. Set “Months without a visit” under Settings, Clients and consent: 36 is usual.',
  over: (day: string) => `period ended on ${day}`,
  soon: (day: string) => `period ends on ${day}`,
  undated: (count: number, figure: string) =>
    `${figure} ${count === 1 ? 'client has' : 'clients have'} no invoice and no points: nothing says since when. They are not in this list.`,
};
