// The quote: what an invoice comes to and earns, before anything is written.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Account, applyChange, balanceOf, emptyAccount, pointsOf } from '../../src/core/account';
import { type Book, defaultBook, type Program } from '../../src/core/book';
import { NEVER } from '../../src/core/day';
import { quoteInvoice } from '../../src/core/quote';
import { holds } from '../seeded';
import { anyInvoice, deduction, frozen, invoice, line } from './invoices';

const everyTen: Program = {
  kind: 'spend',
  name: 'Points',
  on: true,
  terms: { points: 1, every: 1000, scope: 'everything' },
};
const everyVisit: Program = { kind: 'visit', name: 'Visits', on: true, terms: { points: 5 } };
const book: Book = { ...defaultBook, programs: [everyTen, everyVisit] };
const cut = invoice(line('service', 4500));

describe('a quote', () => {
  test('adds the programmes up, and says what each gave', () => {
    const quote = quoteInvoice(cut, emptyAccount, book);
    expect(quote).toMatchObject({ total: 4500, due: 4500, points: 9, noPoints: null });
    expect(quote.earnings).toEqual([
      { program: 'Points', kind: 'spend', points: 4, because: { basis: 4500, steps: 4, rest: 500 } },
      { program: 'Visits', kind: 'visit', points: 5, because: { invoices: 1 } },
    ]);
    expect(quote.before).toEqual({ balance: 0, available: 0, pending: 0 });
    expect(quote.after).toEqual({ balance: 9, available: 9, pending: 0 });
  });

  test('leaves out a programme that is switched off', () => {
    const quote = quoteInvoice(cut, emptyAccount, {
      ...book,
      programs: [everyTen, { ...everyVisit, on: false }],
    });
    expect(quote.earnings.map(({ program }) => program)).toEqual(['Points']);
  });

  test('keeps a programme that gave nothing: the till says why', () => {
    const quote = quoteInvoice(invoice(line('service', 999)), emptyAccount, {
      ...book,
      programs: [everyTen],
    });
    expect(quote.earnings).toHaveLength(1);
    expect(quote).toMatchObject({ points: 0, noPoints: null, change: { moves: [] } });
  });

  const member: Account = { lots: [{ from: '2018-01-01', until: NEVER, points: 7 }], debt: 0 };
  const nothing: readonly [
    reason: string,
    account: Account | null,
    of: Book,
    history: boolean,
    why: string,
  ][] = [
    ['walk-in', null, book, false, 'nobody to give points to'],
    ['switched-off', member, { ...book, on: false }, false, 'the programme is off in the settings'],
    ['no-programme', member, { ...book, programs: [] }, false, 'none is set up'],
    ['no-programme', member, { ...book, programs: [{ ...everyTen, on: false }] }, false, 'none is on'],
    ['history', member, book, true, 'imported for the record only'],
    [
      'walk-in',
      null,
      { ...book, on: false },
      true,
      'the reason that nothing in the settings changes comes first',
    ],
  ];
  test.each(nothing)('earns nothing with the reason %s', (reason, account, of, history, why) => {
    const quote = quoteInvoice(cut, account, of, history);
    expect(quote, why).toMatchObject({ total: 4500, earnings: [], points: 0, noPoints: reason });
    expect(quote.change).toEqual({ moves: [], debt: 0, shortfall: 0 });
    expect(quote.after, 'the balance stays readable').toEqual(quote.before);
    expect(quote.before?.balance).toBe(account === null ? undefined : 7);
  });

  test('may come to less than nothing, and earns nothing then', () => {
    const quote = quoteInvoice(
      invoice(line('product', 1000), deduction('service', -5000)),
      emptyAccount,
      book,
    );
    expect(quote).toMatchObject({ total: -4000, due: -4000, points: 0 });
  });

  test('pays what the client owes first', () => {
    const quote = quoteInvoice(cut, { lots: [], debt: 6 }, book);
    expect(quote.change).toEqual({
      moves: [{ from: '', until: NEVER, points: 3 }],
      debt: -6,
      shortfall: 0,
    });
    expect(quote.after?.balance).toBe(3);
  });

  test('refuses to guess at a kind of programme that this version does not know', () => {
    const strange = { ...book, programs: [{ ...everyTen, kind: 'moon' }] };
    expect(() => quoteInvoice(cut, emptyAccount, strange)).toThrow('moon');
  });
});

const account = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 999 }).map((debt): Account => ({ lots: [], debt })),
  fc
    .integer({ min: 1, max: 999 })
    .map((points): Account => ({ lots: [{ from: '2018-03-15', until: NEVER, points }], debt: 0 })),
);

holds(
  'money adds up to the cent, points are whole and never below 0, and the balance moves by exactly them',
  fc.property(anyInvoice, account, (bought, before) => {
    const quote = quoteInvoice(bought, before, book);
    expect(BigInt(quote.total)).toBe(bought.lines.reduce((sum, { amount }) => sum + BigInt(amount), 0n));
    expect(quote.due).toBe(quote.total);
    expect(Number.isSafeInteger(quote.points) && quote.points >= 0).toBe(true);
    expect(quote.points).toBe(quote.earnings.reduce((sum, { points }) => sum + points, 0));
    expect(pointsOf(quote.change)).toBe(quote.points);
    if (before !== null) {
      expect(balanceOf(applyChange(before, quote.change))).toBe(balanceOf(before) + quote.points);
      expect(quote.after?.balance).toBe(balanceOf(before) + quote.points);
    }
  }),
  500,
);

holds(
  'quoting changes nothing that it is given, and says the same again',
  fc.property(anyInvoice, account, (bought, before) => {
    const quote = quoteInvoice(frozen(bought), frozen(before), frozen(book));
    expect(quoteInvoice(bought, before, book)).toEqual(quote);
  }),
  100,
);
