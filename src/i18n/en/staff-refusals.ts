// English sentences about the people of the salon and what they may do.
import type { StaffRefusalWords } from '../refusals';

export const staffRefusals: StaffRefusalWords = {
  'staff-name-empty': () => 'Type a name.',
  'staff-name-taken': ({ name }) =>
    `There is a ${name} already. Add something, so that the ledger can tell the two apart.`,
  'staff-address-wrong': ({ text }) => `“${text}” is not an email address.`,
  'staff-address-taken': ({ name }) => `This address belongs to ${name} already.`,
  'staff-address-own': () => 'This is your own address: you would limit yourself.',
  'staff-unknown': () =>
    'This person cannot be found in the tab Staff, or several rows have the number. Look there.',
  'staff-off': () => 'This person is switched off. Switch them on first.',
};
