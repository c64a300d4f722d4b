// Changes of settings are decided like any command: the form must be up to date, and the result must fit a cell.
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/core/decide/decide';
import { viewOfSettings } from '../../src/core/decide/view';
import { type Draft, draftIn, type Entry, genesis, seal } from '../../src/core/journal/entry';
import { type Later, laterOf } from '../../src/core/settings/later';
import { type Ruleset, rulesetHash, tooLong } from '../../src/core/settings/ruleset';
import { noChanges } from '../../src/core/settings/ruleset-changes';
import { audit, ledgerBy, withRuleset } from './ledger';
import { everyTen, program, ruleset } from './rulesets';

const now = {
  day: '2018-03-15',
  moment: '2018-03-15T10:00',
  at: '2018-03-15T09:00:00.000Z',
  actor: 2,
} as const;
const inForce = ruleset({ programs: [everyTen] });
const wanted = ruleset({ programs: [everyTen], tipsEarn: true, currency: { code: 'JPY', decimals: 0 } });

function decided(settings: Ruleset, seen: string | null) {
  const change = { kind: 'ruleset', key: 'k', request: 'r', settings, later: null, seen } as const;
  return decide(viewOfSettings(inForce, 7, null), change, now);
}

function withManyRules(count: number): Ruleset {
  const rule = (n: number) => program('visit', { points: '1' }, `${'Visit '.repeat(60)}${n}`);
  return ruleset({ programs: Array.from({ length: count }, (_, n) => rule(n)) });
}

describe('a change of the settings', () => {
  test('is one entry that holds them whole, in their own currency, and cites none', () => {
    const change = decided(wanted, rulesetHash(inForce));
    expect(change).toMatchObject({ ok: true, value: { drafts: [{}] } });
    if (!change.ok) return;
    const { drafts } = change.value;
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({
      kind: 'ruleset',
      key: 'k',
      request: 'r',
      settings: wanted,
      ruleset: 0,
      currency: 'JPY',
      member: '',
      version: 0,
      ...{ day: now.day, moment: now.moment, at: now.at, actor: 2 },
    });
  });

  test.each([
    ['what the form showed is not in force any more', wanted, rulesetHash(wanted), 'settings-changed'],
    ['the form showed nothing that ever was', wanted, '', 'settings-changed'],
    ['nothing is to change', inForce, rulesetHash(inForce), 'settings-unchanged'],
    ['it came about meanwhile, by somebody else', inForce, rulesetHash(wanted), 'settings-unchanged'],
    ['no cell can hold it', withManyRules(150), rulesetHash(inForce), 'ruleset-too-long'],
    ['no cell can hold what was typed', withManyRules(150), null, 'ruleset-too-long'],
  ])('is refused where %s', (_where, settings, seen, code) => {
    expect(decided(settings, seen)).toMatchObject({ ok: false, refusal: { code } });
  });

  test('that was typed into a tab is held against no form', () => {
    expect(decided(wanted, null)).toMatchObject({ ok: true });
    expect(decided(inForce, null)).toMatchObject({ ok: true });
  });
});

describe('another currency', () => {
  const planned = laterOf(inForce, { ...inForce, tipsEarn: true }, '2018-04-01', null);
  const abroad = laterOf(inForce, wanted, '2018-04-01', null);
  const change = { kind: 'ruleset', key: 'k', request: 'r', seen: null } as const;
  const from = (settings: Ruleset, later: Later | null, waiting: Later | null, more = {}) =>
    decide(viewOfSettings(inForce, 7, waiting), { ...change, settings, later, ...more }, now);

  test('begins at once or not at all', () => {
    expect(from(inForce, abroad, null)).toMatchObject({ refusal: { code: 'currency-later' } });
    expect(from(wanted, null, null)).toMatchObject({ ok: true });
  });

  test('waits until nothing else does, read or unread', () => {
    const unread = { ...planned, from: '', changes: noChanges, missed: [planned?.changes] } as Later;
    for (const later of [planned, unread])
      expect(from(wanted, later, later)).toMatchObject({ refusal: { code: 'currency-planned' } });
    expect(from({ ...wanted, currency: inForce.currency }, planned, planned)).toMatchObject({ ok: true });
    expect(from(wanted, null, planned)).toMatchObject({ ok: true });
  });

  test('is not asked about again once an entry stands', () => {
    expect(from(inForce, abroad, null, { stands: true })).toMatchObject({ ok: true });
    expect(from(wanted, planned, planned, { stands: true })).toMatchObject({ ok: true });
  });
});

describe('the check', () => {
  const ledger = withRuleset(ledgerBy(inForce), wanted);
  const last = ledger.entries.at(-1) as Entry;

  test('finds nothing in a ruleset that is longer by now than one may be that is saved', () => {
    let settings = withManyRules(1);
    while (tooLong(settings) === undefined) settings = withManyRules(settings.programs.length + 1);
    expect(decided(settings, null)).toMatchObject({ refusal: { code: 'ruleset-too-long' } });
    expect(foundWith({ settings, currency: 'EUR' })).toEqual([]);
  });

  function foundWith(changed: Partial<Draft>) {
    const before = ledger.entries.slice(0, -1);
    const entry = seal({ ...draftIn(last), ...changed }, before.at(-1) ?? genesis);
    return audit({ ...ledger, entries: [...before, entry] }).map(({ code }) => code);
  }

  test('decides each ruleset again and finds nothing', () => {
    expect(foundWith({})).toEqual([]);
  });

  test('lets the same settings be put into force twice: they were something else in between', () => {
    expect(foundWith({ settings: inForce, currency: 'EUR' })).toEqual([]);
  });

  test.each<[string, Partial<Draft>]>([
    ['in another currency than its own', { currency: 'EUR' }],
    [
      'with a line',
      {
        lines: [
          {
            kind: 'service',
            name: 'Cut',
            item: '',
            category: '',
            quantity: 1,
            amount: 100,
            discount: 0,
            staff: '',
            tax: 0,
          } as never,
        ],
      },
    ],
    ['without settings', { settings: null }],
  ])('finds one %s', (_what, changed) => {
    expect(foundWith(changed)).not.toEqual([]);
  });
});
