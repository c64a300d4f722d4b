// The arithmetic of every kind as it was released: a rounding that somebody changes changes the hash.
import { expect, test } from 'vitest';
import { hashOf } from '../../src/core/canonical';
import { itemKinds } from '../../src/core/invoice';
import { kindsOf, type RuleFamily } from '../../src/core/ruleset';
import { Dice } from '../simulation/dice';
import { invoice, line } from './invoices';
import { bonus, type Case, lot, program, quoted, reward, ruleset } from './rulesets';

const QUOTES = 400;

/** What a new form of a kind starts with, or the least that it takes beside that. */
const needed: { readonly [kind: string]: { readonly [field: string]: string } } = {
  free: { items: 'BALM' },
};

const made = { programs: program, rewards: reward, bonuses: bonus } as const;

function rulesOf(family: RuleFamily) {
  return kindsOf[family].map(({ kind }) => made[family](kind, needed[kind] ?? {}));
}

function drawn(dice: Dice): Case {
  const lines = Array.from({ length: 1 + dice.between(0, 5) }, () => ({
    ...line(dice.pick([...itemKinds]), dice.between(0, 20_000), 1 + dice.between(0, 4)),
    item: dice.pick(['CUT', 'BALM', '']),
    discount: dice.pick([0, 0, dice.between(0, 900)]),
    catalogPoints: dice.between(0, 4),
  }));
  const rewards = rulesOf('rewards');
  return {
    invoice: { ...invoice(...lines), day: dice.pick(['2018-03-15', '2018-11-30']) },
    ruleset: ruleset({
      programs: rulesOf('programs'),
      rewards,
      bonuses: rulesOf('bonuses'),
      rewardsAtOnce: 3,
      prices: dice.pick(['with', 'without']),
      basis: dice.pick(['with', 'without']),
      taxServices: 2100,
      taxProducts: 600,
      giftcardPays: dice.chance(0.5),
    }),
    client: {
      account: {
        lots: [lot(dice.between(0, 900)), lot(1 + dice.between(0, 90), '2019-01')].filter(
          ({ points }) => points > 0,
        ),
        debt: 0,
      },
      facts: { birthday: dice.chance(0.5), spent: dice.between(0, 90_000), points: dice.between(0, 500) },
    },
    pick: [dice.pick(rewards).name],
    requested: {},
  };
}

test(`${QUOTES} quotes over every kind come to the figures that they came to when the kinds were released`, () => {
  const dice = new Dice(20180315);
  const figures = Array.from({ length: QUOTES }, () => {
    const { sums, points, used, payments, soldStoredValues, earnings, bonuses, redemptions, change } = quoted(
      drawn(dice),
    );
    const rewards = redemptions.map(({ kind, points, discount, shares }) => ({
      kind,
      points,
      discount,
      shares,
    }));
    return { sums, points, used, payments, soldStoredValues, earnings, bonuses, rewards, change };
  });
  const kinds = new Set(
    figures
      .flatMap(({ earnings, bonuses, rewards }) => [...earnings, ...bonuses, ...rewards])
      .map(({ kind }) => kind),
  );
  for (const family of ['programs', 'rewards', 'bonuses'] as const)
    for (const { kind } of kindsOf[family]) expect([...kinds], kind).toContain(kind);
  expect(hashOf(figures)).toBe('3e12ab7bc477e7c255515a446ba39838a76e9d3f9d2ca130c4aed3a05ac7980e');
});
