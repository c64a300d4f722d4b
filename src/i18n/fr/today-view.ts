// French: everything that was recorded today.
import type { ClientWords } from '../catalog-shape';

export const todayView: ClientWords['todayView'] = {
  title: 'Aujourd’hui',
  search: 'Client ou numéro',
  none: 'Rien d’enregistré aujourd’hui.',
  noneFound: 'Rien aujourd’hui ne correspond.',
  cut: 'Seuls les derniers sont affichés : il y a eu aujourd’hui plus qu’une caisse n’enregistre.',
  by: (name) => `par ${name}`,
  again: 'Actualiser',
  correctNow: 'Corriger',
};
