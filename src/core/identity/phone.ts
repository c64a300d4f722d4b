// Reads phone numbers in any spelling, by the salon's country: `+32 (0)470 …`, `0032 470…` and `0470/…` are one number.
import type { Country } from '../settings/countries';

/** A number without its calling code and its leading zero, so that every spelling of it gives the same digits. */
export type Phone = {
  /** `32` for Belgium; '' if the number does not say and the salon's country does not tell. */
  readonly calling: string;
  readonly national: string;
};

type Plan = { readonly calling: string; readonly national: RegExp; readonly mobile: RegExp };

/** Numbers as each country's plan has them, without the leading zero (ITU-T E.164 national numbering plans). */
const plans: { readonly [country in Country]: Plan | null } = {
  BE: { calling: '32', national: /^(4\d{8}|[1-9]\d{7})$/, mobile: /^4\d{8}$/ },
  FR: { calling: '33', national: /^[1-9]\d{8}$/, mobile: /^[67]/ },
  NL: { calling: '31', national: /^[1-9]\d{8}$/, mobile: /^6/ },
  other: null,
};

// ITU-T E.164: no calling code begins with another one.
const CALLING = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

// North America writes its calling code without a sign: `1 415 555 0100`.
const NORTH_AMERICAN = /^1([2-9]\d{2}[2-9]\d{6})$/;

// Between two numbers in one cell. Without spaces a slash belongs to one number: `0470/12 34 56`.
const BETWEEN = /[,;\n|]|\s\/\s|\s(?:of|ou|or|et|en|and)\s/i;

// Fewer digits, or one digit alone, stand for `none`.
const FEWEST = 5;
/** ITU-T E.164, its calling code among them. */
const MOST = 15;
const ONE_DIGIT = /^(\d)\1*$/;

/** The numbers in a cell, usually one: `0470 12 34 56 / 02 123 45 67` are two. None for what is no number. */
export function phonesIn(text: string, country: Country): readonly Phone[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const whole = phoneOf(text, country);
  const parts = text.split(BETWEEN).map((part) => phoneOf(part, country));
  const isSeveral = parts.length > 1 && parts.every((part) => part !== undefined);
  const found = isSeveral ? parts : [whole];
  return found.filter((phone) => phone !== undefined);
}

/**
 * The digits by which a number is dialled from anywhere, its calling code first; '' if the cell has none. Of several, the
 * first that is a mobile one by its country's plan, else the first.
 */
export function dialledFrom(text: string, country: Country): string {
  const whole = phonesIn(text, country).filter(isWhole);
  const phone = whole.find(isMobile) ?? whole[0];
  return phone === undefined ? '' : phone.calling + phone.national;
}

const EXAMPLES: { readonly [country in Country]: string } = {
  BE: '+32 470 12 34 56',
  FR: '+33 6 12 34 56 78',
  NL: '+31 6 12345678',
  other: '+1 604 555 0123',
};

/** How a number of the salon's country is written so that it is dialled from anywhere. */
export function internationalExample(country: Country): string {
  return EXAMPLES[country];
}

/** Whether it reaches somebody: with another number of digits, those of an extension among them, it is a stranger's. */
function isWhole({ calling, national: digits }: Phone): boolean {
  const plan = Object.values(plans).find((one) => one?.calling === calling);
  if (plan != null) return plan.national.test(digits);
  return calling !== '' && calling.length + digits.length <= MOST;
}

function isMobile({ calling, national }: Phone): boolean {
  return Object.values(plans).some((plan) => plan?.calling === calling && plan.mobile.test(national));
}

/** Whether they can be the same number: a missing calling code fits any. */
export function isSamePhone(a: Phone, b: Phone): boolean {
  if (a.national !== b.national) return false;
  return a.calling === b.calling || a.calling === '' || b.calling === '';
}

/** The digits after the calling code of a number that begins with one. */
export function afterCallingCode(digits: string): string {
  return digits.replace(CALLING, '');
}

function phoneOf(text: string, country: Country): Phone | undefined {
  const { digits, isInternational } = digitsOf(text);
  const phone = isInternational ? international(digits) : national(digits, plans[country]);
  const isNumber = phone.national.length >= FEWEST && !ONE_DIGIT.test(phone.national);
  return isNumber ? phone : undefined;
}

/** In `+32 (0)470 …` the zero is not dialled. */
function digitsOf(text: string): { readonly digits: string; readonly isInternational: boolean } {
  const typed = text
    .normalize('NFKC')
    .replace(/\(\s*0\s*\)(?=.*\d)/, (zero, at: number) => (/\d/.test(text.slice(0, at)) ? '' : zero));
  const digits = typed.replace(/\D/g, '');
  if (/^[^\d+]*\+/.test(typed)) return { digits, isInternational: true };
  return digits.startsWith('00')
    ? { digits: digits.slice(2), isInternational: true }
    : { digits, isInternational: false };
}

function international(digits: string): Phone {
  const national = afterCallingCode(digits);
  const calling = digits.slice(0, digits.length - national.length);
  return { calling, national: withoutZeros(national) };
}

/** A number as dialled within the country; a sheet may have lost its zero, or an export its plus sign. */
function national(digits: string, plan: Plan | null): Phone {
  const own = withoutZeros(digits);
  if (plan === null) {
    const american = digits === own ? NORTH_AMERICAN.exec(digits)?.[1] : undefined;
    return american === undefined ? { calling: '', national: own } : { calling: '1', national: american };
  }
  if (plan.national.test(own)) return { calling: plan.calling, national: own };
  const rest = own.startsWith(plan.calling) ? withoutZeros(own.slice(plan.calling.length)) : '';
  if (plan.national.test(rest)) return { calling: plan.calling, national: rest };
  return { calling: '', national: own };
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+/, '');
}
