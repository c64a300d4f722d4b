// The ruleset: an unreadable part is refused by name without stopping the rest, and any change gives a new ruleset.
import { describe, expect, test } from 'vitest';
import type { Raw } from '../../src/core/settings/field';
import {
  defaultPolicies,
  type PolicyName,
  policyNames,
  readPolicies,
  writePolicies,
} from '../../src/core/settings/policies';
import { defaultRuleset, namesOf, rulesetHash } from '../../src/core/settings/ruleset';
import { bonus, everyTen, reward, ruleset } from './rulesets';

const written = writePolicies(defaultPolicies);

describe('the settings', () => {
  test('start with what most salons would expect', () => {
    expect(defaultPolicies).toMatchObject({
      earning: true,
      earnUntil: '',
      using: true,
      useUntil: '',
      loyaltyCard: false,
      combine: 'add',
      rewardsAtOnce: 1,
      lineDiscounts: 'after',
      rewardDiscounts: 'after',
      rewardEarns: true,
      giftcardPays: false,
      giftcardsEarn: true,
      tipsEarn: false,
      prices: 'with',
      basis: 'with',
      expiry: 'never',
      delay: 0,
      overdraw: 'negative',
    });
  });

  test('read back what they write', () => {
    const other = readPolicies(
      {
        ...written,
        earning: false,
        useUntil: '2027-01-31',
        currency: 'KWD',
        language: 'fr',
        taxServices: '21',
        delay: '3',
        delayUnit: 'hours',
      },
      defaultPolicies,
    );
    expect(other.refusals).toEqual([]);
    expect(other.policies).toMatchObject({
      earning: false,
      useUntil: '2027-01-31',
      currency: { code: 'KWD', decimals: 3 },
      taxServices: 2100,
    });
    expect(readPolicies(writePolicies(other.policies), defaultPolicies)).toEqual(other);
  });

  const wrong: readonly [policy: PolicyName, raw: Raw, code: string, why: string][] = [
    ['earning', 'TRUE', 'choice-unknown', 'a text that looks like a tick is none'],
    ['currency', 'EURO', 'choice-unknown', 'no ISO code'],
    ['language', 'de', 'choice-unknown', 'not spoken'],
    ['overdraw', '', 'choice-unknown', 'empty'],
    ['taxServices', '121', 'percent-wrong', 'more than all'],
    ['taxProducts', '-6', 'percent-wrong', 'below nothing'],
    ['expiryMonths', '0', 'count-wrong', 'at once'],
    ['delay', '-1', 'count-wrong', 'before it was earned'],
    ['rewardsAtOnce', '0', 'count-wrong', 'none is no programme'],
  ];
  test.each(wrong)(
    'one that cannot be read (%s: %j, %s: %s) is named and spares the rest',
    (policy, raw, code) => {
      const { policies, refusals } = readPolicies(
        { ...written, tipsEarn: true, [policy]: raw },
        defaultPolicies,
      );
      expect(refusals).toMatchObject([{ code: 'policy-refused', policy, refusal: { code } }]);
      expect(policies).toEqual({ ...defaultPolicies, tipsEarn: true });
    },
  );

  test('have one name each', () => {
    expect(new Set(policyNames).size).toBe(policyNames.length);
    expect(Object.keys(defaultPolicies).sort()).toEqual([...policyNames].sort());
  });
});

test('another rule, another order or another setting is another book', () => {
  const other = { ...everyTen, name: 'Other' };
  const rulesets = [
    defaultRuleset,
    ruleset({ earning: false }),
    ruleset({ using: false }),
    ruleset({ programs: [everyTen] }),
    ruleset({ programs: [everyTen, other] }),
    ruleset({ programs: [other, everyTen] }),
    ruleset({ programs: [{ ...everyTen, on: false }] }),
    ruleset({ rewards: [reward('cash')] }),
    ruleset({ bonuses: [bonus('birthday')] }),
    ruleset({ taxServices: 2100 }),
  ];
  expect(new Set(rulesets.map(rulesetHash)).size).toBe(rulesets.length);
  expect(rulesetHash(ruleset())).toBe(rulesetHash(defaultRuleset));
});

test('rules name items by code, or by name where they have none, and categories once', () => {
  expect(
    namesOf([
      { code: 'CUT', name: 'Cut', category: 'Hair' },
      { code: '', name: 'Scarf, silk', category: '' },
      { code: 'DRY', name: 'Dry', category: 'Hair' },
    ]),
  ).toEqual({ categories: ['Hair'], items: ['CUT', 'Scarf, silk', 'DRY'] });
});
