// Partial refunds give the same result as one refund of all parts: points, lots, cards and money.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remainingSums } from '../../src/core/invoice/remaining';
import { leftOf, moneyBack, unitsBack, wholeOf } from '../../src/core/invoice/returns';
import type { Return } from '../../src/core/invoice/reversal';
import { shortSince } from '../../src/core/members/member';
import { balanceOf } from '../../src/core/points/account';
import type { Expiry } from '../../src/core/points/expiry';
import { holds } from '../seeded';
import { anyInvoice } from './invoices';
import {
  adjust,
  audit,
  invoiceOf,
  type Ledger,
  lastSale,
  ledgerBy,
  reversalsOf,
  sell,
  stateOf,
  takeBack,
} from './ledger';
import { anyRuleset } from './random-rulesets';

const NOW = '2018-03-15T12:00';

const points = fc.array(
  fc.record({
    from: fc.constant(''),
    until: fc.constantFrom<Expiry>('2018-04', '2018-12', '2019-03', 'visit-12', 'never'),
    points: fc.integer({ min: 1, max: 400 }),
  }),
  { maxLength: 3 },
);

/** A client with points and two gift cards, an invoice that uses some of both, and points spent afterwards. */
const someSold = (percent: number) =>
  fc
    .record({
      ruleset: anyRuleset,
      points,
      storedValues: fc.array(fc.integer({ min: 1, max: 300_00 }), { maxLength: 2 }),
      invoice: anyInvoice,
      picks: fc.constantFrom(0, 1, 2, 3, 7, 7),
      spent: fc.integer({ min: 0, max: percent }),
    })
    .map(({ ruleset, points, storedValues, invoice, picks, spent }) => {
      const free = { ...ruleset, giftcardMonths: 0 };
      let ledger = ledgerBy(free);
      const storedValueLines = storedValues.map((amount) => ({ ...emptyLine, amount }));
      if (storedValues.length > 0)
        ledger = sell(ledger, { invoice: { ...invoice, lines: storedValueLines }, moment: NOW, member: '' });
      const lots = points.filter(({ until }, i) => points.findIndex((other) => other.until === until) === i);
      ledger = adjust(ledger, 'M', { moves: lots, debt: 0, shortfall: 0 }, NOW);
      const choices = ruleset.rewards
        .filter((_rule, i) => ((picks >> i) & 1) === 1)
        .map(({ name }) => ({ reward: name, points: null }));
      const tenders = [...ledger.storedValues.values()].map(({ id, balance }) => ({
        storedValue: id,
        balance,
      }));
      ledger = sell(ledger, { invoice, moment: NOW, requested: { choices, tenders } });
      const moves = stateOf(ledger, 'M').account.lots.map((one) => ({
        ...one,
        points: -Math.floor((one.points * spent) / 100),
      }));
      const used = moves.filter((move) => move.points < 0);
      return adjust(ledger, 'M', { moves: used, debt: 0, shortfall: 0 }, NOW);
    });

const sold = someSold(100);
const unspent = someSold(0);

const emptyLine = {
  kind: 'giftcard',
  item: '',
  name: '',
  category: '',
  quantity: 1,
  discount: 0,
  tax: '',
} as const;

const cuts = fc.array(
  fc.record({ line: fc.nat(11), part: fc.integer({ min: 1, max: 100 }), units: fc.boolean() }),
  { minLength: 1, maxLength: 8 },
);
type Cut = typeof cuts extends fc.Arbitrary<(infer One)[]> ? One : never;

function returnOf(ledger: Ledger, of: number, { line, part, units }: Cut): Return | undefined {
  const invoice = invoiceOf(ledger, of);
  const earlier = reversalsOf(ledger, of);
  const left = leftOf(invoice, earlier).filter(({ amount }) => amount !== 0);
  const there = left[line % Math.max(1, left.length)];
  if (there === undefined || there.amount < 0) return there;
  if (units) return unitsBack(invoice, earlier, there.line, Math.ceil((there.quantity * part) / 100));
  return { line: there.line, quantity: 0, amount: Math.ceil((there.amount * part) / 100) };
}

function together(parts: readonly Return[]): readonly Return[] {
  const lines = [...new Set(parts.map(({ line }) => line))];
  return lines.map((line) => {
    const own = parts.filter((part) => part.line === line);
    return {
      line,
      quantity: own.reduce((sum, { quantity }) => sum + quantity, 0),
      amount: own.reduce((sum, { amount }) => sum + amount, 0),
    };
  });
}

/** The same returns one by one and all at once; null if nothing could be returned. */
function bothWays(
  ledger: Ledger,
  cuts: readonly Cut[],
  isWhole: boolean,
): { parts: Ledger; once: Ledger } | null {
  const of = lastSale(ledger);
  if (of === 0) return null; // more points than can be recorded: nothing was sold
  let parts = ledger;
  const returns: Return[] = [];
  const back = (some: readonly Return[]) => {
    if (some.length === 0 || reversalsOf(parts, of).some((reversal) => reversal.isWhole)) return;
    returns.push(...some);
    parts = takeBack(parts, of, some, NOW);
  };
  for (const cut of cuts) {
    const one = returnOf(parts, of, cut);
    if (one !== undefined) back([one]);
  }
  if (isWhole) back(wholeOf(invoiceOf(parts, of), reversalsOf(parts, of)));
  if (returns.length === 0) return null;
  return { parts, once: takeBack(ledger, of, together(returns), NOW) };
}

function figures(ledger: Ledger) {
  const of = lastSale(ledger);
  const reversals = reversalsOf(ledger, of);
  const back = (what: 'earned' | 'used' | 'spent' | 'money') =>
    reversals.reduce((sum, reversal) => sum + reversal[what], 0);
  const { account, activity, visits } = stateOf(ledger, 'M');
  return {
    balance: balanceOf(account),
    debt: account.debt,
    activity,
    visits,
    storedValues: [...ledger.storedValues.values()].map(({ id, balance }) => [id, balance]),
    remaining: remainingSums(invoiceOf(ledger, of), reversals, ledger.ruleset),
    earned: back('earned'),
    used: back('used'),
    spent: back('spent'),
    money: back('money'),
    short: ledger.entries.reduce((sum, { change }) => sum + change.shortfall, 0),
    outstanding: shortSince(stateOf(ledger, 'M'), of),
  };
}

for (const overdraw of ['negative', 'zero'] as const)
  holds(
    `in parts or at once: the same points, the same cards, the same money, whatever was spent since (${overdraw})`,
    fc.property(sold, cuts, fc.boolean(), (ledger, cuts, isWhole) => {
      const ways = bothWays({ ...ledger, ruleset: { ...ledger.ruleset, overdraw } }, cuts, isWhole);
      if (ways !== null) expect(figures(ways.parts)).toEqual(figures(ways.once));
    }),
    250,
  );

holds(
  'in parts or at once: the same lots, where nothing was spent since',
  fc.property(unspent, cuts, fc.boolean(), (ledger, cuts, isWhole) => {
    const ways = bothWays(ledger, cuts, isWhole);
    if (ways !== null) expect(stateOf(ways.parts, 'M').account).toEqual(stateOf(ways.once, 'M').account);
  }),
  150,
);

holds(
  'all of it in parts leaves nothing of the invoice, and the client’s lots as they were before it',
  fc.property(unspent, cuts, (ledger, cuts) => {
    // Items bought with points are not part of the goods: a refund leaves them and their points; a void reverses them.
    fc.pre(invoiceOf(ledger, lastSale(ledger)).redemptions.every(({ issue }) => issue === null));
    const ways = bothWays(ledger, cuts, true);
    if (ways === null) return;
    const before = ledger.entries.findLast(({ seq, member }) => member === 'M' && seq < lastSale(ledger));
    expect(stateOf(ways.parts, 'M').account).toEqual(before?.after);
    expect(figures(ways.parts).remaining).toEqual({ total: 0, discount: 0, tax: 0, paid: 0, due: 0 });
    expect(audit(ways.parts)).toEqual([]);
  }),
  100,
);

holds(
  'a sum of money given back is met or missed by no more than it takes to round, and never exceeded',
  fc.property(sold, fc.integer({ min: 1, max: 100 }), (ledger, part) => {
    const of = lastSale(ledger);
    const invoice = invoiceOf(ledger, of);
    const { total, discount, tax } = invoice.sums ?? { total: 0, discount: 0, tax: 0 };
    const net = total - discount + tax;
    fc.pre(net > 0);
    const money = Math.max(1, Math.floor((net * part) / 100));
    expect(moneyBack(invoice, [], net + 1, ledger.ruleset)).toBeNull();
    const returns = moneyBack(invoice, [], money, ledger.ruleset);
    // Sold gift cards are refunded one by one.
    const isMixed = invoice.lines.some(({ kind }) => kind === 'giftcard');
    if (returns === null) expect(isMixed).toBe(true);
    // A return worth less than a cent refunds nothing, and nothing is written.
    const isNothing = returns === null || returns.length === 0;
    const back = isNothing ? undefined : takeBack(ledger, of, returns, NOW).entries.at(-1)?.sums;
    const benefit = -((back?.due ?? 0) + (back?.paid ?? 0));
    expect(benefit).toBeLessThanOrEqual(money);
    if (returns !== null) expect(benefit).toBeGreaterThanOrEqual(money - 2 * invoice.lines.length - 1);
  }),
  100,
);

test('the random refunds come to debts, shortfalls and points given back, or they would prove nothing', () => {
  const ways = fc
    .sample(fc.tuple(sold, cuts), { seed: 1, numRuns: 450 })
    .flatMap(([ledger, cuts]) => bothWays(ledger, cuts, false) ?? []);
  const last = ways.map(({ parts }) => parts.entries.at(-1));
  expect(ways.filter(({ parts }) => reversalsOf(parts, lastSale(parts)).length > 1).length).toBeGreaterThan(
    50,
  );
  expect(last.filter((entry) => (entry?.after?.debt ?? 0) > 0).length).toBeGreaterThan(2);
  expect(last.filter((entry) => (entry?.reversal?.short ?? 0) > 0).length).toBeGreaterThan(1);
  const reversals = ways.flatMap(({ once }) => reversalsOf(once, lastSale(once)));
  expect(reversals.filter(({ used }) => used > 0).length).toBeGreaterThan(10);
});
