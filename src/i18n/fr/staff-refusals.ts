// French sentences about the people of the salon and what they may do.
import type { StaffRefusalWords } from '../refusals';

export const staffRefusals: StaffRefusalWords = {
  'staff-name-empty': () => 'Tapez un nom.',
  'staff-name-taken': ({ name }) =>
    `Il y a déjà une personne du nom de ${name}. Ajoutez quelque chose pour les distinguer dans le journal.`,
  'staff-address-wrong': ({ text }) => `« ${text} » n’est pas une adresse e-mail.`,
  'staff-address-taken': ({ name }) => `Cette adresse est déjà celle de ${name}.`,
  'staff-address-own': () => 'C’est votre propre adresse : vous vous limiteriez vous-même.',
  'staff-unknown': () =>
    'Cette personne est introuvable dans l’onglet Équipe, ou plusieurs lignes portent son numéro. Vérifiez-y.',
  'staff-off': () => 'L’accès de cette personne est coupé. Rétablissez-le d’abord.',
};
