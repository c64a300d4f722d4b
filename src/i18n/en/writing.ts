// English: the owner's views of messages: when they go out, what they say, and the outbox.
import { messageReasons, messageStates } from './sheet';

const messagesView = {
  title: 'Messages',
  waiting: (count: number, figure: string) => (count === 0 ? 'nothing waiting' : `${figure} waiting`),
  notSent: (count: number, figure: string) => (count === 0 ? '' : `${figure} not sent`),
  mailsLeft: (_count: number, figure: string) => `Mails left: ${figure}`,
  kept: (_count: number, figure: string) => `${figure} of them are yours`,
  askedAt: (when: string) => `Google said so at ${when}`,
  when: 'When to send',
  pressToEdit: 'Press a name to edit its text.',
  sent: (count: number, figure: string) =>
    count === 0 ? 'none sent this month' : `${figure} sent this month`,
  at: {
    milestone: (numbers: string) => `at ${numbers} points`,
    expiring: (days: number, figure: string) => `${figure} ${days === 1 ? 'day' : 'days'} before`,
    birthday: 'on the day',
    away: (months: number, figure: string) => `after ${figure} ${months === 1 ? 'month' : 'months'} away`,
  },
  switchedOn: (name: string) => `On: ${name}.`,
  switchedOff: (name: string) => `Off: ${name}.`,
  hours:
    'Mail goes out by itself every hour, from 9:00 to 21:00. What comes at night waits until the morning.',
  details: 'From, and when',
  save: 'Save',
  saved: 'Saved.',
};

const messageEdit = {
  language: 'Language',
  ways: { mail: 'Mail', short: 'WhatsApp, SMS' },
  subject: 'Subject',
  text: 'Message',
  short: 'Message',
  own: 'Your own words.',
  usual: 'Carnet’s words, until you save your own.',
  takeUsual: 'Take Carnet’s words again',
  take: (name: string) => `Take {${name}}`,
  putIn: 'Put in',
  preview: 'Preview',
  previewWith: 'Preview with',
  choosePreview: 'Choose a client to see it as they will.',
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  noAddress: 'no email',
  missing: (names: string) => `Nothing to say for ${names} here: a line with nothing in it is left out.`,
  openWhatsApp: 'Open in WhatsApp',
  youSend: 'WhatsApp opens with the text ready; you press send. Carnet cannot send it by itself.',
  save: 'Save',
  saved: (name: string) => `Text saved: ${name}.`,
  sendTest: 'Send me a test',
  testSent: (address: string) => `A test was sent to ${address}.`,
};

const outboxView = {
  title: 'Outbox',
  show: 'Show',
  shows: {
    all: (_figure: string) => 'All',
    waiting: (figure: string) => `Waiting ${figure}`,
    notSent: (figure: string) => `Not sent ${figure}`,
  },
  goesAt: (day: string, time: string) => `Goes out by itself: ${day}, from ${time}`,
  goesSoon: 'Goes out by itself within the hour',
  noConsent: (count: number, figure: string) =>
    `${figure} not sent: ${count === 1 ? 'the client has' : 'the clients have'} not agreed to messages`,
  usedUp: 'Today’s mails are used up.',
  goesOn: (count: number, figure: string, when: string) =>
    count === 0
      ? `More go out from ${when} on.`
      : `${count === 1 ? 'The one that is waiting goes' : `The ${figure} that are waiting go`} out from ${when} on.`,
  dayAndTime: (day: string, time: string) => `${day}, ${time}`,
  today: 'Today',
  nobody: 'Client no longer listed',
  sentAt: (state: string, when: string) => `${state} ${when}`,
  again: 'Sent again since',
  notTwice: 'It does not go out a second time without you.',
  mend: 'Open client',
  mendFor: (name: string) => `Open client: ${name}`,
  sendAgain: 'Send again',
  sendAgainTo: (name: string) => `Send again to ${name}`,
  againSent: (name: string) => `The message to ${name} goes out within the hour.`,
  sendNow: 'Send now',
  sendingNow: 'Sending…',
  sentNow: 'Nothing is waiting any more.',
  notNow: {
    quota: 'The day’s mails that Carnet may use are used up. The rest goes out by itself.',
    failing: 'Google fails to send just now. What is left goes out within the hour.',
    night: 'Mails go out between 9:00 and 21:00. They wait until then.',
  },
  showOlder: 'Show older',
};

export const writing = { messagesView, messageEdit, outboxView, messageReasons, messageStates };
