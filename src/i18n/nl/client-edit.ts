// Dutch: the form of a client's contacts.
import type { ClientWords } from '../catalog-shape';

export const clientEdit: ClientWords['clientEdit'] = {
  title: 'Klant wijzigen',
  fields: {
    name: 'Naam',
    phone: 'Telefoon',
    email: 'E-mail',
    loyaltyCard: 'Kaartnummer',
    code: 'Kassacode',
    birthday: 'Verjaardag',
    language: 'Taal',
    note: 'Opmerking (alleen de zaak ziet dit)',
  },
  noLanguage: 'Niet bekend',
  save: 'Klant opslaan',
  saved: (name) => `${name} opgeslagen`,
};
