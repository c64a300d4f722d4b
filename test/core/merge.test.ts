// Two numbers that are one client: what adds up, what follows it, and that each gets its own again.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriedIn, type MemberState, whenOf } from '../../src/core/members/member';
import { readState, stateText } from '../../src/core/members/stored-member';
import { balanceOf, mergeMoves } from '../../src/core/points/account';
import { standingOf } from '../../src/core/points/standing';
import { useOf } from '../../src/core/points/uses';
import { holds } from '../seeded';
import { invoice, line } from './invoices';
import {
  adjust,
  audit,
  done,
  doneOf,
  expire,
  holderOf,
  type Ledger,
  lastMerge,
  lastSale,
  ledgerBy,
  merge,
  sell,
  stateOf,
  takeBack,
  unmerge,
  withRuleset,
} from './ledger';
import { played, years } from './random-years';
import { refold, resealed } from './refold';
import { everyTen, lot, program, reward, ruleset } from './rulesets';

const salon = ruleset({
  programs: [everyTen],
  rewards: [reward('amount', { points: 5, amount: '5.00', mostUsesEach: 2 }, '5 off')],
});

const on = (day: string, cents: number) => ({ ...invoice(line('service', cents)), day });

/** A sale of so many euros at ten in the morning. */
function sale(
  ledger: Ledger,
  member: string,
  day: string,
  euros: number,
  rewards: readonly string[] = [],
): Ledger {
  const choices = rewards.map((name) => ({ reward: name, points: null }));
  return sell(ledger, {
    invoice: on(day, euros * 100),
    moment: `${day}T10:00`,
    member,
    requested: { choices },
  });
}

/** Amélie, who comes since January, and Bea, who is the same person since March. */
function two(rules = salon): Ledger {
  let ledger = ledgerBy(rules);
  ledger = sale(ledger, 'A', '2018-01-10', 300);
  ledger = sale(ledger, 'A', '2018-02-10', 100, ['5 off']);
  ledger = sale(ledger, 'B', '2018-02-10', 50);
  return sale(ledger, 'B', '2018-03-01', 90);
}

const balance = (ledger: Ledger, member: string) => balanceOf(stateOf(ledger, member).account);

/** All that is known of a client but how often it was written. */
function known(state: MemberState): unknown {
  return { account: state.account, ...carriedIn(state) };
}

function codes(ledger: Ledger): readonly string[] {
  return audit(ledger).map(({ code, seq }) => `${code} ${seq}`);
}

describe('a merge', () => {
  const before = two();
  const after = merge(before, 'A', 'B', '2018-03-10T10:00');

  test('gives the one who stays all points, and leaves the other none', () => {
    expect([balance(before, 'A'), balance(before, 'B')]).toEqual([34, 14]);
    expect([balance(after, 'A'), balance(after, 'B')]).toEqual([48, 0]);
    expect(codes(after)).toEqual([]);
  });

  test('says in both where the number leads', () => {
    expect(stateOf(after, 'B')).toMatchObject({ into: 'A', merged: [] });
    expect(stateOf(after, 'A')).toMatchObject({ into: '', merged: ['B'] });
  });

  test('adds up visits, invoices, uses and what counts towards a level, and takes the earlier start', () => {
    const { since, visits, invoices, uses, activity } = stateOf(after, 'A');
    expect({ since, visits, invoices, uses }).toEqual({
      since: '2018-01-10',
      visits: [
        ['2018-01-10', 1],
        ['2018-02-10', 2],
        ['2018-03-01', 1],
      ],
      invoices: 4,
      uses: [[useOf('rewards', '5 off'), 1]],
    });
    expect(activity).toEqual({
      currency: 'EUR',
      spent: 53_500,
      points: 53,
      months: [
        ['2018-01', 30_000, 30],
        ['2018-02', 14_500, 14],
        ['2018-03', 9000, 9],
      ],
    });
  });

  test('keeps each lot its own expiry', () => {
    const rules = ruleset({ programs: [everyTen], expiry: 'earned', expiryMonths: 3 });
    const ledger = merge(two(rules), 'A', 'B', '2018-03-10T10:00');
    expect(stateOf(ledger, 'A').account.lots).toEqual([
      lot(30, '2018-04'),
      lot(15, '2018-05'),
      lot(9, '2018-06'),
    ]);
  });

  test('first takes out what has expired of both', () => {
    const rules = ruleset({ programs: [everyTen], expiry: 'earned', expiryMonths: 3 });
    const ledger = merge(two(rules), 'A', 'B', '2018-06-10T10:00');
    expect(ledger.entries.slice(-4).map(({ kind, member }) => [kind, member])).toEqual([
      ['expire', 'B'],
      ['expire', 'A'],
      ['merge', 'A'],
      ['merge', 'B'],
    ]);
    expect(stateOf(ledger, 'A').account.lots).toEqual([lot(9, '2018-06')]);
    expect(codes(ledger)).toEqual([]);
  });

  test.each([
    ['the debt of one is paid by the points of the other', -20, 14, -6],
    ['two debts add up', -20, -3, -23],
    ['points and a smaller debt', 34, -3, 31],
    ['nothing and nothing', 0, 0, 0],
  ])('%s', (_why, a, b, sum) => {
    const ledger = merge(owing(owing(two(), 'A', a), 'B', b), 'A', 'B', '2018-03-10T10:00');
    expect(balance(ledger, 'A')).toBe(sum);
    expect(stateOf(ledger, 'A').account.debt).toBe(Math.max(0, -sum));
    expect(codes(ledger)).toEqual([]);
    const parted = unmerge(ledger, '2018-03-10T11:00');
    expect([balance(parted, 'A'), balance(parted, 'B')]).toEqual([a, b]);
    expect(codes(parted)).toEqual([]);
  });

  test('goes on with the sum of leftover money, and a limit of uses counts both', () => {
    const rules = ruleset({
      programs: [program('spend', { points: 1, every: '10', carry: 'yes' }, 'Every ten')],
    });
    let ledger = sale(sale(ledgerBy(rules), 'A', '2018-01-10', 16), 'B', '2018-01-11', 17);
    ledger = merge(ledger, 'A', 'B', '2018-01-12T10:00');
    expect(stateOf(ledger, 'A').rests).toEqual([['Every ten', 1300]]);
    ledger = sale(ledger, 'A', '2018-01-13', 7);
    expect(ledger.entries.at(-1)?.earned?.points).toBe(2);
    ledger = unmerge(ledger, '2018-01-14T10:00');
    expect(stateOf(ledger, 'A').rests).toEqual([['Every ten', -700]]);
    expect(stateOf(ledger, 'B').rests).toEqual([['Every ten', 700]]);
  });

  test('lets no point expire sooner that waits for a visit', () => {
    const rules = ruleset({ programs: [everyTen], expiry: 'visit', expiryMonths: 2 });
    let ledger = sale(ledgerBy(rules), 'A', '2018-01-10', 100);
    ledger = sale(ledger, 'B', '2018-03-01', 70);
    const until = (id: string) => whenOf(stateOf(ledger, id), '2018-03-10T10:00').lastVisit;
    expect([until('A'), until('B')]).toEqual(['2018-01-10', '2018-03-01']);
    ledger = merge(ledger, 'A', 'B', '2018-03-10T10:00');
    expect(until('A')).toBe('2018-03-01');
    expect(standingOf(stateOf(ledger, 'A'), '2018-05-20T10:00').balance).toBe(17);
    expect(codes(ledger)).toEqual([]);
  });

  test.each([
    ['what the other said later counts', 'yes', '2018-03-01', 'no', '2018-03-02', 'no', true],
    ['what was said later stays', 'no', '2018-03-03', 'yes', '2018-03-02', 'no', false],
    ['of one day the withdrawal counts', 'yes', '2018-03-03', 'no', '2018-03-03', 'no', true],
  ] as const)('%s', (_why, a, dayA, b, dayB, said, isNew) => {
    let ledger = done(two(), consent('A', a, dayA), '2018-03-05T10:00');
    ledger = done(ledger, consent('B', b, dayB), '2018-03-05T11:00');
    const merged = merge(ledger, 'A', 'B', '2018-03-10T10:00');
    expect(stateOf(merged, 'A').consent.consent).toBe(said);
    expect(merged.entries.at(-2)?.merge?.isConsentNew).toBe(isNew);
    const parted = unmerge(merged, '2018-03-11T10:00');
    for (const id of ['A', 'B']) expect(stateOf(parted, id).consent).toEqual(stateOf(ledger, id).consent);
    expect(codes(parted)).toEqual([]);
  });

  test('a consent withdrawn while they were one is withdrawn for both: nobody knows whose it was', () => {
    let ledger = done(two(), consent('B', 'yes', '2018-03-01'), '2018-03-05T10:00');
    ledger = merge(ledger, 'A', 'B', '2018-03-06T10:00');
    ledger = done(ledger, consent('A', 'no', '2018-03-20'), '2018-03-20T10:00');
    const parted = unmerge(ledger, '2018-04-01T10:00');
    for (const id of ['A', 'B'])
      expect(stateOf(parted, id).consent).toMatchObject({ consent: 'no', consentDay: '2018-03-20' });
    expect(codes(parted)).toEqual([]);
  });

  test('keeps the money of the currency in use, and all points', () => {
    let ledger = sale(ledgerBy(salon), 'A', '2018-01-10', 100);
    ledger = withRuleset(ledger, { ...salon, currency: { code: 'USD', decimals: 2 } });
    ledger = sale(ledger, 'B', '2018-02-10', 50);
    const { activity } = stateOf(merge(ledger, 'A', 'B', '2018-03-10T10:00'), 'A');
    expect(activity).toMatchObject({ currency: 'USD', spent: 5000, points: 15 });
  });

  test('is refused with itself, of one who is merged already, and of an erased one', () => {
    expect(() => merge(before, 'A', 'A', '2018-03-10T10:00')).toThrow('merge-with-itself');
    expect(() => merge(after, 'A', 'B', '2018-03-11T10:00')).toThrow('client-merged');
    expect(() => merge(after, 'B', 'A', '2018-03-11T10:00')).toThrow('client-merged');
    const erased = done(before, { kind: 'erase', key: 'e', request: 'e', member: 'B' }, '2018-03-10T10:00');
    expect(() => merge(erased, 'A', 'B', '2018-03-11T10:00')).toThrow('client-erased');
    expect(() => merge(erased, 'B', 'A', '2018-03-11T10:00')).toThrow('client-erased');
  });

  test('is read from the cells of both as it was written', () => {
    for (const id of ['A', 'B']) expect(readState(stateText(stateOf(after, id)))).toEqual(stateOf(after, id));
    expect(stateText(stateOf(before, 'A'))).not.toMatch(/into|merged|erased/);
  });
});

describe('an undone merge', () => {
  const before = two();
  const merged = merge(before, 'A', 'B', '2018-03-10T10:00');

  test('leaves both exactly as they were if nothing came between', () => {
    const after = unmerge(merged, '2018-03-12T10:00');
    for (const id of ['A', 'B']) expect(known(stateOf(after, id))).toEqual(known(stateOf(before, id)));
    expect(codes(after)).toEqual([]);
  });

  test('leaves what came between with the one who stays', () => {
    const after = unmerge(sale(merged, 'A', '2018-03-11', 40), '2018-03-12T10:00');
    expect([balance(after, 'A'), balance(after, 'B')]).toEqual([38, 14]);
    expect(stateOf(after, 'A')).toMatchObject({ invoices: 3, merged: [] });
    expect(stateOf(after, 'A').visits.at(-1)).toEqual(['2018-03-11', 1]);
    expect(known(stateOf(after, 'B'))).toEqual(known(stateOf(before, 'B')));
    expect(codes(after)).toEqual([]);
  });

  test.each([
    ['negative', -6, 6, 0],
    ['zero', 0, 0, 6],
  ] as const)('with balances that go %s: what is spent is missing', (overdraw, left, debt, shortfall) => {
    let ledger = withRuleset(merged, { ...salon, overdraw });
    ledger = adjust(ledger, 'A', { moves: [lot(-40)], debt: 0, shortfall: 0 }, '2018-03-11T10:00');
    ledger = unmerge(ledger, '2018-03-12T10:00');
    expect([balance(ledger, 'A'), balance(ledger, 'B')]).toEqual([left, 14]);
    expect(ledger.entries.at(-2)?.change).toMatchObject({ debt, shortfall });
    expect(codes(ledger)).toEqual([]);
  });

  test('gives nothing back that has expired meanwhile', () => {
    const rules = ruleset({ programs: [everyTen], expiry: 'earned', expiryMonths: 3 });
    let ledger = merge(two(rules), 'A', 'B', '2018-03-10T10:00');
    ledger = unmerge(ledger, '2018-06-10T10:00');
    expect([balance(ledger, 'A'), balance(ledger, 'B')]).toEqual([0, 9]);
    expect(codes(ledger)).toEqual([]);
  });

  test('gives points the expiry that all points got meanwhile, and their refunds too', () => {
    const rules = ruleset({ programs: [everyTen], expiry: 'earned', expiryMonths: 3 });
    let ledger = withRuleset(merge(two(rules), 'A', 'B', '2018-03-10T10:00'), { ...rules, expiryMonths: 9 });
    ledger = done(ledger, { kind: 'change-expiry', member: 'A' }, '2018-03-11T10:00');
    ledger = unmerge(ledger, '2018-03-12T10:00');
    expect(stateOf(ledger, 'B').account.lots).toEqual([lot(14, '2018-12')]);
    ledger = takeBack(ledger, lastSale(ledger), [], '2018-03-13T10:00', true);
    expect(stateOf(ledger, 'B').account.lots).toEqual([lot(5, '2018-12')]);
    expect(codes(ledger)).toEqual([]);
  });

  test('gives back what the other owed, though it was paid off meanwhile', () => {
    let ledger = merge(owing(owing(two(), 'A', -3), 'B', -4), 'A', 'B', '2018-03-10T10:00');
    ledger = sale(ledger, 'A', '2018-03-11', 200);
    expect(balance(ledger, 'A')).toBe(13);
    ledger = unmerge(ledger, '2018-03-12T10:00');
    expect([balance(ledger, 'A'), balance(ledger, 'B')]).toEqual([17, -4]);
    expect(codes(ledger)).toEqual([]);
  });

  test('cannot be undone twice, nor while the one who stays is merged itself or erased', () => {
    const of = lastMerge(merged);
    const after = unmerge(merged, '2018-03-12T10:00');
    expect(() => unmerge(after, '2018-03-13T10:00', of)).toThrow('entry-reversed');
    const again = merge(after, 'A', 'B', '2018-03-14T10:00');
    expect(() => unmerge(again, '2018-03-15T10:00', of)).toThrow('entry-reversed');
    const chain = merge(sale(merged, 'C', '2018-03-11', 10), 'C', 'A', '2018-03-12T10:00');
    expect(() => unmerge(chain, '2018-03-13T10:00', of)).toThrow('client-merged');
    const erased = done(merged, { kind: 'erase', key: 'e', request: 'e', member: 'A' }, '2018-03-12T10:00');
    expect(() => unmerge(erased, '2018-03-13T10:00', of)).toThrow('client-erased');
    expect(() => unmerge(merged, '2018-03-13T10:00', 2)).toThrow('entry-not-reversible');
  });

  test('of two merges, any can be undone first', () => {
    const third = sale(merged, 'C', '2018-03-11', 70);
    const both = merge(third, 'A', 'C', '2018-03-12T10:00');
    expect(stateOf(both, 'A').merged).toEqual(['B', 'C']);
    const first = unmerge(both, '2018-03-13T10:00', lastMerge(merged));
    expect([balance(first, 'A'), balance(first, 'B')]).toEqual([41, 14]);
    const last = unmerge(first, '2018-03-14T10:00', lastMerge(both));
    for (const id of ['A', 'B']) expect(known(stateOf(last, id))).toEqual(known(stateOf(before, id)));
    expect(known(stateOf(last, 'C'))).toEqual(known(stateOf(third, 'C')));
    expect(codes(last)).toEqual([]);
  });

  test('of a chain, takes along who came along', () => {
    const chain = merge(sale(merged, 'C', '2018-03-11', 70), 'C', 'A', '2018-03-12T10:00');
    expect(stateOf(chain, 'C').merged).toEqual(['A', 'B']);
    expect(balance(chain, 'C')).toBe(55);
    const after = unmerge(chain, '2018-03-13T10:00');
    expect([balance(after, 'C'), balance(after, 'A'), balance(after, 'B')]).toEqual([7, 48, 0]);
    expect(stateOf(after, 'C').merged).toEqual([]);
    expect(stateOf(after, 'A').merged).toEqual(['B']);
    expect(codes(unmerge(after, '2018-03-14T10:00', lastMerge(merged)))).toEqual([]);
  });
});

describe('an older invoice of the one who leads to the other', () => {
  const before = two();
  const of = lastSale(before);
  const merged = merge(before, 'A', 'B', '2018-03-10T10:00');

  test('is voided for the one who stays, and nothing is found', () => {
    const after = takeBack(merged, of, [], '2018-03-11T10:00', true);
    expect(after.entries.at(-1)).toMatchObject({ kind: 'reverse', member: 'A', of });
    expect(balance(after, 'A')).toBe(39);
    expect(stateOf(after, 'A')).toMatchObject({ invoices: 3 });
    expect(codes(after)).toEqual([]);
  });

  test('is voided along a chain', () => {
    let chain = merge(sale(merged, 'C', '2018-03-11', 70), 'C', 'A', '2018-03-12T10:00');
    chain = takeBack(chain, of, [], '2018-03-13T10:00', true);
    expect(balance(chain, 'C')).toBe(46);
    expect(codes(chain)).toEqual([]);
  });

  test('gives back what it used, to the lot that came along', () => {
    let ledger = sale(before, 'B', '2018-03-02', 50, ['5 off']);
    const used = lastSale(ledger);
    ledger = merge(ledger, 'A', 'B', '2018-03-10T10:00');
    ledger = takeBack(ledger, used, [], '2018-03-11T10:00', true);
    expect(balance(ledger, 'A')).toBe(48);
    expect(codes(ledger)).toEqual([]);
  });

  test('is taken from the lot as its expiry was changed before the merge', () => {
    const rules = ruleset({ programs: [everyTen], expiry: 'earned', expiryMonths: 3 });
    let ledger = withRuleset(two(rules), { ...rules, expiryMonths: 9 });
    const sold = lastSale(ledger);
    ledger = done(ledger, { kind: 'change-expiry', member: 'B' }, '2018-03-09T10:00');
    ledger = merge(ledger, 'A', 'B', '2018-03-10T10:00');
    ledger = takeBack(ledger, sold, [], '2018-03-11T10:00', true);
    expect(stateOf(ledger, 'A').account.lots).toEqual([
      lot(30, '2018-04'),
      lot(10, '2018-05'),
      lot(5, '2018-12'),
    ]);
    expect(codes(ledger)).toEqual([]);
  });

  test('is not taken back from somebody else', () => {
    expect(() => taken(merged, of, 'B')).toThrow('entry-not-reversible');
    expect(() => taken(before, of, 'A')).toThrow('entry-not-reversible');
  });
});

describe('an erased client', () => {
  const before = two();
  const erase = (member: string) =>
    ({ kind: 'erase', key: `erase ${member}`, request: 'e', member }) as const;
  const erased = done(before, erase('B'), '2018-03-10T10:00');

  test('keeps points, figures and entries', () => {
    expect(known(stateOf(erased, 'B'))).toEqual({ ...(known(stateOf(before, 'B')) as object), erased: true });
    expect(codes(erased)).toEqual([]);
  });

  test('can be refunded, and records nothing new', () => {
    const refunded = takeBack(erased, lastSale(erased), [], '2018-03-11T10:00', true);
    expect(balance(refunded, 'B')).toBe(5);
    expect(codes(refunded)).toEqual([]);
    expect(() => sale(erased, 'B', '2018-03-11', 10)).toThrow('client-erased');
    expect(() => done(erased, erase('B'), '2018-03-11T10:00')).toThrow('client-erased');
  });

  test('is erased under every number', () => {
    const both = done(merge(before, 'A', 'B', '2018-03-10T10:00'), erase('A'), '2018-03-11T10:00');
    expect(both.entries.slice(-2).map(({ kind, member, key }) => [kind, member, key])).toEqual([
      ['erase', 'B', ''],
      ['erase', 'A', 'erase A'],
    ]);
    for (const id of ['A', 'B']) expect(stateOf(both, id).erased).toBe(true);
    expect(codes(both)).toEqual([]);
  });
});

describe('a merge that was cut in half', () => {
  const whole = merge(two(), 'A', 'B', '2018-03-10T10:00');
  const half = { ...whole, entries: whole.entries.slice(0, -1) };

  test('is found where anything but its other half follows', () => {
    const other = sale(two(), 'C', '2018-03-11', 10).entries.at(-1);
    if (other === undefined) throw new Error('no sale');
    const forged = resealed({ ...half, entries: [...half.entries, other] }, (draft) => draft);
    expect(codes(forged)).toEqual([`points-wrong ${half.entries.length + 1}`]);
  });

  test('is no fault by itself: the next command finishes it', () => {
    expect(codes(refold(half, half.entries))).toEqual([]);
  });

  test('has no other half that stands alone', () => {
    const alone = whole.entries.filter((_, i) => i !== whole.entries.length - 2);
    expect(codes(resealed({ ...whole, entries: alone }, (draft) => draft))).toEqual([
      `points-wrong ${alone.length}`,
    ]);
  });
});

describe('after any years of two clients', () => {
  holds(
    'a merge and its undoing leave both as they were, and the check finds nothing',
    fc.property(years, ([rules, steps]) => {
      const before = played(rules, steps).at(-1);
      if (before === undefined) return;
      const [first, second] = [holderOf(before, 'M'), holderOf(before, 'N')];
      if (first === second) return;
      const moment = '2035-01-02T09:00';
      const ledger = expire(expire(before, first, moment), second, moment);
      const merged = merge(ledger, first, second, moment);
      const parted = unmerge(merged, moment);
      for (const id of [first, second])
        expect(known(stateOf(parted, id))).toEqual(known(stateOf(ledger, id)));
      expect(balance(merged, first)).toBe(balance(ledger, first) + balance(ledger, second));
      expect(audit(parted)).toEqual([]);
    }),
    100,
  );
});

function consent(member: string, given: 'yes' | 'no', day: string) {
  const about = { kind: 'consent', key: `${member}/${day}`, request: 'said', member } as const;
  return { ...about, given, words: 'I agree. [7Q4M]', day, isShown: true } as const;
}

/** The ledger after the client's balance was moved by hand to so many points, below zero as a debt. */
function owing(ledger: Ledger, member: string, points: number): Ledger {
  const { account } = stateOf(ledger, member);
  const moves = account.lots.map((each) => ({ ...each, points: -each.points }));
  const gain = points > 0 ? [lot(points)] : [];
  const change = { moves: mergeMoves([...moves, ...gain]), debt: Math.max(0, -points), shortfall: 0 };
  return adjust(ledger, member, change, '2018-03-05T10:00');
}

/** Takes an invoice back for the client with exactly this number. */
function taken(ledger: Ledger, of: number, member: string): Ledger {
  const back = { what: 'void' } as const;
  const command = { kind: 'reverse', key: '', request: '', member, back, note: '', seen: null } as const;
  return doneOf(ledger, command, of);
}
