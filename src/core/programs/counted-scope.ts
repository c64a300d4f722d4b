// The scope of a programme, with the labels for programmes.
import { scopeFieldsFor } from '../settings/scope-fields';

export const countedScope = scopeFieldsFor({
  en: {
    label: 'Counts',
    note: 'What the programme counts: everything, or kinds of item. Leave it empty if you name categories or items.',
  },
  fr: {
    label: 'Ce qui compte',
    note: 'Ce que compte le programme : tout, ou des types d’article. Laissez vide si vous nommez des catégories ou des articles.',
  },
  nl: {
    label: 'Telt mee',
    note: 'Wat meetelt: alles, of soorten artikelen. Laat leeg als je categorieën of artikelen noemt.',
  },
});
