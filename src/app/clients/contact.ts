// The contact of a client with only a name, and of one who is forgotten.
import { noConsent } from '../../core/members/consent';
import type { Contact } from '../ports/members';

export const noDetails: Omit<Contact, 'name'> = {
  phone: '',
  email: '',
  loyaltyCard: '',
  code: '',
  birthday: '',
  ...noConsent,
  language: '',
  note: '',
};

/** Whether the owner has emptied the client's own cells, to forget who it is. */
export function isForgotten(contact: Contact): boolean {
  return Object.values(contact).every((text) => text === '');
}
