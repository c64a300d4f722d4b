import { describe, expect, test } from 'vitest';
import { linkFault } from '../../src/core/decide/proof';
import {
  type Draft,
  type Entry,
  emptyDraft,
  genesis,
  invoiceNumber,
  seal,
} from '../../src/core/journal/entry';

const blank: Draft = {
  ...emptyDraft,
  kind: 'invoice',
  key: 'k',
  day: '2018-03-15',
  at: '2018-03-15T09:00:00.000Z',
  moment: '2018-03-15T10:00',
  currency: 'EUR',
  ruleset: 1,
};

/** A journal of these entries, with the numbers that people read. */
function journal(parts: readonly Partial<Draft>[], after = genesis): readonly Entry[] {
  const entries: Entry[] = [];
  for (const part of parts) entries.push(seal({ ...blank, ...part }, entries.at(-1) ?? after));
  return entries;
}

const sale = {};
const settings = { kind: 'ruleset' } as const;
const imported = { source: 'Square', receipt: 'A-77', batch: 'abcdef012345' } as const;

describe('the number of an invoice', () => {
  test('begins at 1 and has no gaps, whatever stands between', () => {
    const entries = journal([settings, sale, settings, { kind: 'reverse', of: 2 }, sale, imported, sale]);
    expect(entries.map(invoiceNumber)).toEqual([0, 1, 0, 0, 2, 0, 3]);
  });

  test('is none for what a file brings: it has the number of its own till', () => {
    expect(journal([imported, { source: 'Square' }]).map(invoiceNumber)).toEqual([0, 0]);
  });

  test('begins at 1 after what an older Carnet wrote, which has none', () => {
    const older = { seq: 40, hash: 'f'.repeat(64), invoices: 0 };
    expect(journal([settings, sale], older).map(invoiceNumber)).toEqual([0, 1]);
  });

  test('is part of the chain: a gap or a number given twice breaks it', () => {
    const [first, second] = journal([sale, sale]) as [Entry, Entry];
    expect(linkFault(first, second)).toBe(undefined);
    const again = seal(blank, { ...first, invoices: 0 });
    const gap = seal(blank, { ...first, invoices: 5 });
    expect([again, gap].map((entry) => linkFault(first, entry))).toEqual(['chain-broken', 'chain-broken']);
  });
});
