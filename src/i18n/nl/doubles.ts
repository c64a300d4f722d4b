// Dutch: clients who may be the same person.
import type { ClientWords } from '../catalog-shape';

export const doubles: ClientWords['doubles'] = {
  title: 'Twee keer dezelfde persoon?',
  row: (count, figure) => `${figure} ${count === 1 ? 'paar lijkt' : 'paren lijken'} dezelfde klant`,
  look: 'Klanten zoeken die er twee keer in staan',
  names: (one, other) => `${one} en ${other}`,
  notSame: 'Niet dezelfde',
  hides: '“Niet dezelfde” verbergt het paar voor het hele team.',
};
