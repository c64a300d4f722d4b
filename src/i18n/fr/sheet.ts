// French words in the sheet: tabs, columns, menu.
import type { SheetWords } from '../catalog-shape';

export const tabs: SheetWords['tabs'] = {
  clients: 'Clients',
  ledger: 'Journal',
  storedValues: 'Cartes cadeaux',
  catalog: 'Catalogue',
  programs: 'Programmes',
  rewards: 'Récompenses',
  bonuses: 'Points bonus',
  settings: 'Réglages',
  staff: 'Équipe',
  quarantine: 'Quarantaine',
};

export const columns: SheetWords['columns'] = {
  clients: {
    name: 'Nom',
    phone: 'Téléphone',
    email: 'E-mail',
    loyaltyCard: 'Carte',
    code: 'Code caisse',
    birthday: 'Anniversaire',
    consent: 'On peut lui écrire',
    consentDay: 'Depuis le',
    consentWords: 'Texte accepté',
    note: 'Remarque',
    id: 'N°',
    points: 'Points',
    pending: 'En attente',
    lastVisit: 'Dernière visite',
    state: 'Notes de Carnet, ne pas modifier',
    movements: 'Historique de Carnet, ne pas modifier',
  },
  ledger: {
    seq: 'N°',
    day: 'Date',
    member: 'N° client',
    kind: 'Quoi',
    receipt: 'Ticket',
    total: 'Total',
    points: 'Points',
    balance: 'Solde',
    note: 'Remarque',
    staff: 'Collaborateur',
    entry: 'Écriture, ne pas modifier',
    key: 'Clé, ne pas modifier',
    undoes: 'Annule',
    storedValues: 'Cartes cadeaux et bons',
  },
  storedValues: {
    id: 'N°',
    kind: 'Type',
    issued: 'Valeur',
    balance: 'Reste',
    until: 'Valable jusqu’au',
    issuedOn: 'Créée le',
    member: 'N° client',
    state: 'Notes de Carnet, ne pas modifier',
  },
  catalog: {
    active: 'En vente',
    code: 'Code',
    name: 'Nom',
    kind: 'Type',
    category: 'Catégorie',
    price: 'Prix',
    earns: 'Points propres',
    points: 'Points par unité',
    tax: 'TVA (%)',
    cost: 'Coût',
  },
  programs: { on: 'Actif', name: 'Nom', kind: 'Gagner par' },
  rewards: { on: 'Actif', name: 'Nom', kind: 'Donne' },
  bonuses: { on: 'Actif', name: 'Nom', kind: 'Raison' },
  settings: {
    setting: 'Réglage',
    value: 'Valeur',
    what: 'Ce qu’il fait',
    key: 'Clé, ne pas modifier',
  },
  staff: { number: 'N°', address: 'Adresse' },
  quarantine: { row: 'Ligne d’origine', movedAt: 'Mise de côté le' },
};

export const entryKinds: SheetWords['entryKinds'] = {
  join: 'Points d’inscription',
  invoice: 'Facture',
  reverse: 'Annulation',
  refund: 'Remboursement',
  adjust: 'Correction',
  expire: 'Expiration',
  opening: 'Solde de départ',
  ruleset: 'Réglages modifiés',
  consent: 'Consentement donné',
  withdrawal: 'Consentement retiré',
  adopt: 'Feuille reprise',
};

export const storedValueKinds: SheetWords['storedValueKinds'] = {
  giftcard: 'Carte cadeau',
  voucher: 'Bon de réduction',
};

export const menu = {
  title: 'Carnet',
  open: 'Ouvrir Carnet',
  setUp: 'Préparer cette feuille',
  check: 'Vérifier le journal',
};

export const protection = {
  ledger:
    'Le journal de Carnet : chaque ligne est définitive. Pour revenir sur une facture, annulez-la dans Carnet.',
  storedValues:
    'Carnet tient ici les cartes cadeaux et les bons d’après le journal. Ce qui est saisi ici sera rétabli.',
  derived: 'Carnet écrit ces cellules d’après le journal. Ce qui est saisi ici sera rétabli.',
  settingKeys: 'Carnet retrouve les réglages par ces clés.',
};

export const validation = {
  choice: 'Choisissez dans la liste.',
  several: 'Un ou plusieurs choix de la liste, séparés par des virgules.',
};

export const alerts: SheetWords['alerts'] = {
  title: 'Carnet',
  isSetUp: 'Cette feuille est prête. Choisissez Carnet, Ouvrir Carnet pour commencer.',
  notSetUp: 'Cette feuille n’est pas encore préparée. Choisissez d’abord Carnet, Préparer cette feuille.',
  checkedWell: (entries, clients) => `Le journal est en ordre : ${entries} écritures, ${clients} clients.`,
  checkedBadly: (findings, figure) =>
    `${figure} ${findings < 2 ? 'anomalie trouvée' : 'anomalies trouvées'}. Ouvrez Carnet, Réglages, Vérifier le journal pour voir le détail et réparer ce qui peut l’être.`,
  failed: (message) =>
    `Cela n’a pas fonctionné. Google indique : « ${message} ». Rien n’a été enregistré. Réessayez.`,
};
