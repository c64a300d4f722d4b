// A planned change of several rules: applied as a whole, then checked, leaving out only the parts that are invalid.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applied, appliedAsRecorded } from '../../src/core/settings/apply-changes';
import { joined } from '../../src/core/settings/joined-changes';
import { writePolicies } from '../../src/core/settings/policies';
import { readRuleset } from '../../src/core/settings/read-ruleset';
import { type Rule, writeRule } from '../../src/core/settings/rules';
import { kindsOf, type Ruleset, ruleFamilies } from '../../src/core/settings/ruleset';
import { changesBetween, namesIn, noChanges, partOf } from '../../src/core/settings/ruleset-changes';
import { holds } from '../seeded';
import { bonus, reward, ruleset } from './rulesets';

const level = (name: string, spent: number, more = {}) => bonus('tier', { spent, ...more }, name);
const levels = (...bonuses: readonly Rule[]) => ruleset({ bonuses });

function done(now: Ruleset, wanted: Ruleset, meanwhile = now) {
  const { ruleset: is, missed } = applied(meanwhile, changesBetween(now, wanted));
  return { is: is.bonuses, missed: missed === null ? [] : namesIn(missed).bonuses };
}

describe('on its day', () => {
  const ladder = levels(level('Gold', 300), level('Silver', 200), level('Bronze', 100));

  test('two levels swap their sums', () => {
    const swapped = levels(level('Gold', 200), level('Silver', 300), level('Bronze', 100));
    expect(done(ladder, swapped)).toEqual({ is: swapped.bonuses, missed: [] });
  });

  test.each([100, -50, 50])('a ladder of levels is moved by %s', (by) => {
    const moved = levels(level('Gold', 300 + by), level('Silver', 200 + by), level('Bronze', 100 + by));
    expect(done(ladder, moved)).toEqual({ is: moved.bonuses, missed: [] });
  });

  test('levels that count money count points from then on', () => {
    const points = levels(
      level('Gold', 300, { points: 30, spent: '' }),
      level('Silver', 200, { points: 20, spent: '' }),
      level('Bronze', 100, { points: 10, spent: '' }),
    );
    expect(done(ladder, points)).toEqual({ is: points.bonuses, missed: [] });
  });

  test('a level comes where another one leaves', () => {
    const next = levels(level('Gold', 300), level('Silver', 200), level('First', 100, { factor: '3' }));
    const { is, missed } = done(ladder, next);
    expect(is).toEqual(next.bonuses);
    expect(missed).toEqual([]);
  });

  test('a level that was made meanwhile keeps out what falls on it, and what falls on that in turn', () => {
    const wanted = levels(level('Gold', 500), level('Silver', 300), level('Bronze', 150));
    const meanwhile = levels(...ladder.bonuses, level('Platinum', 500));
    // Gold cannot change to 500, so it stays at 300, which blocks Silver's change to 300. Bronze can change.
    expect(done(ladder, wanted, meanwhile)).toEqual({
      is: [level('Gold', 300), level('Silver', 200), level('Bronze', 150), level('Platinum', 500)],
      missed: ['Gold', 'Silver'],
    });
  });

  test('of two changes that fall on each other the one that is listed first stays', () => {
    const now = levels(level('Gold', 300), level('Silver', 200));
    const planned = joined(
      changesBetween(now, levels(level('Gold', 400), level('Silver', 200))),
      changesBetween(now, levels(level('Gold', 300), level('Silver', 400))),
    );
    const { ruleset: is, missed } = applied(now, planned);
    expect(is.bonuses).toEqual([level('Gold', 400), level('Silver', 200)]);
    expect(missed && namesIn(missed).bonuses).toEqual(['Silver']);
  });

  test('what gave way to a change that has to go itself is done all the same', () => {
    // Bronze conflicts with the new Gold, whose name is taken, so Gold stays at 300.
    const now = levels(level('Gold', 300), level('Bronze', 100));
    const planned = joined(
      changesBetween(now, levels(level('Platinum', 400), level('Bronze', 100))),
      changesBetween(now, levels(level('Gold', 300), level('Bronze', 400))),
    );
    const meanwhile = levels(...now.bonuses, level('Platinum', 500));
    const { ruleset: is, missed } = applied(meanwhile, planned);
    expect(is.bonuses).toEqual([level('Gold', 300), level('Bronze', 400), level('Platinum', 500)]);
    expect(missed && namesIn(missed).bonuses).toEqual(['Gold']);
  });

  test('what could not have been saved before the change either keeps nothing from being done', () => {
    const older = levels(level('Bronze', 100), level('Gold', 300), level('Silver', 300));
    const moved = levels(level('Gold', 300), level('Silver', 200), level('Bronze', 50));
    expect(done(ladder, moved, older)).toEqual({
      is: [level('Bronze', 50), level('Gold', 300), level('Silver', 300)],
      missed: [],
    });
  });

  test('a rule that was to become one of another kind stays, where that one cannot stand', () => {
    const now = ruleset({ rewards: [reward('amount', {}, 'Ten')] });
    const wanted = ruleset({ rewards: [reward('percent', {}, 'Ten')] });
    const meanwhile = ruleset({ rewards: [reward('cash', {}, 'Other')] });
    const { ruleset: is, missed } = applied(meanwhile, changesBetween(now, wanted));
    expect(is).toEqual(meanwhile);
    expect(missed && namesIn(missed).rewards).toEqual(['Ten']);
  });
});

const family = fc
  .array(
    fc.record({
      name: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
      kind: fc.constantFrom('tier', 'tier', 'tier', 'tier', 'birthday'),
      at: fc.constantFrom(100, 200, 300, 400),
      counts: fc.constantFrom('spent', 'spent', 'spent', 'points'),
      factor: fc.constantFrom('2', '3'),
      on: fc.boolean(),
    }),
    { maxLength: 6 },
  )
  .map((drawn) =>
    drawn.map(({ name, kind, at, counts, factor, on }): Rule => {
      const sums = { spent: '', points: '', [counts]: at };
      return { ...bonus(kind, kind === 'tier' ? { factor, ...sums } : { factor }, name), on };
    }),
  );

const rewards = fc
  .array(
    fc.record({
      name: fc.constantFrom('A', 'B', 'C', 'D'),
      kind: fc.constantFrom('amount', 'amount', 'percent'),
      points: fc.constantFrom(10, 20),
      scope: fc.constantFrom('everything', 'service', ''),
      categories: fc.constantFrom('', 'Hair'),
      from: fc.constantFrom('', '2026-12-10'),
      to: fc.constantFrom('', '2026-12-05', '2026-12-20'),
    }),
    { maxLength: 5 },
  )
  .map((drawn) =>
    drawn.flatMap(({ name, kind, ...terms }): readonly Rule[] => {
      try {
        return [reward(kind, terms, name)];
      } catch {
        return []; // it could not have been saved
      }
    }),
  );

/** The savable ruleset: without rules that conflict with earlier ones. */
function saved(of: Ruleset): Ruleset {
  let kept = ruleset({ tipsEarn: of.tipsEarn });
  for (const name of ruleFamilies)
    for (const rule of of[name]) {
      const more = { ...kept, [name]: [...kept[name], rule] };
      if (readAgain(more).ok) kept = more;
    }
  return kept;
}

function readAgain(of: Ruleset) {
  const raw = ruleFamilies.map((name) => [
    name,
    of[name].map((rule) => writeRule(kindsOf[name], rule, of.currency)),
  ]);
  return readRuleset({ policies: writePolicies(of), ...Object.fromEntries(raw) } as never, of, null);
}

const anySaved = fc
  .record({ bonuses: family, rewards, tipsEarn: fc.boolean() })
  .map((part) => saved(ruleset(part)));

const noNames = { policies: [], programs: [], rewards: [], bonuses: [] };

const byName = (rules: readonly Rule[]) => [...rules].sort((a, b) => (a.name < b.name ? -1 : 1));

function inAnyOrder(of: Ruleset): Ruleset {
  return { ...of, programs: byName(of.programs), rewards: byName(of.rewards), bonuses: byName(of.bonuses) };
}

describe('over random rulesets with many levels', () => {
  holds(
    'a change comes out whole, but for the order of rules',
    fc.property(anySaved, anySaved, (before, after) => {
      const { ruleset: is, missed } = applied(before, changesBetween(before, after));
      expect(missed).toBeNull();
      expect(inAnyOrder(is)).toEqual(inAnyOrder(after));
    }),
    400,
  );

  holds(
    'whatever was edited meanwhile, what comes out could have been saved',
    fc.property(anySaved, anySaved, anySaved, (before, after, meanwhile) => {
      const { ruleset: is } = applied(meanwhile, changesBetween(before, after));
      expect(readAgain(is)).toEqual({ ok: true, value: is });
    }),
    400,
  );

  holds(
    'nothing is missed that could stand with the rest',
    fc.property(anySaved, anySaved, anySaved, (before, after, meanwhile) => {
      const changes = changesBetween(before, after);
      const { missed } = applied(meanwhile, changes);
      const names = missed === null ? [] : namesIn(missed).bonuses;
      for (const name of names) {
        const fewer = { ...noNames, bonuses: names.filter((one) => one !== name) };
        const more = appliedAsRecorded(meanwhile, changes, partOf(changes, fewer));
        const isLost = more.missed !== null && namesIn(more.missed).bonuses.includes(name);
        expect(isLost || !readAgain(more.ruleset).ok, name).toBe(true);
      }
    }),
    200,
  );

  holds(
    'what is said to be missed gives the same again, whatever may be saved by then',
    fc.property(anySaved, anySaved, anySaved, (before, after, meanwhile) => {
      const changes = changesBetween(before, after);
      const done = applied(meanwhile, changes);
      expect(appliedAsRecorded(meanwhile, changes, done.missed ?? noChanges)).toEqual(done);
    }),
    200,
  );

  holds(
    'two changes as one keep every setting and rule that either is about',
    fc.property(anySaved, anySaved, anySaved, (before, one, other) => {
      const [first, second] = [changesBetween(before, one), changesBetween(before, other)];
      const both = namesIn(joined(first, second));
      for (const family of ruleFamilies)
        expect([...both[family]].sort()).toEqual(
          [...new Set([...namesIn(first)[family], ...namesIn(second)[family]])].sort(),
        );
    }),
    200,
  );
});
