// Links that open a phone's own app: only with a number that can be dialled from anywhere.
import { expect, it } from 'vitest';
import { dialledFrom } from '../../../src/core/identity/phone';
import { phoneLinks } from '../../../src/core/messages/phone-links';
import type { Country } from '../../../src/core/settings/countries';

it.each<[string, Country, string, string]>([
  ['0470 12 34 56', 'BE', '32470123456', 'a number of the salon’s country'],
  ['+31 6 12345678', 'BE', '31612345678', 'one with its own calling code'],
  ['02 123 45 67 / 0470 12 34 56', 'BE', '32470123456', 'the mobile one of two'],
  ['02 123 45 67', 'BE', '3221234567', 'a landline, where there is no other'],
  ['0470 12 34 56', 'other', '', 'a salon whose country is not known'],
  ['+32 470 12 34 56 ext 3', 'BE', '', 'an extension, which would make it somebody else’s'],
  ['+33 1 23 45 67 89 01', 'BE', '', 'a French number with too many digits'],
  ['+352 621 123 456', 'BE', '352621123456', 'a country of which no plan is known'],
  ['０４７０ １２ ３４ ５６', 'BE', '32470123456', 'digits of full width'],
  ['no phone', 'BE', '', 'no number'],
  ['', 'BE', '', 'nothing'],
])('%s in %s is dialled as “%s”: %s', (phone, country, digits) => {
  expect(dialledFrom(phone, country)).toBe(digits);
});

it('carries the text as it is, whatever signs it has', () => {
  const text = 'Zoé & Co: 5 points?\n#1 +1 – “merci” 100 %';
  const { whatsapp, sms } = phoneLinks('0470 12 34 56', 'BE', text);
  expect(new URL(whatsapp).searchParams.get('text')).toBe(text);
  expect(decodeURIComponent(sms.split('?body=')[1] ?? '')).toBe(text);
  expect(sms).not.toMatch(/[\s#&]/);
});

it('opens with half a sign in the text, too', () => {
  const { whatsapp } = phoneLinks('0470 12 34 56', 'BE', 'Hello Ana\ud83d!');
  expect(new URL(whatsapp).searchParams.get('text')).toBe('Hello Ana\ufffd!');
});
