// The contact of a client with only a name, and the contact fields of a form.
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
