// Two records are the same where they would be stored as the same text, and an entry is its draft's where nothing differs.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../src/core/journal/canonical';
import { type Draft, draftIn, emptyDraft, genesis, readEntry, seal } from '../../src/core/journal/entry';
import { isEntryOf } from '../../src/core/journal/entry-of-draft';
import { sameValue } from '../../src/core/journal/same-value';
import { holds } from '../seeded';

// Few names and values, so that two records are often nearly the same.
const plain = fc.constantFrom<unknown>(null, 0, 1, '', 'a', false);
const { value: anything } = fc.letrec<{ value: unknown; inner: unknown }>((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, plain, fc.array(tie('inner'), { maxLength: 2 }), fields(tie('inner'))),
  inner: fc.oneof({ maxDepth: 3 }, plain, fc.array(tie('inner'), { maxLength: 2 }), fields(tie('inner'))),
}));

/** Some with a field that is there and undefined, which is stored like none. */
function fields(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const field = fc.option(value, { nil: undefined });
  return fc.record({ a: field, b: field, c: field }, { requiredKeys: [] });
}

holds(
  'two values are the same where their canonical text is the same',
  fc.property(anything, anything, (one, other) => {
    expect(sameValue(one, other)).toBe(canonical(one) === canonical(other));
    expect(sameValue(one, JSON.parse(canonical(one)))).toBe(true);
  }),
  3000,
);

test.each([
  ['a field more', { a: 1 }, { a: 1, b: 2 }, false],
  ['a field less', { a: 1, b: 2 }, { a: 1 }, false],
  ['another name', { a: 1 }, { b: 1 }, false],
  ['a field that is undefined', { a: 1 }, { a: 1, b: undefined }, true],
  ['an undefined one each, of other names', { a: 1, c: undefined }, { a: 1, b: undefined }, true],
  ['an undefined one here and a field more there', { a: 1, c: undefined }, { a: 1, b: 2 }, false],
  ['a longer list', [1], [1, 2], false],
  ['a shorter list', [1, 2], [1], false],
  ['a list and a record', [], {}, false],
  ['a record and a list', { 0: 1 }, [1], false],
  ['null and a record', null, {}, false],
  ['a record and null', {}, null, false],
  ['a text and a record', 'a', { a: 1 }, false],
])('%s is told apart, and only what is stored counts', (_why, one, other, isSame) => {
  expect(sameValue(one, other)).toBe(isSame);
  expect(sameValue(other, one)).toBe(isSame);
});

const draft: Draft = {
  ...emptyDraft,
  kind: 'adjust',
  day: '2018-03-15',
  at: '2018-03-15T09:00:00.000Z',
  moment: '2018-03-15T10:00',
  currency: 'EUR',
  ruleset: 1,
};

function sealed(more: object): Draft {
  return readEntry(seal({ ...draft, ...more }, genesis).text) as Draft;
}

test('an entry is its draft with a place in the chain', () => {
  expect(isEntryOf(draft, sealed({}))).toBe(true);
  expect(isEntryOf(draftIn(seal(draft, genesis)), sealed({}))).toBe(true);
});

test.each([
  ['a field that no draft has', { unheardOf: 1 }],
  ['another note', { note: 'a' }],
  ['points after it', { after: { lots: [], debt: 0 } }],
])('an entry with %s is not of that draft', (_why, more) => {
  expect(isEntryOf(draft, sealed(more))).toBe(false);
});

test('a draft with a field that its entry lacks is another one, unless it says nothing', () => {
  const more = { unheardOf: 1 } as Partial<Draft>;
  expect(isEntryOf({ ...draft, ...more }, sealed({}))).toBe(false);
  expect(isEntryOf({ ...draft, unheardOf: undefined } as Draft, sealed({}))).toBe(true);
});
