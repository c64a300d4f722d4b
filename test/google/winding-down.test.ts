// A programme that ends: the last day to earn, the last day to use, and what is still owed afterwards.
import { describe, expect, it } from 'vitest';
import type { RawPolicies } from '../../src/core/settings/policies';
import { FullSalon } from './full-salon';
import { setRuleset } from './salon';

function set(salon: FullSalon, some: Partial<RawPolicies>): void {
  setRuleset(salon.sheet, some, salon.sheet.answer('open', {}).rules);
}

describe('with earning off', () => {
  const salon = new FullSalon();
  salon.sell('Julie', ['10 CUT']);
  const { balance } = salon.sell('Julie', ['CUT']);
  set(salon, { earning: false });

  it('nothing is earned, and points that are there still buy', () => {
    expect(salon.sell('Julie', ['CUT'])).toMatchObject({ points: 0, balance });
    const used = salon.sell('Julie', ['CUT'], { rewards: ['5 off'] });
    expect(used.points).toBe(0);
    expect(used.used).toBeGreaterThan(0);
    expect(salon.findings()).toEqual([]);
  });
});

describe('with using off', () => {
  const salon = new FullSalon();
  salon.sell('Julie', ['10 CUT']);
  set(salon, { using: false });

  it('points are earned and buy nothing, with the reason', () => {
    expect(salon.sell('Julie', ['CUT']).points).toBeGreaterThan(0);
    expect(() => salon.sell('Julie', ['CUT'], { rewards: ['5 off'] })).toThrow(/switched-off/);
  });
});

describe('on the days of winding down', () => {
  const salon = new FullSalon();
  salon.sell('Julie', ['10 CUT']);
  salon.sell('Amélie', ['GC']);
  const today = salon.sheet.answer('open', {}).today;
  set(salon, { earnUntil: today, useUntil: today });

  it('the last day earns and uses, the next one neither', () => {
    expect(salon.sell('Julie', ['CUT']).points).toBeGreaterThan(0);
    expect(salon.sell('Julie', ['CUT'], { rewards: ['5 off'] }).used).toBeGreaterThan(0);
    salon.later(1);
    expect(salon.sell('Julie', ['CUT']).points).toBe(0);
    expect(() => salon.sell('Julie', ['CUT'], { rewards: ['5 off'] })).toThrow(/using-ended/);
  });

  it('a list says what is open: points of each client, and gift cards with money on them', () => {
    const { csv } = salon.sheet.answer('export-report', { report: 'open', first: 2 });
    const rows = csv.trim().split('\r\n');
    expect(rows[0]).toBe('what,number,name,phone,email,left,unit,until');
    expect(rows.filter((row) => row.startsWith('points,')).join()).toContain('Julie');
    expect(rows.filter((row) => row.startsWith('giftcard,')).join()).toContain('EUR');
    const points = rows.filter((row) => row.includes('Julie')).map((row) => Number(row.split(',')[5]));
    const clients = salon.sheet.answer('list-clients', { first: 2 }).clients;
    expect(points.reduce((a, b) => a + b, 0)).toBe(
      clients.find(({ name }) => name.includes('Julie'))?.standing.balance,
    );
  });
});
