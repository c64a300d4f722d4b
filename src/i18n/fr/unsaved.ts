// French: invoices that are on their way to the ledger.
import type { CounterWords } from '../catalog-shape';

export const unsaved: CounterWords['unsaved'] = {
  label: 'Factures en cours d’enregistrement',
  goOn: 'Passez à la suivante : celle-ci s’enregistre pendant ce temps.',
  expected: 'Solde une fois enregistrée',
  saving: (what) => `Enregistrement : ${what}`,
  savingSeveral: (count, figure) =>
    count === 1 ? 'Encore une à enregistrer' : `Encore ${figure} à enregistrer`,
  noAnswer: (what) => `Pas encore de réponse : ${what}`,
  next: (seconds) => `Nouvel envoi dans ${seconds} s. Rien n’est enregistré deux fois.`,
  notSaved: (what) => `Non enregistrée : ${what}`,
  aside: (what) => `Mise de côté : ${what}`,
  wasRecorded: (what) => `Enregistrée avant d’être modifiée : ${what}`,
  saved: (what) => `Enregistrée : ${what}`,
  open: 'Ouvrir',
  hide: 'Masquer',
  clientWaits: (name) =>
    `Une facture de ${name} est en cours d’enregistrement. Les points s’affichent ensuite.`,
  backToInvoice: 'Revenir à la facture',
};
