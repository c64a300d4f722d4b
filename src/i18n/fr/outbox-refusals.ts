// French sentences for what cannot be written or sent to a client.
import { languageNames } from '../../core/language';
import type { OutboxRefusalWords } from '../refusals';
import { messageOccasions } from './sheet';

export const outboxRefusals: OutboxRefusalWords = {
  'message-unknown': () => 'Ce message n’est plus dans la boîte d’envoi.',
  'message-not-open': ({ is }) =>
    is === 'sent' ? 'Ce message a été envoyé.' : 'Ce message attend encore : il partira tout seul.',
  'message-again': () => 'Ce message a déjà été renvoyé. Regardez plus haut dans la boîte d’envoi.',
  'message-there': ({ is }) =>
    is === 'waiting'
      ? 'Ce message est déjà dans la boîte d’envoi : il partira tout seul.'
      : 'Ce message est déjà dans la boîte d’envoi. Regardez là s’il a été envoyé.',
  'message-address': ({ email }) =>
    email === ''
      ? 'L’adresse e-mail du client est fausse. Demandez à quelqu’un qui peut la voir de la corriger.'
      : `« ${email} » n’est pas une adresse e-mail. Corrigez-la d’abord dans la fiche du client.`,
  'message-unwanted': () => 'Ce client ne veut plus qu’on lui écrive.',
  'sender-other': () =>
    'Les e-mails partent d’un autre compte Google, celui dont le passage horaire les envoie. Ouvrez Carnet avec ce compte pour envoyer maintenant.',
  'mail-denied': () =>
    'Google ne permet pas à Carnet d’envoyer des e-mails avec ce compte. Rouvrez Carnet par le menu et autorisez-le.',
  'mail-used-up': () => 'Les e-mails d’aujourd’hui de ce compte sont épuisés. Réessayez demain.',
  'mail-address-hidden': () => 'Google ne dit pas à Carnet votre adresse : rien n’a été envoyé.',
  'mail-failed': () => 'Google n’a pas envoyé l’e-mail. Réessayez.',
  'message-text-wrong': ({ occasion, language }) =>
    `Votre texte pour « ${messageOccasions[occasion]} » (${languageNames[language]}) ne peut pas servir. Corrigez-le d’abord dans Messages.`,
  'message-card-hidden': () =>
    'Cette feuille est une copie et ne connaît plus le code de cette carte : il ne peut pas être envoyé.',
  'message-about-nothing': () => 'Il n’y a rien de ce genre à écrire.',
};
