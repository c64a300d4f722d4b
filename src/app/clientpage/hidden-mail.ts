// An address of which its owner recognises the beginning and the end, and nobody else learns the rest.
import { isEmailAddress } from '../../core/members/email-address';

/** `julie@example.be` is `j•••@example.be`; '' for what is no address, or several. */
export function hiddenMail(address: string): string {
  if (!isEmailAddress(address)) return '';
  const [first = ''] = [...address];
  return `${first}•••${address.slice(address.lastIndexOf('@'))}`;
}
