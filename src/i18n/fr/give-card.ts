// French: giving a client a card at the till.
import type { CounterWords } from '../catalog-shape';

export const giveCard: CounterWords['giveCard'] = {
  give: 'Donner une carte…',
  title: 'Donner une carte',
  number: 'Numéro de carte',
  save: 'Donner cette carte',
  given: (name) => `${name} a une carte`,
};
