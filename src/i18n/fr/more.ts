// French: the list of everything that is not done at every visit.
import type { OwnerWords } from '../catalog-shape';

export const more: OwnerWords['more'] = {
  daily: 'Au quotidien',
  setUp: 'Mise en place',
  data: 'Vos données',
  several: 'Points pour plusieurs clients',
  presets: 'Points tout prêts',
  giftCardsWhat: 'Ce qu’il reste dessus',
  importWhat: 'Depuis une autre caisse ou un autre logiciel',
  settingsWhat: 'Points, expiration, TVA, langue',
};
