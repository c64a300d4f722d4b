// The quote: an invoice's total, points earned and points used, before anything is written.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/core/day';
import { type QuoteInput, quoteInvoice } from '../../src/core/invoice/quote';
import { LARGEST } from '../../src/core/money';
import {
  type Account,
  applyChange,
  balanceOf,
  type Lot,
  noChange,
  pointsOf,
} from '../../src/core/points/account';
import { holds } from '../seeded';
import { anyInvoice, deduction, frozen, invoice, line } from './invoices';
import { anyRuleset } from './random-rulesets';
import { everyTen, lot, program, quoted, ruleset } from './rulesets';

const cut = invoice(line('service', 4500));
const both = ruleset({ programs: [everyTen, program('visit', { points: '5' })] });

describe('a quote', () => {
  test('adds the programmes up, and says what each gave', () => {
    const quote = quoted({ invoice: cut, ruleset: both });
    expect(quote).toMatchObject({ sums: { total: 4500, due: 4500 }, points: 9, noPoints: null });
    expect(quote.earnings).toEqual([
      {
        program: 'spend',
        kind: 'spend',
        points: 4,
        because: { basis: 4500, steps: 4, rest: 500 },
        counts: true,
      },
      { program: 'visit', kind: 'visit', points: 5, because: { invoices: 1 }, counts: true },
    ]);
    expect(quote.before).toEqual({ balance: 0, available: 0, pending: 0 });
    expect(quote.after).toEqual({ balance: 9, available: 9, pending: 0 });
  });

  test('keeps a programme that gave nothing: the till says why', () => {
    const quote = quoted({
      invoice: invoice(line('service', 999)),
      ruleset: ruleset({ programs: [everyTen] }),
    });
    expect(quote.earnings).toHaveLength(1);
    expect(quote).toMatchObject({ points: 0, noPoints: null, earned: null, change: { moves: [] } });
  });

  const off = { ...everyTen, on: false };
  const nothing: readonly [reason: string, of: Parameters<typeof quoted>[0], why: string][] = [
    ['walk-in', { invoice: cut, client: null, ruleset: both }, 'nobody to give points to'],
    ['switched-off', { invoice: cut, ruleset: { ...both, earning: false } }, 'off in the settings'],
    [
      'earning-ended',
      { invoice: cut, ruleset: { ...both, earnUntil: addDays(cut.day, -1) } },
      'the last day was yesterday',
    ],
    ['no-programme', { invoice: cut, ruleset: ruleset() }, 'none is set up'],
    ['no-programme', { invoice: cut, ruleset: ruleset({ programs: [off] }) }, 'none is on'],
    ['record-only', { invoice: cut, ruleset: both, recordOnly: true }, 'imported for the record only'],
    [
      'loyalty-card-missing',
      { invoice: cut, ruleset: { ...both, loyaltyCard: true } },
      'the till asks for the card',
    ],
    [
      'walk-in',
      { invoice: cut, client: null, ruleset: { ...both, earning: false }, recordOnly: true },
      'what no setting changes comes first',
    ],
  ];
  test.each(nothing)('earns nothing with the reason %s (%#)', (reason, of, why) => {
    const quote = quoted({ ...of, client: of.client === null ? null : { points: 7 } });
    expect(quote, why).toMatchObject({ sums: { total: 4500 }, earnings: [], points: 0, noPoints: reason });
    expect(quote.change).toEqual(noChange);
    expect(quote.after, 'the balance stays readable').toEqual(quote.before);
    expect(quote.before?.balance).toBe(of.client === null ? undefined : 7);
  });

  test('may come to less than nothing, and earns nothing then', () => {
    const bought = invoice(line('product', 1000), deduction('service', -5000));
    expect(quoted({ invoice: bought, ruleset: both })).toMatchObject({
      sums: { total: -4000, due: -4000 },
      points: 0,
    });
  });

  test('pays what the client owes first', () => {
    const quote = quoted({ invoice: cut, ruleset: both, client: { account: { lots: [], debt: 6 } } });
    expect(quote.change).toEqual({ moves: [lot(3)], debt: -6, shortfall: 0 });
    expect(quote).toMatchObject({ points: 9, earned: lot(9), after: { balance: 3 } });
  });
});

describe('points that are earned', () => {
  const rows: readonly [settings: Parameters<typeof ruleset>[0], earned: Lot, why: string][] = [
    [{}, lot(4), 'usable at once, for ever'],
    [{ expiry: 'earned', expiryMonths: 6 }, lot(4, '2018-09'), 'six months, to the end of the last'],
    [{ expiry: 'earned', expiryMonths: 12 }, lot(4, '2019-03'), 'a year'],
    [{ expiry: 'visit', expiryMonths: 12 }, lot(4, 'visit-12'), 'a year without a visit'],
    [{ delay: 3, delayUnit: 'hours' }, lot(4, 'never', '2018-03-15T13:00'), 'held back for three hours'],
    [{ delay: 20, delayUnit: 'hours' }, lot(4, 'never', '2018-03-16T06:00'), 'until the next morning'],
    [{ delay: 14 }, lot(4, 'never', '2018-03-29'), 'held back for two weeks'],
  ];
  test.each(rows)('with %j go into %j (%s)', (settings, earned) => {
    const quote = quoted({ invoice: cut, ruleset: ruleset({ programs: [everyTen], ...settings }) });
    expect(quote.earned).toEqual(earned);
    const isPending = earned.from !== '';
    expect(quote.after).toEqual({ balance: 4, available: isPending ? 0 : 4, pending: isPending ? 4 : 0 });
  });

  test('of a day that is typed in late count from that day, and are not held back twice', () => {
    const late = { invoice: cut, moment: '2018-03-20T10:00' };
    const delayed = (delay: number) =>
      quoted({ ...late, ruleset: ruleset({ programs: [everyTen], delay }) }).earned;
    expect(delayed(5)).toEqual(lot(4));
    expect(delayed(6)).toEqual(lot(4, 'never', '2018-03-21'));
  });
});

const anyLot = fc.record({
  from: fc.constantFrom('', '', '2018-04-01'),
  until: fc.constantFrom<Lot['until']>('2018-06', 'visit-6', 'never'),
  points: fc.integer({ min: 1, max: 3000 }),
});
const anyAccount: fc.Arbitrary<Account> = fc.oneof(
  fc.integer({ min: 0, max: 99 }).map((debt) => ({ lots: [], debt })),
  fc
    .uniqueArray(anyLot, { minLength: 1, maxLength: 3, selector: ({ from, until }) => `${from}/${until}` })
    .map((lots) => ({ lots, debt: 0 })),
);
const anyMember = fc
  .record({
    account: anyAccount,
    lastVisit: fc.constantFrom('', '2018-03-01'),
    facts: fc.record({
      loyaltyCard: fc.boolean(),
      birthday: fc.boolean(),
      points: fc.nat(5000),
      spent: fc.nat(5_000_000),
      firstVisit: fc.boolean(),
      usesLeft: fc.constant([]),
      rests: fc.constantFrom([], [['spend 0', 300] as const]),
      booked: fc.constant(false),
    }),
  })
  .map((member) => ({ ...member, live: member.account }));
const anyInput: fc.Arbitrary<QuoteInput> = fc
  .record({
    invoice: anyInvoice,
    member: fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 6, arbitrary: anyMember }),
    ruleset: anyRuleset,
    picks: fc.constantFrom(0, 1, 2, 3, 7, 7),
    requested: fc.option(fc.nat(300)),
    voucher: fc.option(fc.record({ amount: fc.nat(3000), percent: fc.constant(0) })),
    balances: fc.array(fc.nat(60_000), { maxLength: 2 }),
    recordOnly: fc.constantFrom(false, false, false, true),
  })
  .map(({ picks, requested, voucher, balances, ...input }) => ({
    ...input,
    moment: '2018-03-15T10:00',
    requested: {
      choices: input.ruleset.rewards
        .filter((_rule, i) => ((picks >> i) & 1) === 1)
        .map(({ name }) => ({ reward: name, points: requested })),
      vouchers: voucher === null ? [] : [{ storedValue: 'V', ...voucher }],
      tenders: balances.map((balance, i) => ({ storedValue: `G${i}`, balance })),
    },
  }));

holds(
  'total − discount + tax = paid + due, to the cent, and each is what its parts say',
  fc.property(anyInput, (input) => {
    const { sums, redemptions, payments } = quoteInvoice(input);
    expect(sums.total - sums.discount + sums.tax).toBe(sums.paid + sums.due);
    expect(BigInt(sums.total)).toBe(
      input.invoice.lines.reduce((sum, { amount }) => sum + BigInt(amount), 0n),
    );
    expect(redemptions.reduce((sum, { discount }) => sum + discount, 0)).toBe(sums.discount);
    expect(payments.reduce((sum, { amount }) => sum + amount, 0)).toBe(sums.paid);
    for (const { storedValue, amount } of payments) {
      expect(amount).toBeGreaterThan(0);
      const balance =
        input.requested.tenders.find((tender) => tender.storedValue === storedValue)?.balance ?? 0;
      expect(amount).toBeLessThanOrEqual(balance);
    }
    if (sums.paid > 0) expect(sums.due).toBeGreaterThanOrEqual(0);
  }),
  1000,
);

holds(
  'rewards take no line below nothing, and give no more units away than there are',
  fc.property(anyInput, (input) => {
    const { redemptions } = quoteInvoice(input);
    input.invoice.lines.forEach(({ amount, quantity }, i) => {
      const own = redemptions.flatMap(({ shares }) => shares.filter(([line]) => line === i));
      const off = own.reduce((sum, [, discount]) => sum + discount, 0);
      expect(own.every(([, discount]) => Number.isSafeInteger(discount) && discount >= 0)).toBe(true);
      expect(off).toBeLessThanOrEqual(Math.max(0, amount));
      expect(own.reduce((sum, [, , units]) => sum + units, 0)).toBeLessThanOrEqual(quantity);
    });
    for (const { shares, discount } of redemptions)
      expect(shares.reduce((sum, [, off]) => sum + off, 0)).toBe(discount);
  }),
  1000,
);

holds(
  'the balance moves by what is earned less what is used, both in full, and nobody uses what they cannot',
  fc.property(anyInput, (input) => {
    const quote = quoteInvoice(input);
    expect(Number.isSafeInteger(quote.points) && quote.points >= 0).toBe(true);
    expect(quote.earned?.points ?? 0).toBe(input.member === null ? 0 : quote.points);
    expect(quote.used).toBe(quote.redemptions.reduce((sum, { points }) => sum + points, 0));
    const counted = quote.earnings.reduce((sum, { points, counts }) => sum + (counts ? points : 0), 0);
    expect(quote.bonuses.reduce((sum, { points }) => sum + points, counted)).toBe(quote.points);
    if (input.member === null) {
      expect(quote.change).toEqual(noChange);
      return;
    }
    const own = input.ruleset.sameInvoice ? quote.points : 0;
    expect(quote.used).toBeLessThanOrEqual(Math.max(0, (quote.before?.available ?? 0) + own));
    expect(pointsOf(quote.change)).toBe(quote.points - quote.used);
    const after = applyChange(input.member.account, quote.change);
    expect(balanceOf(after)).toBe(balanceOf(input.member.account) + quote.points - quote.used);
    expect(quote.after?.balance).toBe(balanceOf(after));
  }),
  1000,
);

holds(
  'quoting changes nothing that it is given, and says the same again',
  fc.property(anyInput, (input) => {
    expect(quoteInvoice(frozen(input))).toEqual(quoteInvoice(input));
  }),
  200,
);

holds(
  'the largest amounts add up too',
  fc.property(
    fc.array(fc.integer({ min: LARGEST - 1000, max: LARGEST }), { minLength: 1, maxLength: 9 }),
    (amounts) => {
      const { sums } = quoted({
        invoice: invoice(...amounts.map((amount) => line('service', amount))),
        ruleset: ruleset({ prices: 'without', taxServices: 2100 }),
        requested: { vouchers: [{ storedValue: 'V', amount: 0, percent: 3333 }] },
      });
      expect(sums.total - sums.discount + sums.tax).toBe(sums.due);
      const exact = amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
      expect(BigInt(sums.total)).toBe(exact);
      expect(BigInt(sums.discount)).toBe((exact * 3333n * 2n + 10_000n) / 20_000n);
    },
  ),
  50,
);

test('the random quotes use rewards, cards, vouchers and bonuses, or they would prove nothing', () => {
  const quotes = fc.sample(anyInput, { seed: 1, numRuns: 400 }).map(quoteInvoice);
  const seen = (what: (quote: (typeof quotes)[number]) => boolean) => quotes.filter(what).length;
  expect(
    seen(({ used }) => used > 0),
    'points used',
  ).toBeGreaterThan(20);
  expect(
    seen(({ sums }) => sums.paid > 0),
    'paid by card',
  ).toBeGreaterThan(20);
  expect(
    seen(({ sums }) => sums.tax > 0),
    'tax',
  ).toBeGreaterThan(20);
  expect(
    seen(({ bonuses }) => bonuses.length > 0),
    'bonuses',
  ).toBeGreaterThan(20);
  expect(
    seen(({ redemptions }) => redemptions.some(({ voucher }) => voucher !== null)),
    'vouchers',
  ).toBeGreaterThan(20);
  expect(
    seen(({ redemptions }) => redemptions.length > 1),
    'several',
  ).toBeGreaterThan(10);
});
