// Settings that begin on a later day: till, tabs and check before that day, on it and after it.
import { describe, expect, test } from 'vitest';
import type { AnswerOf, CommandOf } from '../../src/app/actions';
import type { StandInOptions } from '../../src/local/standin';
import { workbookWhere } from './carnet-sheet';
import { FullSalon, rule } from './full-salon';
import { entriesOf } from './ledger-truth';

const DAY = '2026-12-20'; // thirty days after the salon's first

const off = (points: number) => rule('amount', '5 off', { points, amount: '5.00', scope: 'everything' });

type Wanted = {
  readonly policies?: object;
  readonly rewards?: readonly object[];
  readonly bonuses?: readonly object[];
  readonly from?: string;
};

function save(
  salon: FullSalon,
  { policies = {}, rewards, bonuses, from = '' }: Wanted,
): AnswerOf<'save-settings'> {
  const { rulesetHash: seen, rules, ...opened } = salon.sheet.answer('open', {});
  const parts = {
    programs: rules.programs,
    rewards: rewards ?? rules.rewards,
    bonuses: bonuses ?? rules.bonuses,
  };
  const command = { seen, policies: { ...opened.policies, ...policies }, ...parts, from };
  return salon.sheet.answer('save-settings', command as unknown as CommandOf<'save-settings'>);
}

/** A salon whose reward costs 60 points instead of 50 from the day on, and a client with 55. */
function salonThatWaits(options: Partial<StandInOptions> = {}): FullSalon {
  const salon = new FullSalon({}, { rewards: [off(50)] }, options);
  salon.sell('Julie', ['11 CUT']);
  save(salon, { rewards: [off(60)], from: DAY });
  return salon;
}

/** Another name for the reward, typed over the old one: no form takes along what is planned for it. */
function typeName({ sheet: { standIn } }: FullSalon, name: string): void {
  const rows = standIn.workbook.tab('Rewards').values();
  const row = rows.findIndex((cells) => cells.includes('5 off'));
  standIn.person.edit('Rewards', row + 1, (rows[row]?.indexOf('5 off') ?? 0) + 1, name);
}

const opened = (salon: FullSalon) => salon.sheet.answer('open', {});
const cost = (salon: FullSalon) =>
  opened(salon).ruleset.rewards.map(({ name, terms }) => [name, terms.points]);
const inReach = (salon: FullSalon) => salon.quote('Julie', ['CUT']).quote.offers[0]?.next.ok;
const isBegun = (salon: FullSalon) => salon.texts('Rewards').includes('60');
const rulesets = ({ sheet }: FullSalon) =>
  entriesOf(sheet.standIn.workbook).filter(({ kind }) => kind === 'ruleset').length;

describe('until its day', () => {
  test('the till uses the rules in force, the tabs show them, and the settings announce the change', () => {
    const salon = salonThatWaits();
    salon.later(29);
    expect(cost(salon)).toEqual([['5 off', 50]]);
    expect(inReach(salon)).toBe(true);
    expect(isBegun(salon)).toBe(false);
    expect(opened(salon).later).toMatchObject({
      from: DAY,
      changes: { rewards: { changed: [{ name: '5 off', to: { terms: { points: 60 } } }] } },
    });
    salon.sell('Julie', ['CUT'], { rewards: ['5 off'] });
    expect(salon.findings()).toEqual([]);
  });

  test('another edit neither cancels it nor is cancelled by it, in the sidebar or in a tab', () => {
    const salon = salonThatWaits();
    const off5 = (terms: object) => ({ ...off(50), terms: { ...off(50).terms, ...terms } });
    save(salon, { policies: { tipsEarn: true }, rewards: [off5({ amount: '6.00' })] });
    const rows = salon.sheet.standIn.workbook.tab('Settings').displayValues(1, 4, 60, 1).flat();
    salon.sheet.standIn.person.edit('Settings', rows.indexOf('giftcardPays') + 1, 2, 'Yes');
    salon.sell('Julie', ['CUT']);
    expect(opened(salon).later).toMatchObject({ from: DAY });
    salon.later(30);
    salon.sell('Julie', ['CUT']);
    const { ruleset, later } = opened(salon);
    expect(later).toBeNull();
    expect(ruleset).toMatchObject({ tipsEarn: true, giftcardPays: true });
    expect(ruleset.rewards).toMatchObject([{ terms: { points: 60, amount: 600 } }]);
    expect(salon.findings()).toEqual([]);
  });

  test('a reward that gets another name in the sidebar costs what was planned for it', () => {
    const salon = salonThatWaits();
    const { later } = save(salon, { rewards: [{ ...off(50), name: 'Five off' }] });
    expect(later).toMatchObject({ from: DAY, changes: { rewards: { changed: [{ name: 'Five off' }] } } });
    salon.later(30);
    salon.sell('Julie', ['CUT']);
    expect(cost(salon)).toEqual([['Five off', 60]]);
    expect(opened(salon).later).toBeNull();
    expect(salon.findings()).toEqual([]);
  });

  test('a second change joins it, and both begin on the second one’s day', () => {
    const salon = salonThatWaits();
    const { later } = save(salon, { policies: { expiry: 'earned' }, from: '2027-01-05' });
    expect(later).toMatchObject({ from: '2027-01-05', changes: { policies: { expiry: 'earned' } } });
    salon.later(30);
    expect(cost(salon)).toEqual([['5 off', 50]]);
    salon.later(16);
    expect(opened(salon).ruleset).toMatchObject({ expiry: 'earned' });
    expect(cost(salon)).toEqual([['5 off', 60]]);
  });

  test('it can be postponed and dropped', () => {
    const salon = salonThatWaits();
    const { rulesetHash: seen } = opened(salon);
    const change = (waitsFor: string, from: string) =>
      salon.sheet.call('change-later', { seen, waitsFor, from });
    expect(change(DAY, '2026-11-20')).toMatchObject({ refusal: { code: 'later-day-past' } });
    expect(change('2026-12-19', '')).toMatchObject({ refusal: { code: 'nothing-waits' } });
    expect(change(DAY, '2027-01-01')).toMatchObject({ value: { later: { from: '2027-01-01' } } });
    expect(change('2027-01-01', '')).toMatchObject({ value: { later: null } });
    expect(change('2027-01-01', '')).toMatchObject({ refusal: { code: 'nothing-waits' } });
    salon.later(60);
    salon.sell('Julie', ['CUT']);
    expect(cost(salon)).toEqual([['5 off', 50]]);
    expect(salon.findings()).toEqual([]);
  });

  test('a day that is not in the future is refused, and nothing is saved', () => {
    const salon = new FullSalon({}, { rewards: [off(50)] });
    const before = rulesets(salon);
    expect(() => save(salon, { rewards: [off(60)], from: '2026-11-20' })).toThrow(/later-day-past/);
    expect(rulesets(salon)).toBe(before);
  });
});

describe('on its day', () => {
  test('read-only requests before the first write already get the new settings', () => {
    const salon = salonThatWaits();
    salon.later(30);
    expect(cost(salon)).toEqual([['5 off', 60]]);
    expect(inReach(salon)).toBe(false);
    expect(isBegun(salon)).toBe(false);
    const { quote, record } = salon.quote('Julie', ['CUT']);
    const sold = salon.sheet.answer('record-invoice', record as never);
    expect(sold).toMatchObject({ points: quote.points, balance: 60 });
    expect(isBegun(salon)).toBe(true);
    expect(salon.findings()).toEqual([]);
  });

  test('the first writing command adds the entry, and no later one', () => {
    const salon = salonThatWaits();
    salon.later(30);
    const before = rulesets(salon);
    salon.sell('Julie', ['CUT']);
    expect(rulesets(salon)).toBe(before + 1);
    salon.sell('Julie', ['CUT']);
    salon.later(1);
    salon.sell('Amélie', ['CUT']);
    expect(rulesets(salon)).toBe(before + 1);
    // A reversal of an earlier day's invoice uses the rules of that day.
    expect(salon.findings()).toEqual([]);
  });

  test('settings that are saved first on that day are saved on top of it', () => {
    const salon = salonThatWaits();
    salon.later(30);
    save(salon, { policies: { tipsEarn: true } });
    expect(opened(salon)).toMatchObject({ ruleset: { tipsEarn: true }, later: null });
    expect(cost(salon)).toEqual([['5 off', 60]]);
    expect(isBegun(salon)).toBe(true);
    expect(salon.findings()).toEqual([]);
  });

  test('the nightly run adds it if nobody else does', () => {
    const salon = salonThatWaits({ workbook: workbookWhere({ activeSpreadsheet: 'always' }) });
    salon.later(30);
    const before = rulesets(salon);
    expect(salon.sheet.standIn.run('nightly', [], { as: 'trigger' })).toMatchObject({ status: 'returned' });
    expect(rulesets(salon)).toBe(before + 1);
    expect(isBegun(salon)).toBe(true);
  });

  test('a person’s edits of a tab since then are recorded first, and stay', () => {
    const salon = salonThatWaits();
    salon.later(30);
    const rows = salon.sheet.standIn.workbook.tab('Settings').displayValues(1, 4, 60, 1).flat();
    salon.sheet.standIn.person.edit('Settings', rows.indexOf('tipsEarn') + 1, 2, 'Yes');
    const before = rulesets(salon);
    salon.sell('Julie', ['CUT']);
    expect(rulesets(salon)).toBe(before + 2);
    expect(opened(salon)).toMatchObject({ ruleset: { tipsEarn: true }, problems: [] });
    expect(cost(salon)).toEqual([['5 off', 60]]);
    expect(salon.findings()).toEqual([]);
  });

  test('a rule renamed meanwhile stays unchanged, which is reported until somebody has seen it', () => {
    const salon = salonThatWaits();
    typeName(salon, 'Five off');
    salon.later(30);
    const missed = { from: '', missed: [{ rewards: { changed: [{ name: '5 off' }] } }] };
    expect(opened(salon).later).toMatchObject(missed);
    salon.sell('Julie', ['CUT']);
    expect(cost(salon)).toEqual([['Five off', 50]]);
    expect(opened(salon).later).toMatchObject(missed);
    // If the name reappears, the change is not applied silently.
    save(salon, { rewards: [off(50)] });
    salon.sell('Julie', ['CUT']);
    expect(cost(salon)).toEqual([['5 off', 50]]);
    const { rulesetHash: seen } = opened(salon);
    salon.sheet.answer('change-later', { seen, waitsFor: '', from: '' });
    expect(opened(salon).later).toBeNull();
    expect(salon.findings()).toEqual([]);
  });
});

describe('several rules at once', () => {
  const level = (name: string, spent: string) => rule('tier', name, { factor: '2', spent });

  test('all change on the day, even to values that other rules give up, and the tabs show them', () => {
    const salon = new FullSalon({}, { bonuses: [level('Gold', '300.00'), level('Silver', '200.00')] });
    save(salon, { bonuses: [level('Gold', '200.00'), level('Silver', '300.00')], from: DAY });
    salon.later(30);
    salon.sell('Julie', ['CUT']);
    const { ruleset, later, problems } = opened(salon);
    expect(ruleset.bonuses.map(({ name, terms }) => [name, terms.spent])).toEqual([
      ['Gold', 20_000],
      ['Silver', 30_000],
    ]);
    expect({ later, problems }).toEqual({ later: null, problems: [] });
    expect(salon.findings()).toEqual([]);
  });
});

describe('a rule that is to get another name', () => {
  test('gets it on the day, and keeps the changes made until then', () => {
    const salon = new FullSalon({}, { rewards: [off(50)] });
    save(salon, { rewards: [{ ...off(60), name: 'Five off' }], from: DAY });
    save(salon, { rewards: [{ ...off(50), terms: { ...off(50).terms, amount: '7.00' } }] });
    salon.later(30);
    salon.sell('Julie', ['CUT']);
    expect(opened(salon)).toMatchObject({
      ruleset: { rewards: [{ name: 'Five off', terms: { points: 60, amount: 700 } }] },
      later: null,
    });
    expect(salon.findings()).toEqual([]);
  });
});

describe('a change that failed on its day', () => {
  test('stays reported when something else is planned, and is dismissed on its own', () => {
    const salon = salonThatWaits();
    typeName(salon, 'Five off');
    salon.later(30);
    salon.sell('Julie', ['CUT']);
    const missed = [{ rewards: { changed: [{ name: '5 off' }] } }];
    const { later } = save(salon, { policies: { tipsEarn: true }, from: '2027-02-01' });
    expect(later).toMatchObject({ from: '2027-02-01', changes: { policies: { tipsEarn: true } }, missed });
    const change = (waitsFor: string, from: string) => {
      const { rulesetHash: seen } = opened(salon);
      return salon.sheet.call('change-later', { seen, waitsFor, from });
    };
    expect(change('2027-02-01', '2027-03-01')).toMatchObject({ value: { later: { missed } } });
    expect(change('', '2027-04-01')).toMatchObject({ refusal: { code: 'nothing-waits' } });
    expect(change('', '')).toMatchObject({ value: { later: { from: '2027-03-01', missed: [] } } });
    expect(change('', '')).toMatchObject({ refusal: { code: 'nothing-waits' } });
    expect(change('2027-03-01', '')).toMatchObject({ value: { later: null } });
    expect(salon.findings()).toEqual([]);
  });

  test('stays reported when another planned change is dropped', () => {
    const salon = salonThatWaits();
    typeName(salon, 'Five off');
    salon.later(30);
    save(salon, { policies: { tipsEarn: true }, from: '2027-02-01' });
    const { rulesetHash: seen } = opened(salon);
    salon.sheet.answer('change-later', { seen, waitsFor: '2027-02-01', from: '' });
    expect(opened(salon).later).toMatchObject({ from: '', missed: [{}] });
    expect(salon.findings()).toEqual([]);
  });
});

describe('another currency', () => {
  const yen = rule('amount', '5 off', { points: 50, amount: '500', scope: 'everything' });
  const typed = (salon: FullSalon, text: string) => {
    const keys = salon.sheet.standIn.workbook.tab('Settings').displayValues(1, 4, 60, 1).flat();
    salon.sheet.standIn.person.edit('Settings', keys.indexOf('currency') + 1, 2, text);
  };

  test('does not begin on a later day', () => {
    const salon = new FullSalon({}, { programs: [], rewards: [off(50)] });
    const before = rulesets(salon);
    const wanted = { policies: { currency: 'JPY' }, rewards: [yen] };
    expect(() => save(salon, { ...wanted, from: DAY })).toThrow(/currency-later/);
    expect(rulesets(salon)).toBe(before);
    expect(save(salon, wanted).ruleset.currency.code).toBe('JPY');
  });

  test('is not saved while amounts are planned in the current one, and is saved afterwards', () => {
    const salon = new FullSalon({}, { programs: [], rewards: [off(50)] });
    save(salon, { rewards: [off(60)], from: DAY });
    const wanted = { policies: { currency: 'JPY' }, rewards: [yen] };
    expect(() => save(salon, wanted)).toThrow(/currency-planned/);
    const { rulesetHash: seen } = opened(salon);
    salon.sheet.answer('change-later', { seen, waitsFor: DAY, from: '' });
    expect(save(salon, wanted).ruleset.currency.code).toBe('JPY');
    expect(salon.findings()).toEqual([]);
  });

  test('that is typed meanwhile is reported and ignored, and the planned change begins as planned', () => {
    const salon = new FullSalon({}, { programs: [], rewards: [off(50)] });
    save(salon, { rewards: [off(60)], from: DAY });
    typed(salon, 'JPY');
    const { ruleset, problems } = opened(salon);
    expect(ruleset.currency.code).toBe('EUR');
    expect(problems[0]).toMatchObject({ tab: 'settings', refusal: { code: 'currency-planned' } });
    salon.sell('Julie', ['CUT']);
    salon.later(30);
    salon.sell('Julie', ['CUT']);
    expect(opened(salon).ruleset).toMatchObject({
      currency: { code: 'EUR' },
      rewards: [{ terms: { points: 60, amount: 500 } }],
    });
    expect(salon.findings()).toEqual([]);
  });
});

describe('a planned change', () => {
  test('costs an invoice nothing until its day', () => {
    const salon = salonThatWaits();
    const other = new FullSalon({}, { rewards: [off(50)] });
    other.sell('Julie', ['11 CUT']);
    save(other, { policies: { tipsEarn: true } });
    const calls = (one: FullSalon) => {
      const { record } = one.quote('Julie', ['CUT']);
      return one.sheet.run('record-invoice', record as never).meter.calls.length;
    };
    expect(calls(salon)).toBe(calls(other));
  });
});
