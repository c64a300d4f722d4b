// English sentences for what cannot be written or sent to a client.
import { languageNames } from '../../core/language';
import type { OutboxRefusalWords } from '../refusals';
import { messageOccasions } from './sheet';

export const outboxRefusals: OutboxRefusalWords = {
  'message-unknown': () => 'This message is no longer in the outbox.',
  'message-not-open': ({ is }) =>
    is === 'sent' ? 'This message was sent.' : 'This message is still waiting: it goes out by itself.',
  'message-again': () => 'This message was sent again before. Look further up in the outbox.',
  'message-there': ({ is }) =>
    is === 'waiting'
      ? 'This message is in the outbox already: it goes out by itself.'
      : 'This message is in the outbox already. Look there whether it was sent.',
  'message-address': ({ email }) =>
    email === ''
      ? 'The client’s email address is wrong. Ask somebody who may see it to put it right.'
      : `“${email}” is not an email address. Put it right in the client’s view first.`,
  'message-unwanted': () => 'This client does not want to be written to any more.',
  'sender-other': () =>
    'Mails go out from another Google account, the one whose hourly run sends them. Open Carnet with that account to send now.',
  'mail-denied': () =>
    'Google does not let Carnet send mail for this account. Open Carnet again from the menu and allow it.',
  'mail-used-up': () => 'Today’s mails of this account are used up. Try again tomorrow.',
  'mail-address-hidden': () => 'Google does not tell Carnet your own address, so nothing was sent.',
  'mail-failed': () => 'Google did not send the mail. Try again.',
  'message-text-wrong': ({ occasion, language }) =>
    `Your own text for “${messageOccasions[occasion]}” (${languageNames[language]}) cannot be used. Put it right in Messages first.`,
  'message-card-hidden': () =>
    'This sheet is a copy and no longer knows the code of that card, so it cannot be sent.',
  'message-about-nothing': () => 'There is nothing of that kind to write about.',
};
