// What a change of the ruleset takes from clients is reported before saving, for every kind.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noFacts } from '../../src/core/points/facts';
import { usesLeftOf } from '../../src/core/points/uses-left';
import { type Loss, lossesOf } from '../../src/core/points/worth-less';
import type { Benefit } from '../../src/core/rewards/definition';
import { rewardsFor } from '../../src/core/rewards/offers';
import { rewardKind, rewardKinds } from '../../src/core/rewards/registry';
import type { Raw } from '../../src/core/settings/field';
import { type Rule, type RuleDefinition, readRule } from '../../src/core/settings/rules';
import { kindsOf, type Ruleset } from '../../src/core/settings/ruleset';
import { holds } from '../seeded';
import { anyInvoice } from './invoices';
import { anyRule, names } from './random-rules';
import { anyRuleset } from './random-rulesets';
import { bonus, EUR, everyTen, program, reward, ruleset } from './rulesets';

const DAY = '2018-03-15';

/** The losses from a change, each as its code and the terms that are worth less. */
function said(before: Partial<Ruleset>, after: Partial<Ruleset>): readonly string[] {
  return lossesOf(ruleset(before), ruleset(after), DAY).map((loss) =>
    loss.code === 'rule-less' ? `less: ${loss.less.map(({ field }) => field).join(', ')}` : loss.code,
  );
}

const rewarded = (kind: string, was: Record<string, Raw>, is: Record<string, Raw>) =>
  said({ rewards: [reward(kind, was)] }, { rewards: [reward(kind, is)] });

describe('a reward', () => {
  test.each<[string, string, Record<string, Raw>, Record<string, Raw>, string]>([
    ['costs more', 'amount', { points: 50 }, { points: 60 }, 'points'],
    ['takes less off', 'amount', { amount: 10 }, { amount: 5 }, 'amount'],
    [
      'needs a larger purchase for its first point',
      'amount',
      { points: 1, amount: 5 },
      { points: 1, amount: 6 },
      'least',
    ],
    ['takes a smaller part off', 'percent', { percent: 10 }, { percent: 9.5 }, 'percent'],
    ['has a limit that it had not', 'percent', { most: '' }, { most: 20 }, 'most'],
    ['has a lower limit', 'percent', { most: 20 }, { most: 19 }, 'most'],
    ['gives fewer free ones', 'free', { items: 'SH', units: 2 }, { items: 'SH', units: 1 }, 'units'],
    ['needs more to be bought', 'free', { items: 'SH', units: 1 }, { items: 'SH', units: 2 }, 'units'],
    ['may choose a cheaper one', 'free', { items: 'SH' }, { items: 'SH, BALM' }, 'scope'],
    ['comes more rarely', 'nth', { every: 2 }, { every: 3 }, 'every'],
    ['may choose cheaper ones', 'nth', { scope: 'product' }, { scope: 'everything' }, 'scope'],
    ['values a point less', 'cash', { value: '0.10' }, { value: '0.09' }, 'value'],
    ['needs more points at once', 'cash', { step: 5 }, { step: 10 }, 'step, leastPoints, least'],
    ['needs a larger purchase', 'cash', { leastPoints: 100 }, { leastPoints: 100, value: 1 }, 'least'],
    ['pays a smaller part', 'cash', { mostShare: '' }, { mostShare: 50 }, 'mostShare, least'],
    ['is a smaller voucher', 'voucher', { amount: 10 }, { amount: 8 }, 'amount'],
    ['is a voucher that ends', 'voucher', { amount: 10, months: 0 }, { amount: 10, months: 120 }, 'months'],
    ['is a smaller gift card', 'giftcard', { amount: 25 }, { amount: 20 }, 'amount'],
    ['is for fewer things', 'amount', { scope: 'service,product' }, { scope: 'product' }, 'scope'],
    ['is no longer for everything', 'amount', {}, { scope: 'product,service' }, 'scope'],
    ['is no longer for gift cards', 'amount', { scope: 'giftcard,product' }, {}, 'scope'],
    ['needs a least purchase', 'amount', {}, { least: 20 }, 'least'],
    [
      'counts less for the least purchase',
      'amount',
      { scope: 'product', least: 20, leastOf: 'everything' },
      { scope: 'product', least: 20 },
      'leastOf',
    ],
    ['begins later', 'amount', {}, { from: '2018-03-16' }, 'from'],
    ['ends', 'amount', {}, { until: '2019-01-01' }, 'until'],
    ['ends sooner', 'amount', { until: '2018-12-31' }, { until: '2018-12-30' }, 'until'],
    ['holds on fewer days', 'amount', {}, { weekdays: 'tue,wed' }, 'weekdays'],
    ['can be used less often', 'amount', { mostUsesEach: 3 }, { mostUsesEach: 2 }, 'mostUsesEach'],
    ['can be used a number of times', 'amount', {}, { mostUses: 100 }, 'mostUses'],
    ['is for new clients', 'amount', {}, { firstVisitOnly: true }, 'firstVisitOnly'],
  ])('that %s is named', (_what, kind, was, is, fields) => {
    expect(rewarded(kind, was, is)).toEqual([`less: ${fields}`]);
  });

  test.each<[string, string, Record<string, Raw>, Record<string, Raw>]>([
    ['costs less', 'amount', { points: 60 }, { points: 50 }],
    ['gives more', 'percent', { percent: 10, most: 10 }, { percent: 20, most: '' }],
    ['is for more', 'amount', { scope: 'product' }, { scope: 'product,service' }],
    ['is for everything', 'amount', { scope: '', categories: 'Hair' }, {}],
    ['has the same on another way', 'amount', { scope: 'product,service,other' }, {}],
    ['began already', 'amount', {}, { from: '2018-03-15' }],
    ['holds on every day', 'amount', { weekdays: 'tue' }, {}],
    [
      'has no limit any more',
      'cash',
      { mostPoints: 100, mostShare: 50, mostUses: 3 },
      { mostPoints: '', mostShare: '' },
    ],
  ])('that %s takes nothing from anybody', (_what, kind, was, is) => {
    expect(rewarded(kind, was, is)).toEqual([]);
  });

  test('that is deleted, switched off or of another kind is named', () => {
    const rewards = [reward('amount', {}, 'off')];
    expect(said({ rewards }, {})).toEqual(['rule-gone']);
    expect(said({ rewards }, { rewards: rewards.map((rule) => ({ ...rule, on: false })) })).toEqual([
      'rule-gone',
    ]);
    expect(said({ rewards }, { rewards: [reward('percent', {}, 'off')] })).toEqual(['rule-other']);
  });

  test('with another name is still there, if it is worth as much', () => {
    const rewards = [reward('amount', { points: 50 }, 'off'), reward('amount', { points: 40 }, 'other')];
    const renamed = (points: number) => [reward('amount', { points }, 'new name')];
    expect(said({ rewards: rewards.slice(0, 1) }, { rewards: renamed(50) })).toEqual([]);
    expect(said({ rewards: rewards.slice(0, 1) }, { rewards: renamed(51) })).toEqual(['rule-gone']);
    // One new reward replaces only one old one.
    expect(said({ rewards }, { rewards: renamed(40) })).toEqual(['rule-gone']);
  });

  test('that was off, or has ended, is missed by nobody', () => {
    const off = { ...reward('amount'), on: false };
    expect(said({ rewards: [off] }, {})).toEqual([]);
    expect(said({ rewards: [reward('amount', { until: '2018-03-14' })] }, {})).toEqual([]);
    expect(said({ rewards: [reward('amount')], using: false }, { using: false })).toEqual([]);
  });
});

describe('a setting', () => {
  test.each<[string, Partial<Ruleset>, Partial<Ruleset>, readonly string[]]>([
    ['using off', {}, { using: false }, ['using-off']],
    ['using that has ended', {}, { useUntil: '2018-03-14' }, ['using-off']],
    ['a last day to use points', {}, { useUntil: '2018-12-31' }, ['use-until']],
    ['a sooner last day', { useUntil: '2018-12-31' }, { useUntil: '2018-12-30' }, ['use-until']],
    ['a later last day', { useUntil: '2018-12-30' }, { useUntil: '2018-12-31' }, []],
    ['points with a card only', {}, { loyaltyCard: true }, ['loyalty-card-needed']],
    ['fewer rewards at once', { rewardsAtOnce: 3 }, { rewardsAtOnce: 2 }, ['rewards-at-once']],
    ['points that expire', {}, { expiry: 'visit' }, ['expires-sooner']],
    [
      'points that expire sooner',
      { expiry: 'earned', expiryMonths: 12 },
      { expiry: 'earned', expiryMonths: 11 },
      ['expires-sooner'],
    ],
    [
      'a visit that prolongs no more',
      { expiry: 'visit', expiryMonths: 6 },
      { expiry: 'earned', expiryMonths: 24 },
      ['expires-sooner'],
    ],
    [
      'a visit that prolongs now',
      { expiry: 'earned', expiryMonths: 12 },
      { expiry: 'visit', expiryMonths: 12 },
      [],
    ],
    ['points that never expire', { expiry: 'earned' }, {}, []],
    ['months of points that never expire', { expiryMonths: 12 }, { expiryMonths: 1 }, []],
    ['points that wait longer', { delay: 1 }, { delay: 2 }, ['held-longer']],
    ['points that wait in days', { delay: 12, delayUnit: 'hours' }, { delay: 1 }, ['held-longer']],
    ['points that wait less', { delay: 1 }, { delay: 24, delayUnit: 'hours' }, []],
    ['gift cards that end sooner: only new ones', { giftcardMonths: 24 }, { giftcardMonths: 12 }, []],
    ['another currency', { rewards: [reward('amount')] }, { currency: { code: 'CHF', decimals: 2 } }, []],
  ])('%s: %j becomes %j, said: %j', (_what, before, after, expected) => {
    expect(said(before, after)).toEqual(expected);
  });
});

describe('a level', () => {
  const silver = (typed: Record<string, Raw>) => ({
    bonuses: [bonus('tier', { spent: '', points: '', ...typed })],
  });
  test.each<[string, Partial<Ruleset>, Partial<Ruleset>, readonly string[]]>([
    ['higher up', silver({ spent: 300 }), silver({ spent: 400 }), ['less: spent']],
    ['measured otherwise', silver({ spent: 300 }), silver({ points: 30 }), ['less: points']],
    [
      'with fewer points',
      silver({ spent: 300, factor: 2 }),
      silver({ spent: 300, factor: 1.5 }),
      ['less: factor'],
    ],
    ['gone', silver({ spent: 300 }), {}, ['rule-gone']],
    [
      'of fewer months',
      { ...silver({ spent: 300 }), tierMonths: 0 },
      silver({ spent: 300 }),
      ['tier-months'],
    ],
    ['lower down', silver({ spent: 300 }), silver({ spent: 200 }), []],
  ])('%s is named', (_what, before, after, expected) => {
    expect(said(before, after)).toEqual(expected);
  });
});

describe('earning less', () => {
  test.each<
    [string, Partial<Ruleset>, Partial<Ruleset>, Partial<Extract<Loss, { code: 'earn-less' }>> | null]
  >([
    [
      'fewer points',
      { programs: [program('spend', { points: 2 })] },
      { programs: [program('spend')] },
      { rules: ['spend'], policies: [] },
    ],
    [
      'a larger step',
      { programs: [everyTen] },
      { programs: [program('spend', { every: 12 })] },
      { rules: ['spend'] },
    ],
    ['no programme', { programs: [everyTen] }, {}, { rules: ['spend'] }],
    [
      'a promotion that ends',
      { bonuses: [bonus('promotion')] },
      { bonuses: [bonus('promotion', { until: '2018-04-01' })] },
      { rules: ['promotion'] },
    ],
    ['no tips', { tipsEarn: true }, {}, { rules: [], policies: ['tipsEarn'] }],
    ['a last day', {}, { earnUntil: '2018-12-31' }, { policies: ['earnUntil'] }],
    ['earning off', {}, { earning: false }, { policies: ['earning'] }],
    ['more points', { programs: [everyTen] }, { programs: [program('spend', { every: 9 })] }, null],
    ['nothing, where nothing is earned', { earning: false, programs: [everyTen] }, { earning: false }, null],
  ])('by %s is a remark and no more', (_what, before, after, expected) => {
    const losses = lossesOf(ruleset(before), ruleset(after), DAY);
    expect(losses).toMatchObject(expected === null ? [] : [{ code: 'earn-less', ...expected }]);
    expect(losses).toHaveLength(expected === null ? 0 : 1);
  });
});

/** Rewards with some terms taken from another rule of their kind, and occasionally one removed. */
function changed(rewards: readonly Rule[]): fc.Arbitrary<readonly Rule[]> {
  const one = (rule: Rule): fc.Arbitrary<readonly Rule[]> => {
    const definition = rewardKind(rule.kind) as unknown as RuleDefinition;
    const fields = Object.keys(definition.fields);
    return fc
      .tuple(
        anyRule(kindsOf.rewards, definition, fc.constant(EUR), 3),
        fc.subarray(fields, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 0, max: 11 }),
      )
      .map(([other, picked, dice]) => {
        if (dice === 0) return [];
        if (dice === 1) return [{ ...rule, on: false }];
        const terms = { ...rule.terms };
        for (const field of picked) terms[field] = other.rule.terms[field];
        const fault = definition.check?.(terms as never, []);
        return [fault === undefined ? { ...rule, terms } : rule];
      });
  };
  return rewards.length === 0
    ? fc.constant([])
    : fc.tuple(...rewards.map(one)).map((several) => several.flat());
}

const policiesOfUse = ['using', 'useUntil', 'loyaltyCard', 'rewardsAtOnce'] as const;

const anyChange = fc
  .tuple(anyRuleset, anyRuleset, fc.subarray([...policiesOfUse], { maxLength: 1 }))
  .chain(([before, other, picked]) =>
    changed(before.rewards).map((rewards) => {
      const after = { ...before, rewards };
      return {
        before,
        after: { ...after, ...Object.fromEntries(picked.map((name) => [name, other[name]])) },
      };
    }),
  );

/** No rule names a gift card or a tip. */
const anyVisit = fc.record({
  invoice: anyInvoice.map(({ lines }) =>
    lines.map((line) =>
      [line.kind, line.of].some((kind) => kind === 'giftcard' || kind === 'tip')
        ? { ...line, item: '', name: 'Something', category: '' }
        : line,
    ),
  ),
  available: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20_000 })),
  isFirst: fc.boolean(),
  hasCard: fc.boolean(),
});

type Visit = typeof anyVisit extends fc.Arbitrary<infer Value> ? Value : never;

/** The benefit of each reward alone on an invoice; rewards out of reach are absent. */
function benefits(rules: Ruleset, { invoice, available, isFirst, hasCard }: Visit): Map<string, Benefit> {
  const facts = {
    ...noFacts,
    loyaltyCard: hasCard,
    firstVisit: isFirst,
    usesLeft: usesLeftOf(rules, [], []),
  };
  const visit = { lines: invoice, day: DAY, client: { available, facts }, ruleset: rules };
  const { offers } = rewardsFor(visit, { choices: [], vouchers: [] });
  return new Map(offers.flatMap(({ reward, next }) => (next.ok ? [[reward, next]] : [])));
}

/**
 * Out of reach, or a smaller benefit for the same points, or more points for no more benefit. If staff set the number
 * of points, fewer can be used.
 */
function isWorse(was: Benefit, is: Benefit | undefined, isVariable: boolean): boolean {
  if (is === undefined) return true;
  const [worthWas, worthIs] = [was, is].map(({ discount, issue }) => [
    discount,
    issue?.amount ?? 0,
    issue?.percent ?? 0,
    issue === null || issue.months === 0 ? 999 : issue.months,
  ]) as [number[], number[]];
  const isLess = worthWas.some((worth, i) => (worthIs[i] as number) < worth);
  const isMore = worthWas.some((worth, i) => (worthIs[i] as number) > worth);
  if (isLess && is.points >= was.points) return true;
  return !isVariable && !isMore && is.points > was.points;
}

/** A purchase below a tenth of the reward's discount, which is unrealistic. */
function isTrifle({ discount }: Benefit, { rewards }: Ruleset, reward: string): boolean {
  const rule = rewards.find(({ name, kind }) => kind === 'amount' && name === reward);
  return rule !== undefined && discount * 10 < Number(rule.terms.amount);
}

const kindOf = ({ rewards }: Ruleset, reward: string) =>
  rewards.find(({ name }) => name === reward)?.kind ?? '';

describe('over random rulesets', () => {
  holds(
    'the same ruleset takes nothing from anybody',
    fc.property(anyRuleset, (same) => {
      expect(lossesOf(same, { ...same }, DAY)).toEqual([]);
    }),
    100,
  );

  holds(
    'wherever an invoice gets less, or needs more points, the reward is named',
    fc.property(
      anyChange,
      fc.array(anyVisit, { minLength: 1, maxLength: 6 }),
      ({ before, after }, visits) => {
        const losses = lossesOf(before, after, DAY);
        const general = losses.some(({ code }) => code === 'using-off' || code === 'loyalty-card-needed');
        for (const visit of visits) {
          const now = benefits(after, visit);
          for (const [reward, was] of benefits(before, visit)) {
            const isVariable = rewardKind(kindOf(before, reward))?.variablePoints === true;
            if (!isWorse(was, now.get(reward), isVariable) || isTrifle(was, after, reward)) continue;
            const isNamed = losses.some((loss) => 'rule' in loss && loss.rule === reward);
            expect(general || isNamed, `${reward}: ${JSON.stringify([was, now.get(reward)])}`).toBe(true);
          }
        }
      },
    ),
    500,
  );

  test('every kind of reward is worse now and then, and often no worse, or this would prove nothing', () => {
    const worse = new Map<string, number>();
    let harmless = 0;
    for (const [{ before, after }, visit] of fc.sample(fc.tuple(anyChange, anyVisit), {
      seed: 7,
      numRuns: 800,
    })) {
      const now = benefits(after, visit);
      for (const [reward, was] of benefits(before, visit)) {
        const kind = kindOf(before, reward);
        if (isWorse(was, now.get(reward), rewardKind(kind)?.variablePoints === true))
          worse.set(kind, (worse.get(kind) ?? 0) + 1);
      }
      if (lossesOf(before, after, DAY).length === 0) harmless += 1;
    }
    for (const { kind } of rewardKinds) expect(worse.get(kind), kind).toBeGreaterThan(2);
    expect(harmless).toBeGreaterThan(80);
  });
});

test('names of the random catalog are what rules name', () => {
  const rule = {
    kind: 'free',
    name: 'x',
    on: true,
    terms: { points: 1, units: 1, items: names.items.join('; ') },
  };
  expect(readRule(kindsOf.rewards, rule, { currency: EUR, names }, []).ok).toBe(true);
});
