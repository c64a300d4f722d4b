// French: the till on a phone, and whoever works within the limits that the owner has set.
import type { FrontWords } from '../catalog-shape';

export const phone: FrontWords['phone'] = {
  hello: (name) => `Bonjour ${name}`,
  yours: (salon) =>
    `Voici la caisse${salon === '' ? '' : ` de ${salon}`}, à votre nom. Gardez le lien pour vous.`,
  look: 'retrouver les clients et leurs points',
  record: 'enregistrer des factures',
  refund: 'rembourser',
  byHand: (points) => `ajouter ou retirer à la main jusqu’à ${points} par jour`,
  youCan: (what) => `Vous pouvez ${what}.`,
  start: 'Commencer',
  homeScreen: 'Astuce : ajoutez cette page à votre écran d’accueil, avec le bouton Partager du navigateur.',
  notMe: (name) => `Je ne suis pas ${name}`,
  notMeWhat:
    'Fermez cette page, s’il vous plaît. Le propriétaire a un lien pour chacun : dans Carnet, Plus, puis Équipe.',
  ended: 'Ce lien ne fonctionne plus',
  endedWhat:
    'Il a été désactivé, ou remplacé par un nouveau. Demandez au propriétaire : dans Carnet, Plus, puis Équipe.',
  endedSafe: 'Ce que vous avez enregistré est en sécurité dans le journal du salon.',
  off: 'Carnet est désactivé pour vous',
  offWhat: 'Demandez au propriétaire : dans Carnet, Plus, puis Équipe.',
  find: 'Trouver le client',
  search: 'Nom, téléphone ou n° de carte',
  searchNames: 'Nom ou n° de carte',
  scan: 'Le client a une carte ? Scannez son QR avec l’appareil photo : elle s’ouvre ici.',
  notFound: (query) => `Personne ne s’appelle « ${query} ».`,
  call: 'Appeler',
  noInternet: 'Pas d’internet.',
  noAnswer: 'Pas encore de réponse.',
  keepOpen: 'Gardez cette page ouverte : rien n’est perdu.',
  tried: (times, figure, seconds) =>
    `Essayé ${times === 1 ? 'une fois' : `${figure} fois`}, prochain essai dans ${seconds} s`,
  tryNow: 'Essayer',
  stillHere: 'Ce que vous aviez tapé est toujours là.',
};
