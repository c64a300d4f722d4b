// What nobody could use any more at a month's end, beside the states that the clients had then.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, endOf, monthOf } from '../../../src/core/day';
import { foldMember, whenOf } from '../../../src/core/members/member';
import { expiredIn } from '../../../src/core/points/account';
import { entryFigures, figuresText, readFigures } from '../../../src/core/reports/entry-figures';
import { monthEndOf } from '../../../src/core/reports/month-end';
import type { Ruleset } from '../../../src/core/settings/ruleset';
import { holds } from '../../seeded';
import { everyKind } from '../every-kind';
import { invoice, line } from '../invoices';
import { done, expire, type Ledger, lastSale, ledgerBy, merge, sell, takeBack, withRuleset } from '../ledger';
import { played, years } from '../random-years';
import { everyTen, reward, ruleset } from '../rulesets';

const LONG_AFTER = '2099-12-31';
// The tests record settings on the first day of all, wherever in the journal they stand: they move nothing.
const moving = ({ entries }: Ledger) => entries.filter(({ settings }) => settings === null);

/** As a page that has read the narrow cells tells it of any month. */
function pastIn(ledger: Ledger) {
  const figures = moving(ledger).map(
    (entry) => readFigures(figuresText(entryFigures(entry))) ?? entryFigures(entry),
  );
  return (month: string) => monthEndOf(figures, month, LONG_AFTER, ledger.ruleset).past;
}

function pastAt(ledger: Ledger, month: string) {
  return pastIn(ledger)(month);
}

/** Each client's own entries of that time folded, and asked what an expiry at the start of the last day would take out. */
function takenOutOn(ledger: Ledger, month: string): number {
  const last = endOf(month);
  const then = moving(ledger).filter(({ moment }) => moment.slice(0, 10) <= last);
  let points = 0;
  for (const id of new Set(then.map(({ member }) => member).filter((member) => member !== ''))) {
    const state = foldMember(
      id,
      then.filter(({ member }) => member === id),
    );
    for (const lost of expiredIn(state.account, whenOf(state, `${last}T00:00`))) points -= lost.points;
  }
  return points;
}

function monthsOf(ledger: Ledger): readonly string[] {
  const months = moving(ledger).map(({ moment }) => monthOf(moment));
  const last = months.at(-1) ?? '2018-01';
  return [...new Set([...months, ...[1, 13, 30].map((by) => addMonths(last, by))])].sort();
}

describe('points past their last day at a month’s end', () => {
  // By the day, and soon: a month's end often comes between two visits.
  const soon = (rules: Ruleset): Ruleset => ({
    ...rules,
    expiry: rules.expiry === 'earned' ? 'earned' : 'visit',
    expiryUnit: 'days',
    expiryDays: 25,
    expiryOr: 'no',
  });
  const short = years.map(
    ([rules, steps]) =>
      [soon(rules), steps.map((step) => ({ ...step, ruleset: soon(step.ruleset) }))] as const,
  );

  holds(
    'are those that an expiry would have taken out then, in any years',
    fc.property(short, ([rules, steps]) => {
      const ledger = played(rules, steps).at(-1) as Ledger;
      const past = pastIn(ledger);
      for (const month of monthsOf(ledger))
        expect(past(month)?.points ?? 0, month).toBe(takenOutOn(ledger, month));
    }),
    25,
  );

  it('are so in a journal with every kind of entry', () => {
    const ledger = everyKind();
    const past = pastIn(ledger);
    for (const month of monthsOf(ledger))
      expect(past(month)?.points ?? 0, month).toBe(takenOutOn(ledger, month));
  });

  const fifty = reward('amount', { points: 50, amount: '5.00' }, '5 off');
  const sold = (ledger: Ledger, day: string, amount: number) =>
    sell(ledger, { invoice: { ...invoice(line('service', amount)), day }, moment: `${day}T10:00` });

  it('stay said of a month once a late night has taken them out', () => {
    const rules = ruleset({ programs: [everyTen], rewards: [fifty], expiry: 'earned', expiryMonths: 2 });
    const earned = sold(sold(ledgerBy(rules), '2018-03-15', 60_000), '2018-06-20', 9000);
    const unpaid = { ...earned, entries: earned.entries.filter(({ kind }) => kind !== 'expire') };
    expect(pastAt(unpaid, '2018-05')).toBeNull();
    const since = { until: '2018-05-31', points: 60 };
    expect(pastAt(sold(ledgerBy(rules), '2018-03-15', 60_000), '2018-06')).toEqual(since);
    const late = expire(sold(ledgerBy(rules), '2018-03-15', 60_000), 'M', '2018-09-02T03:00');
    for (const month of ['2018-06', '2018-07', '2018-08']) expect(pastAt(late, month)).toEqual(since);
    expect(pastAt(late, '2018-09')).toBeNull();
  });

  it('go by the visits of that time where a visit prolongs them, undone ones left out', () => {
    const rules = ruleset({ programs: [everyTen], expiry: 'visit', expiryUnit: 'days', expiryDays: 40 });
    const first = sold(ledgerBy(rules), '2018-03-15', 60_000);
    const again = sold(first, '2018-04-20', 1000);
    expect(pastAt(first, '2018-04')).toEqual({ until: '2018-04-24', points: 60 });
    expect(pastAt(again, '2018-04')).toBeNull();
    expect(pastAt(again, '2018-06')).toEqual({ until: '2018-05-30', points: 61 });
    const undone = takeBack(again, lastSale(again), [], '2018-04-21T10:00', true);
    expect(pastAt(undone, '2018-04')).toEqual(pastAt(first, '2018-04'));
  });

  it('go by the day on which all points got a new end', () => {
    const rules = ruleset({ programs: [everyTen], expiry: 'visit', expiryUnit: 'days', expiryDays: 20 });
    const one = sold(ledgerBy(rules), '2018-03-15', 60_000);
    const longer = withRuleset(one, { ...rules, expiryDays: 30 });
    const changed = done(longer, { kind: 'change-expiry', member: 'M' }, '2018-04-02T10:00');
    expect(pastAt(one, '2018-04')).toEqual({ until: '2018-04-04', points: 60 });
    expect(pastAt(changed, '2018-04')).toBeNull();
    expect(pastAt(changed, '2018-05')).toEqual({ until: '2018-05-02', points: 60 });
  });

  it('go by the visits of both where two are one', () => {
    const rules = ruleset({ programs: [everyTen], expiry: 'visit', expiryUnit: 'days', expiryDays: 40 });
    const by = (ledger: Ledger, member: string, day: string) =>
      sell(ledger, { invoice: { ...invoice(line('service', 1000)), day }, moment: `${day}T10:00`, member });
    const two = by(by(ledgerBy(rules), 'M', '2018-03-15'), 'N', '2018-04-01');
    const one = merge(two, 'M', 'N', '2018-04-02T10:00');
    expect(pastAt(two, '2018-04')).toEqual({ until: '2018-04-24', points: 1 });
    expect(pastAt(one, '2018-04')).toBeNull();
    expect(pastAt(one, '2018-05')).toEqual({ until: '2018-05-11', points: 2 });
  });

  it('are expected to be used by nobody', () => {
    const rules = ruleset({ programs: [everyTen], rewards: [fifty], expiry: 'earned', expiryMonths: 2 });
    const used = sell(sold(ledgerBy(rules), '2018-03-15', 60_000), {
      invoice: { ...invoice(line('service', 5500)), day: '2018-04-02' },
      moment: '2018-04-02T10:00',
      requested: { choices: [{ reward: '5 off', points: null }] },
    });
    const find = (month: string) => monthEndOf(moving(used).map(entryFigures), month, LONG_AFTER, rules);
    expect(find('2018-05').expected).toBe(find('2018-05').value?.closing);
    expect(find('2018-06')).toMatchObject({ past: { points: 10 }, open: { points: 15 }, expected: 50 });
    expect(find('2018-07')).toMatchObject({ past: { points: 15 }, expected: null });
  });
});
