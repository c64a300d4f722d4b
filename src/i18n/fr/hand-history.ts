// French: points by hand in a client's history.
import type { ClientWords } from '../catalog-shape';

export const handHistory: ClientWords['handHistory'] = {
  open: 'Ajouter ou retirer des points',
  openFor: (name) => `Ajouter ou retirer des points : ${name}`,
  openSeveral: 'Points pour plusieurs',
  added: 'Ajoutés à la main',
  taken: 'Retirés à la main',
  by: (who) => `par ${who}`,
  title: 'Remettre ces points comme avant ?',
  meansAdded: 'Le client perd les points ajoutés.',
  meansTaken: 'Le client récupère les points retirés.',
  meansOpening: 'Le client perd les points de départ.',
  now: 'Annuler',
  done: 'Points remis comme avant.',
};
