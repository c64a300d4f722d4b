// A client's state: visits, the basis of levels, and nothing that does not follow from the entries.
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/core/journal/entry';
import {
  foldMember,
  KEYS_KEPT,
  type MemberState,
  newMember,
  nextState,
  whenOf,
} from '../../src/core/members/member';
import { factsOf } from '../../src/core/members/member-facts';
import { readState, stateText } from '../../src/core/members/stored-member';
import { invoice, line } from './invoices';
import { type Ledger, lastSale, ledgerBy, sell, stateOf, takeBack } from './ledger';
import { bonus, everyTen, ruleset } from './rulesets';

const salon = ruleset({ programs: [everyTen], bonuses: [bonus('tier', { spent: '100' })] });
const on = (ledger: Ledger, day: string, amount = 4000) =>
  sell(ledger, { invoice: { ...invoice(line('service', amount)), day }, moment: `${day}T10:00` });

const at = (day: string, tierMonths: number) => ({ day, ruleset: ruleset({ tierMonths }), uses: [] });
const none = { loyaltyCard: '', birthday: '' };
const yearly = on(on(on(ledgerBy(salon), '2017-02-10'), '2017-03-10'), '2018-02-10');

describe('a level goes by', () => {
  const rows: readonly [day: string, months: number, spent: number, points: number, why: string][] = [
    ['2018-03-15', 12, 8000, 8, 'this month and twelve before it: March 2017 is the first'],
    ['2018-02-15', 12, 12_000, 12, 'in February 2018 the one of 2017 counts yet'],
    ['2018-04-01', 12, 4000, 4, 'and in April March 2017 is gone'],
    ['2018-03-15', 1, 4000, 4, 'one month'],
    ['2018-03-15', 0, 12_000, 12, 'ever'],
    ['2017-02-20', 12, 4000, 4, 'what was on its day: nothing that came later'],
  ];
  test.each(rows)('what was spent by %s in %i months: %i, %i points (%s)', (day, months, spent, points) => {
    expect(factsOf(stateOf(yearly, 'M'), none, at(day, months))).toMatchObject({ spent, points });
  });

  test('what was before the invoice, so that the one that reaches it earns as before', () => {
    const two = on(on(ledgerBy(salon), '2018-03-01', 10_000), '2018-03-02', 10_000);
    expect(two.entries.filter(({ kind }) => kind === 'invoice').map(({ earned }) => earned?.points)).toEqual([
      10, 15,
    ]);
  });

  test('what is left after a refund', () => {
    const ledger = takeBack(
      yearly,
      lastSale(yearly),
      [{ line: 0, quantity: 0, amount: 3000 }],
      '2018-03-01T10:00',
    );
    expect(factsOf(stateOf(ledger, 'M'), none, at('2018-03-15', 1))).toMatchObject({
      spent: 1000,
      points: 1,
    });
  });
});

describe('a client’s', () => {
  const state = newMember('M');

  test.each([
    ['2018-03-15', '1980-03-01', true, 'born in March'],
    ['2018-03-15', '03-31', true, 'the year is nobody’s business'],
    ['2018-03-15', '1980-04-15', false, 'the month counts, not the day'],
    ['2027-02-28', '02-29', true, 'the 29th of February, in a year without it: all February'],
    ['2027-03-01', '02-29', false, 'and not the first of March'],
    ['2018-03-15', '', false, 'not told'],
  ])('birthday on %s, %j: %j (%s)', (day, birthday, is) => {
    expect(factsOf(state, { loyaltyCard: '', birthday }, at(day, 12)).birthday).toBe(is);
  });

  test('card is whatever stands in its cell', () => {
    expect([
      factsOf(state, none, at('2018-03-15', 12)).loyaltyCard,
      factsOf(state, { ...none, loyaltyCard: '7' }, at('', 12)).loyaltyCard,
    ]).toEqual([false, true]);
  });

  test('last visit is the latest day, in whatever order the invoices were typed', () => {
    const ledger = on(on(ledgerBy(salon), '2018-03-10'), '2018-03-01');
    expect(whenOf(stateOf(ledger, 'M'), '2018-03-15T10:00').lastVisit).toBe('2018-03-10');
    expect(stateOf(ledger, 'M').since).toBe('2018-03-01');
  });
});

describe('a change of the expiry', () => {
  const before = on(ledgerBy(salon), '2018-03-15');
  const last = before.entries.at(-1);

  test('to months without a visit begins a full period on that day', () => {
    const changed = {
      ...last,
      kind: 'adjust',
      key: '',
      day: '2020-05-02',
      expiryChanged: 'visit-2',
    } as Entry;
    const state = nextState(stateOf(before, 'M'), changed);
    const until = (moment: string) => whenOf(state, moment);
    expect(until('2020-05-02T10:00').lastVisit).toBe('2020-05-02');
    const visited = { ...last, day: '2020-06-10' } as Entry;
    expect(whenOf(nextState(state, visited), '2020-06-10T10:00').lastVisit).toBe('2020-06-10');
    const late = { ...last, day: '2019-01-10' } as Entry;
    expect(whenOf(nextState(state, late), '2020-06-10T10:00').lastVisit).toBe('2020-05-02');
  });
});

describe('the state', () => {
  const state = stateOf(yearly, 'M');

  test('is what its entries add up to', () => {
    const own = yearly.entries.filter(({ member }) => member === 'M');
    expect(foldMember('M', own)).toEqual(state);
  });

  test('reads back from its cell, and not where anything in it was changed', () => {
    const text = stateText(state);
    expect(readState(text)).toEqual(state);
    for (const other of [text.replace('"never",12', '"never",13'), text.slice(1), '', 'hello', 12, null])
      expect(readState(other)).toBeUndefined();
  });

  test('keeps the last keys alone', () => {
    const [first] = yearly.entries.filter(({ member }) => member === 'M');
    if (first === undefined) throw new Error('no entry');
    const entries = Array.from({ length: KEYS_KEPT + 2 }, (_, i) => ({ ...first, key: `k${i}` }));
    const { keys }: MemberState = foldMember('M', entries);
    expect(keys).toHaveLength(KEYS_KEPT);
    expect(keys.at(-1)).toBe(`k${KEYS_KEPT + 1}`);
  });
});
