// French: the owner's views of messages: when they go out, what they say, and the outbox.
import type { MessageWords } from '../catalog-shape';
import { typeset } from '../typeset';
import { messageReasons, messageStates } from './sheet';

const messagesView: MessageWords['messagesView'] = {
  title: 'Messages',
  waiting: (count, figure) => (count === 0 ? 'rien en attente' : `${figure} en attente`),
  notSent: (count, figure) => (count === 0 ? '' : `${figure} non ${count < 2 ? 'envoyé' : 'envoyés'}`),
  mailsLeft: (_count, figure) => `E-mails restants : ${figure}`,
  kept: (_count, figure) => `dont ${figure} pour vous`,
  askedAt: (when) => `Selon Google à ${when}`,
  when: 'Quand envoyer',
  pressToEdit: 'Touchez un nom pour modifier son texte.',
  sent: (count, figure) =>
    count === 0 ? 'aucun envoyé ce mois-ci' : `${figure} ${count < 2 ? 'envoyé' : 'envoyés'} ce mois-ci`,
  at: {
    milestone: (numbers) => `à ${numbers} points`,
    expiring: (days, figure) => `${figure} ${days < 2 ? 'jour' : 'jours'} avant`,
    birthday: 'le jour même',
    away: (_months, figure) => `après ${figure} mois d’absence`,
  },
  switchedOn: (name) => `Activé : ${name}.`,
  switchedOff: (name) => `Désactivé : ${name}.`,
  hours: 'Les e-mails partent tout seuls chaque heure, de 9 h à 21 h. Ceux de la nuit attendent le matin.',
  details: 'Expéditeur et délais',
  save: 'Enregistrer',
  saved: 'Enregistré.',
};

const messageEdit: MessageWords['messageEdit'] = {
  language: 'Langue',
  ways: { mail: 'E-mail', short: 'WhatsApp, SMS' },
  subject: 'Objet',
  text: 'Message',
  short: 'Message',
  own: 'Vos propres mots.',
  usual: 'Le texte de Carnet, tant que vous n’avez pas enregistré le vôtre.',
  takeUsual: 'Reprendre le texte de Carnet',
  take: (name) => `Prendre {${name}}`,
  putIn: 'Insérer',
  preview: 'Aperçu',
  previewWith: 'Aperçu avec',
  choosePreview: 'Choisissez un client pour voir ce qu’il recevra.',
  fromTo: (from, to) => `${from} à ${to}`,
  noAddress: 'pas d’e-mail',
  missing: (names) => `Rien à dire ici pour ${names} : une ligne vide est omise.`,
  openWhatsApp: 'Ouvrir dans WhatsApp',
  youSend: 'WhatsApp s’ouvre avec le texte prêt ; vous envoyez. Carnet ne peut pas l’envoyer lui-même.',
  save: 'Enregistrer',
  saved: (name) => `Texte enregistré : ${name}.`,
  sendTest: 'M’envoyer un essai',
  testSent: (address) => `Un essai a été envoyé à ${address}.`,
};

const outboxView: MessageWords['outboxView'] = {
  title: 'Boîte d’envoi',
  show: 'Afficher',
  shows: {
    all: (_figure) => 'Tout',
    waiting: (figure) => `En attente ${figure}`,
    notSent: (figure) => `Non envoyés ${figure}`,
  },
  goesAt: (day, time) => `Part tout seul : ${day}, à partir de ${time}`,
  goesSoon: 'Part tout seul dans l’heure',
  noConsent: (count, figure) =>
    `${figure} non ${count < 2 ? 'envoyé' : 'envoyés'} : ${count < 2 ? 'le client n’a' : 'les clients n’ont'} pas accepté de messages`,
  usedUp: 'Les e-mails du jour sont épuisés.',
  goesOn: (count, figure, when) =>
    count === 0
      ? `L’envoi reprend à partir du ${when}.`
      : `${count === 1 ? 'Celui qui attend partira' : `Les ${figure} en attente partiront`} à partir du ${when}.`,
  dayAndTime: (day, time) => `${day}, ${time}`,
  today: 'Aujourd’hui',
  nobody: 'Client qui n’est plus dans la liste',
  sentAt: (state, when) => `${state} ${when}`,
  again: 'Renvoyé depuis',
  notTwice: 'Il ne part pas une deuxième fois sans vous.',
  mend: 'Voir le client',
  mendFor: (name) => `Voir le client : ${name}`,
  sendAgain: 'Renvoyer',
  sendAgainTo: (name) => `Renvoyer à ${name}`,
  againSent: (name) => `Le message à ${name} part dans l’heure.`,
  sendNow: 'Envoyer maintenant',
  sendingNow: 'Envoi…',
  sentNow: 'Plus rien n’attend.',
  notNow: {
    quota: 'Les e-mails du jour que Carnet peut utiliser sont épuisés. Le reste partira tout seul.',
    failing: 'Google n’arrive pas à envoyer pour le moment. Le reste partira dans l’heure.',
    night: 'Les e-mails partent entre 9 h et 21 h. Ils attendent jusque-là.',
  },
  showOlder: 'Plus anciens',
};

export const writing: MessageWords = typeset({
  messagesView,
  messageEdit,
  outboxView,
  messageReasons,
  messageStates,
});
