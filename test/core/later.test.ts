// A change of the ruleset that waits for its day: other edits until then neither cancel it nor are cancelled by it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/core/decide';
import { type Draft, type Entry, genesis, seal } from '../../src/core/entry';
import { applied, changesBetween, inForceOn, type Later, laterOf, namesIn } from '../../src/core/later';
import type { Rule } from '../../src/core/rules';
import type { Ruleset } from '../../src/core/ruleset';
import { viewOfSettings } from '../../src/core/view';
import { holds } from '../seeded';
import { audit, ledgerBy } from './ledger';
import { anyRuleset } from './random-rulesets';
import { bonus, everyTen, program, reward, ruleset } from './rulesets';

const DAY = '2026-12-26';
const off = (points: number, more = {}) => reward('amount', { points, ...more }, '5 off');
const free = reward('free', { points: 20, items: 'SH' }, 'Shampoo');
const now = ruleset({ programs: [everyTen], rewards: [off(50), free] });
const dearer = ruleset({ programs: [everyTen], rewards: [off(60), free], expiry: 'earned' });

const byName = (rules: readonly Rule[]) => [...rules].sort((a, b) => (a.name < b.name ? -1 : 1));

function begun(before: Ruleset, later: Later): Ruleset {
  return inForceOn(before, later, DAY).ruleset;
}

describe('before its day', () => {
  test('nothing is otherwise, and on it and after it everything', () => {
    const later = laterOf(now, dearer, DAY, null);
    expect(inForceOn(now, later, '2026-12-25')).toEqual({ ruleset: now, later });
    expect(inForceOn(now, later, DAY)).toEqual({ ruleset: dearer, later: null });
    expect(inForceOn(now, later, '2027-02-01')).toEqual({ ruleset: dearer, later: null });
    expect(inForceOn(now, null, DAY)).toEqual({ ruleset: now, later: null });
  });

  test('an edit of something else stays, and of the same rule every other term', () => {
    const later = laterOf(now, dearer, DAY, null);
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
    const first = laterOf(now, dearer, '2026-12-01', null);
    const other = { ...now, rewards: [off(50)], tipsEarn: true };
    const both = laterOf(now, other, DAY, first);
    expect(both.from).toBe(DAY);
    expect(begun(now, both)).toEqual({ ...dearer, rewards: [off(60)], tipsEarn: true });
  });
});

describe('on its day', () => {
  const waits = (is: Ruleset) => laterOf(now, is, DAY, null);

  test('a rule that is of another name or kind by then, or gone, is said, and the rest is done', () => {
    const later = waits(dearer);
    const renamed = { ...off(50), name: 'Five off' };
    const other = reward('percent', {}, '5 off');
    for (const rewards of [[renamed, free], [other, free], [free]]) {
      const { ruleset, later: missed } = inForceOn({ ...now, rewards }, later, DAY);
      expect(ruleset).toEqual({ ...now, rewards, expiry: 'earned' });
      expect(missed?.from).toBe('');
      expect(missed && namesIn(missed.changes)).toEqual({ policies: [], rules: ['5 off'] });
      // What was said is not tried again.
      expect(inForceOn(now, missed, '2027-01-01')).toEqual({ ruleset: now, later: missed });
    }
  });

  test('a rule that cannot be deleted, or whose name is taken, is said', () => {
    const gone = waits({ ...now, rewards: [off(50)] });
    expect(inForceOn({ ...now, rewards: [off(50)] }, gone, DAY).later?.changes.rewards.removed).toEqual([
      'Shampoo',
    ]);
    const added = waits({ ...now, rewards: [...now.rewards, reward('percent', {}, 'Ten')] });
    const taken = { ...now, rewards: [...now.rewards, reward('cash', {}, 'Ten')] };
    const { ruleset, later } = inForceOn(taken, added, DAY);
    expect(ruleset).toEqual(taken);
    expect(later?.changes.rewards.added.map(({ rule }) => rule.kind)).toEqual(['percent']);
  });

  test('two levels from the same sum are no ruleset that anybody could have saved', () => {
    const level = (name: string, spent: number) => bonus('tier', { spent }, name);
    const later = laterOf(
      ruleset({ bonuses: [level('Gold', 300)] }),
      ruleset({ bonuses: [level('Gold', 400)] }),
      DAY,
      null,
    );
    const both = ruleset({ bonuses: [level('Gold', 300), level('Silver', 400)] });
    const { ruleset: is, later: missed } = inForceOn(both, later, DAY);
    expect(is).toEqual(both);
    expect(missed?.changes.bonuses.changed.map(({ name }) => name)).toEqual(['Gold']);
  });

  test('what no cell can hold together with edits made meanwhile is said, and nothing of it is done', () => {
    const many = (count: number, prefix: string) =>
      Array.from({ length: count }, (_, n) => program('visit', { points: 1 }, `${prefix.repeat(60)}${n}`));
    const later = laterOf(now, { ...now, programs: [everyTen, ...many(50, 'Visit ')] }, DAY, null);
    const full = { ...now, programs: [everyTen, ...many(50, 'Other ')] };
    const { ruleset: is, later: missed } = inForceOn(full, later, DAY);
    expect(is).toEqual(full);
    expect(missed?.changes).toEqual(later.changes);
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
      expect(namesIn(changesBetween(same, { ...same }))).toEqual({ policies: [], rules: [] });
    }),
    50,
  );
});

describe('in the journal', () => {
  const at = (day: string) => ({ day, moment: `${day}T10:00`, at: `${day}T09:00:00.000Z`, actor: 1 });
  const later = laterOf(now, dearer, DAY, null);

  /** A ruleset, one that announces the change, and the one that its day brings, changed as said. */
  function journal(day: string, change: Partial<Draft> = {}): readonly Entry[] {
    const announced = decide(
      viewOfSettings(now, 1, null),
      { kind: 'ruleset', key: 'k', request: 'r', settings: now, later, seen: null },
      at('2026-11-26'),
    );
    const due = decide(viewOfSettings(now, 2, later), { kind: 'begin-later' }, at(day));
    if (!announced.ok || !due.ok) throw new Error('refused');
    let head: { seq: number; hash: string } = ledgerBy(now).entries.at(-1) ?? genesis;
    const drafts = [...announced.value.drafts, ...due.value.drafts.map((draft) => ({ ...draft, ...change }))];
    return [
      ...ledgerBy(now).entries,
      ...drafts.map((draft) => {
        const entry = seal(draft, head);
        head = entry;
        return entry;
      }),
    ];
  }

  const found = (entries: readonly Entry[]) => audit({ ...ledgerBy(now), entries }).map(({ code }) => code);

  test('the day brings an entry that says what announced it, and holds the settings whole', () => {
    const entries = journal(DAY);
    expect(entries[2]).toMatchObject({ kind: 'ruleset', settings: dearer, later: null, begins: 2, key: '' });
    expect(entries[2]?.text).not.toContain('later');
    expect(found(entries)).toEqual([]);
  });

  test('no day before it brings anything', () => {
    expect(journal('2026-12-25')).toHaveLength(2);
  });

  test.each<[string, Partial<Draft>]>([
    ['other settings', { settings: { ...dearer, tipsEarn: true } }],
    ['the settings of before', { settings: now }],
    ['another entry', { begins: 1 }],
    ['something that still waits', { later }],
  ])('the check decides it again: %s is found', (_what, change) => {
    expect(found(journal(DAY, change))).not.toEqual([]);
  });

  test('an entry of a day that has come, decided by the rules of before, is found', () => {
    const announced = journal('2026-12-25');
    const { seq: _s, text: _t, hash: _h, prev: _p, schema: _c, ...first } = announced[1] as Entry;
    const walkIn = {
      ...first,
      kind: 'adjust',
      settings: null,
      later: null,
      ruleset: 2,
      key: '',
      ...at(DAY),
    } as Draft;
    const entries = [...announced, seal(walkIn, announced[1] as Entry)];
    expect(found(entries)).toContain('ruleset-wrong');
  });
});
