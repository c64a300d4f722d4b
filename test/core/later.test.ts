// A change of the ruleset planned for a later day: edits until then neither cancel it nor are cancelled by it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applied } from '../../src/core/settings/apply-changes';
import { afterSaving, inForceOn, type Later, laterOf } from '../../src/core/settings/later';
import type { Rule } from '../../src/core/settings/rules';
import type { Ruleset } from '../../src/core/settings/ruleset';
import { changesBetween, isNothing, namesIn, noChanges } from '../../src/core/settings/ruleset-changes';
import { holds } from '../seeded';
import { anyRuleset } from './random-rulesets';
import { bonus, everyTen, program, reward, ruleset } from './rulesets';

const DAY = '2026-12-26';
const off = (points: number, more = {}) => reward('amount', { points, ...more }, '5 off');
const free = reward('free', { points: 20, items: 'SH' }, 'Shampoo');
const now = ruleset({ programs: [everyTen], rewards: [off(50), free] });
const dearer = ruleset({ programs: [everyTen], rewards: [off(60), free], expiry: 'earned' });

const byName = (rules: readonly Rule[]) => [...rules].sort((a, b) => (a.name < b.name ? -1 : 1));

/** The planned change, which must exist. */
function planned(before: Ruleset, after: Ruleset, from = DAY, waiting: Later | null = null): Later {
  const later = laterOf(before, after, from, waiting);
  if (later === null) throw new Error('nothing waits');
  return later;
}

const missedIn = (later: Later | null) => later?.missed.map(namesIn) ?? [];
const noNames = { policies: [], programs: [], rewards: [], bonuses: [] };

function begun(before: Ruleset, later: Later): Ruleset {
  return inForceOn(before, later, DAY).ruleset;
}

describe('before its day', () => {
  test('nothing is otherwise, and on it and after it everything', () => {
    const later = planned(now, dearer);
    expect(inForceOn(now, later, '2026-12-25')).toEqual({ ruleset: now, later });
    expect(inForceOn(now, later, DAY)).toEqual({ ruleset: dearer, later: null });
    expect(inForceOn(now, later, '2027-02-01')).toEqual({ ruleset: dearer, later: null });
    expect(inForceOn(now, null, DAY)).toEqual({ ruleset: now, later: null });
  });

  test('an edit of something else stays, and of the same rule every other term', () => {
    const later = planned(now, dearer);
    const edited = { ...now, tipsEarn: true, rewards: [off(50, { amount: '7' }), free] };
    expect(begun(edited, later)).toEqual({
      ...dearer,
      tipsEarn: true,
      rewards: [off(60, { amount: '7' }), free],
    });
    const more = { ...now, rewards: [free, off(50), reward('percent', {}, 'Ten')] };
    expect(begun(more, later).rewards).toEqual([free, off(60), reward('percent', {}, 'Ten')]);
  });

  test('a second change waits together with the first, for the day of the second', () => {
    const first = planned(now, dearer, '2026-12-01');
    const other = { ...now, rewards: [off(50)], tipsEarn: true };
    const both = planned(now, other, DAY, first);
    expect(both.from).toBe(DAY);
    expect(begun(now, both)).toEqual({ ...dearer, rewards: [off(60)], tipsEarn: true });
  });

  test('a second one that changes nothing leaves the first as it was', () => {
    const first = planned(now, dearer, '2026-12-01');
    expect(laterOf(now, { ...now }, DAY, first)).toEqual(first);
    expect(laterOf(now, { ...now }, DAY, null)).toBeNull();
  });
});

describe('a second change', () => {
  const waits = planned(now, dearer, '2026-12-01');

  test('keeps what the first could not do as things are, to be said on the day', () => {
    // Deleted meanwhile: the rule of the first change is missing.
    const without = { ...now, rewards: [free] };
    const both = planned(without, { ...without, tipsEarn: true }, DAY, waits);
    const { ruleset: is, later } = inForceOn(without, both, DAY);
    expect(is).toEqual({ ...without, tipsEarn: true, expiry: 'earned' });
    expect(missedIn(later)).toEqual([{ ...noNames, rewards: ['5 off'] }]);
    // If the rule exists again by then, the change is applied.
    expect(begun({ ...without, rewards: now.rewards }, both).rewards).toEqual(dearer.rewards);
  });

  test('keeps what nobody has read yet of an earlier day, and does not try it again', () => {
    const { later: missed } = inForceOn({ ...now, rewards: [free] }, waits, DAY);
    const next = planned(now, { ...now, tipsEarn: true }, '2027-02-01', missed);
    expect(next).toMatchObject({ from: '2027-02-01', missed: missed?.missed });
    const { ruleset: is, later } = inForceOn(now, next, '2027-02-01');
    expect(is).toEqual({ ...now, tipsEarn: true });
    expect(later).toEqual(missed);
  });

  test('that could not be done either is said beside the first', () => {
    const { later: missed } = inForceOn({ ...now, rewards: [free] }, waits, DAY);
    const next = planned(now, { ...now, rewards: [off(50)] }, '2027-02-01', missed);
    const { later } = inForceOn({ ...now, rewards: [off(50)] }, next, '2027-02-01');
    expect(missedIn(later)).toEqual([
      { ...noNames, rewards: ['5 off'] },
      { ...noNames, rewards: ['Shampoo'] },
    ]);
  });

  test('adds its terms to those of the first, and decides where both say something', () => {
    const both = planned(now, { ...now, rewards: [off(50, { amount: '7' }), free] }, DAY, waits);
    expect(begun(now, both).rewards).toEqual([off(60, { amount: '7' }), free]);
    const again = planned(now, { ...now, rewards: [off(55), free] }, DAY, waits);
    expect(begun(now, again).rewards).toEqual([off(55), free]);
  });

  test('deletes what the first would have changed, and changes what it would have deleted', () => {
    const deleted = planned(now, { ...now, rewards: [free] }, DAY, waits);
    expect(inForceOn(now, deleted, DAY)).toEqual({
      ruleset: { ...dearer, rewards: [free] },
      later: null,
    });
    const first = planned(now, { ...now, rewards: [free] }, '2026-12-01');
    expect(begun(now, planned(now, dearer, DAY, first))).toEqual(dearer);
  });

  test('that brings a rule of the same name brings its own', () => {
    const ten = (points: number) => reward('percent', { points }, 'Ten');
    const first = planned(now, { ...now, rewards: [...now.rewards, ten(100)] }, '2026-12-01');
    const both = planned(now, { ...now, rewards: [...now.rewards, ten(200)] }, DAY, first);
    expect(inForceOn(now, both, DAY)).toEqual({
      ruleset: { ...now, rewards: [...now.rewards, ten(200)] },
      later: null,
    });
  });
});

describe('a rule that is to get another name', () => {
  const named = (name: string, points = 50, more = {}) => reward('amount', { points, ...more }, name);
  const renamed = { ...now, rewards: [named('Five off', 60), free] };

  test('keeps what was changed about it until then, and its place', () => {
    const later = planned(now, renamed);
    const edited = { ...now, rewards: [off(50, { amount: '7' }), free] };
    expect(inForceOn(edited, later, DAY)).toEqual({
      ruleset: { ...now, rewards: [named('Five off', 60, { amount: '7' }), free] },
      later: null,
    });
  });

  test('is changed by a second plan like any other', () => {
    const both = planned(
      now,
      { ...now, rewards: [off(50, { amount: '7' }), free] },
      DAY,
      planned(now, renamed),
    );
    expect(begun(now, both).rewards).toEqual([named('Five off', 60, { amount: '7' }), free]);
    const other = planned(now, { ...now, rewards: [named('Off'), free] }, DAY, planned(now, renamed));
    expect(begun(now, other).rewards).toEqual([named('Off', 60), free]);
  });

  test('keeps its name where another one has the new one by then', () => {
    const taken = { ...now, rewards: [...now.rewards, reward('cash', {}, 'Five off')] };
    const { ruleset: is, later } = inForceOn(taken, planned(now, renamed), DAY);
    expect(is).toEqual(taken);
    expect(missedIn(later)).toEqual([{ ...noNames, rewards: ['5 off'] }]);
  });

  test.each<[string, Ruleset['rewards'], string[]]>([
    ['where it stands, though others leave and come', [named('Five off'), named('New', 10)], ['Five off']],
    ['as the one whose terms are nearest', [named('New', 10), named('Five off'), free], ['Five off']],
    ['as the first of those that are as near', [named('Five off'), named('New'), free], ['Five off']],
    ['not as one of another kind', [reward('percent', {}, 'Five off'), free], []],
    ['not as one in another place', [free, named('Five off')], []],
  ])('is known by its kind and its place: %s', (_why, rewards, renames) => {
    const { changed } = changesBetween(now, { ...now, rewards }).rewards;
    expect(changed.flatMap(({ to }) => to.name ?? [])).toEqual(renames);
  });
});

describe('a rule that gets another name at once, while something is planned for it', () => {
  const named = (name: string, points = 50) => reward('amount', { points }, name);
  const renamed = { ...now, rewards: [named('Five off'), free] };
  const then = (after: Ruleset, saved = renamed) => {
    const later = afterSaving(planned(now, after), now, saved);
    return inForceOn(saved, later, DAY);
  };

  test.each<[string, Ruleset['rewards'], Ruleset['rewards']]>([
    ['is changed', [off(60), free], [named('Five off', 60), free]],
    ['is removed', [free], [free]],
    ['becomes of another kind', [reward('cash', {}, '5 off'), free], [reward('cash', {}, 'Five off'), free]],
    ['gets the name that was planned for it', [named('Last', 60), free], [named('Last', 60), free]],
    ['stays as it is, where another is changed', [off(50)], [named('Five off')]],
  ])('%s under its new name', (_what, planned, rewards) => {
    expect(then({ ...now, rewards: planned })).toEqual({ ruleset: { ...now, rewards }, later: null });
  });

  test('two that change names with each other’s plans keep their own', () => {
    const saved = { ...now, rewards: [named('Five off'), { ...free, name: 'Wash' }] };
    const after = { ...now, rewards: [off(60), reward('free', { points: 30, items: 'SH' }, 'Shampoo')] };
    expect(then(after, saved).ruleset.rewards.map(({ name, terms }) => [name, terms.points])).toEqual([
      ['Five off', 60],
      ['Wash', 30],
    ]);
  });

  test('is missed where something else is planned under that name', () => {
    const after = { ...now, rewards: [off(60), free, reward('cash', {}, 'Five off')] };
    expect(missedIn(then(after).later)[0]?.rewards).toContain('5 off');
  });

  test('nothing else becomes otherwise by a save', () => {
    const later = planned(now, dearer);
    expect(afterSaving(later, now, { ...now, tipsEarn: true, rewards: [off(55), free] })).toEqual(later);
    expect(afterSaving(null, now, renamed)).toBeNull();
  });
});

describe('on its day', () => {
  const waits = (is: Ruleset) => planned(now, is);

  test('a rule that is of another name or kind by then, or gone, is said, and the rest is done', () => {
    const later = waits(dearer);
    const renamed = { ...off(50), name: 'Five off' };
    const other = reward('percent', {}, '5 off');
    for (const rewards of [[renamed, free], [other, free], [free]]) {
      const { ruleset, later: missed } = inForceOn({ ...now, rewards }, later, DAY);
      expect(ruleset).toEqual({ ...now, rewards, expiry: 'earned' });
      expect(missed).toMatchObject({ from: '', changes: noChanges });
      expect(missedIn(missed)).toEqual([{ ...noNames, rewards: ['5 off'] }]);
      // A change reported as failed is not tried again.
      expect(inForceOn(now, missed, '2027-01-01')).toEqual({ ruleset: now, later: missed });
    }
  });

  test('a rule that cannot be deleted, or whose name is taken, is said', () => {
    const gone = waits({ ...now, rewards: [off(50)] });
    const { later: left } = inForceOn({ ...now, rewards: [off(50)] }, gone, DAY);
    expect(left?.missed.map(({ rewards }) => rewards.removed)).toEqual([['Shampoo']]);
    const added = waits({ ...now, rewards: [...now.rewards, reward('percent', {}, 'Ten')] });
    const taken = { ...now, rewards: [...now.rewards, reward('cash', {}, 'Ten')] };
    const { ruleset, later } = inForceOn(taken, added, DAY);
    expect(ruleset).toEqual(taken);
    expect(later?.missed[0]?.rewards.added.map(({ rule }) => rule.kind)).toEqual(['percent']);
  });

  test('two levels from the same sum are no ruleset that anybody could have saved', () => {
    const level = (name: string, spent: number) => bonus('tier', { spent }, name);
    const later = planned(
      ruleset({ bonuses: [level('Gold', 300)] }),
      ruleset({ bonuses: [level('Gold', 400)] }),
    );
    const both = ruleset({ bonuses: [level('Gold', 300), level('Silver', 400)] });
    const { ruleset: is, later: missed } = inForceOn(both, later, DAY);
    expect(is).toEqual(both);
    expect(missedIn(missed)).toEqual([{ ...noNames, bonuses: ['Gold'] }]);
  });

  test('what no cell can hold together with edits made meanwhile is said, and nothing of it is done', () => {
    const many = (count: number, prefix: string) =>
      Array.from({ length: count }, (_, n) => program('visit', { points: 1 }, `${prefix.repeat(60)}${n}`));
    const later = planned(now, { ...now, tipsEarn: true, programs: [everyTen, ...many(50, 'Visit ')] });
    const full = { ...now, programs: [everyTen, ...many(50, 'Other ')] };
    const { ruleset: is, later: missed } = inForceOn(full, later, DAY);
    expect(is).toEqual(full);
    expect(missed?.missed).toEqual([later.changes]);
  });
});

describe('over random rulesets', () => {
  holds(
    'a change comes out as it was wanted, but for the order of rules',
    fc.property(anyRuleset, anyRuleset, (before, after) => {
      const { ruleset, missed } = applied(before, changesBetween(before, after));
      expect(missed).toBeNull();
      const sorted = (one: Ruleset) => ({
        ...one,
        programs: byName(one.programs),
        rewards: byName(one.rewards),
        bonuses: byName(one.bonuses),
      });
      expect(sorted(ruleset)).toEqual(sorted(after));
    }),
    200,
  );

  holds(
    'a change of nothing changes nothing',
    fc.property(anyRuleset, (same) => {
      expect(isNothing(changesBetween(same, { ...same }))).toBe(true);
    }),
    50,
  );
});
