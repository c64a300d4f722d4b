// Dutch sentences about the people of the salon and what they may do.
import type { StaffRefusalWords } from '../refusals';

export const staffRefusals: StaffRefusalWords = {
  'staff-name-empty': () => 'Typ een naam.',
  'staff-name-taken': ({ name }) =>
    `Er is al iemand die ${name} heet. Voeg iets toe, zodat het logboek de twee uit elkaar houdt.`,
  'staff-address-wrong': ({ text }) => `“${text}” is geen e-mailadres.`,
  'staff-address-taken': ({ name }) => `Dit adres is al van ${name}.`,
  'staff-address-own': () => 'Dit is je eigen adres: je zou jezelf beperken.',
  'staff-unknown': () =>
    'Deze persoon staat niet in het tabblad Medewerkers, of meerdere rijen hebben het nummer. Kijk daar even.',
  'staff-off': () => 'Deze persoon is uitgeschakeld. Schakel eerst weer in.',
};
