// English: the check of the installation.
import type { InstallationWords } from '../installation';

export const installation: InstallationWords = {
  title: 'Check this installation',
  what: 'Carnet tries on this very sheet what it relies on at Google, in a tab that it makes and removes. Nothing of yours is touched.',
  allGood: 'Everything is as Carnet needs it.',
  notGood: (count, figure) => `${figure} ${count === 1 ? 'problem' : 'problems'} found.`,
  report: 'Copy the table and send it to whoever looks after Carnet for you.',
  columns: ['What was tried', 'Expected', 'Found'],
  weights: { good: 'as expected', either: 'Carnet copes', bad: 'not as expected' },
  copy: 'Copy for a report',
  again: 'Try again',
  failed: (message) => `Google refused: “${message}”`,
  trials: {
    lock: {
      what: 'One at a time',
      expected: 'While one person saves, others wait.',
      found: { taken: 'They do.' },
    },
    properties: {
      what: 'Carnet’s own notes',
      expected: 'A note outside the cells keeps its value.',
      found: { kept: 'It does.', lost: 'The note was lost.' },
    },
    columnMarks: {
      what: 'Marks on columns',
      expected: 'A column can be marked, so that Carnet knows it wherever you move it.',
      found: { found: 'It can.', lost: 'The mark was not found again.' },
    },
    numberedMarks: {
      what: 'Marks by number',
      expected: 'Either way: Carnet does not need them.',
      found: { taken: 'Google takes them.', refused: 'Google refuses them.' },
    },
    texts: {
      what: 'Codes and phone numbers',
      expected: '007, +32… and =1+1 stay as they are typed.',
      found: { kept: 'They do.', changed: 'One was changed:' },
    },
    apostropheInTexts: {
      what: 'An apostrophe in a text cell',
      expected: 'Either way: Carnet reads both.',
      found: { taken: 'Google takes it as a sign.', kept: 'It stays before the text.' },
    },
    apostropheElsewhere: {
      what: 'An apostrophe in other cells',
      expected: 'Either way: Carnet reads both.',
      found: { taken: 'Google takes it as a sign.', kept: 'It stays before the text.' },
    },
    appended: {
      what: 'A text in an added row',
      expected: 'Either way: Carnet puts marks around what could be misread.',
      found: { byFormat: 'It stays text.', asTyped: 'Google reads it like something typed:' },
    },
    days: {
      what: 'Days',
      expected: 'A day stays that day by the sheet’s clock.',
      found: { kept: 'It does.', moved: 'It became another day:' },
    },
    search: {
      what: 'Google’s search',
      expected: 'Either way: without it, Carnet reads whole columns, which takes a little longer.',
      found: { found: 'It finds a row just added.', missed: 'It misses a row just added.' },
    },
    hiddenSearch: {
      what: 'Search in hidden cells',
      expected: 'Either way: without it, Carnet reads whole columns, which takes a little longer.',
      found: { found: 'It finds hidden cells.', missed: 'It passes over hidden cells.' },
    },
    nightly: {
      what: 'The nightly run',
      expected: 'Expired points leave at night.',
      found: {
        there: 'It is planned.',
        missing:
          'You have none. If somebody else set this sheet up, it is theirs; if not, choose Set up this sheet.',
        denied: 'You did not allow it. Points leave at the client’s next invoice.',
        blind: 'It ran, but Google did not give it the sheet. Points leave at the client’s next invoice.',
      },
    },
    hourly: {
      what: 'The hourly run',
      expected: 'Points for bookings and messages come by themselves.',
      found: {
        there: 'It is planned.',
        missing:
          'You have none. If somebody else set this sheet up, it is theirs; if not, choose Set up this sheet.',
        denied: 'You did not allow it. Points for bookings wait for you, and no message is sent.',
        blind:
          'It ran, but Google did not give it the sheet. Points for bookings wait for you, and no message is sent.',
      },
    },
    webPage: {
      what: 'Web page for clients and phones',
      expected: 'Either way: only links to a client’s own page and to the till on a phone need it.',
      found: {
        known: 'It was opened, so that links work:',
        older:
          'It was opened, but what is deployed there is an older Carnet. In the script: Deploy, Manage deployments, Edit, New version. It is',
        unknown:
          'Nobody has opened it yet, so that no link can be made. Deploy it as a web app (execute as: me, access: anyone), then open its address once, in a window where you are signed in to one account alone.',
      },
    },
    mail: {
      what: 'Mail to clients',
      expected: 'Your account may send it. Only messages and codes by mail need it.',
      found: {
        allowed: 'It may. So many more today:',
        usedUp: 'It may, but today’s mails are used up. They go on within a day.',
        denied:
          'You did not allow it, so no mail goes out from your account: neither messages nor codes. In the script: Run, checkInstallation, and tick the box for mail; Google asks again.',
      },
    },
    errors: {
      what: 'Google’s own messages',
      expected: 'Either way: Carnet does not go by their words.',
      found: { english: 'They are in English:', own: 'They are in another language:' },
    },
    address: {
      what: 'Your address',
      expected: 'The ledger says who recorded what.',
      found: {
        shown: 'Google says that you are',
        hidden: 'Google does not say who you are. What is recorded stays without a name.',
      },
    },
    code: {
      what: 'Version of the script',
      expected: 'It knows everything that is stored in this sheet.',
      found: {
        fits: 'It does.',
        tooOld: 'A newer Carnet wrote in this sheet. Put the newer version into its script:',
      },
    },
    page: {
      what: 'Version of the sidebar',
      expected: 'The same as that of the script.',
      found: { same: 'It is.', other: 'It is another one. Put all files into the script again:' },
    },
  },
};
