// The list of clients that may be one person.
import { expect, test } from 'vitest';
import { directoryOf } from '../../../src/core/identity/directory';
import { doublesIn } from '../../../src/core/identity/doubles';
import type { Person } from '../../../src/core/identity/person';

const client = (id: string, known: Partial<Person>) => ({
  id,
  ...{ name: '', phone: '', email: '', loyaltyCard: '', code: '' },
  ...known,
});

test('each pair stands once with what the two have in common, the surest first', () => {
  const index = directoryOf(
    [
      client('A', { name: 'Julie Martin', phone: '+32 470 12 34 56' }),
      client('B', { name: 'Marie Dubois', email: 'marie@example.be' }),
      client('C', { name: 'MARTIN Julie', phone: '0470/12.34.56' }),
      client('D', { name: 'Paul Martin', phone: '0470123456' }),
      client('E', { name: 'Zoë', code: 'K7' }),
      client('F', { name: 'Zoe', code: 'K7' }),
      client('G', { name: 'Luc', email: 'Marie@example.be' }),
      client('H', { name: 'Sam Peeters' }),
    ],
    'BE',
  );
  expect(doublesIn(index)).toEqual([
    { ids: ['E', 'F'], by: ['code', 'name'], isSure: true },
    { ids: ['A', 'C'], by: ['phone', 'name'], isSure: true },
    { ids: ['B', 'G'], by: ['email'], isSure: false },
    { ids: ['A', 'D'], by: ['phone'], isSure: false },
    { ids: ['C', 'D'], by: ['phone'], isSure: false },
  ]);
});

test('what sixty clients share makes no pairs', () => {
  const clients = Array.from({ length: 60 }, (_, n) =>
    client(`N${n}`, { name: `C${n}`, phone: '02 123 45 67' }),
  );
  expect(doublesIn(directoryOf(clients, 'BE'))).toEqual([]);
});
