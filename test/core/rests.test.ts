// The remainder of a client's spend, if a programme carries it over to the next invoice.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeOf } from '../../src/core/invoice/returns';
import { balanceOf } from '../../src/core/points/account';
import { holds } from '../seeded';
import { invoice, line } from './invoices';
import {
  audit,
  invoiceOf,
  type Ledger,
  lastSale,
  ledgerBy,
  reversalsOf,
  sell,
  stateOf,
  takeBack,
  withRuleset,
} from './ledger';
import { program, ruleset } from './rulesets';

const NOW = '2018-03-15T10:00';
const keeping = program('spend', { points: '1', every: '10', carry: 'yes' }, 'Ten');
const salon = ruleset({ programs: [keeping] });

const spend = (ledger: Ledger, cents: number) =>
  sell(ledger, { invoice: invoice(line('service', cents)), moment: NOW });
const spendAll = (cents: readonly number[], by = salon) => cents.reduce(spend, ledgerBy(by));
const balance = (ledger: Ledger) => balanceOf(stateOf(ledger, 'M').account);
const rests = (ledger: Ledger) => stateOf(ledger, 'M').rests;
const part = (ledger: Ledger, of: number, amount: number) =>
  takeBack(ledger, of, [{ line: 0, quantity: 0, amount }], NOW);
const whole = (ledger: Ledger, of: number, isVoid = false) =>
  takeBack(ledger, of, wholeOf(invoiceOf(ledger, of), reversalsOf(ledger, of)), NOW, isVoid);
/** The entry numbers of the invoices. */
const sales = (ledger: Ledger) =>
  ledger.entries.filter(({ kind }) => kind === 'invoice').map(({ seq }) => seq);

describe('what is left over', () => {
  test('is lost unless the programme keeps it', () => {
    const losing = ruleset({ programs: [program('spend', { points: '1', every: '10' }, 'Ten')] });
    expect(balance(spendAll([1500, 500], losing))).toBe(1);
    expect(balance(spendAll([1500, 500]))).toBe(2);
  });

  test('stands with the client by programme, and the entry says what it found', () => {
    const ledger = spendAll([1500, 700]);
    expect(rests(ledger)).toEqual([['Ten', 200]]);
    const [, second] = ledger.entries.filter(({ kind }) => kind === 'invoice');
    expect(second?.facts?.rests).toEqual([['Ten', 500]]);
    expect(second?.earnings[0]?.because).toEqual({ basis: 700, steps: 1, rest: 200, carried: 500 });
    expect(audit(ledger)).toEqual([]);
  });

  test('is kept of an invoice that gave no point at all', () => {
    expect(rests(spendAll([400]))).toEqual([['Ten', 400]]);
    expect(balance(spendAll([400, 400, 400]))).toBe(1);
  });

  test('begins anew with another currency', () => {
    const yen = withRuleset(spendAll([900]), { ...salon, currency: { code: 'JPY', decimals: 0 } });
    expect(balance(spend(yen, 100))).toBe(0);
  });

  test('stays with the client while another programme is the best one', () => {
    const visit = program('visit', { points: '5' });
    const best = ruleset({ programs: [keeping, visit], combine: 'best' });
    expect(rests(withRuleset(spendAll([1700]), best))).toEqual([['Ten', 700]]);
    expect(rests(spend(withRuleset(spendAll([1700]), best), 1900))).toEqual([['Ten', 700]]);
  });
});

describe('a refund or a void', () => {
  test('of a part takes back what the rest would not have earned, and leaves over what it would have', () => {
    const ledger = part(spendAll([1500, 700]), 2, 600);
    // 9.00 and 7.00: one point, 6.00 left over.
    expect(balance(ledger)).toBe(1);
    expect(rests(ledger)).toEqual([['Ten', 600]]);
    expect(audit(ledger)).toEqual([]);
  });

  test('of what a later invoice has used up leaves less than nothing, and the next ones make up for it', () => {
    const ledger = spendAll([500, 500]);
    expect(balance(ledger)).toBe(1);
    const voided = whole(ledger, sales(ledger)[0] ?? 0, true);
    expect(balance(voided)).toBe(1); // the second invoice keeps its point
    expect(rests(voided)).toEqual([['Ten', -500]]);
    expect(balance(spend(voided, 1400))).toBe(1);
    expect(balance(spend(voided, 1500))).toBe(2);
    expect(audit(voided)).toEqual([]);
  });

  test('of everything nets nothing', () => {
    let ledger = ledgerBy(salon);
    for (let i = 0; i < 5; i++) ledger = whole(spend(ledger, 700), lastSale(spend(ledger, 700)));
    expect(balance(ledger)).toBe(0);
    expect(rests(ledger)).toEqual([]);
  });

  const history = fc.tuple(
    fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 8 }),
    fc.array(fc.tuple(fc.nat(7), fc.integer({ min: 1, max: 5000 })), { maxLength: 6 }),
  );
  holds(
    'never makes or loses money: points and what is left over come to what was spent',
    fc.property(history, ([amounts, backs]) => {
      let ledger = spendAll(amounts);
      const left = [...amounts];
      for (const [which, amount] of backs) {
        const i = which % amounts.length;
        const back = Math.min(amount, left[i] ?? 0);
        if (back === 0) continue;
        ledger = part(ledger, sales(ledger)[i] ?? 0, back);
        left[i] = (left[i] ?? 0) - back;
      }
      const spent = left.reduce((sum, cents) => sum + cents, 0);
      const rest = rests(ledger)[0]?.[1] ?? 0;
      expect(balance(ledger) * 1000 + rest).toBe(spent);
      expect(audit(ledger)).toEqual([]);
    }),
    150,
  );
});
