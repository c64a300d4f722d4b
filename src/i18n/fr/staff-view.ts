// French: the people of the salon, their links and what they may do.
import type { OwnerWords } from '../catalog-shape';

export const staffView: OwnerWords['staffView'] = {
  title: 'Équipe',
  rowWhat: 'Liens vers la caisse sur téléphone, et droits de chacun',
  what: 'Chaque personne reçoit son propre lien vers la caisse sur téléphone. Ce qu’elle enregistre porte son nom.',
  editors:
    'Pour Google, qui peut modifier cette feuille en est propriétaire : les limites valent sur le téléphone. Dans le panneau, elles n’évitent qu’une étourderie. Donnez donc le lien à l’équipe, pas la feuille.',
  noAddress:
    'Les liens fonctionnent une fois l’application web activée dans Apps Script (Déployer, Nouveau déploiement : exécuter en tant que : moi, accès : tout le monde) et son adresse ouverte une fois par vous.',
  triedCodes: (name, codes, day) =>
    `${name === '' ? 'Quelqu’un à la caisse' : name} a essayé ${codes} codes de cartes cadeaux qui n’existent pas depuis le ${day}. Après dix essais de suite, Carnet n’en cherche plus pendant un moment.`,
  strayed: (links) =>
    `Des liens qui n’existent pas ont été ouverts ${links} fois ces six dernières heures. Personne ne peut deviner un lien ; Carnet répond désormais lentement à ces essais.`,
  list: (count, figure) => `${figure} ${count < 2 ? 'personne' : 'personnes'}`,
  usedToday: 'utilisé aujourd’hui',
  used: (day) => `dernier usage le ${day}`,
  notOpened: 'pas encore ouvert',
  noLink: 'pas de lien',
  inSheet: 'écrit dans la feuille, sans limite',
  you: 'vous',
  active: 'Actif',
  off: 'Coupé',
  made: (day) => `Créé le ${day}`,
  free: 'Sans limite',
  name: 'Nom',
  address: 'Adresse Google, pour le panneau',
  addressNote:
    'Seulement si la personne utilise le panneau : il respecte alors ces limites. Sinon, laissez vide.',
  limit: 'Points manuels, par jour',
  may: 'Droits',
  rights: {
    record: 'Enregistrer factures et clients',
    refund: 'Rembourser, corriger des factures',
    contacts: 'Voir téléphone et e-mail, donner les liens des clients',
    reports: 'Voir les rapports',
  },
  /** What stays possible without it. */
  rightsOff: {
    refund: 'Sinon, 15 minutes pour annuler ou corriger ce qu’on a enregistré soi-même.',
    reports: 'Sinon, Aujourd’hui ne montre que ce qu’on a enregistré soi-même.',
  },
  save: 'Enregistrer',
  saved: (name) => `Enregistré : ${name}`,
  add: 'Ajouter une personne',
  addTitle: 'Ajouter une personne',
  addNow: 'Ajouter et créer le lien',
  newLink: 'Nouveau lien',
  newLinkMeans: (name) =>
    `Le lien actuel de ${name} ne peut plus être affiché : Carnet ne le garde pas. Vous pouvez en créer un nouveau ; l’ancien s’arrête aussitôt.`,
  newLinkNow: 'Créer un nouveau lien',
  printAll: 'Imprimer tous les liens',
  switchOff: 'Couper l’accès',
  switchOn: 'Rétablir l’accès',
  isOff: (name) => `L’accès de ${name} est coupé`,
  lost: 'Téléphone perdu, ou départ ? Coupez l’accès : le lien s’arrête aussitôt, et rien de ce qui est enregistré n’est perdu.',
  link: (name) => `Le lien de ${name}`,
  qr: (name) => `Code QR : la caisse de ${name}`,
  scan: (name) => `${name} le scanne une fois, avec l’appareil photo.`,
  once: 'Il n’est affiché que maintenant : Carnet ne le garde pas. S’il se perd, créez-en un nouveau.',
  whatsApp: 'WhatsApp',
  copy: 'Copier le lien',
  message: (name, link) =>
    `Bonjour ${name}, voici ton lien personnel vers la caisse sur ton téléphone. Garde-le pour toi : ${link}`,
  noLinkYet:
    'Le lien ne peut pas encore être affiché : Carnet ne connaît pas l’adresse de son application web. Ouvrez cette adresse une fois vous-même, puis créez ici un nouveau lien.',
};
