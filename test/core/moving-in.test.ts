// What a file brings: opening points with their expiry, and returns whose sale is not known.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OpeningCommand } from '../../src/core/decide/decide-opening';
import type { ReturnCommand } from '../../src/core/decide/decide-return';
import type { Invoice } from '../../src/core/invoice/invoice';
import { balanceOf } from '../../src/core/points/account';
import { roundings } from '../../src/core/points/rounding';
import { holds } from '../seeded';
import { audit, done, type Ledger, ledgerBy, sell, stateOf, withRuleset } from './ledger';
import { everyTen, program, ruleset } from './rulesets';

const salon = ledgerBy(ruleset({ programs: [everyTen] }));
const TODAY = '2026-11-26T10:00';
const asked = { request: 'r', member: 'M', batch: 'import' } as const;
const nothing = { points: 0, until: 'never', since: '', giftCard: null, note: 'Points from before' } as const;

const opening: OpeningCommand = { kind: 'opening', key: 'o', ...asked, ...nothing, points: 120 };
const sold = { kind: 'service', item: '', name: 'Cut', category: '', discount: 0, tax: '' } as const;

function given(ledger: Ledger, command: Partial<OpeningCommand>): Ledger {
  return done(ledger, { ...opening, ...command }, TODAY);
}

function sale(ledger: Ledger, amount: number): Ledger {
  const lines = [{ ...sold, quantity: 1, amount }];
  const invoice = { source: 'till', receipt: '1', day: '2026-11-20', staff: '', lines };
  const none = { choices: [], presented: [], corrects: null, seen: null, recordOnly: false };
  return done(
    ledger,
    { kind: 'invoice', key: `s${ledger.entries.length}`, ...asked, invoice, ...none },
    TODAY,
  );
}

function invoiceOn(day: string, amount: number): Invoice {
  return { source: '', receipt: '', day, staff: '', lines: [{ ...sold, quantity: 1, amount }] };
}

function returned(ledger: Ledger, amount: number, some: Partial<ReturnCommand> = {}): Ledger {
  const lines = [{ ...sold, kind: 'deduction', of: 'service', quantity: -1, amount: -amount } as const];
  const invoice = { source: 'till', receipt: '2', day: '2026-11-21', staff: '', lines };
  return done(ledger, { kind: 'return', key: 'b', ...asked, invoice, recordOnly: false, ...some }, TODAY);
}

function undone(ledger: Ledger): Ledger {
  const back = { what: 'void' } as const;
  return done(ledger, { kind: 'reverse', key: 'u', ...asked, back, note: '', seen: null }, TODAY);
}

const balance = (ledger: Ledger) => balanceOf(stateOf(ledger, 'M').account);

describe('opening points', () => {
  test('are there at once, until the day that was chosen, and the check decides them again', () => {
    const ledger = given(salon, { until: '2027-03' });
    expect(stateOf(ledger, 'M').account).toEqual({
      lots: [{ from: '', until: '2027-03', points: 120 }],
      debt: 0,
    });
    expect(audit(ledger)).toEqual([]);
  });

  test('say since when somebody is a client', () => {
    const ledger = given(salon, { since: '2019-05-01' });
    expect(stateOf(ledger, 'M').since).toBe('2019-05-01');
    expect(stateOf(given(sale(salon, 5000), { since: '2019-05-01' }), 'M')).toMatchObject({
      since: '2019-05-01',
      invoices: 1,
    });
    expect(audit(ledger)).toEqual([]);
  });

  test('leave out what has expired already', () => {
    expect(() => given(salon, { until: '2026-10' })).toThrow('opening-expired');
    const ledger = given(salon, { until: '2026-10', since: '2019-05-01' });
    expect([balance(ledger), stateOf(ledger, 'M').since]).toEqual([0, '2019-05-01']);
    expect(audit(ledger)).toEqual([]);
  });

  test.each([{ points: -5 }, { points: 1.5 }, { giftCard: { id: '', balance: 0, until: '' } } as const])(
    'are refused where they are no points: %j',
    (wrong) => {
      expect(() => given(salon, wrong)).toThrow('opening-points-wrong');
    },
  );

  test('bring a gift card along, which goes with them when they are undone', () => {
    const ledger = given(salon, { giftCard: { id: '', balance: 2500, until: '2027-12-31' } });
    const [card] = ledger.storedValues.values();
    expect(card).toMatchObject({ balance: 2500, until: '2027-12-31', member: 'M' });
    const after = undone(ledger);
    expect(balance(after)).toBe(0);
    expect([...after.storedValues.values()]).toMatchObject([{ balance: 0, voided: true }]);
    expect(audit(after)).toEqual([]);
  });

  test('bring a card under the code that it has elsewhere: once, and again if it was taken back unused', () => {
    const giftCard = { id: 'OLD77', balance: 2500, until: '' };
    const ledger = given(salon, { giftCard });
    expect(() => given(ledger, { key: 'p', giftCard })).toThrow('opening-card-taken');
    const again = given(undone(ledger), { key: 'p', giftCard: { ...giftCard, balance: 800 } });
    expect([...again.storedValues.values()]).toMatchObject([{ id: 'OLD77', balance: 800, voided: false }]);
    expect(audit(again)).toEqual([]);
  });
});

describe('a return whose sale is not known', () => {
  test('takes what the same money would earn', () => {
    const ledger = returned(sale(salon, 10_000), 10_000);
    expect(balance(ledger)).toBe(0);
    expect(stateOf(ledger, 'M').activity).toMatchObject({ spent: 0, points: 0 });
    expect(audit(ledger)).toEqual([]);
  });

  test('of history only takes nothing', () => {
    const ledger = returned(sale(salon, 10_000), 10_000, { recordOnly: true });
    expect(balance(ledger)).toBe(10);
    expect(audit(ledger)).toEqual([]);
  });

  test('of nobody takes nothing from anybody', () => {
    const ledger = returned(salon, 10_000, { member: '' });
    expect(ledger.entries.at(-1)).toMatchObject({ kind: 'reverse', member: '', after: null });
    expect(audit(ledger)).toEqual([]);
  });

  test('leaves nobody below 0 where the salon says so', () => {
    const kind = ledgerBy(ruleset({ programs: [everyTen], overdraw: 'zero' }));
    const ledger = returned(sale(kind, 3000), 10_000);
    expect(stateOf(ledger, 'M')).toMatchObject({ account: { debt: 0 } });
    expect(balance(ledger)).toBe(0);
    expect(audit(ledger)).toEqual([]);
  });

  test('undone, gives all of it back', () => {
    const before = sale(salon, 3000);
    const after = undone(returned(before, 10_000));
    expect(balance(after)).toBe(3);
    expect(stateOf(after, 'M').activity).toEqual(stateOf(before, 'M').activity);
    expect(stateOf(after, 'M').invoices).toBe(1);
    expect(audit(after)).toEqual([]);
  });

  test('undone, gives back no more than it took from points that have become usable since', () => {
    const held = ledgerBy(ruleset({ programs: [everyTen], delay: 1, delayUnit: 'days' }));
    const before = sell(held, { invoice: invoiceOn('2026-11-20', 5000), moment: '2026-11-20T10:00' });
    const taken = returned(before, 2000);
    expect(balance(taken)).toBe(3);
    const after = undone(taken);
    expect(balance(after)).toBe(5);
    expect(audit(after)).toEqual([]);
  });

  test('undone, gives back what has paid for its debt since', () => {
    const owing = returned(salon, 3000);
    expect(balance(owing)).toBe(-3);
    const paid = sale(owing, 5000);
    expect(balance(paid)).toBe(2);
    const after = undone(paid);
    expect(balance(after)).toBe(5);
    expect(audit(after)).toEqual([]);
  });

  test('undone, leaves nothing to make up for of what it did not find', () => {
    const kind = ledgerBy(ruleset({ programs: [everyTen], overdraw: 'zero' }));
    const after = undone(returned(sale(kind, 3000), 10_000));
    expect(stateOf(after, 'M').short).toEqual([]);
    expect(audit(after)).toEqual([]);
  });
});

describe('a return whose sale is not known, where what is left over is kept', () => {
  const keeping = program('spend', { points: '2', every: '10', carry: 'yes' }, 'Ten');
  const seven = program('spend', { points: '1', every: '7', carry: 'yes' }, 'Seven');

  test('takes the points that the sale had given with what it found, and leaves that over again', () => {
    const before = sale(ledgerBy(ruleset({ programs: [keeping] })), 700);
    expect(stateOf(before, 'M').rests).toEqual([['Ten', 700]]);
    const after = returned(sale(before, 1500), 1500);
    expect(balance(after)).toBe(0);
    expect(stateOf(after, 'M').rests).toEqual([['Ten', 700]]);
    expect(audit(after)).toEqual([]);
    const again = undone(after);
    expect([balance(again), stateOf(again, 'M').rests]).toEqual([4, [['Ten', 200]]]);
    expect(audit(again)).toEqual([]);
  });

  test('where only the best programme counts, leaves alone what the others kept', () => {
    const visit = program('visit', { points: '50' });
    const best = ruleset({ programs: [keeping, visit], combine: 'best' });
    const before = sale(ledgerBy(ruleset({ programs: [keeping] })), 700);
    const after = returned(sale(withRuleset(before, best), 1500), 1500);
    expect([balance(after), stateOf(after, 'M').rests]).toEqual([0, [['Ten', 700]]]);
    expect(audit(after)).toEqual([]);
  });

  const cents = fc.integer({ min: 1, max: 20_000 });
  holds(
    'a sale and its return leave the client as they were: points, lots, money spent and what is left over',
    fc.property(
      fc.array(cents, { maxLength: 4 }),
      cents,
      fc.constantFrom(...roundings),
      (earlier, amount, rounding) => {
        const rules = ruleset({ programs: [keeping, everyTen, seven], rounding });
        const before = earlier.reduce(sale, ledgerBy(rules));
        const after = returned(sale(before, amount), amount);
        const [was, is] = [stateOf(before, 'M'), stateOf(after, 'M')];
        expect(is.account).toEqual(was.account);
        expect([...is.rests].sort()).toEqual([...was.rests].sort());
        expect(is.activity).toMatchObject({ spent: was.activity.spent, points: was.activity.points });
        expect(audit(after)).toEqual([]);
      },
    ),
    300,
  );
});
