// Who is who: sure matches, likely ones with their signs, and neither.
import { describe, expect, it, test } from 'vitest';
import { commonWith, directoryOf, matchIn } from '../../../src/core/identity/directory';
import type { Person } from '../../../src/core/identity/person';

const nobody: Person = { name: '', phone: '', email: '', loyaltyCard: '', code: '' };
const person = (known: Partial<Person>): Person => ({ ...nobody, ...known });
const client = (id: string, known: Partial<Person>) => ({ id, ...person(known) });

const index = directoryOf(
  [
    client('A', {
      name: 'Julie Martin',
      phone: '+32 470 12 34 56',
      email: 'julie@example.be',
      birthday: '10-04',
    }),
    client('B', { name: 'Paul Martin', phone: '0470/12 34 56', birthday: '1990-05-17' }),
    client('C', { name: 'Zoë de Vries', loyaltyCard: 'LUM-0412', code: 'DAV*01' }),
    client('D', { name: 'Ana Ruiz', code: 'dav*01' }),
    client('E', { name: 'Marie Dubois' }),
    client('F', { name: 'DUBOIS, Marie', code: 'M1' }),
    client('G', { name: 'Kim', code: 'M1' }),
  ],
  'BE',
);

describe('a sure match', () => {
  it.each([
    ['the card', { loyaltyCard: ' LUM-0412 ' }, ['C']],
    ['the code', { code: 'DAV*01' }, ['C']],
    ['the code, in its own case', { code: 'dav*01' }, ['D']],
    ['the number, given as a code', { code: 'E' }, ['E']],
    ['the e-mail with the name', { name: 'martin JULIE', email: 'Julie@Example.be ' }, ['A']],
    ['the phone with the name', { name: 'Paul Martin', phone: '0032470123456' }, ['B']],
    ['one code of two clients: both, so that the caller asks', { code: 'M1' }, ['F', 'G']],
    ['a card of one and a code of another: both', { loyaltyCard: 'LUM-0412', code: 'dav*01' }, ['C', 'D']],
  ] as const)('by %s', (_by, known, ids) => {
    expect(matchIn(index, person(known)).sure).toEqual(ids);
  });
});

describe('a likely match', () => {
  it.each([
    ['the e-mail alone', { name: 'Somebody', email: 'julie@example.be' }, [{ id: 'A', by: ['email'] }]],
    [
      'the phone alone, of everybody who has it',
      { name: 'Emma', phone: '0470123456' },
      [
        { id: 'A', by: ['phone'] },
        { id: 'B', by: ['phone'] },
      ],
    ],
    [
      'a similar name with the phone comes first',
      { name: 'Pauli Martin', phone: '0470123456' },
      [
        { id: 'B', by: ['phone', 'similarName'] },
        { id: 'A', by: ['phone'] },
      ],
    ],
    [
      'the name, in either order',
      { name: 'marie dubois' },
      [
        { id: 'E', by: ['name'] },
        { id: 'F', by: ['name'] },
      ],
    ],
    [
      'a similar name with the birthday',
      { name: 'Paula Martin', birthday: '05-17' },
      [{ id: 'B', by: ['similarName', 'birthday'] }],
    ],
  ] as const)('by %s', (_by, known, likely) => {
    expect(matchIn(index, person(known))).toEqual({ sure: [], likely });
  });

  test('the other one with the phone is still likely beside the sure one', () => {
    expect(matchIn(index, person({ name: 'Julie Martin', phone: '0470123456' }))).toEqual({
      sure: ['A'],
      likely: [{ id: 'B', by: ['phone'] }],
    });
  });
});

describe('no match', () => {
  it.each([
    ['nothing known', {}],
    ['a similar name alone', { name: 'Julia Martin' }],
    ['the birthday alone', { name: 'Sam', birthday: '10-04' }],
    ['the birthday of another year', { name: 'Paula Martin', birthday: '1991-05-17' }],
    ['what stands for no phone and no e-mail', { phone: '0000000000', email: '-' }],
    ['a card that is another client’s code', { loyaltyCard: 'DAV*01' }],
  ] as const)('by %s', (_by, known) => {
    expect(matchIn(index, person(known))).toEqual({ sure: [], likely: [] });
  });
});

test('what a person and a client have in common is told, strongest first', () => {
  const typed = person({ name: 'Julie Martin', phone: '0470123456', email: 'JULIE@example.be', code: 'A' });
  expect(commonWith(index, typed, 'A')).toEqual(['number', 'email', 'phone', 'name']);
  expect(commonWith(index, typed, 'nobody')).toEqual([]);
});

test('what more clients share than one salon has families is no sign alone, but still one beside the name', () => {
  const clients = Array.from({ length: 60 }, (_, n) =>
    client(`N${n}`, { name: `Client ${n}`, phone: '02 123 45 67' }),
  );
  const shared = directoryOf(clients, 'BE');
  expect(matchIn(shared, person({ name: 'Emma', phone: '02 123 45 67' }))).toEqual({ sure: [], likely: [] });
  expect(matchIn(shared, person({ name: 'Client 7', phone: '+32 2 123 45 67' })).sure).toEqual(['N7']);
});

test('each of twenty thousand clients is found again, whatever they share', () => {
  const clients = Array.from({ length: 20_000 }, (_, n) =>
    client(`N${n}`, {
      name: `${'ABCDEFGHIJ'[n % 10]}nna${n % 500} ${'KLMNOPQRST'[n % 7]}ast${Math.floor(n / 40)}`,
      phone: n % 3 === 0 ? '02 123 45 67' : `04${String(70_000_000 + n)}`,
      email: `client${n}@example.be`,
      birthday: `${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 29)).padStart(2, '0')}`,
    }),
  );
  const large = directoryOf(clients, 'BE');
  const lost = clients.filter((known) => !matchIn(large, known).sure.includes(known.id));
  expect(lost).toEqual([]);
});
