// French: merging clients, undoing it, erasing one, and everything known of one.
import type { ClientWords } from '../catalog-shape';

export const persons: ClientWords['persons'] = {
  mergeWith: 'Fusionner avec un autre client',
  download: (name) => `Télécharger toutes les données de ${name}`,
  erase: 'Effacer ce client',
  eraseMeans: 'Retire définitivement le nom et les coordonnées. Les totaux restent justes.',
  sameTwice: 'Deux fois la même personne ?',
  choose: 'Qui est-ce ?',
  chooseNote: 'Cherchez par nom, téléphone, carte ou code.',
  nobodyFound: 'Aucun client trouvé.',
  stays: 'Ce qui reste',
  since: (day) => `depuis le ${day}`,
  noVisit: 'pas encore de visite',
  visits: (count, figure) => `${figure} ${count < 2 ? 'facture' : 'factures'}`,
  last: (day) => `dernière le ${day}`,
  empty: 'rien',
  lookAlike: (signs) => `Ils se ressemblent : ${signs}.`,
  addedUp: 'Tout s’additionne, rien n’est perdu',
  points: 'Points, chacun avec son échéance',
  invoices: 'Factures',
  giftCards: 'Cartes cadeaux',
  undoLater:
    'Vous pourrez revenir en arrière depuis l’historique du client : chacun retrouve ses propres points.',
  mergeNow: 'Fusionner',
  merged: (name, points) => `${name} a maintenant ${points}`,
  unmergeTitle: 'Annuler cette fusion ?',
  unmergeMeans: 'Chacun retrouve ce qui est à lui. Ce qui a été enregistré depuis reste chez le premier.',
  unmergeNow: 'Annuler la fusion',
  notUnmerged: 'Pas annulé. Annulez dans l’historique du client.',
  unmerged: (one, other) => `${one} et ${other} sont de nouveau deux clients`,
  eraseTitle: 'Effacer ce client ?',
  eraseSure: (name) =>
    `Carnet oublie ${name} pour de bon : nom, coordonnées, note, consentement. C’est irréversible.`,
  eraseStays:
    'Le journal et ses totaux restent, sous un numéro. Les factures restent remboursables. Les rapports mis dans un onglet gardent le nom : supprimez ces onglets vous-même.',
  erasePoints: (points) => `Le client perd ${points}.`,
  eraseNow: 'Effacer définitivement',
  erased: 'Le client est effacé.',
};
