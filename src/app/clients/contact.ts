// A client of whom nothing is known yet but a name, and what a form gives of one.
import { noConsent } from '../../core/consent';
import type { Contact } from '../ports/members';

export const noDetails: Omit<Contact, 'name'> = {
  phone: '',
  email: '',
  loyaltyCard: '',
  code: '',
  birthday: '',
  ...noConsent,
  note: '',
};
