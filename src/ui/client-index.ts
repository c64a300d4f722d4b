// What clients are known by, in the form in which it is searched. Each is folded once: a client of the list is the same
// object until something of them changes.
import type { ClientSummary } from '../app/clients/client-details';
import { afterCallingCode } from '../core/identity/phone';
import { fold } from '../core/text/text';

export type Named = Pick<ClientSummary, 'name' | 'phone' | 'loyaltyCard' | 'code'>;

export type Indexed<Of extends Named> = {
  readonly of: Of;
  readonly name: string;
  /** The name with a space before each word, whatever else stood there. */
  readonly spaced: string;
  /** Where its words begin. */
  readonly starts: readonly number[];
  /** All digits of the phone, and those without calling code and leading zeros. */
  readonly digits: string;
  readonly national: string;
  readonly loyaltyCard: string;
  readonly code: string;
  /** Both, with a sign between them that nobody types. */
  readonly numbers: string;
};

const folded = new WeakMap<Named, Indexed<Named>>();

function indexed<Of extends Named>(one: Of): Indexed<Of> {
  const known = folded.get(one);
  if (known !== undefined) return known as Indexed<Of>;
  const name = fold(one.name);
  const digits = one.phone.replace(NOT_DIGITS, '');
  const [loyaltyCard, code] = [fold(one.loyaltyCard), fold(one.code)];
  const made: Indexed<Of> = {
    of: one,
    name,
    spaced: ` ${PLAIN.test(name) ? name : name.replace(NO_LETTER, ' ')}`,
    starts: startsIn(name),
    digits,
    national: nationalOf(one.phone, digits),
    loyaltyCard,
    code,
    numbers: `${loyaltyCard}\n${code}`,
  };
  folded.set(one, made);
  return made;
}

const lists = new WeakMap<readonly Named[], readonly Indexed<Named>[]>();

/** Of a whole list, kept as long as the list is. */
export function indexedAll<Of extends Named>(all: readonly Of[]): readonly Indexed<Of>[] {
  const known = lists.get(all);
  if (known !== undefined) return known as readonly Indexed<Of>[];
  const made = all.map(indexed);
  lists.set(all, made);
  return made;
}

const PLAIN = /^[a-z0-9 ]*$/;
const NO_LETTER = /[^\p{L}\p{N}]/gu;
export const NOT_DIGITS = /\D/g;

/** `+32 (0)470 …`, `0032 470 …` and `0470 …` are the same digits. */
export function nationalOf(phone: string, digits: string): string {
  const typed = phone.trimStart();
  const isInternational = typed.startsWith('+') || typed.startsWith('00') || typed.startsWith('(+');
  return withoutZeros(isInternational ? afterCallingCode(withoutZeros(digits)) : digits);
}

export function withoutZeros(digits: string): string {
  return digits.replace(/^0+/, '');
}

const BETWEEN_WORDS = /[\s\-'’.]+/g;

function startsIn(name: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: between } of name.matchAll(BETWEEN_WORDS)) starts.push(index + between.length);
  return starts;
}

/** The line below a name: the phone, else the card, else the code, which some tills have for a name. */
export function belowOf({ name, phone, loyaltyCard, code }: Named): string {
  const below = phone || loyaltyCard || code;
  return below === name ? '' : below;
}
