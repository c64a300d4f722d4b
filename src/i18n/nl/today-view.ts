// Dutch: the invoices of a day.
import type { ClientWords } from '../catalog-shape';

export const todayView: ClientWords['todayView'] = {
  title: 'Facturen',
  day: 'Dag',
  count: (count, figure) => (count === 1 ? `${figure} factuur` : `${figure} facturen`),
  allDays: (number) => `Nr. ${number} op alle dagen zoeken`,
  found: (number) => `Nr. ${number}, op alle dagen`,
  nowhere: (number) => `Er is geen factuur en geen kassabon ${number}.`,
  back: 'Terug naar de dag',
  search: 'Klant of nummer',
  noneFound: 'Niets van die dag past daarbij.',
  cut: 'Alleen de laatste staan hier: er is voor deze dag veel opgeslagen, misschien door een import.',
  by: (name) => `door ${name}`,
  again: 'Opnieuw kijken',
  correctNow: 'Corrigeren',
};
