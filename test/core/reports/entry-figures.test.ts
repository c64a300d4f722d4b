// What reports need of an entry stands in a narrow cell beside it, and is the same whichever of the two is read.
import { describe, expect, it, test } from 'vitest';
import { entryBalance, entryPoints } from '../../../src/core/journal/told-by-entry';
import { boughtText, entryFigures, figuresText, readFigures } from '../../../src/core/reports/entry-figures';
import { everyKind } from '../every-kind';
import { deduction, line } from '../invoices';

const { entries } = everyKind();
const cut = line('service', 3000, 1, { name: 'Cut' });

describe('the figures of every kind of entry', () => {
  it.each(entries.map((entry) => [`${entry.seq}, ${entry.kind}`, entry] as const))(
    '%s: are the same after a cell',
    (_title, entry) => {
      expect(readFigures(figuresText(entryFigures(entry)))).toEqual(entryFigures(entry));
    },
  );

  it('add up to each balance', () => {
    const balances = new Map<string, number>();
    for (const entry of entries) {
      const { member, points, balance } = entryFigures(entry);
      expect(points).toBe(entryPoints(entry));
      if (member === '' || entry.kind === 'adopt') continue;
      balances.set(member, (balances.get(member) ?? 0) + points);
      expect(balance).toBe(entryBalance(entry));
      expect(balances.get(member)).toBe(balance);
    }
    expect(balances.size).toBeGreaterThan(1);
  });

  it('take less than half of the room of the entries', () => {
    const length = (texts: readonly string[]) => texts.join('').length;
    expect(length(entries.map((entry) => figuresText(entryFigures(entry)))) * 2).toBeLessThan(
      length(entries.filter(({ kind }) => kind !== 'ruleset').map(({ text }) => text)),
    );
  });
});

test.each([
  ['nothing', ''],
  ['a number', 12],
  ['what somebody typed', 'hello'],
  ['a text that was cut', '{"day":"2018-0'],
  ['another format', '{"day":"2018-03-05","format":1,"kind":"invoice","seq":1}'],
])('%s is no figures', (_what, cell) => {
  expect(readFigures(cell)).toBeUndefined();
});

describe('what was bought', () => {
  it('is said by name, with the number if it is more than one', () => {
    expect(boughtText([cut, line('product', 2000, 2, { name: 'Shampoo' })])).toBe('Cut, 2 × Shampoo');
  });
  it('is said without what was taken off', () => {
    expect(boughtText([cut, deduction('service', -500)])).toBe('Cut');
  });
});
