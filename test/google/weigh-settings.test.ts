// What unsaved settings would take from clients.
import { describe, expect, test } from 'vitest';
import type { AnswerOf, CommandOf } from '../../src/app/actions';
import type { RawPolicies } from '../../src/core/settings/policies';
import type { RawRule } from '../../src/core/settings/rules';
import { FullSalon, rule } from './full-salon';
import { contact } from './salon';

type Wanted = { readonly policies?: Partial<RawPolicies>; readonly rewards?: readonly RawRule[] };

function wish(salon: FullSalon, { policies = {}, rewards }: Wanted): CommandOf<'weigh-settings'> {
  const { rulesetHash: seen, rules, ...opened } = salon.sheet.answer('open', {});
  const { programs, bonuses } = rules;
  const parts = { programs, rewards: rewards ?? rules.rewards, bonuses };
  return { seen, first: 2, policies: { ...opened.policies, ...policies }, ...(parts as object) } as never;
}

function weighed(salon: FullSalon, wanted: Wanted): AnswerOf<'weigh-settings'> {
  return salon.sheet.answer('weigh-settings', wish(salon, wanted));
}

const off = (terms: RawRule['terms']) =>
  rule('amount', '5 off', { amount: '5.00', scope: 'everything', ...terms });

function salonWith(rewards: readonly RawRule[], policies: Partial<RawPolicies> = {}): FullSalon {
  const salon = new FullSalon(policies, { rewards });
  salon.sell('Julie', ['11 CUT']); // 55 points
  salon.sell('Amélie', ['13 CUT']); // 65 points
  return salon;
}

describe('the clients who lose something in reach', () => {
  test('are those whose points reach a reward by the rules before and not after', () => {
    const salon = salonWith([off({ points: 50 })]);
    const dearer = weighed(salon, { rewards: [off({ points: 60 })] });
    expect(dearer).toMatchObject({
      losses: [{ code: 'rule-less', rule: '5 off', less: [{ field: 'points', was: 50, is: 60 }] }],
      losing: 2,
      listed: [
        { name: 'Julie', available: 55, outOfReach: ['5 off'], worthLess: [] },
        { name: 'Amélie', available: 65, outOfReach: [], worthLess: ['5 off'] },
      ],
      next: null,
    });
    expect(weighed(salon, { rewards: [off({ points: 40 })] })).toMatchObject({ losing: 0, listed: [] });
    // Nobody had this one in reach.
    const far = salonWith([off({ points: 66 })]);
    expect(weighed(far, { rewards: [off({ points: 70 })] })).toMatchObject({ losing: 0, listed: [] });
  });

  test('are all who had it where a reward, or using points, ends', () => {
    const salon = salonWith([off({ points: 60 })]);
    const amelie = [{ name: 'Amélie', outOfReach: ['5 off'] }];
    expect(weighed(salon, { rewards: [] })).toMatchObject({ losing: 1, listed: amelie });
    expect(weighed(salon, { policies: { using: false } })).toMatchObject({ losing: 1, listed: amelie });
    expect(weighed(salon, { policies: { loyaltyCard: true } })).toMatchObject({ losing: 1, listed: amelie });
  });

  test('lose nothing where a reward only has another name', () => {
    const salon = salonWith([off({ points: 50 })]);
    const renamed = { ...off({ points: 50 }), name: 'Five off' };
    expect(weighed(salon, { rewards: [renamed] })).toMatchObject({ losing: 0, listed: [] });
  });

  test('had it in reach only where its limits leave them one', () => {
    const once = (points: number) => [off({ points, mostUsesEach: 1 })];
    const salon = new FullSalon({}, { rewards: once(50) });
    salon.sell('Julie', ['22 CUT']); // 110 points
    expect(weighed(salon, { rewards: once(60) })).toMatchObject({ losing: 1 });
    salon.sell('Julie', ['CUT'], { rewards: ['5 off'] });
    expect(weighed(salon, { rewards: once(60) })).toMatchObject({ losing: 0 });
  });
});

describe('points that would go sooner', () => {
  test('are counted, and nothing is written', () => {
    const salon = salonWith([], { expiry: 'earned', expiryMonths: 12 });
    const before = salon.texts('Clients') + salon.texts('Ledger');
    expect(weighed(salon, { policies: { expiryMonths: 6 } }).sooner).toEqual({ clients: 2, points: 120 });
    expect(weighed(salon, { policies: { expiry: 'visit', expiryMonths: 11 } }).sooner).toEqual({
      clients: 2,
      points: 120,
    });
    expect(weighed(salon, { policies: { expiryMonths: 24 } }).sooner).toEqual({ clients: 0, points: 0 });
    expect(salon.texts('Clients') + salon.texts('Ledger')).toBe(before);
  });
});

describe('the question', () => {
  test('is refused where the settings have changed since the form was opened, or cannot be read', () => {
    const salon = salonWith([off({ points: 50 })]);
    const asked = wish(salon, { rewards: [off({ points: 60 })] });
    expect(salon.sheet.call('weigh-settings', { ...asked, seen: 'other' })).toMatchObject({
      refusal: { code: 'settings-changed' },
    });
    const wrong = wish(salon, { rewards: [off({ points: 'many' })] });
    expect(salon.sheet.call('weigh-settings', wrong)).toMatchObject({ refusal: { code: 'rule-refused' } });
  });

  test('costs the same however many clients there are, and lists fifty of them', () => {
    const salon = salonWith([rule('percent', 'Members', { points: 0, percent: 10, scope: 'everything' })]);
    const none = wish(salon, { rewards: [] });
    const few = salon.sheet.run('weigh-settings', none).meter.calls.length;
    for (let n = 0; n < 60; n++) salon.sheet.answer('add-client', contact(`Client ${n}`));
    const many = salon.sheet.run('weigh-settings', none);
    expect(many.meter.calls.length).toBe(few);
    const answer = weighed(salon, { rewards: [] });
    expect(answer.losing).toBe(62);
    expect(answer.listed).toHaveLength(50);
  });
});
