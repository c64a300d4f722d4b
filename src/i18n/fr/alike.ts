// French: clients who may be the person in a form.
import type { CounterWords } from '../catalog-shape';

export const alike: CounterWords['alike'] = {
  isThis: (name) => `Est-ce ${name} ?`,
  signs: {
    number: 'même numéro de client',
    loyaltyCard: 'même carte',
    code: 'même code caisse',
    email: 'même e-mail',
    phone: 'même téléphone',
    name: 'même nom',
    similarName: 'presque le même nom',
    birthday: 'même anniversaire',
  },
  shared: (name) => `${name} l’a aussi. S’ils le partagent, enregistrez-le pour les deux.`,
};
