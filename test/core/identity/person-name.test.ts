// Names of one person in several spellings, and of two people.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameName, isSimilarName, readName } from '../../../src/core/identity/person-name';
import { holds } from '../../seeded';

const isSame = (a: string, b: string) => isSameName(readName(a), readName(b));
const isSimilar = (a: string, b: string) => isSimilarName(readName(a), readName(b));

describe('one name', () => {
  it.each([
    ['Ana Ruiz', 'ana ruiz', 'case'],
    ['Ana Ruiz', 'Ana  Ruiz ', 'spaces'],
    ['Zoë de Vries', 'Zoe de Vries', 'no accent'],
    ['Zo\u00eb de Vries', 'Zoe\u0308 de Vries', 'the accent in its other form'],
    ['Julie Martin', 'MARTIN Julie', 'the last name first'],
    ['Julie Martin', 'Martin, Julie', 'with a comma'],
    ['Jean-Paul Dupont', 'Jean Paul Dupont', 'a hyphen'],
    ['Sofie D’Hondt', "Sofie D'hondt", 'another apostrophe'],
    ['Sofie D’Hondt', 'Sofie Dhondt', 'no apostrophe'],
    ['Mme Julie Martin', 'Julie Martin', 'a title'],
    ['Groß', 'GROSS', 'a letter that has no capital'],
    ['Œuvrard', 'Oeuvrard', 'two letters in one'],
    ['Ana Ruiz', 'Ana\u00a0Ruiz', 'a no-break space'],
    ['Ana Ruiz', '\u200bAna Ruiz', 'an invisible sign'],
  ])('%s is %s: %s', (a, b) => {
    expect(isSame(a, b)).toBe(true);
  });

  it.each([
    ['Ana Ruiz', 'Ana', 'the first name alone'],
    ['Ana Ruiz', 'Anna Ruiz', 'another letter'],
    ['', '', 'no names'],
    ['-', '.', 'signs alone'],
  ])('%s is not %s: %s', (a, b) => {
    expect(isSame(a, b)).toBe(false);
  });

  it('a title alone is a name', () => {
    expect(isSame('Madame', 'madame')).toBe(true);
    expect(isSame('Madame', 'Meneer')).toBe(false);
  });

  holds(
    'the order of the words never matters',
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 4 }), (words) => {
      expect(isSame(words.join(' '), [...words].reverse().join(' '))).toBe(true);
    }),
  );
});

describe('a similar name', () => {
  it.each([
    ['Julie Martin', 'Julie Martyn', 'another letter'],
    ['Julie Martin', 'Juli Martin', 'a letter less'],
    ['Julie Martin', 'Jullie Martinn', 'two letters more'],
    ['Julie Martin', 'Julei Martin', 'two letters exchanged'],
    ['Julie Martin', 'Martyn Julie', 'another letter, and the last name first'],
    ['Ann', 'Anna', 'a short name with a letter more'],
  ])('%s and %s: %s', (a, b) => {
    expect(isSimilar(a, b)).toBe(true);
    expect(isSimilar(b, a)).toBe(true);
  });

  it.each([
    ['Julie Martin', 'Julie Martin', 'the same'],
    ['Julie Martin', 'Martin Julie', 'the same the other way round'],
    ['Julie Martin', 'Judith Marten', 'three letters'],
    ['Bo Li', 'Jo Lu', 'two letters of a short name'],
    ['', 'A', 'no name'],
  ])('not %s and %s: %s', (a, b) => {
    expect(isSimilar(a, b)).toBe(false);
  });
});
