// Played again under the rules that decided it, a period comes to exactly what was recorded.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOf } from '../../../src/core/points/account';
import { entryFigures, figuresText, readFigures } from '../../../src/core/reports/entry-figures';
import { replayOf } from '../../../src/core/reports/replay';
import { type WhatIf, whatIf } from '../../../src/core/reports/what-if';
import type { Ruleset } from '../../../src/core/settings/ruleset';
import { holds } from '../../seeded';
import { invoice, line } from '../invoices';
import { type Ledger, lastSale, ledgerBy, sell, takeBack } from '../ledger';
import { played, years } from '../random-years';
import { everyTen, reward, ruleset } from '../rulesets';

const asRead = (ledger: Ledger) =>
  ledger.entries.map((entry) => readFigures(figuresText(entryFigures(entry))) ?? entryFigures(entry));

describe('a replay under the rules that decided everything', () => {
  holds(
    'gives each entry its points again, and leaves each client the same points',
    fc.property(years, ([rules, steps]) => {
      const ruleset = { ...rules, loyaltyCard: false };
      const kept = steps.filter(({ does }) => !['settings', 'gift', 'spend', 'merge'].includes(does));
      if (kept.length === 0) return;
      const ledger = played(ruleset, kept).at(-1) as Ledger;
      const figures = asRead(ledger);
      const takenBack = new Set(figures.map(({ of }) => of).filter((of) => of > 0));
      const contacts = new Map([
        ['M', { loyaltyCard: '', birthday: '03-15' }],
        ['N', { loyaltyCard: '', birthday: '03-15' }],
      ]);
      const replay = replayOf(ledger.ruleset, new Map(), { contacts, booked: new Map(), takenBack });
      for (const one of figures) {
        const points = replay.step(one);
        expect([one.seq, one.kind, points]).toEqual([one.seq, one.kind, one.points]);
      }
      expect(replay.totals.asRecorded).toBe(0);
      for (const [id, { account }] of ledger.members) {
        expect(balanceOf(replay.members.get(id)?.account ?? account)).toBe(balanceOf(account));
        expect(replay.members.get(id)?.account.lots).toEqual(account.lots);
      }
    }),
    100,
  );
});

describe('a period of a ledger', () => {
  const off = reward('amount', { points: 5, amount: '5.00' }, '5 off');
  const rules = ruleset({ programs: [everyTen], rewards: [off] });
  const sale = (ledger: Ledger, day: string, recorded = day, rewards: readonly string[] = []) =>
    sell(ledger, {
      invoice: { ...invoice(line('service', 10_000)), day },
      moment: `${recorded}T10:00`,
      requested: { choices: rewards.map((one) => ({ reward: one, points: null })) },
    });

  function march(ledger: Ledger, other: Ruleset): WhatIf {
    const days = { first: '2018-03-01', last: '2018-03-31', moment: '2018-03-31T20:00' };
    const steps = whatIf({ figures: asRead(ledger), ...days, today: rules, other, contacts: new Map() });
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return value;
    }
  }

  it('loses with a void what the invoice brought under each of the rules', () => {
    const ledger = sale(sale(ledgerBy(rules), '2018-03-01'), '2018-03-02', '2018-03-02', ['5 off']);
    const voided = takeBack(ledger, lastSale(ledger), [], '2018-03-03T10:00', true);
    const { today, other } = march(voided, { ...rules, rewards: [] });
    expect([today.turnover, other.turnover]).toEqual([10_000, 10_000]);
  });

  it('begins with the points of the days before it, whenever they were recorded', () => {
    const ledger = sale(sale(ledgerBy(rules), '2018-03-02'), '2018-02-28', '2018-03-03');
    expect(march(ledger, rules).today.open).toBe(20);
  });
});
