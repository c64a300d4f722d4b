// How a row names a client: by name, number, card, phone and e-mail, or not at all.
import { type Named, nobody } from '../core/imported/imported-invoice';
import { cellAt, type Places } from './column-use';
import { isNobodyWord } from './row-words';

export type ClientRead = {
  readonly client: Named;
  /** The words for a walk-in in place of a name; '' for empty cells, undefined if somebody is named. */
  readonly nobodyWord: string | undefined;
};

export function clientIn(row: { readonly cells: readonly string[] }, places: Places): ClientRead {
  const cell = (meaning: keyof typeof SOMEBODY) => cellAt(row, places[meaning]).replace(/\n/g, ' ');
  const name = [cell('client'), [cell('firstName'), cell('lastName')].filter((part) => part !== '').join(' ')]
    .filter((part) => part !== '')
    .filter((part, at, all) => all.indexOf(part) === at)[0];
  const code = cell('clientCode').replace(/^'/, '');
  // Some tills have a client of their own for walk-ins, with a number.
  if (name !== undefined && isNobodyWord(name)) return { client: nobody, nobodyWord: name };
  const own = (text: string) => (isNobodyWord(text) ? '' : text);
  // A spreadsheet keeps `'+32470…` as text; some tills write both in one cell: `ana@example.com, +32 470 11 12 22`.
  const typed = cell('phone').replace(/^'/, '');
  const contacts = typed.split(/[,;]\s*|\s(?=\S+@)|(?<=@\S+)\s/);
  const address = contacts.find((text) => text.includes('@')) ?? '';
  const phone = address === '' ? typed : (contacts.find((text) => /\d/.test(text) && text !== address) ?? '');
  const client = {
    code: own(code),
    name: name ?? '',
    phone: ROUNDED.test(phone) ? '' : own(phone),
    email: own(cell('email') || address),
    loyaltyCard: own(cell('loyaltyCard').replace(/^'/, '')),
  };
  const isNamed = Object.values(client).some((text) => text !== '');
  return { client, nobodyWord: isNamed ? undefined : code };
}

// `3.24701E+11`: a spreadsheet kept the first figures alone.
const ROUNDED = /^\+?\d[.,]?\d*e\+?\d{1,2}$/i;

const SOMEBODY = {
  client: '',
  firstName: '',
  lastName: '',
  clientCode: '',
  phone: '',
  email: '',
  loyaltyCard: '',
};
