// French: the form of a client's contacts.
import type { ClientWords } from '../catalog-shape';

export const clientEdit: ClientWords['clientEdit'] = {
  title: 'Modifier le client',
  fields: {
    name: 'Nom',
    phone: 'Téléphone',
    email: 'E-mail',
    loyaltyCard: 'Numéro de carte',
    code: 'Code caisse',
    birthday: 'Anniversaire',
    language: 'Langue',
    note: 'Note (seul le salon la voit)',
  },
  noLanguage: 'Inconnue',
  save: 'Enregistrer le client',
  saved: (name) => `${name} : enregistré`,
};
