// French: everything that was recorded today.
import type { ClientWords } from '../catalog-shape';

export const todayView: ClientWords['todayView'] = {
  title: 'Aujourd’hui',
  search: 'Client ou numéro',
  noneFound: 'Rien aujourd’hui ne correspond.',
  cut: 'Seuls les derniers sont affichés : beaucoup a été enregistré aujourd’hui, par une importation peut-être.',
  by: (name) => `par ${name}`,
  again: 'Actualiser',
  correctNow: 'Corriger',
};
