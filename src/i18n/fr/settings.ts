// French: settings, and the check of the ledger.
import type { Catalog } from '../catalog';

export const settings: Catalog['settings'] = {
  back: 'Retour aux réglages',
  salon: 'Salon',
  decimals: (decimals) =>
    decimals === 0 ? 'Les montants n’ont pas de décimales.' : `Les montants ont ${decimals} décimales.`,
  voids: 'Factures annulées',
  spentAlready: 'Quand les points sont déjà dépensés, le solde',
  overdraw: { negative: 'passe sous zéro', zero: 's’arrête à zéro, et le reste est noté' },
  look: 'Apparence sur cet appareil',
  appearances: { system: 'Système', light: 'Clair', dark: 'Sombre' },
  save: 'Enregistrer',
  discard: 'Rétablir',
  saved: 'Réglages enregistrés',
  problems: 'À corriger dans les onglets',
  data: 'Données',
  import: 'Importer tickets et listes',
  exports: {
    balances: 'Exporter clients et soldes',
    ledger: 'Exporter le journal',
    lines: 'Exporter les lignes de facture',
  },
  check: 'Vérifier le journal',
};

export const check: Catalog['check'] = {
  inOrder: 'Le journal est en ordre.',
  found: (count, figure) => `${figure} ${count < 2 ? 'point à voir' : 'points à voir'}`,
  counted: (entries, clients) => `${entries} écritures et ${clients} clients vérifiés`,
  findings: 'Ce qui a été trouvé',
  entry: (number) => `, écriture ${number}`,
  stopped: 'Plus rien n’est enregistré.',
  because: (reason, row) => `Pourquoi : ${reason}${row > 0 ? ` (ligne ${row})` : ''}.`,
  adoptHelps:
    'Si vous savez pourquoi, reprenez cette feuille : Carnet accepte le journal tel qu’il est et continue à partir d’ici. Sinon, restaurez une version antérieure : Fichier, Historique des versions.',
  repair: 'Réparer',
  repaired: (clients, rows) => `Clients récrits : ${clients}. Lignes mises de côté : ${rows}.`,
  again: 'Revérifier',
  adopt: 'Reprendre cette feuille',
  adoptWhat:
    'Carnet accepte le journal tel qu’il est. Ce qui y manque reste manquant ; les soldes des clients restent tels quels.',
  reason: 'Raison',
  reasonNote: 'Elle reste dans le journal, par exemple « copie pour le deuxième salon ».',
  reasonMissing: 'Saisissez une raison.',
  adopted: 'La feuille est reprise',
  proof: (number) =>
    `Gardez ceci ailleurs pour prouver plus tard que rien n’a été remplacé. Après l’écriture ${number} :`,
};
