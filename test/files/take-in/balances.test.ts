// A client who stands in files more than once.
import { describe, expect, test } from 'vitest';
import { chosenRows, twoBalances } from '../../../src/files/take-in/balances';
import { broughtClient } from '../../google/many-clients';

const row = (some: Parameters<typeof broughtClient>[1]) => broughtClient('N0000001', some);

describe('a client who stands in files twice', () => {
  test('with two balances is asked about', () => {
    expect(twoBalances([row({ points: 300 }), row({ points: 310 })])).toHaveLength(1);
  });

  test('with points in one list and none in another is not asked about, and keeps them', () => {
    for (const rows of [
      [row({ points: 120 }), row({ points: null, language: 'nl' })],
      [row({ points: null, language: 'nl' }), row({ points: 120 })],
    ]) {
      expect(twoBalances(rows)).toEqual([]);
      expect(chosenRows(rows, {})).toMatchObject([{ points: 120, language: 'nl' }]);
    }
  });

  test('has what any of the lists says, and a no to messages before a yes', () => {
    const lists = [
      row({ points: 5, consent: 'yes', consentDay: '2025-01-01' }),
      row({ since: '2019-04-01', consent: 'no', consentDay: '2025-02-01', language: 'fr' }),
    ];
    const said = { points: 5, since: '2019-04-01', consent: 'no', consentDay: '2025-02-01', language: 'fr' };
    expect(chosenRows(lists, {})).toMatchObject([said]);
    expect(chosenRows([...lists].reverse(), {})).toMatchObject([said]);
  });
});
