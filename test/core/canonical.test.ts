// Canonical text and its hash: equal values have equal text, whatever produced them.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, codeOf, hashOf } from '../../src/core/journal/canonical';
import { holds } from '../seeded';

describe('the text of a value', () => {
  const rows: readonly [value: unknown, text: string, why: string][] = [
    [{ b: 1, a: [{ d: 2, c: 3 }] }, '{"a":[{"c":3,"d":2}],"b":1}', 'keys sorted at every depth'],
    [{ a: undefined, b: null }, '{"b":null}', 'absent and undefined are the same, null is something'],
    [[3, 1, 2], '[3,1,2]', 'the order of a list means something'],
    [{ é: '☕', 'a b': '"' }, '{"a b":"\\"","é":"☕"}', 'text as it is'],
    [-0, '0', 'one zero'],
    ['\ud800', '"\\ud800"', 'half a character is escaped'],
    [JSON.parse('{"__proto__":1}'), '{"__proto__":1}', 'a key like any other'],
  ];
  test.each(rows)('%j is %s (%s)', (value, text) => {
    expect(canonical(value)).toBe(text);
  });
});

holds(
  'the order in which keys were written is irrelevant',
  fc.property(fc.array(fc.tuple(fc.string(), fc.jsonValue())), (pairs) => {
    const unique = [...new Map(pairs)];
    const forth = canonical(Object.fromEntries(unique));
    expect(canonical(Object.fromEntries(unique.reverse()))).toBe(forth);
  }),
);

holds(
  'a value whose keys are in order here and not there has the text of one that is put in order throughout',
  fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 4 }), (one, other) => {
    const inOrder = JSON.parse(canonical(one));
    const mixed = { z: inOrder, a: [other, inOrder], m: { b: inOrder, a: other } };
    const byHand = `{"a":[${canonical(other)},${canonical(one)}],"m":{"a":${canonical(other)},"b":${canonical(one)}},"z":${canonical(one)}}`;
    expect(canonical(mixed)).toBe(byHand);
  }),
);

holds(
  'the text reads back to a value of the same text',
  fc.property(fc.jsonValue(), (value) => {
    expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value));
  }),
);

holds(
  'the hash is SHA-256 of the text in UTF-8, whatever the script or emoji',
  fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
    expect(hashOf(value)).toBe(createHash('sha256').update(canonical(value), 'utf8').digest('hex'));
  }),
);

holds(
  'so it is for any 16-bit units, halves of characters among them',
  fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
    const text = String.fromCharCode(...units);
    expect(hashOf(text)).toBe(createHash('sha256').update(canonical(text), 'utf8').digest('hex'));
  }),
);

test('a family of emoji hashes as elsewhere', () => {
  expect(hashOf('👩‍👩‍👧‍👦 💇🏽')).toBe(createHash('sha256').update('"👩‍👩‍👧‍👦 💇🏽"').digest('hex'));
});

holds(
  'a code is the same each time, of the length asked and without letters that sound alike',
  fc.property(fc.jsonValue(), fc.integer({ min: 1, max: 32 }), (value, length) => {
    expect(codeOf(value, length)).toBe(codeOf(value, length));
    expect(codeOf(value, length)).toMatch(new RegExp(`^[2-9A-HJKMNP-TV-Z]{${length}}$`));
  }),
);
