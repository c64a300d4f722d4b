// English: the people of the salon, their links and what they may do.

export const staffView = {
  title: 'Staff',
  rowWhat: 'Links to the till on the phone, and what each may do',
  what: 'Each person gets a link of their own to the till on the phone. What they save carries their name.',
  editors:
    'Whoever can edit this sheet is an owner to Google: limits hold on the phone. In the sidebar they only prevent mistakes, so give staff the link and not the sheet.',
  noAddress:
    'Links work once the web app is switched on in Apps Script (Deploy, New deployment: execute as: me, access: anyone) and you have opened its address once yourself.',
  triedCodes: (name: string, codes: string, day: string) =>
    `${name === '' ? 'Somebody at the till' : name} has tried ${codes} gift card codes that do not exist since ${day}. After ten in a row Carnet looks none up for a while.`,
  strayed: (links: string) =>
    `Links that do not exist were opened ${links} times in the last six hours. Nobody can guess a link; Carnet now answers such tries slowly.`,
  list: (count: number, figure: string) => `${figure} ${count === 1 ? 'person' : 'people'}`,
  usedToday: 'used today',
  used: (day: string) => `last used ${day}`,
  notOpened: 'not opened yet',
  noLink: 'no link',
  inSheet: 'writes in the sheet, no limits',
  you: 'you',
  active: 'Active',
  off: 'Off',
  made: (day: string) => `Made ${day}`,
  free: 'No limits',
  name: 'Name',
  address: 'Google address, for the sidebar',
  addressNote: 'Only if they use the sidebar: it then keeps to these limits. Leave it empty otherwise.',
  limit: 'Daily limit, points by hand',
  may: 'What this person may do',
  rights: {
    record: 'Record invoices and clients',
    refund: 'Give refunds, correct invoices',
    contacts: 'See phone and email, hand out client links',
    reports: 'See reports',
  },
  /** What stays possible without it. */
  rightsOff: {
    refund: 'Off: they may still undo or correct what they have just saved themselves, for 15 minutes.',
    reports: 'Off: under Today they see only what they recorded themselves.',
  },
  save: 'Save',
  saved: (name: string) => `Saved: ${name}`,
  add: 'Add a person',
  addTitle: 'Add a person',
  addNow: 'Add and make the link',
  newLink: 'New link',
  newLinkMeans: (name: string) =>
    `The link that ${name} has now cannot be shown again: Carnet does not keep it. You can make a new one; the old one stops at once.`,
  newLinkNow: 'Make a new link',
  printAll: 'Print all links',
  switchOff: 'Switch off',
  switchOn: 'Switch on again',
  isOff: (name: string) => `${name} is switched off`,
  lost: 'Phone lost, or someone leaves? Switch them off: the link stops at once, and nothing already saved is lost.',
  link: (name: string) => `The link of ${name}`,
  qr: (name: string) => `QR code: the till of ${name}`,
  scan: (name: string) => `${name} scans this once, with the camera app.`,
  once: 'It is shown only now: Carnet does not keep it. If it gets lost, make a new one.',
  whatsApp: 'WhatsApp',
  copy: 'Copy link',
  message: (name: string, link: string) =>
    `Hello ${name}, this is your own link to the till on your phone. Please keep it to yourself: ${link}`,
  noLinkYet:
    'The link cannot be shown yet: Carnet does not know the address of its web app. Open that address once yourself, then make a new link here.',
};
