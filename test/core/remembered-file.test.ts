// What was said of files is kept by their headings, and never outgrows its place.
import { describe, expect, test } from 'vitest';
import { headingsKey, type RememberedFile, remembered } from '../../src/core/imported/remembered-file';

const file = (headings: string, dates = 'dmy'): RememberedFile => ({
  headings: headingsKey([headings]),
  kind: 'receipts',
  columns: { date: [0], amount: [3] },
  answers: { dates },
});

describe('what was said of a file', () => {
  test('is known again by its headings, in their order', () => {
    expect(headingsKey(['a', 'b'])).toMatch(/^[0-9a-f]{16}$/);
    expect(headingsKey(['a', 'b'])).toBe(headingsKey(['a', 'b']));
    expect(headingsKey(['a', 'b'])).not.toBe(headingsKey(['b', 'a']));
    expect(headingsKey(['ab'])).not.toBe(headingsKey(['a', 'b']));
  });

  test('replaces what was said of the last one with these headings', () => {
    const kept = remembered([file('a'), file('b')], [file('a', 'mdy')]);
    expect(kept).toEqual([file('b'), file('a', 'mdy')]);
  });

  test('fits its place: the oldest go', () => {
    const many = Array.from({ length: 200 }, (_, at) => file(`file ${at}`));
    const kept = many.reduce<readonly RememberedFile[]>((known, one) => remembered(known, [one]), []);
    // As the note that it is stored in, with its quotation marks escaped.
    expect(JSON.stringify({ schema: 1, value: JSON.stringify(kept) }).length).toBeLessThanOrEqual(9000);
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.at(-1)).toEqual(file('file 199'));
  });
});
