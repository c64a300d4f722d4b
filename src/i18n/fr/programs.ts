// French: the programmes.
import type { Catalog } from '../catalog';

export const programs: Catalog['programs'] = {
  create: 'Nouveau programme',
  none: 'Pas encore de programme',
  chooseOne: 'Choisissez une formule courante, ou créez la vôtre.',
  ways: {
    spent: 'Points sur tous les achats',
    spentOnProducts: 'Points sur les produits',
    spentOnServices: 'Points sur les prestations',
    service: 'Un point par prestation',
    invoice: 'Un point par facture',
    product: 'Un point par produit',
  },
  newName: 'Points',
  allOff:
    'Le programme de fidélité est désactivé dans les réglages : aucun point n’est gagné, quoi qu’il y ait ici.',
  editing: (name) => `Modifier ${name}`,
  counts: {
    everything: 'Tout',
    service: 'Prestations',
    product: 'Produits',
    giftcard: 'Cartes cadeaux vendues',
    other: 'Autres articles',
  },
  anInvoiceOf: 'Une facture de',
  earns: 'rapporte',
  pastKept: 'Les factures passées gardent ce qu’elles ont rapporté.',
  save: 'Enregistrer',
  delete: 'Supprimer le programme',
  moveUp: 'Monter',
  moveDown: 'Descendre',
  added: (name) => `Programme ajouté : ${name}`,
  saved: (name) => `Programme enregistré : ${name}`,
  deleted: (name) => `Programme supprimé : ${name}`,
  isOn: (name) => `Programme activé : ${name}`,
  isOff: (name) => `Programme désactivé : ${name}`,
};
