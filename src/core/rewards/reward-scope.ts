// The scope of a reward, with the labels for rewards.
import { scopeFieldsFor } from '../settings/scope-fields';

export const rewardScope = scopeFieldsFor({
  en: {
    label: 'Applies to',
    note: 'What gets cheaper: everything, or kinds of item. Leave it empty if you name categories or items.',
  },
  fr: {
    label: 'Valable sur',
    note: 'Ce qui devient moins cher : tout, ou des types d’article. Laissez vide si vous nommez des catégories ou des articles.',
  },
  nl: {
    label: 'Geldt voor',
    note: 'Wat goedkoper wordt: alles, of soorten artikelen. Laat leeg als je categorieën of artikelen noemt.',
  },
});
