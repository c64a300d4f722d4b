// French: why a client has so many points.
import type { WhyWords } from '../catalog-shape';
import { typeset } from '../typeset';

const whyBalance: WhyWords['whyBalance'] = {
  title: 'Pourquoi ce solde ?',
  titleOf: (points: string) => `Pourquoi ${points} ?`,
  asOf: 'Situation au',
  caption: (name: string, day: string) => `${name}, du premier point au ${day}`,
  movement: 'Chaque mouvement',
  eachLine: 'Chaque ligne',
  total: 'Total',
  visits: (count: number, figure: string) => `${figure} ${count < 2 ? 'visite' : 'visites'}`,
  bookings: (_count: number, figure: string) => `${figure} rendez-vous`,
  used: (count: number, figure: string) =>
    `${figure} ${count < 2 ? 'récompense utilisée' : 'récompenses utilisées'}`,
  refunded: (count: number, figure: string) => (count < 2 ? 'Remboursé' : `Remboursé ${figure} fois`),
  voided: (count: number, figure: string) => (count < 2 ? 'Annulé' : `Annulé ${figure} fois`),
  mergedWith: (names: string) => `Fusion avec « ${names} »`,
  kinds: {
    found: 'Points que la feuille avait déjà',
    brought: 'Points apportés',
    joined: 'Points de bienvenue',
    added: 'Ajoutés à la main',
    merged: 'Fusion avec un autre client',
    taken: 'Retirés à la main',
    parted: 'Fusion annulée',
    expired: 'Expirés',
    other: 'Corrigés',
  },
  times: (text: string, count: string) => `${count} × ${text}`,
  andMore: (rule: string, others: number) =>
    `${rule}, et ${others} ${others === 1 ? 'autre programme' : 'autres programmes'}`,
  fromTo: (first: string, last: string) => `du ${first} au ${last}`,
  ofToday: (points: string) => `Les ${points} d’aujourd’hui`,
  ofThen: (points: string) => `Les ${points} de ce jour-là`,
  useBy: (day: string) => `à utiliser jusqu’au ${day}`,
  noEnd: 'sans date limite',
  from: (day: string, until: string) => `dès le ${day}, ${until}`,
  owed: 'dus, déduits des prochains',
  recordedOn: (day: string) => `enregistré le ${day}`,
  nothingYet: 'Ce jour-là, il ne s’était encore rien passé.',
  everyLine: 'Voir chaque ligne',
  inGroups: 'Voir par groupes',
  more: (figure: string) => `Voir ${figure} de plus`,
  print: 'Imprimer',
  read: (read: string, of: string) => `${read} lignes sur ${of}`,
  incomplete:
    'Une ligne de ce client est introuvable : le total serait faux. Quelqu’un trie peut-être le journal en ce moment. Si cela dure, vérifiez le journal dans Plus.',
  again: 'Réessayer',
};

export const why: WhyWords = typeset({ whyBalance });
