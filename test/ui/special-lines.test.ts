import { expect, test } from 'vitest';
import type { CatalogItem } from '../../src/app/ports/catalog';
import { isBetter, specialOf } from '../../src/ui/till/special-lines';

const item = (name: string, kind: CatalogItem['kind'] = 'service'): CatalogItem => ({
  code: '',
  name,
  kind,
  category: '',
  price: 500,
  active: true,
  catalogPoints: 0,
  pointsPrice: 0,
  taxRate: null,
  cost: null,
});

test.each([
  ['gift', 'Gift card', false, 'the word alone: the amount is asked for'],
  ['gift', 'Gift wrap', false, 'the word alone'],
  ['gift wrap', 'Gift wrap', true, 'it is called just so'],
  ['gift wr', 'Gift wrap', true, 'more was typed than leads to a gift card'],
  ['Gift card', 'Gift card', true, 'it is called just so'],
  ['gift card 50', 'Gift card 50', true, 'it is called just so'],
  ['gift card', 'Gift card 50', false, 'nothing more was typed'],
  ['carte cadeau', 'Carte cadeau', true, 'it is called just so'],
  ['cart', 'Carte cadeau', false, 'a part of the word'],
  ['carte de so', 'Carte de soins', true, 'more was typed than leads to a gift card'],
  ['tip', 'Tip of the day', false, 'the word alone'],
  ['gift xy', 'Gift wrap', false, 'its name has not all of it'],
])('“%s”: whether “%s” comes first is %s: %s', (query, name, isFirst) => {
  expect(specialOf(query)).toBeDefined();
  expect(isBetter(item(name), query)).toBe(isFirst);
});

test.each(['car', 'kart', 'cabinet', 'Color full color'])(
  '“%s” is neither a gift card nor a tip',
  (query) => {
    expect(specialOf(query)).toBeUndefined();
  },
);
