// Fields for text: sentences that people write and clients read, and an address.
import { isEmailAddress } from '../members/email-address';
import { accept, refuse } from '../result';
import { type Field, plainField } from './field';

/** One or a few sentences; may be empty. @param most characters */
export function sentence(initial: string, most: number): Field<string> {
  return {
    ...plainField,
    control: 'text',
    optional: true,
    initial,
    read(raw) {
      const text = String(raw).replace(/\s+/g, ' ').trim();
      return text.length > most ? refuse({ code: 'text-too-long', most }) : accept(text);
    },
    write: (text) => text,
  };
}

const LONGEST_ADDRESS = 200;

/** An email address, or none. */
export function emailAddress(): Field<string> {
  return {
    ...plainField,
    control: 'text',
    optional: true,
    initial: '',
    read(raw) {
      const text = String(raw).trim();
      if (text.length > LONGEST_ADDRESS) return refuse({ code: 'text-too-long', most: LONGEST_ADDRESS });
      return text === '' || isEmailAddress(text) ? accept(text) : refuse({ code: 'address-wrong', text });
    },
    write: (address) => address,
  };
}
