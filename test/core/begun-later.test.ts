// The entry of a change that takes effect on its day: deciding it again from its own data gives the same entry.
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/core/decide/decide';
import { viewOfSettings } from '../../src/core/decide/view';
import { type ChainEnd, type Draft, type Entry, genesis, seal } from '../../src/core/journal/entry';
import { begunAgain, inForceOn, type Later } from '../../src/core/settings/later';
import { type Ruleset, tooLong } from '../../src/core/settings/ruleset';
import { changesBetween, noChanges, type RulesetChanges } from '../../src/core/settings/ruleset-changes';
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

/** A ruleset, one that announces a change, and the one of that day, changed as specified. */
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
  let head: ChainEnd = first.at(-1) ?? genesis;
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
  ['none that it begins', { begins: 0 }],
  ['the planned change gone, as if a person had saved', { begins: 0, settings: now, later: null }],
  ['as missed what could be done', { settings: now, later: unread(all) }],
  [
    'as missed one part that could be done',
    { settings: { ...now, expiry: 'earned' }, later: unread(ofReward) },
  ],
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
    const gone = { ...now, rewards: [] };
    const entries = journal(DAY, {}, later, gone);
    expect(entries[2]).toMatchObject({
      settings: { ...gone, expiry: 'earned' },
      later: unread(earlier, ofReward),
    });
    expect(found(entries)).toEqual([]);
  });

  test.each<[string, Partial<Draft>]>([
    ['as if somebody had read it', { later: null }],
    ['as its own', { settings: now, later: unread(all) }],
    ['in another order', { settings: now, later: unread(all, earlier) }],
  ])('%s is found', (_how, change) => {
    expect(found(journal(DAY, change, later))).not.toEqual([]);
  });
});

describe('what was typed into the tabs on the day', () => {
  const [, announced] = journal('2026-12-25');
  const { seq: _s, text: _t, hash: _h, prev: _p, schema: _c, ...draft } = announced as Entry;
  const later = waiting(now, dearer);

  /** The entry of the tabs, with what it says of a later day, and the one that begins after it. */
  function typedOn(day: string, settings: Ruleset, planned: Later | null): readonly Entry[] {
    const before = journal('2026-12-25');
    const typed = seal(
      { ...draft, settings, later: planned, key: '', request: '', ...at(day) },
      before[1] as Entry,
    );
    const due = decide(viewOfSettings(settings, 3, planned), { kind: 'begin-later' }, at(day));
    const [begun] = due.ok ? due.value.drafts : [];
    return [...before, typed, ...(begun === undefined ? [] : [seal(begun, typed)])];
  }

  test('comes before what begins, and leaves it as it waits', () => {
    const entries = typedOn(DAY, { ...now, tipsEarn: true }, later);
    expect(entries.at(-1)).toMatchObject({ settings: { ...dearer, tipsEarn: true }, begins: 3 });
    expect(found(entries)).toEqual([]);
  });

  test.each<[string, Later | null]>([
    ['gone', null],
    ['put off', { ...later, from: '2027-12-26' }],
    ['another', waiting(now, { ...now, delay: 3 })],
  ])('and what waited for it cannot be %s', (_what, planned) => {
    expect(found(typedOn(DAY, { ...now, tipsEarn: true }, planned))).toContain('ruleset-wrong');
    expect(found(typedOn('2026-12-25', { ...now, tipsEarn: true }, planned))).toEqual([]);
  });
});

describe('written by a Carnet that held other things possible', () => {
  const older = { ...now, engine: 0 as never };

  test('by another arithmetic, what it missed stays missed, though it could be done today', () => {
    const later = waiting(now, dearer);
    const some = begunAgain(older, later, unread(ofReward));
    expect(some).toEqual({ ruleset: { ...older, expiry: 'earned' }, later: unread(ofReward) });
    expect(begunAgain(older, later, unread(all))).toEqual({ ruleset: older, later: unread(all) });
  });

  test('by another arithmetic, what it did stays done, though it could not be done today', () => {
    const level = (name: string, spent: number) => bonus('tier', { spent }, name);
    const before = ruleset({ bonuses: [level('Gold', 300), level('Silver', 200)] });
    const after = ruleset({ bonuses: [level('Gold', 300), level('Silver', 300)] });
    const later = waiting(before, after);
    expect(inForceOn(before, later, DAY).ruleset).toEqual(before);
    const then = begunAgain({ ...before, engine: 0 as never }, later, null);
    expect(then).toEqual({ ruleset: { ...after, engine: 0 }, later: null });
    expect(found(journal(DAY, { settings: after, later: null }, later, before))).not.toEqual([]);
  });

  // A setting that came since has made it longer, whatever the arithmetic.
  const visits = (count: number) =>
    Array.from({ length: count }, (_, n) => program('visit', {}, `${'Visit '.repeat(60)}${n}`));
  const before = ruleset({ programs: visits(50) });
  const after = ruleset({ programs: visits(110) });

  test('what is longer by now than may be saved was right', () => {
    const later = waiting(before, after);
    expect(tooLong(after)).toBeDefined();
    expect(inForceOn(before, later, DAY).ruleset).toEqual(before);
    expect(found(journal(DAY, { settings: after, later: null }, later, before))).toEqual([]);
  });

  test('and what was too long then', () => {
    const later = waiting(before, after);
    const entries = journal(DAY, {}, later, before);
    expect(entries[2]).toMatchObject({ settings: before, later: unread(later.changes) });
    expect(found(entries)).toEqual([]);
  });
});
