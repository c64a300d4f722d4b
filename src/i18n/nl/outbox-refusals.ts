// Dutch sentences for what cannot be written or sent to a client.
import { languageNames } from '../../core/language';
import type { OutboxRefusalWords } from '../refusals';
import { messageOccasions } from './sheet';

export const outboxRefusals: OutboxRefusalWords = {
  'message-unknown': () => 'Dit bericht staat niet meer in het postvak.',
  'message-not-open': ({ is }) =>
    is === 'sent' ? 'Dit bericht is verstuurd.' : 'Dit bericht wacht nog: het vertrekt vanzelf.',
  'message-again': () => 'Dit bericht is al eens opnieuw verstuurd. Kijk hoger in het postvak.',
  'message-there': ({ is }) =>
    is === 'waiting'
      ? 'Dit bericht staat al in het postvak: het vertrekt vanzelf.'
      : 'Dit bericht staat al in het postvak. Kijk daar of het verstuurd is.',
  'message-address': ({ email }) =>
    email === ''
      ? 'Het e-mailadres van de klant klopt niet. Vraag iemand die het mag zien om het te verbeteren.'
      : `“${email}” is geen e-mailadres. Verbeter het eerst in het scherm van de klant.`,
  'message-unwanted': () => 'Deze klant wil niet meer berichten krijgen.',
  'sender-other': () =>
    'De mails vertrekken van een ander Google-account: dat waarmee Carnet ze elk uur verstuurt. Open Carnet met dat account om nu te versturen.',
  'mail-denied': () =>
    'Google laat Carnet met dit account geen mails versturen. Open Carnet opnieuw via het menu en sta het toe.',
  'mail-used-up': () => 'De mails van vandaag van dit account zijn op. Probeer het morgen opnieuw.',
  'mail-address-hidden': () => 'Google zegt Carnet je eigen adres niet, dus er is niets verstuurd.',
  'mail-failed': () => 'Google heeft de mail niet verstuurd. Probeer het opnieuw.',
  'message-text-wrong': ({ occasion, language }) =>
    `Je eigen tekst voor “${messageOccasions[occasion]}” (${languageNames[language]}) is niet bruikbaar. Verbeter die eerst bij Berichten.`,
  'message-card-hidden': () =>
    'Deze spreadsheet is een kopie en kent de code van die bon niet meer, dus die kan niet worden verstuurd.',
  'message-about-nothing': () => 'Daarover valt niets te schrijven.',
};
