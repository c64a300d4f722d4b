// Dutch: the list of everything that is not done at every visit.
import type { OwnerWords } from '../catalog-shape';

export const more: OwnerWords['more'] = {
  daily: 'Elke dag',
  setUp: 'Inrichten',
  data: 'Je gegevens',
  several: 'Punten voor meerdere klanten',
  presets: 'Kant-en-klare punten',
  giftCardsWhat: 'Wat er nog op staat',
  importWhat: 'Uit een andere kassa of een ander programma',
  settingsWhat: 'Punten, vervaldatum, btw, taal',
};
