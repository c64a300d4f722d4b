// Lines below zero at the till: refused, or a deduction, where the salon allows it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/core/decide/decide';
import type { InvoiceCommand } from '../../src/core/decide/decide-invoice';
import type { View } from '../../src/core/decide/view';
import { excessOf, leftAfterDeductions, wrongBelowZero } from '../../src/core/invoice/deductions';
import type { Line } from '../../src/core/invoice/invoice';
import { quoteInvoice } from '../../src/core/invoice/quote';
import { unitsBack } from '../../src/core/invoice/returns';
import { newMember } from '../../src/core/members/member';
import { balanceOf } from '../../src/core/points/account';
import { noContact } from '../../src/core/points/standing';
import type { Ruleset } from '../../src/core/settings/ruleset';
import { holds } from '../seeded';
import { anyInvoice, deduction, invoice, line } from './invoices';
import { audit, done, lastSale, ledgerBy, stateOf, takeBack } from './ledger';
import { anyRuleset } from './random-rulesets';
import { everyTen, quoted, reward, ruleset } from './rulesets';

const allowed = ruleset({ programs: [everyTen], deductions: true });

const typed = (lines: readonly Line[]): InvoiceCommand => ({
  kind: 'invoice',
  key: '',
  request: '',
  member: 'M',
  invoice: invoice(...lines),
  recordOnly: false,
  choices: [],
  presented: [],
  corrects: null,
  seen: null,
});

function decided(rules: Ruleset, ...lines: readonly Line[]) {
  const view: View = {
    ruleset: rules,
    cites: 1,
    members: new Map([['M', { state: newMember('M'), contact: noContact }]]),
    storedValues: new Map(),
    invoice: null,
    uses: [],
  };
  const now = { day: '2018-03-15', moment: '2018-03-15T10:00', at: '2018-03-15T09:00:00.000Z', actor: 0 };
  const answer = decide(view, typed(lines), now);
  return answer.ok ? answer.value.drafts.at(-1) : answer.refusal;
}

const discount = line('service', -3000, 1, { name: 'Old voucher' });

describe('a line below zero', () => {
  test('is refused, as it always was', () => {
    expect(decided(ruleset(), line('service', 10_000), discount)).toEqual({
      code: 'line-price-negative',
      line: 2,
    });
  });

  test('is a deduction of its kind where the salon allows it, and lessens what earns', () => {
    expect(decided(allowed, line('service', 10_000), discount)).toMatchObject({
      lines: [{ kind: 'service' }, { kind: 'deduction', of: 'service', name: 'Old voucher', amount: -3000 }],
      sums: { total: 7000, due: 7000 },
      earned: { points: 7 },
    });
  });

  test('takes off no more than there is', () => {
    expect(decided(allowed, line('service', 2000), discount)).toEqual({
      code: 'deductions-too-much',
      excess: 1000,
    });
    expect(decided(allowed, line('service', 3000), discount)).toMatchObject({
      sums: { due: 0 },
      earned: null,
    });
  });

  test('makes no gift card cheaper, neither of its own kind nor of another', () => {
    const card = line('giftcard', 5000);
    expect(decided(allowed, card, line('giftcard', -1000))).toEqual({ code: 'line-price-negative', line: 2 });
    expect(decided(allowed, card, line('service', 1000), discount)).toEqual({
      code: 'deductions-too-much',
      excess: 2000,
    });
  });
});

test('a reward takes off what deductions have left', () => {
  const half = reward('percent', { points: 0, percent: '50' }, 'half');
  const quote = quoted({
    invoice: invoice(line('service', 10_000), line('product', 2000), deduction('service', -9000)),
    ruleset: { ...allowed, rewards: [half] },
    pick: ['half'],
  });
  expect(quote.sums).toMatchObject({ total: 3000, discount: 1500, due: 1500 });
  expect(quote.redemptions[0]?.shares).toEqual([
    [0, 500, 0],
    [1, 1000, 0],
  ]);
});

test('a deduction is taken off its own kind first, then off the others but gift cards', () => {
  const lines = [
    line('service', 1000),
    line('product', 3000),
    line('giftcard', 9000),
    deduction('service', -2500),
  ];
  expect(leftAfterDeductions(lines)).toEqual([0, 1500, 9000, 0]);
});

test('an invoice with a deduction is taken back to nothing, by pieces or at once', () => {
  let ledger = done(ledgerBy(allowed), typed([line('service', 10_000, 2), discount]), '2018-03-15T10:00');
  const of = lastSale(ledger);
  const entry = ledger.entries[of - 1];
  if (entry === undefined) throw new Error('no invoice');
  expect(unitsBack(entry, [], 1, 1)).toEqual({ line: 1, quantity: 1, amount: -3000 });
  ledger = takeBack(ledger, of, [{ line: 0, quantity: 1, amount: 5000 }], '2018-03-16T10:00');
  const rest = [
    { line: 0, quantity: 1, amount: 5000 },
    { line: 1, quantity: 1, amount: -3000 },
  ];
  ledger = takeBack(ledger, of, rest, '2018-03-17T10:00');
  expect(balanceOf(stateOf(ledger, 'M').account)).toBe(0);
  expect(audit(ledger)).toEqual([]);
});

holds(
  'no reward makes an invoice with deductions come to less than nothing',
  fc.property(anyRuleset, anyInvoice, (rules, some) => {
    fc.pre(excessOf(some.lines) === 0 && wrongBelowZero(some.lines, { deductions: true }) < 0);
    const picks = rules.rewards.map(({ name }) => ({ reward: name, points: null }));
    const quote = quoteInvoice({
      invoice: some,
      ruleset: { ...rules, rewardsAtOnce: 3, prices: 'with' },
      recordOnly: false,
      member: quotedMember,
      moment: '2018-03-15T10:00',
      requested: { choices: picks, vouchers: [{ storedValue: 'V', amount: 9000, percent: 0 }], tenders: [] },
    });
    expect(quote.sums.due).toBeGreaterThanOrEqual(0);
  }),
  500,
);

const rich = { lots: [{ from: '', until: 'never', points: 99_999 }] as const, debt: 0 };
const quotedMember = {
  account: rich,
  live: rich,
  lastVisit: '',
  facts: {
    loyaltyCard: true,
    birthday: false,
    points: 0,
    spent: 0,
    firstVisit: true,
    usesLeft: [],
    rests: [],
    booked: false,
  },
} as const;
