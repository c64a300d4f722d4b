// A return whose import is undone: the sale, the client and the cards are as if the return had never come.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remainingSums } from '../../src/core/invoice/remaining';
import { leftOf, unitsBack, wholeOf } from '../../src/core/invoice/returns';
import type { Return } from '../../src/core/invoice/reversal';
import { balanceOf } from '../../src/core/points/account';
import { foldMovements } from '../../src/core/points/movements';
import { holds } from '../seeded';
import { anyInvoice, invoice, line } from './invoices';
import {
  adjust,
  audit,
  giveBack,
  invoiceOf,
  type Ledger,
  lastSale,
  ledgerBy,
  reversalsOf,
  sell,
  stateOf,
  takeBack,
  usesOfAll,
} from './ledger';
import { anyRuleset } from './random-rulesets';
import { everyTen, ruleset } from './rulesets';

const NOW = '2018-03-15T12:00';

/** A client with points and a gift card, and an invoice that uses some of both. */
const sold = fc
  .record({
    ruleset: anyRuleset,
    invoice: anyInvoice,
    picks: fc.nat(7),
    points: fc.integer({ min: 0, max: 400 }),
  })
  .map(({ ruleset, invoice, picks, points }) => {
    let ledger = ledgerBy({ ...ruleset, giftcardMonths: 0 });
    ledger = sell(ledger, {
      invoice: { ...invoice, lines: [line('giftcard', 5000)] },
      moment: NOW,
      member: '',
    });
    if (points > 0) {
      const moves = [{ from: '', until: '2018-12', points }] as const;
      ledger = adjust(ledger, 'M', { moves, debt: 0, shortfall: 0 }, NOW);
    }
    const choices = ruleset.rewards
      .filter((_rule, i) => ((picks >> i) & 1) === 1)
      .map(({ name }) => ({ reward: name, points: null }));
    const tenders = [...ledger.storedValues.values()].map(({ id, balance }) => ({
      storedValue: id,
      balance,
    }));
    return sell(ledger, { invoice, moment: NOW, requested: { choices, tenders } });
  });

const cuts = fc.array(fc.record({ line: fc.nat(11), part: fc.integer({ min: 1, max: 100 }) }), {
  maxLength: 3,
});
type Cut = { readonly line: number; readonly part: number };

function returnOf(ledger: Ledger, of: number, { line, part }: Cut): Return | undefined {
  const entry = invoiceOf(ledger, of);
  const earlier = reversalsOf(ledger, of);
  const left = leftOf(entry, earlier).filter(({ amount }) => amount > 0);
  const there = left[line % Math.max(1, left.length)];
  if (there === undefined || entry.lines[there.line]?.kind === 'giftcard') return undefined;
  return unitsBack(entry, earlier, there.line, Math.ceil((there.quantity * part) / 100));
}

function after(ledger: Ledger, of: number, cuts: readonly Cut[]): Ledger {
  return cuts.reduce((so, cut) => {
    if (reversalsOf(so, of).some(({ isWhole }) => isWhole)) return so;
    const one = returnOf(so, of, cut);
    return one === undefined ? so : takeBack(so, of, [one], NOW);
  }, ledger);
}

function figures(ledger: Ledger) {
  const of = lastSale(ledger);
  const { account, activity, visits, invoices, uses, rests } = stateOf(ledger, 'M');
  return {
    balance: balanceOf(account),
    activity,
    visits,
    invoices,
    uses,
    rests,
    all: usesOfAll(ledger),
    cards: [...ledger.storedValues.values()].map(({ id, balance, used }) => [id, balance, used]),
    remaining: remainingSums(invoiceOf(ledger, of), reversalsOf(ledger, of), ledger.ruleset),
  };
}

holds(
  'a return that is given back leaves the client, the cards and the sale as they were, lots included',
  fc.property(sold, cuts, fc.boolean(), (ledger, cuts, isAll) => {
    const of = lastSale(ledger);
    fc.pre(of > 0 && invoiceOf(ledger, of).member === 'M');
    const entry = invoiceOf(ledger, of);
    fc.pre(!isAll || entry.lines.every(({ kind }) => kind !== 'giftcard'));
    const before = after(ledger, of, isAll ? [] : cuts.slice(1));
    const first = cuts[0];
    const one = first && returnOf(before, of, first);
    const wanted = isAll ? wholeOf(entry, []) : one === undefined ? [] : [one];
    fc.pre(wanted.length > 0 && !reversalsOf(before, of).some(({ isWhole }) => isWhole));
    const taken = takeBack(before, of, wanted, NOW);
    const given = giveBack(taken, of, taken.entries.length, NOW);
    expect(figures(given)).toEqual(figures(before));
    expect(stateOf(given, 'M').account).toEqual(stateOf(before, 'M').account);
    expect(audit(given)).toEqual([]);
  }),
  200,
);

holds(
  'refunds made meanwhile count as if the return had never been there',
  fc.property(sold, cuts, (ledger, cuts) => {
    const of = lastSale(ledger);
    fc.pre(of > 0 && invoiceOf(ledger, of).member === 'M');
    const [first, ...others] = cuts;
    const one = first && returnOf(ledger, of, first);
    fc.pre(one !== undefined);
    const taken = takeBack(ledger, of, one === undefined ? [] : [one], NOW);
    const meanwhile = after(taken, of, others);
    const given = giveBack(meanwhile, of, taken.entries.length, NOW);
    const since = meanwhile.entries
      .slice(taken.entries.length)
      .flatMap(({ reversal }) => reversal?.returned ?? []);
    const without = since.reduce((so, part) => takeBack(so, of, [part], NOW), ledger);
    expect(figures(given)).toEqual(figures(without));
    expect(audit(given)).toEqual([]);
  }),
  200,
);

describe('a return that was given back', () => {
  const salon = sell(ledgerBy(ruleset({ programs: [everyTen] })), {
    invoice: invoice(line('service', 5000), line('product', 3000)),
    moment: NOW,
  });
  const of = lastSale(salon);
  const taken = takeBack(salon, of, [{ line: 0, quantity: 1, amount: 5000 }], NOW);
  const given = giveBack(taken, of, taken.entries.length, NOW);

  test('is gone in the history, and its sale stands', () => {
    const { last } = foldMovements(
      'M',
      given.entries.filter(({ member }) => member === 'M'),
    );
    expect(last.map(({ isGone, reversedBy }) => [isGone, reversedBy])).toEqual([
      [false, []],
      [true, [given.entries.length]],
      [false, []],
    ]);
  });

  test('is not given back twice', () => {
    expect(() => giveBack(given, of, taken.entries.length, NOW)).toThrow('entry-reversed');
  });

  test('stays where the whole sale is void since', () => {
    const gone = takeBack(taken, of, [], NOW, true);
    expect(() => giveBack(gone, of, taken.entries.length, NOW)).toThrow('entry-reversed');
  });

  test('leaves to the sale what a void of it takes', () => {
    const gone = takeBack(given, of, [], NOW, true);
    expect(balanceOf(stateOf(gone, 'M').account)).toBe(0);
    expect(audit(gone)).toEqual([]);
  });

  test('is no longer the last of a sale of which all else was given back', () => {
    const rest = takeBack(taken, of, [{ line: 1, quantity: 1, amount: 3000 }], NOW);
    const again = giveBack(rest, of, taken.entries.length, NOW);
    expect(balanceOf(stateOf(again, 'M').account)).toBe(5);
    const all = takeBack(again, of, [{ line: 0, quantity: 1, amount: 5000 }], NOW);
    expect(balanceOf(stateOf(all, 'M').account)).toBe(0);
    expect(audit(all)).toEqual([]);
  });
});

test('points that the client did not have for the return are not given by undoing it', () => {
  const rules = { ...ruleset({ programs: [everyTen] }), overdraw: 'zero' as const };
  const salon = sell(ledgerBy(rules), { invoice: invoice(line('service', 5000)), moment: NOW });
  const { lots } = stateOf(salon, 'M').account;
  const moves = lots.map((lot) => ({ ...lot, points: -3 }));
  const spent = adjust(salon, 'M', { moves, debt: 0, shortfall: 0 }, NOW);
  const of = lastSale(spent);
  const taken = takeBack(spent, of, [{ line: 0, quantity: 1, amount: 5000 }], NOW);
  expect(balanceOf(stateOf(taken, 'M').account)).toBe(0);
  const given = giveBack(taken, of, taken.entries.length, NOW);
  expect(balanceOf(stateOf(given, 'M').account)).toBe(2);
  expect(stateOf(given, 'M').short).toEqual([]);
  expect(audit(given)).toEqual([]);
});

test('a gift card that the return credited and somebody used since is not taken from', () => {
  let ledger = ledgerBy({ ...ruleset({ programs: [everyTen] }), giftcardMonths: 0 });
  ledger = sell(ledger, { invoice: invoice(line('giftcard', 5000)), moment: NOW, member: '' });
  const pay = (so: Ledger) =>
    sell(so, {
      invoice: invoice(line('service', 5000)),
      moment: NOW,
      requested: {
        tenders: [...so.storedValues.values()].map(({ id, balance }) => ({ storedValue: id, balance })),
      },
    });
  const paid = pay(ledger);
  const of = lastSale(paid);
  const taken = takeBack(paid, of, [{ line: 0, quantity: 1, amount: 5000 }], NOW);
  expect(() => giveBack(pay(taken), of, taken.entries.length, NOW)).toThrow('stored-value-used');
  expect(audit(giveBack(taken, of, taken.entries.length, NOW))).toEqual([]);
});
