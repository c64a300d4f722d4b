// Dutch: everything that was recorded today.
import type { ClientWords } from '../catalog-shape';

export const todayView: ClientWords['todayView'] = {
  title: 'Vandaag',
  search: 'Klant of nummer',
  noneFound: 'Niets van vandaag past daarbij.',
  cut: 'Alleen de laatste staan hier: er is vandaag veel opgeslagen, misschien door een import.',
  by: (name) => `door ${name}`,
  again: 'Opnieuw kijken',
  correctNow: 'Corrigeren',
};
