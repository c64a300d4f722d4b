// French: clients who may be the same person.
import type { ClientWords } from '../catalog-shape';

export const doubles: ClientWords['doubles'] = {
  title: 'Deux fois la même personne ?',
  row: (count, figure) =>
    `${figure} ${count < 2 ? 'paire semble être' : 'paires semblent être'} le même client`,
  look: 'Chercher les clients présents deux fois',
  names: (one, other) => `${one} et ${other}`,
  notSame: 'Pas la même personne',
  hides: '« Pas la même personne » masque la paire pour toute l’équipe.',
};
