// Which series stay in the list from which they can be undone.
import { describe, expect, test } from 'vitest';
import { type Batch, batchesAfter } from '../../src/core/journal/batches';
import { emptyDraft, type NumberedDraft } from '../../src/core/journal/entry';

let seq = 0;
function entry(kind: 'invoice' | 'adjust', batch: string): NumberedDraft {
  seq += 1;
  const when = { day: '2026-11-26', at: '2026-11-26T10:00:00Z', moment: '2026-11-26T10:00' } as const;
  return { ...emptyDraft, ...when, kind, batch, seq, currency: 'EUR', ruleset: 1 };
}

const listAfter = (...all: readonly (readonly ['invoice' | 'adjust', string])[]): readonly Batch[] =>
  all.reduce<readonly Batch[]>((list, [kind, batch]) => batchesAfter(list, entry(kind, batch)), []);
const many = (kind: 'invoice' | 'adjust', count: number) =>
  Array.from({ length: count }, (_, at) => [kind, `${kind}${at}`] as const);

describe('the list of series', () => {
  test('keeps an import, however often points are given by hand since', () => {
    const ids = listAfter(['invoice', 'moving in'], ...many('adjust', 40)).map(({ id }) => id);
    expect(ids).toHaveLength(12);
    expect(ids).toContain('moving in');
    expect(ids).toContain('adjust39');
  });

  test('keeps points by hand, however many imports come since', () => {
    const ids = listAfter(...many('adjust', 4), ...many('invoice', 40)).map(({ id }) => id);
    expect(ids).toHaveLength(12);
    expect(ids.slice(0, 4)).toEqual(['adjust0', 'adjust1', 'adjust2', 'adjust3']);
    expect(ids.slice(4)).toEqual([
      'invoice32',
      'invoice33',
      'invoice34',
      'invoice35',
      'invoice36',
      'invoice37',
      'invoice38',
      'invoice39',
    ]);
  });

  test('holds twelve of one kind where there is no other', () => {
    expect(listAfter(...many('invoice', 20))).toHaveLength(12);
  });
});
