// Folding a text: what is compared without case, accents, invisible signs and double spaces.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/core/text/text';
import { holds } from '../seeded';

test.each([
  ['Zoë  DE VRIES', 'zoe de vries'],
  ['Zoe\u0308', 'zoe'],
  ['DAV*01', 'dav*01'],
  [' a b ', 'a b'],
  ['a  b', 'a b'],
  ['a\tb', 'a b'],
  ['Stra\u00dfe', 'strasse'],
  ['', ''],
])('%j is %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

holds(
  'a text without letters of its own folds as it does beside one that has them',
  fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
    expect(fold(text)).toBe(fold(`${text}\u00e9`).slice(0, -1).trim());
  }),
);
