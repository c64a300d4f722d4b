// The entry that a day brings, in the journal: decided again it comes out the same, by what it says of itself.
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/core/decide';
import { type Draft, type Entry, genesis, seal } from '../../src/core/entry';
import { inForceOn, type Later } from '../../src/core/later';
import { type Ruleset, tooLong } from '../../src/core/ruleset';
import { changesBetween, noChanges, type RulesetChanges } from '../../src/core/ruleset-changes';
import { viewOfSettings } from '../../src/core/view';
import { audit, ledgerBy } from './ledger';
import { bonus, everyTen, program, reward, ruleset } from './rulesets';

const DAY = '2026-12-26';
const off = (points: number) => reward('amount', { points }, '5 off');
const now = ruleset({ programs: [everyTen], rewards: [off(50)] });
const dearer = ruleset({ programs: [everyTen], rewards: [off(60)], expiry: 'earned' });

const at = (day: string) => ({ day, moment: `${day}T10:00`, at: `${day}T09:00:00.000Z`, actor: 1 });

const waiting = (before: Ruleset, after: Ruleset, ...missed: readonly RulesetChanges[]): Later => ({
  schema: 1,
  from: DAY,
  changes: changesBetween(before, after),
  missed,
});

const unread = (...missed: readonly RulesetChanges[]): Later => ({
  schema: 1,
  from: '',
  changes: noChanges,
  missed,
});

/** A ruleset, one that announces a change of it, and the one that the day brings, changed as said. */
function journal(
  day: string,
  change: Partial<Draft> = {},
  later = waiting(now, dearer),
  before = now,
): readonly Entry[] {
  const announced = decide(
    viewOfSettings(before, 1, null),
    { kind: 'ruleset', key: 'k', request: 'r', settings: before, later, seen: null, stands: true },
    at('2026-11-26'),
  );
  const due = decide(viewOfSettings(before, 2, later), { kind: 'begin-later' }, at(day));
  if (!announced.ok || !due.ok) throw new Error('refused');
  const first = ledgerBy(before).entries;
  let head: { seq: number; hash: string } = first.at(-1) ?? genesis;
  const drafts = [...announced.value.drafts, ...due.value.drafts.map((draft) => ({ ...draft, ...change }))];
  const entries = drafts.map((draft) => {
    const entry = seal(draft, head);
    head = entry;
    return entry;
  });
  return [...first, ...entries];
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

const all = changesBetween(now, dearer);
const ofReward = changesBetween(now, { ...now, rewards: dearer.rewards });

test.each<[string, Partial<Draft>]>([
  ['other settings', { settings: { ...dearer, tipsEarn: true } }],
  ['the settings of before', { settings: now }],
  ['another entry', { begins: 1 }],
  ['something that still waits', { later: waiting(now, dearer) }],
  ['something missed that was done', { later: unread(ofReward) }],
  ['something not done that was not missed', { settings: { ...now, expiry: 'earned' } }],
  [
    'something missed that was never planned',
    { later: unread(changesBetween(now, { ...now, tipsEarn: true })) },
  ],
  ['what was missed, twice', { settings: now, later: unread(all, all) }],
  [
    'what was missed, otherwise than it was planned',
    { settings: now, later: unread({ ...all, policies: { expiry: 'visit' } }) },
  ],
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
  expect(found([...announced, seal(walkIn, announced[1] as Entry)])).toContain('ruleset-wrong');
});

describe('beside what nobody has read yet of an earlier day', () => {
  const earlier = changesBetween(now, { ...now, tipsEarn: true });
  const later = waiting(now, dearer, earlier);

  test('it leaves that to be read', () => {
    const entries = journal(DAY, {}, later);
    expect(entries[2]).toMatchObject({ settings: dearer, later: unread(earlier) });
    expect(found(entries)).toEqual([]);
  });

  test('and what it missed itself', () => {
    expect(found(journal(DAY, { settings: now, later: unread(earlier, all) }, later))).toEqual([]);
  });

  test.each<[string, Partial<Draft>]>([
    ['as if somebody had read it', { later: null }],
    ['as its own', { settings: now, later: unread(all) }],
    ['in another order', { settings: now, later: unread(all, earlier) }],
  ])('%s is found', (_how, change) => {
    expect(found(journal(DAY, change, later))).not.toEqual([]);
  });
});

describe('written by a Carnet that held other things possible', () => {
  test('what it missed stays missed, though it could be done today', () => {
    const some = { settings: { ...now, expiry: 'earned' as const }, later: unread(ofReward) };
    expect(found(journal(DAY, some))).toEqual([]);
    expect(found(journal(DAY, { settings: now, later: unread(all) }))).toEqual([]);
  });

  test('what it did stays done, though it could not be done today', () => {
    const level = (name: string, spent: number) => bonus('tier', { spent }, name);
    const before = ruleset({ bonuses: [level('Gold', 300), level('Silver', 200)] });
    const after = ruleset({ bonuses: [level('Gold', 300), level('Silver', 300)] });
    expect(inForceOn(before, waiting(before, after), DAY).ruleset).toEqual(before);
    expect(found(journal(DAY, { settings: after, later: null }, waiting(before, after), before))).toEqual([]);
  });

  test('what is longer by now than may be saved was right', () => {
    const visits = (count: number) =>
      Array.from({ length: count }, (_, n) => program('visit', {}, `${'Visit '.repeat(60)}${n}`));
    const before = ruleset({ programs: visits(50) });
    const after = ruleset({ programs: visits(110) });
    expect(tooLong(after)).toBeDefined();
    expect(inForceOn(before, waiting(before, after), DAY).ruleset).toEqual(before);
    expect(found(journal(DAY, { settings: after, later: null }, waiting(before, after), before))).toEqual([]);
  });
});
