// One command's key in two entries: each of them is right by itself, and the check names the second.
import { expect, test } from 'vitest';
import { draftIn, type Entry, genesis, seal } from '../../src/core/journal/entry';
import { defaultRuleset } from '../../src/core/settings/ruleset';
import { invoice, line } from './invoices';
import { audit, ledgerBy, sell } from './ledger';

test('a key that stands twice is found, each entry being right by itself', () => {
  const cut = invoice(line('service', 5000));
  const first = sell(ledgerBy(defaultRuleset), { invoice: cut, moment: '2018-03-15T10:00', member: '' });
  const sold = sell(first, { invoice: cut, moment: '2018-03-16T10:00', member: '' });
  const keyed = (keys: readonly string[]) => {
    const entries: Entry[] = [];
    for (const [i, entry] of sold.entries.entries())
      entries.push(seal({ ...draftIn(entry), key: keys[i] ?? '' }, entries.at(-1) ?? genesis));
    return audit({ ...sold, entries });
  };
  const [one, other] = ['a'.repeat(32), 'b'.repeat(32)];
  expect(keyed(['', one, other])).toEqual([]);
  expect(keyed(['', '', ''])).toEqual([]); // what was typed by nobody's command has none
  expect(keyed(['', one, one])).toMatchObject([{ code: 'key-doubled', seq: 3 }]);
});
