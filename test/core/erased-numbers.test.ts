// Numbers of erased clients, kept within what a script property holds.
import { expect, test } from 'vitest';
import { withErased } from '../../src/core/members/erased-numbers';

const number = (at: number) => `N${String(at).padStart(7, '0')}`;

test('a number is kept once, as the last', () => {
  expect(withErased(['A', 'B'], ['C', 'A'])).toEqual(['B', 'C', 'A']);
});

test('the oldest go before nine kilobytes are full', () => {
  const all = Array.from({ length: 950 }, (_, at) => number(at));
  const kept = all.reduce<readonly string[]>((known, id) => withErased(known, [id]), []);
  expect([kept.length, kept[0], kept[899]]).toEqual([900, number(50), number(949)]);
  expect(kept.join(' ').length).toBeLessThan(8.5 * 1024);
});
