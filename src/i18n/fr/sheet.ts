// French words in the sheet: tabs, columns, settings, menu.
import type { SheetWords } from '../catalog';

export const tabs: SheetWords['tabs'] = {
  clients: 'Clients',
  ledger: 'Journal',
  catalog: 'Catalogue',
  programs: 'Programmes',
  settings: 'Réglages',
  quarantine: 'Quarantaine',
};

export const columns: SheetWords['columns'] = {
  clients: {
    name: 'Nom',
    phone: 'Téléphone',
    email: 'E-mail',
    card: 'Carte',
    code: 'Code caisse',
    note: 'Remarque',
    id: 'N°',
    points: 'Points',
    pending: 'En attente',
    lastVisit: 'Dernière visite',
    state: 'Notes de Carnet, ne pas modifier',
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
  },
  catalog: {
    active: 'En vente',
    code: 'Code',
    name: 'Nom',
    kind: 'Type',
    category: 'Catégorie',
    price: 'Prix',
  },
  programs: {
    on: 'Actif',
    name: 'Nom',
    kind: 'Gagner par',
    points: 'Points',
    every: 'Par tranche de',
    scope: 'Ce qui compte',
  },
  settings: {
    setting: 'Réglage',
    value: 'Valeur',
    what: 'Ce qu’il fait',
    key: 'Clé, ne pas modifier',
  },
  quarantine: { row: 'Ligne d’origine', movedAt: 'Mise de côté le' },
};

export const policies: SheetWords['policies'] = {
  on: {
    label: 'Programme de fidélité',
    what: 'Désactivé : aucun point n’est gagné, les soldes restent visibles.',
  },
  currency: {
    label: 'Devise',
    what: 'La devise de tous les montants, par son code à trois lettres, par exemple EUR. Elle fixe le nombre de décimales.',
  },
  language: { label: 'Langue', what: 'La langue de la feuille et du panneau latéral.' },
  overdraw: {
    label: 'Points déjà dépensés',
    what: 'Quand une facture est annulée et que ses points sont déjà dépensés : le solde passe sous zéro, ou s’arrête à zéro.',
  },
};

export const overdraw = { negative: 'passe sous zéro', zero: 's’arrête à zéro' };

export const kinds = {
  everything: 'Tout',
  service: 'Prestation',
  product: 'Produit',
  giftcard: 'Carte cadeau',
  other: 'Autre',
};

export const yesNo = { yes: 'Oui', no: 'Non' };

export const entryKinds: SheetWords['entryKinds'] = {
  invoice: 'Facture',
  reverse: 'Annulation',
  adjust: 'Correction',
  expire: 'Expiration',
  opening: 'Solde de départ',
  book: 'Réglages modifiés',
  adopt: 'Feuille reprise',
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
  derived: 'Carnet écrit ces cellules d’après le journal. Ce qui est saisi ici sera rétabli.',
  settingKeys: 'Carnet retrouve les réglages par ces clés.',
};

export const validation = {
  choice: 'Choisissez dans la liste.',
  scope: 'Tout, ou un ou plusieurs types séparés par des virgules.',
};

export const alerts: SheetWords['alerts'] = {
  title: 'Carnet',
  isSetUp: 'Cette feuille est prête. Choisissez Carnet, Ouvrir Carnet pour commencer.',
  notSetUp: 'Cette feuille n’est pas encore préparée. Choisissez d’abord Carnet, Préparer cette feuille.',
  checkedWell: (entries, clients) => `Le journal est en ordre : ${entries} écritures, ${clients} clients.`,
  checkedBadly: (findings, figure) =>
    `${figure} ${findings < 2 ? 'point est' : 'points sont'} à voir. Ouvrez Carnet, Réglages, Vérifier le journal pour les afficher et réparer ce qui peut l’être.`,
  failed: (message) =>
    `Cela n’a pas fonctionné. Google indique : « ${message} ». Rien n’a été enregistré. Réessayez.`,
};
