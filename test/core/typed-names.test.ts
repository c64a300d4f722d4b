import { expect, test } from 'vitest';
import type { Line } from '../../src/core/invoice/invoice';
import { typedNames } from '../../src/core/invoice/typed-names';

const line = (part: Partial<Line>): Line => ({
  kind: 'service',
  item: '',
  name: 'Lowlights',
  category: '',
  quantity: 1,
  amount: 4500,
  discount: 0,
  tax: '',
  ...part,
});

const sold = (part: object, ...lines: readonly Partial<Line>[]) => ({
  kind: 'invoice',
  source: '',
  batch: '',
  staff: '',
  lines: lines.map(line),
  ...part,
});

test('who served last comes first, each once, also who is named on a line', () => {
  const { staff } = typedNames([
    sold({ staff: 'Inès' }),
    sold({ staff: 'Kim' }, { staff: 'Ava' }),
    sold({ staff: 'Inès' }),
    sold({ staff: '' }),
  ]);
  expect(staff).toEqual(['Inès', 'Kim', 'Ava']);
});

test('a line typed by hand comes with the last price of one, before what that client was given off', () => {
  const { items } = typedNames([
    sold({}, { amount: 4000 }),
    sold({}, { quantity: 2, amount: 8100, discount: 900 }),
  ]);
  expect(items).toEqual([{ kind: 'service', name: 'Lowlights', price: 4500 }]);
});

test.each([
  ['of an item with a code', sold({}, { item: 'LL' })],
  ['of a gift card', sold({}, { kind: 'giftcard' })],
  ['of a tip', sold({}, { kind: 'tip' })],
  ['of what was set off', sold({}, { kind: 'deduction', of: 'service', amount: -500 })],
  ['of another till', sold({ source: 'Square' }, {})],
  ['of an import', sold({ batch: 'abcdef012345' }, {})],
  ['of what was taken back', sold({ kind: 'reverse' }, { quantity: -1, amount: -4500 })],
])('nothing is learned %s', (_what, one) => {
  expect(typedNames([one]).items).toEqual([]);
});
