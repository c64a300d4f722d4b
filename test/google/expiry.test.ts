// Points that expire and points that are held back, as the clock advances.
import { describe, expect, it } from 'vitest';
import { FullSalon } from './full-salon';

function nightly(salon: FullSalon): number {
  return salon.sheet.answer('expire-points', { first: 2 }).expired;
}

describe('points that expire after they were earned', () => {
  it('last to the end of the month, and leave once by an entry of their own at the next touch', () => {
    const salon = new FullSalon({ expiry: 'earned', expiryMonths: 1 });
    salon.sell('Julie', ['CUT']); // 5 points until the end of December
    salon.later(41); // the last day of December
    expect(salon.client('Julie').standing).toMatchObject({ balance: 5, available: 5 });
    salon.later(1);
    expect(salon.client('Julie').standing).toMatchObject({ balance: 0, available: 0 });
    const sold = salon.sell('Julie', ['CUT']);
    expect(sold.balance).toBe(5);
    expect(salon.texts('Ledger').match(/"Expired"/g)).toHaveLength(1);
    expect(nightly(salon)).toBe(0);
    expect(salon.findings()).toEqual([]);
  });

  it('leave in the nightly run, once', () => {
    const salon = new FullSalon({ expiry: 'earned', expiryMonths: 1 });
    salon.sell('Julie', ['CUT']);
    salon.sell('Amélie', ['2 CUT']);
    salon.later(60);
    expect(nightly(salon)).toBe(15);
    expect(nightly(salon)).toBe(0);
    expect(salon.texts('Ledger').match(/"Expired"/g)).toHaveLength(2);
    expect(salon.findings()).toEqual([]);
  });

  it('keep their date when the setting changes, until the owner applies it and has seen the effect', () => {
    const salon = new FullSalon({ expiry: 'earned', expiryMonths: 1 });
    salon.sell('Julie', ['CUT']);
    const opened = salon.sheet.answer('open', {});
    const saved = salon.sheet.answer('save-settings', {
      seen: opened.rulesetHash,
      policies: { ...opened.policies, expiryMonths: 24 },
      programs: [...opened.rules.programs],
      rewards: [],
      bonuses: [],
    });
    expect(salon.client('Julie').state.account.lots[0]?.until).toBe('2026-12');
    expect(salon.sheet.answer('plan-expiry', { first: 2 })).toEqual({
      clients: 1,
      points: 5,
      sooner: { clients: 0, points: 0 },
      until: '2028-11',
      last: '2028-11',
      next: null,
    });
    expect(salon.client('Julie').state.account.lots[0]?.until).toBe('2026-12');
    salon.sheet.answer('change-expiry', { first: 2, seen: saved.rulesetHash });
    expect(salon.client('Julie').state.account.lots).toEqual([{ from: '', until: '2028-11', points: 5 }]);
    expect(salon.findings()).toEqual([]);
  });
});

describe('points that expire without a visit', () => {
  it('are prolonged by each visit, and leave when none comes', () => {
    const salon = new FullSalon({ expiry: 'visit', expiryMonths: 2 });
    salon.sell('Julie', ['CUT']);
    salon.later(70);
    salon.sell('Julie', ['CUT']);
    expect(salon.balance('Julie')).toBe(10);
    salon.later(91);
    expect(salon.balance('Julie')).toBe(0);
    expect(nightly(salon)).toBe(10);
    expect(salon.findings()).toEqual([]);
  });
});

describe('an expiry that gets shorter', () => {
  function saved(salon: FullSalon, policies: object): void {
    const { rulesetHash: seen, rules, ...opened } = salon.sheet.answer('open', {});
    const programs = [...rules.programs];
    const parts = { programs, rewards: [], bonuses: [] };
    salon.sheet.answer('save-settings', { seen, policies: { ...opened.policies, ...policies }, ...parts });
  }
  const untils = (salon: FullSalon) => salon.client('Julie').state.account.lots.map(({ until }) => until);

  it('leaves points that are there the month that they have', () => {
    const salon = new FullSalon({ expiry: 'earned', expiryMonths: 12 });
    salon.sell('Julie', ['CUT']);
    saved(salon, { expiryMonths: 2 });
    salon.sell('Julie', ['CUT']);
    expect(untils(salon)).toEqual(['2027-01', '2027-11']);
    salon.later(80); // February: only points earned under the shorter expiry are gone
    expect(nightly(salon)).toBe(5);
    expect(untils(salon)).toEqual(['2027-11']);
    expect(salon.findings()).toEqual([]);
  });

  it('leaves points that a visit prolongs to be prolonged, and shortens none by a visit', () => {
    const salon = new FullSalon({ expiry: 'visit', expiryMonths: 2 });
    salon.sell('Julie', ['CUT']);
    saved(salon, { expiry: 'earned', expiryMonths: 1 });
    salon.later(60); // January
    salon.sell('Julie', ['CUT']); // prolongs the first points to March; its own are valid until February
    salon.later(50); // March
    expect(nightly(salon)).toBe(5);
    expect(untils(salon)).toEqual(['visit-2']);
    const other = new FullSalon({ expiry: 'earned', expiryMonths: 12 });
    other.sell('Julie', ['CUT']);
    saved(other, { expiry: 'visit', expiryMonths: 1 });
    other.sell('Julie', ['CUT']);
    other.later(80);
    expect(nightly(other)).toBe(5);
    expect(untils(other)).toEqual(['2027-11']);
  });

  it('goes to points that are there only where the owner says so, and the plan says whose go sooner', () => {
    const salon = new FullSalon({ expiry: 'earned', expiryMonths: 12 });
    salon.sell('Julie', ['CUT']);
    salon.sell('Amélie', ['2 CUT']);
    saved(salon, { expiryMonths: 2 });
    const { rulesetHash: seen } = salon.sheet.answer('open', {});
    expect(salon.sheet.answer('plan-expiry', { first: 2 })).toMatchObject({
      clients: 2,
      points: 15,
      sooner: { clients: 2, points: 15 },
      last: '2027-01',
    });
    expect(untils(salon)).toEqual(['2027-11']);
    salon.sheet.answer('change-expiry', { first: 2, seen });
    expect(untils(salon)).toEqual(['2027-01']);
  });
});

describe('months without a visit, applied to points that are there', () => {
  it('begin a full period on that day, whoever stayed away, and the plan says when it ends', () => {
    const salon = new FullSalon({ expiry: 'never' });
    salon.sell('Julie', ['CUT']);
    salon.later(200);
    const opened = salon.sheet.answer('open', {});
    const { rulesetHash: seen } = salon.sheet.answer('save-settings', {
      seen: opened.rulesetHash,
      policies: { ...opened.policies, expiry: 'visit', expiryMonths: 2 },
      programs: [...opened.rules.programs],
      rewards: [],
      bonuses: [],
    });
    const plan = { clients: 1, points: 5, until: 'visit-2', last: '2027-08', next: null };
    const sooner = { clients: 1, points: 5 };
    expect(salon.sheet.answer('plan-expiry', { first: 2 })).toEqual({ ...plan, sooner });
    salon.sheet.answer('change-expiry', { first: 2, seen });
    expect(salon.client('Julie').standing).toMatchObject({ balance: 5, available: 5 });
    expect(nightly(salon)).toBe(0);
    salon.later(84); // the last day of August
    expect(nightly(salon)).toBe(0);
    expect(salon.client('Julie').standing).toMatchObject({ balance: 5, available: 5 });
    salon.later(1);
    expect(nightly(salon)).toBe(5);
    expect(salon.findings()).toEqual([]);
  });
});

describe('an invoice of a day so long ago that its points have expired', () => {
  it.each(['earned', 'visit'])('answers with the balance that is there (%s)', (expiry) => {
    const salon = new FullSalon({ expiry, expiryMonths: 2 });
    if (expiry === 'earned') salon.sell('Julie', ['2 CUT']);
    const there = salon.balance('Julie');
    const { quote, record } = salon.quote('Julie', ['CUT'], { day: '2026-03-02' });
    expect(quote).toMatchObject({ points: 5, after: { balance: there, available: there } });
    const key = 'ab'.repeat(16);
    for (const repeated of [false, true])
      expect(salon.sheet.answer('record-invoice', record as never, key)).toMatchObject({
        points: 5,
        balance: there,
        client: { standing: { balance: there } },
        repeated,
      });
    expect(salon.balance('Julie')).toBe(there);
    expect(salon.findings()).toEqual([]);
  });
});

describe('points that are held back', () => {
  it.each([
    ['days', 2, 1, 1],
    ['hours', 36, 1, 1],
  ])('for some %s are shown apart and cannot be used before', (delayUnit, delay, before, after) => {
    const salon = new FullSalon({ delay, delayUnit });
    salon.sell('Julie', ['10 CUT']);
    expect(salon.client('Julie').standing).toEqual({ balance: 50, available: 0, pending: 50 });
    salon.later(before);
    expect(salon.quote('Julie', ['CUT']).quote.offers[0]?.offer.ok).toBe(false);
    salon.later(after);
    expect(salon.client('Julie').standing).toEqual({ balance: 50, available: 50, pending: 0 });
    expect(salon.sell('Julie', ['CUT'], { rewards: ['5 off'] }).used).toBe(50);
    expect(salon.findings()).toEqual([]);
  });

  it('raise no alarm in the check of a later day', () => {
    const salon = new FullSalon({ delay: 2, delayUnit: 'days' });
    salon.sell('Julie', ['CUT']);
    salon.later(5);
    expect(salon.findings()).toEqual([]);
  });
});
