// Dutch: points by hand in a client's history.
import type { ClientWords } from '../catalog-shape';

export const handHistory: ClientWords['handHistory'] = {
  open: 'Punten toevoegen of aftrekken',
  openFor: (name) => `Punten toevoegen of aftrekken: ${name}`,
  openSeveral: 'Punten voor meerdere',
  added: 'Met de hand toegevoegd',
  taken: 'Met de hand afgetrokken',
  by: (who) => `door ${who}`,
  title: 'Deze punten terugzetten?',
  meansAdded: 'De klant verliest de toegevoegde punten.',
  meansTaken: 'De klant krijgt de afgetrokken punten terug.',
  meansOpening: 'De klant verliest de beginpunten.',
  now: 'Ongedaan maken',
  done: 'Punten staan weer zoals ze waren.',
};
