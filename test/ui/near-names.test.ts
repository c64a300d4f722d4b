// What a search for an item that found nothing may have meant; names here, since those have accents and several words.
import { expect, it } from 'vitest';
import { nearNames } from '../../src/ui/near-names';

const people = ['Amélie Dupont', 'Julie Martin', 'Jules Martens', 'Zoë de Vries', 'An Claes', 'CORS01'].map(
  (name) => ({ name }),
);
const near = (typed: string) => nearNames(people, typed).map(({ name }) => name);

it.each([
  ['Amelie Dupnt', ['Amélie Dupont'], 'a letter missing'],
  ['dupotn amelie', ['Amélie Dupont'], 'two exchanged, and the names in the other order'],
  ['Ameile', ['Amélie Dupont'], 'the first name alone'],
  ['Juleis Mart', ['Jules Martens', 'Julie Martin'], 'nearest first, and not yet typed to the end'],
  ['zoe devries', ['Zoë de Vries'], 'two words typed as one'],
  ['zoe dupont-martin', [], 'a word that is near to none of the same name'],
  ['Zoe de Vrees', ['Zoë de Vries'], 'a short word in between'],
  ['Bernadette', [], 'nobody is near'],
  ['ab', [], 'too little to be near to anything'],
  ['', [], 'nothing typed'],
])('“%s” may mean %j: %s', (typed, names, _why) => {
  expect(near(typed)).toEqual(names);
});

it('names the three nearest at most', () => {
  const many = ['Marie A', 'Marie B', 'Marie C', 'Marie D'].map((name) => ({ name }));
  expect(nearNames(many, 'Mraie')).toHaveLength(3);
});
