// Dutch: giving a client a card at the till.
import type { CounterWords } from '../catalog-shape';

export const giveCard: CounterWords['giveCard'] = {
  give: 'Kaart geven…',
  title: 'Kaart geven',
  number: 'Kaartnummer',
  save: 'Deze kaart geven',
  given: (name) => `${name} heeft een kaart`,
};
