// English: when the salon writes, for the owner: settings, occasions, and what is wrong with a text.
import type { MessagePolicyWords, MessageRefusalWords, TemplateFieldWords } from '../message-words';

const templateFields: TemplateFieldWords = {
  subject: 'subject',
  text: 'mail',
  short: 'short text',
};

const onOff = 'Only clients who agreed to it and have an email address get it.';

export const messagePolicies: MessagePolicyWords = {
  messages: {
    label: 'Send messages',
    what: 'Each occasion has its own switch below. While this is off, nothing is sent, and nothing new waits to be sent.',
  },
  messageEarned: { label: 'Message: points earned', what: `After a visit or on joining. ${onOff}` },
  messageUsed: { label: 'Message: points used', what: `When points paid for a reward. ${onOff}` },
  messageByHand: {
    label: 'Message: points by hand',
    what: `When somebody added or took points by hand, with the reason. ${onOff}`,
  },
  messageCard: {
    label: 'Message: gift card or voucher',
    what: `When one was made for the client, with its code. ${onOff}`,
  },
  messageRewardNear: {
    label: 'Message: enough points for a reward',
    what: `When the points are enough for a reward for the first time. ${onOff}`,
  },
  messageMilestone: {
    label: 'Message: a round number',
    what: `When the points reach one of the numbers below. ${onOff}`,
  },
  messageExpiring: {
    label: 'Message: points about to expire',
    what: `Once for points that expire on the same day. ${onOff}`,
  },
  messageLevel: { label: 'Message: new level', what: `When a client reaches a level. ${onOff}` },
  messageBirthday: {
    label: 'Message: birthday',
    what: `On the day, once a year; for 29 February on the 28th. ${onOff}`,
  },
  messageAway: {
    label: 'Message: we miss you',
    what: `Once in each absence. Whoever has been away for longer when you switch it on gets none. ${onOff}`,
  },
  milestones: {
    label: 'Round numbers',
    what: 'Numbers of points, such as “50, 100”. A client who passes several at once is told of the highest.',
  },
  expiringDays: { label: 'Days before points expire', what: 'From 1 to 365.' },
  awayMonths: { label: 'Months away before “We miss you”', what: 'From 1 to 60 months without a visit.' },
  mailReserve: {
    label: 'Mails kept for yourself',
    what: 'Google allows an account only so many mails a day (100, or 1,500 in Workspace). So many stay yours; what finds no room waits until the next day.',
  },
  senderName: {
    label: 'Name clients see',
    what: 'Who a mail is from. Empty: the title of this sheet.',
  },
  replyTo: {
    label: 'Answers go to',
    what: 'An email address. Empty: to the account that sends the mails.',
  },
};

export const messageRefusals: MessageRefusalWords = {
  'template-empty': ({ field }) => `The ${templateFields[field]} is empty. Write something in it.`,
  'template-too-long': ({ field, most }, format) =>
    `The ${templateFields[field]} is too long: at most ${format.number(most)} characters.`,
  'template-lines': () => 'The subject has several lines. Mail has room for one.',
  'variable-unknown': ({ text, near }) =>
    `{${text}} is not known.${near === '' ? ' Choose a word from the list.' : ` Did you mean {${near}}?`}`,
  'brace-alone': ({ text, near }) =>
    near !== ''
      ? `A } is missing after “${text}”. Write {${near}}.`
      : text.startsWith('{')
        ? `A } is missing after “${text}”. Close it, or take the { out.`
        : `“${text}” has a } without a { before it. Take it out, or put the { in.`,
  'variable-elsewhere': ({ text }) => `{${text}} says nothing on this occasion. Take it out.`,
  'message-doubled': ({ row }) =>
    `the text for this occasion and language stands in row ${row} too, and that one counts. Delete one of them`,
  'message-changed': () =>
    'Not saved: somebody changed this text in the meantime. It is shown as it is now; look at it again.',
  'numbers-many': ({ most }) => `At most ${most} numbers.`,
  'address-wrong': ({ text }) => `“${text}” is not an email address.`,
};
