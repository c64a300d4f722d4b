// What a person is known by, in the form in which it is compared.
import type { Birthday } from '../members/birthday';
import type { Country } from '../settings/countries';
import { isSimilarName, type PersonName, readName } from './person-name';
import { isSamePhone, type Phone, phonesIn } from './phone';

/** '' where unknown. */
export type Person = {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  /** Cards and codes are compared exactly: `DAV*01` and `dav*01` are two clients. */
  readonly loyaltyCard: string;
  readonly code: string;
  /** A sign only beside a name. */
  readonly birthday?: Birthday;
};

/** What two people have in common. */
export const signs = [
  'number',
  'loyaltyCard',
  'code',
  'email',
  'phone',
  'name',
  'similarName',
  'birthday',
] as const;
export type Sign = (typeof signs)[number];

export type KnownPerson = {
  readonly name: PersonName;
  readonly phones: readonly Phone[];
  readonly email: string;
  readonly loyaltyCard: string;
  readonly code: string;
  readonly birthday: Birthday;
};

export function readPerson(person: Person, country: Country): KnownPerson {
  return {
    name: readName(person.name),
    phones: phonesIn(person.phone, country),
    email: readEmail(person.email),
    loyaltyCard: person.loyaltyCard.trim(),
    code: person.code.trim(),
    birthday: person.birthday ?? '',
  };
}

/** What two people have in common, strongest first. A number is not compared: it belongs to a client, not a person. */
export function signsBetween(a: KnownPerson, b: KnownPerson): readonly Sign[] {
  const common: { readonly [sign in Sign]: boolean } = {
    number: false,
    loyaltyCard: a.loyaltyCard !== '' && a.loyaltyCard === b.loyaltyCard,
    code: a.code !== '' && a.code === b.code,
    email: a.email !== '' && a.email === b.email,
    phone: a.phones.some((phone) => b.phones.some((other) => isSamePhone(phone, other))),
    name: a.name.sorted !== '' && a.name.sorted === b.name.sorted,
    similarName: isSimilarName(a.name, b.name),
    birthday: isSameBirthday(a.birthday, b.birthday),
  };
  return signs.filter((sign) => common[sign]);
}

/** How many of phone, e-mail, card, code and birthday are known of both and are another: a name is common to many. */
export function differencesBetween(a: KnownPerson, b: KnownPerson): number {
  const common = signsBetween(a, b);
  const isBoth = {
    loyaltyCard: a.loyaltyCard !== '' && b.loyaltyCard !== '',
    code: a.code !== '' && b.code !== '',
    email: a.email !== '' && b.email !== '',
    phone: a.phones.length > 0 && b.phones.length > 0,
    birthday: a.birthday !== '' && b.birthday !== '',
  };
  const known = Object.entries(isBoth) as [keyof typeof isBoth, boolean][];
  return known.filter(([sign, both]) => both && !common.includes(sign)).length;
}

/** Day and month; the years too where both are known. */
function isSameBirthday(a: Birthday, b: Birthday): boolean {
  return a !== '' && b !== '' && (a.length === b.length ? a === b : a.slice(-5) === b.slice(-5));
}

/** Whether both have birthdays, and not the same: whatever their names are, they are two. */
export function hasOtherBirthday(a: KnownPerson, b: KnownPerson): boolean {
  return a.birthday !== '' && b.birthday !== '' && !isSameBirthday(a.birthday, b.birthday);
}

/** `Julie <Julie@Example.be>` is `julie@example.be`; '' for what is no address. */
function readEmail(text: string): string {
  return /[^\s<>:;,"]+@[^\s<>;,"]+\.[^\s<>;,".]+/.exec(text.normalize('NFKC').toLowerCase())?.[0] ?? '';
}

export type SureSign = Exclude<Sign, 'name' | 'similarName' | 'birthday'>;

/** Whether the sign makes a sure match: e-mail and phone do beside the name. */
export function isSureSign(sign: Sign): sign is SureSign {
  return sign !== 'name' && sign !== 'similarName' && sign !== 'birthday';
}

/** Enough to be the same person: a card or code of their own, or an e-mail or phone together with the name. */
export function isSure(common: readonly Sign[]): boolean {
  const has = (sign: Sign) => common.includes(sign);
  if (has('number') || has('loyaltyCard') || has('code')) return true;
  return has('name') && (has('email') || has('phone'));
}

/** Enough to ask: an e-mail or phone alone, the same name, or almost the same name on the same birthday. */
export function isLikely(common: readonly Sign[]): boolean {
  const has = (sign: Sign) => common.includes(sign);
  return has('email') || has('phone') || has('name') || (has('similarName') && has('birthday'));
}

/** What clients are looked up by. */
export type Key = {
  readonly key: string;
  /** Whether it makes a sure match, however many have it. */
  readonly isEnough: boolean;
};

/**
 * Phones by their national digits alone, where the calling code may be missing; birthdays with the initials of the
 * names, one of which two similar names share.
 */
export function keysOf(person: KnownPerson): readonly Key[] {
  const { phones, email, loyaltyCard, code, birthday } = person;
  const name = person.name.sorted;
  const addresses: readonly (readonly [Sign, string])[] = [
    ['email', email],
    ...phones.map(({ national }) => ['phone', national] as const),
  ];
  const own = [
    ['loyaltyCard', loyaltyCard],
    ['code', code],
    // Both together, so that an address that many share still finds the one with the name.
    ...(name === '' ? [] : addresses.map(([sign, value]) => [sign, value && `${value} ${name}`] as const)),
  ] as const;
  const initials =
    birthday === '' ? [] : name.split(' ').map((word) => birthday.slice(-5) + word.slice(0, 1));
  const hints = [...addresses, ['name', name], ...initials.map((value) => ['birthday', value] as const)];
  return [
    ...own.filter(([, value]) => value !== '').map((of) => ({ key: of.join(' '), isEnough: true })),
    ...hints.filter(([, value]) => value !== '').map((of) => ({ key: of.join(' '), isEnough: false })),
  ];
}
