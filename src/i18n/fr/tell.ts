// French: one press that writes to a client.
import type { CounterWords } from '../catalog-shape';

export const tell: CounterWords['tell'] = {
  title: (name) => `Écrire à ${name}`,
  write: 'Message',
  writeTo: (name) => `Écrire à ${name}`,
  about: 'À propos de',
  whatsapp: 'WhatsApp',
  sms: 'SMS',
  mail: 'E-mail',
  mailed: (name) => `L’e-mail à ${name} part dans l’heure.`,
  byItself: 'L’e-mail part tout seul.',
  youSend: 'L’application s’ouvre avec le texte prêt ; vous envoyez.',
  notAsked: 'On n’a pas encore demandé au client si vous pouvez lui écrire.',
  on: (what, day) => `${what}, ${day}`,
  notAgreed: (name) =>
    `${name} ne veut pas qu’on lui écrive, ou son accord est à corriger dans la fiche du client.`,
  noWay: (name) => `${name} n’a ni téléphone, ni e-mail auquel vous pouvez écrire.`,
  mailNoWay: (name) => `${name} n’a pas d’adresse e-mail : l’e-mail ne peut pas partir.`,
  wrongAddress: (email) =>
    `« ${email} » n’est pas une adresse e-mail : corrigez-la dans la fiche du client pour pouvoir écrire.`,
  hidden:
    'Vous ne pouvez pas voir les téléphones et les adresses e-mail. WhatsApp et SMS ont besoin du numéro ; un e-mail part sans montrer l’adresse.',
  hiddenNotAsked: (name) =>
    `Vous ne pouvez pas voir les téléphones et les adresses e-mail, et ${name} n’a pas accepté d’e-mails.`,
  hiddenByItself: 'Si le client a une adresse e-mail, l’e-mail part tout seul.',
  notDialled: (phone, example) =>
    `« ${phone} » ne s’ouvre pas dans WhatsApp ni SMS : écrivez-le dans la fiche du client avec l’indicatif de son pays, comme ${example}.`,
};
