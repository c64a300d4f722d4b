// French: the invoices of a day.
import type { ClientWords } from '../catalog-shape';

export const todayView: ClientWords['todayView'] = {
  title: 'Factures',
  day: 'Jour',
  count: (count, figure) => (count < 2 ? `${figure} facture` : `${figure} factures`),
  allDays: (number) => `Chercher le n° ${number} tous les jours`,
  found: (number) => `N° ${number}, tous les jours`,
  nowhere: (number) => `Il n’y a ni facture ni ticket ${number}.`,
  back: 'Revenir au jour',
  search: 'Client ou numéro',
  noneFound: 'Rien ne correspond ce jour-là.',
  cut: 'Seules les dernières sont affichées : beaucoup a été enregistré pour ce jour, par une importation peut-être.',
  by: (name) => `par ${name}`,
  again: 'Actualiser',
  correctNow: 'Corriger',
};
