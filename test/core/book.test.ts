// The book of settings: what cannot be read is refused by name, and never stops the rest.
import { describe, expect, test } from 'vitest';
import {
  bookHash,
  defaultBook,
  type PolicyName,
  policyNames,
  type RawPolicies,
  type RawProgram,
  readPolicies,
  readProgram,
  writeProgram,
} from '../../src/core/book';
import { programKinds } from '../../src/core/programs/registry';

const EUR = { code: 'EUR', decimals: 2 };
const points: RawProgram = {
  kind: 'spend',
  name: 'Points',
  on: true,
  terms: { points: '1', every: '10', scope: 'everything' },
};

describe('a programme', () => {
  test('reads to the terms of its kind, whatever else the row holds', () => {
    const raw = { ...points, name: ' Points ', terms: { ...points.terms, stray: 'x' } };
    expect(readProgram(raw, EUR, ['Others'])).toEqual({
      ok: true,
      value: {
        kind: 'spend',
        name: 'Points',
        on: true,
        terms: { points: 1, every: 1000, scope: 'everything' },
      },
    });
  });

  const refused: readonly [why: string, raw: Partial<RawProgram>, refusal: object][] = [
    ['no such kind', { kind: 'spent' }, { code: 'program-kind-unknown', text: 'spent', field: 'kind' }],
    [
      'a kind is no property of objects',
      { kind: 'toString' },
      { code: 'program-kind-unknown', field: 'kind' },
    ],
    ['a name of spaces', { name: '  ' }, { code: 'program-name-empty', field: 'name' }],
    [
      'a name that stands already',
      { name: 'Cuts ' },
      { code: 'program-name-doubled', text: 'Cuts', field: 'name' },
    ],
    ['no points', { terms: { ...points.terms, points: '' } }, { code: 'field-empty', field: 'points' }],
    [
      'half a point',
      { terms: { ...points.terms, points: '1.5' } },
      { code: 'points-not-whole', text: '1.5', field: 'points' },
    ],
    [
      'no money',
      { terms: { ...points.terms, every: 'ten' } },
      { code: 'amount-not-money', text: 'ten', field: 'every' },
    ],
    [
      'every nothing',
      { terms: { ...points.terms, every: '0' } },
      { code: 'amount-not-positive', field: 'every' },
    ],
    [
      'too many decimals',
      { terms: { ...points.terms, every: '9.999' } },
      { code: 'amount-decimals', decimals: 2, field: 'every' },
    ],
    [
      'no such scope',
      { terms: { ...points.terms, scope: 'hair' } },
      { code: 'choice-unknown', text: 'hair', field: 'scope' },
    ],
    ['a column that is gone', { terms: { points: '1' } }, { code: 'field-empty', field: 'every' }],
  ];
  test.each(refused)('is refused: %s', (_why, raw, refusal) => {
    expect(readProgram({ ...points, ...raw }, EUR, ['Cuts'])).toMatchObject({ ok: false, refusal });
  });

  test.each(programKinds.map(({ kind, fields }) => [kind, fields] as const))(
    'of kind %s reads back what it writes',
    (kind, fields) => {
      const terms = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.initial]));
      const program = readProgram({ kind, name: 'One', on: false, terms }, EUR, []);
      if (!program.ok) throw new Error(program.refusal.code);
      expect(readProgram(writeProgram(program.value, EUR), EUR, [])).toEqual(program);
    },
  );
});

const good: RawPolicies = { on: true, currency: 'CAD', language: 'fr', overdraw: 'zero' };
const { schema: _schema, programs: _programs, ...fallback } = defaultBook;

describe('the settings', () => {
  test('are read as they stand', () => {
    expect(readPolicies(good, fallback)).toEqual({
      policies: { on: true, currency: { code: 'CAD', decimals: 2 }, language: 'fr', overdraw: 'zero' },
      refusals: [],
    });
  });

  const wrong: readonly [policy: PolicyName, raw: string, why: string][] = [
    ['on', 'TRUE', 'a text that looks like a tick is none'],
    ['currency', 'EURO', 'no ISO code'],
    ['language', 'de', 'not spoken'],
    ['overdraw', '', 'empty'],
  ];
  test.each(wrong)(
    'one that cannot be read (%s: %j, %s) is named, takes the fallback and spares the rest',
    (policy, raw) => {
      const { policies, refusals } = readPolicies({ ...good, [policy]: raw }, fallback);
      expect(refusals).toEqual([{ code: 'policy-unknown', policy, text: raw }]);
      expect(policies).toEqual({ ...readPolicies(good, fallback).policies, [policy]: fallback[policy] });
    },
  );

  test('have one name each', () => {
    expect([...policyNames].sort()).toEqual(Object.keys(good).sort());
  });
});

test('another programme, another order or another setting is another book', () => {
  const program = readProgram(points, EUR, []);
  if (!program.ok) throw new Error(program.refusal.code);
  const other = { ...program.value, name: 'Other' };
  const books = [
    defaultBook,
    { ...defaultBook, on: false },
    { ...defaultBook, programs: [program.value] },
    { ...defaultBook, programs: [program.value, other] },
    { ...defaultBook, programs: [other, program.value] },
  ];
  expect(new Set(books.map(bookHash)).size).toBe(books.length);
  expect(bookHash({ ...defaultBook })).toBe(bookHash(defaultBook));
});
