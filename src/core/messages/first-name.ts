// By what name a letter greets a client.
import { titles } from '../identity/person-name';
import { fold } from '../text/text';

// Two letters are initials: `JP`.
const SHORT = 2;

/**
 * `Julie Martin` and `MARTIN, Julie` are `Julie`. A title is no first name: `Mme Dupont` is greeted so. A first name in
 * capitals alone gets small letters, as no one writes them by hand. A word with a digit is a code of the till's (`LYNG01`)
 * and stays as it is written.
 */
export function firstNameIn(name: string): string {
  const [last = '', first = ''] = name.split(',').map((part) => part.trim());
  const words = (first === '' ? last : first).split(/\s+/);
  const [own = ''] = words;
  if (titles.has(fold(own).replace(/\.$/, ''))) return first === '' ? words.join(' ') : last;
  const isLoud =
    own.length > SHORT && own === own.toUpperCase() && own !== own.toLowerCase() && !/\p{Nd}/u.test(own);
  return isLoud ? own.toLowerCase().replace(/(^|[-'’])(\p{L})/gu, (part) => part.toUpperCase()) : own;
}
