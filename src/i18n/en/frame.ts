// English: the words around every view.

export const frame = {
  appName: 'Carnet',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  undo: 'Undo',
  tryAgain: 'Try again',
  loading: 'Loading',
  on: 'On',
  off: 'Off',
  severalAccounts:
    'Google does not let this through, which happens when several Google accounts are signed in. Open this sheet in a window where only its own account is signed in (an incognito window, or another Chrome profile), then open Carnet again.',
  offline: 'Google cannot be reached. Look at the connection and try again — nothing was recorded twice.',
  failed: (message: string) => `That did not work (“${message}”). Try again — nothing was recorded twice.`,
  problems: 'To mend in the tabs',
  settingsSaved: 'Settings saved',
  pieceBroken: 'A part of Carnet did not arrive whole. Try again. What you typed is still there.',
  tookTooLong: 'Google stopped this because it took too long. Try again — nothing was recorded twice.',
  quota:
    'Google’s daily limit for this account is used up. It is free again within a day — nothing is recorded twice.',
  place: (tab: string, row: number, column: string) =>
    [tab, row > 0 ? `row ${row}` : '', column === '' ? '' : `column ${column}`].filter(Boolean).join(', '),
};

export const nav = {
  till: 'Till',
  clients: 'Clients',
  today: 'Today',
  programs: 'Programmes',
  more: 'More',
};

/** Each in its own language. */
export const languages = { en: 'English', fr: 'Français', nl: 'Nederlands' };

export const setUp = {
  title: 'Welcome to Carnet',
  what: 'Carnet makes this sheet a loyalty ledger: clients, points, and everything that moved them.',
  safe: 'Tabs are added for clients, ledger, catalog, programmes and settings. What is in the sheet already stays as it is.',
  button: 'Set up this sheet',
  busy: 'Setting up…',
};
