// Rules as people enter them: parsed into the terms of their kind, or refused with the error and its place.
import { describe, expect, test } from 'vitest';
import { type RawRule, readRule, ruleFaults } from '../../src/core/settings/rules';
import { kindsOf, type RuleFamily } from '../../src/core/settings/ruleset';
import { bonus, EUR, program } from './rulesets';

const reading = { currency: EUR, names: { categories: ['Hair'], items: ['CUT'] } };

function raw(family: RuleFamily, kind: string, terms: RawRule['terms'], name = 'New'): RawRule {
  const definition = kindsOf[family].find((known) => known.kind === kind);
  const initial = Object.entries(definition?.fields ?? {}).map(([field, { initial }]) => [field, initial]);
  return { kind, name, on: true, terms: { ...Object.fromEntries(initial), ...terms } };
}

test('a rule reads to the terms of its kind, whatever else the row holds', () => {
  const typed = raw('programs', 'spend', { every: '7,50', stray: 'x' }, ' Points ');
  expect(readRule(kindsOf.programs, typed, reading, [])).toEqual({
    ok: true,
    value: {
      kind: 'spend',
      name: 'Points',
      on: true,
      terms: {
        points: 1,
        every: 750,
        scope: 'everything',
        categories: [],
        items: [],
        carry: 'no',
        least: 0,
        leastOf: 'everything',
        from: '',
        until: '',
        weekdays: [],
      },
    },
  });
});

type Row = readonly [
  what: string,
  family: RuleFamily,
  kind: string,
  terms: RawRule['terms'],
  refusal: object,
];

const refused: readonly Row[] = [
  [
    'a category that the catalog does not have',
    'programs',
    'spend',
    { scope: '', categories: 'Nails' },
    { code: 'category-unknown', field: 'categories', text: 'Nails' },
  ],
  [
    'an item that the catalog does not have',
    'rewards',
    'free',
    { items: 'CUT*' },
    { code: 'item-not-in-catalog', field: 'items', text: 'CUT*' },
  ],
  ['−5 points', 'programs', 'visit', { points: '-5' }, { code: 'points-not-positive', field: 'points' }],
  [
    'a reward that pays points',
    'rewards',
    'amount',
    { points: '-5' },
    { code: 'points-negative', field: 'points' },
  ],
  [
    'half a point',
    'programs',
    'unit',
    { points: '1.5' },
    { code: 'points-not-whole', field: 'points', text: '1.5' },
  ],
  ['no points', 'programs', 'unit', { points: '' }, { code: 'field-empty', field: 'points' }],
  ['every nothing', 'programs', 'spend', { every: '0' }, { code: 'amount-not-positive', field: 'every' }],
  [
    'too many decimals',
    'programs',
    'spend',
    { every: '9.999' },
    { code: 'amount-decimals', decimals: 2, field: 'every' },
  ],
  ['150 %', 'rewards', 'percent', { percent: '150' }, { code: 'percent-wrong', field: 'percent' }],
  [
    '150 % of the invoice',
    'rewards',
    'cash',
    { mostShare: '150' },
    { code: 'percent-wrong', field: 'mostShare' },
  ],
  [
    'days reversed',
    'programs',
    'spend',
    { from: '2018-03-16', until: '2018-03-15' },
    { code: 'days-reversed', field: 'until' },
  ],
  [
    'days reversed, of a reward',
    'rewards',
    'giftcard',
    { from: '2018-03-16', until: '2018-03-15' },
    { code: 'days-reversed', field: 'until' },
  ],
  [
    'days reversed, of a promotion',
    'bonuses',
    'promotion',
    { from: '2018-03-16', until: '2018-03-15' },
    { code: 'days-reversed', field: 'until' },
  ],
  [
    'no such weekday',
    'bonuses',
    'promotion',
    { weekdays: 'monday' },
    { code: 'choice-unknown', field: 'weekdays' },
  ],
  [
    'everything, and a category of it',
    'programs',
    'spend',
    { categories: 'Hair' },
    { code: 'scope-doubled', field: 'categories' },
  ],
  [
    'everything, and an item of it',
    'rewards',
    'percent',
    { items: 'CUT' },
    { code: 'scope-doubled', field: 'items' },
  ],
  ['nothing at all', 'programs', 'unit', { scope: '' }, { code: 'scope-empty', field: 'scope' }],
  ['a free nothing', 'rewards', 'free', {}, { code: 'scope-empty', field: 'items' }],
  [
    'neither an amount nor a percentage',
    'rewards',
    'voucher',
    { amount: '' },
    { code: 'one-of-two', field: 'amount' },
  ],
  [
    'both an amount and a percentage',
    'rewards',
    'voucher',
    { percent: '10' },
    { code: 'one-of-two', field: 'amount' },
  ],
  ['a level by nothing', 'bonuses', 'tier', { spent: '' }, { code: 'one-of-two', field: 'spent' }],
  ['a level by both', 'bonuses', 'tier', { points: '50' }, { code: 'one-of-two', field: 'spent' }],
  [
    'the most below a step',
    'rewards',
    'cash',
    { step: '100', mostPoints: '99' },
    { code: 'step-above-most', field: 'mostPoints' },
  ],
  [
    'the most below the least',
    'rewards',
    'cash',
    { leastPoints: '50', mostPoints: '49' },
    { code: 'step-above-most', field: 'mostPoints' },
  ],
  [
    'a most that no step from the least on meets',
    'rewards',
    'cash',
    { leastPoints: '15', step: '10', mostPoints: '19' },
    { code: 'step-above-most', field: 'mostPoints' },
  ],
  [
    'a most worth less than a cent',
    'rewards',
    'cash',
    { value: '0.001', mostPoints: '9' },
    { code: 'step-above-most', field: 'mostPoints' },
  ],
  ['a bonus that takes', 'bonuses', 'birthday', { factor: '0.5' }, { code: 'factor-wrong', field: 'factor' }],
  ['no such kind', 'programs', 'spent', {}, { code: 'rule-kind-unknown', text: 'spent', field: 'kind' }],
  ['a kind of another sort', 'programs', 'percent', {}, { code: 'rule-kind-unknown', field: 'kind' }],
  ['a property of objects', 'rewards', 'toString', {}, { code: 'rule-kind-unknown', field: 'kind' }],
];

describe('a rule is refused:', () => {
  test.each(refused)('%s', (_what, family, kind, terms, refusal) => {
    expect(readRule(kindsOf[family], raw(family, kind, terms), reading, [])).toMatchObject({
      ok: false,
      refusal,
    });
  });

  test('a name of spaces, or one that stands already', () => {
    const named = (name: string) =>
      readRule(kindsOf.programs, raw('programs', 'visit', {}, name), reading, [program('visit', {}, 'Cuts')]);
    expect(named('  ')).toMatchObject({ refusal: { code: 'rule-name-empty', field: 'name' } });
    expect(named('Cuts ')).toMatchObject({
      refusal: { code: 'rule-name-doubled', text: 'Cuts', field: 'name' },
    });
    expect(named('cuts')).toMatchObject({ ok: true });
  });

  test('a column that is gone', () => {
    const { every: _gone, ...terms } = raw('programs', 'spend', {}).terms;
    const read = readRule(kindsOf.programs, { ...raw('programs', 'spend', {}), terms }, reading, []);
    expect(read).toMatchObject({ ok: false, refusal: { code: 'field-empty', field: 'every' } });
  });
});

describe('levels', () => {
  const gold = bonus('tier', { spent: '300' }, 'Gold');
  const next = (terms: RawRule['terms']) =>
    readRule(kindsOf.bonuses, raw('bonuses', 'tier', terms), reading, [gold, bonus('promotion')]);

  test('stand side by side with thresholds of their own', () => {
    expect(next({ spent: '100' }).ok).toBe(true);
  });

  test('are refused where two begin at once', () => {
    expect(next({ spent: '300' })).toMatchObject({ refusal: { code: 'tier-overlaps', field: 'spent' } });
  });

  test('are refused where one goes by points and the other by money', () => {
    expect(next({ spent: '', points: '300' })).toMatchObject({
      refusal: { code: 'tier-overlaps', field: 'points' },
    });
  });
});

describe('everything that is wrong with a rule', () => {
  const faultsOf = (rule: RawRule) =>
    ruleFaults(kindsOf.programs, rule, reading, []).map(({ field, code }) => `${field} ${code}`);
  const days = { from: '2026-12-20', until: '2026-12-10' };

  test.each<readonly [why: string, rule: RawRule, faults: readonly string[]]>([
    ['nothing', raw('programs', 'spend', {}), []],
    ['a field', raw('programs', 'spend', { every: 'ten' }), ['every amount-not-money']],
    [
      'several fields, and the days beside them',
      raw('programs', 'spend', { points: '1,5', every: 'ten', ...days }),
      ['points points-not-whole', 'every amount-not-money', 'until days-reversed'],
    ],
    [
      'a field and a name',
      raw('programs', 'spend', { points: '0' }, ' '),
      ['name rule-name-empty', 'points points-not-positive'],
    ],
    ['fields that do not go together', raw('programs', 'unit', { scope: '' }), ['scope scope-empty']],
    [
      'a field twice, by its own text and beside another: once',
      raw('programs', 'spend', { ...days, until: 'soon' }),
      ['until day-wrong'],
    ],
    ['the kind', { ...raw('programs', 'spend', {}), kind: 'luck' }, ['kind rule-kind-unknown']],
  ])('%s', (_why, rule, faults) => expect(faultsOf(rule)).toEqual(faults));
});
