// Dutch: clients who may be the person in a form.
import type { CounterWords } from '../catalog-shape';

export const alike: CounterWords['alike'] = {
  isThis: (name) => `Is dit ${name}?`,
  signs: {
    number: 'zelfde klantnummer',
    loyaltyCard: 'zelfde kaart',
    code: 'zelfde kassacode',
    email: 'zelfde e-mailadres',
    phone: 'zelfde telefoonnummer',
    name: 'zelfde naam',
    similarName: 'bijna dezelfde naam',
    birthday: 'zelfde verjaardag',
  },
  shared: (name) => `${name} heeft dit ook. Delen ze het, sla het dan voor allebei op.`,
};
