// Random years at a salon: the ledger stays consistent whatever is sold, refunded, voided or expires.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { genesis, seal } from '../../src/core/journal/entry';
import { entryPoints } from '../../src/core/journal/told-by-entry';
import { balanceOf } from '../../src/core/points/account';

import { defaultRuleset } from '../../src/core/settings/ruleset';

import { holds } from '../seeded';
import { invoice, line } from './invoices';
import { audit, invoiceOf, lastSale, ledgerBy, sell, withRuleset } from './ledger';
import { played, years } from './random-years';
import { reckoned } from './reckoned-by-hand';

holds(
  'after every step each lot has points, nobody owes points and has some, and the changes add up to the balance',
  fc.property(years, ([ruleset, steps]) => {
    for (const { members, entries, storedValues } of played(ruleset, steps)) {
      for (const { id, account, short } of members.values()) {
        for (const [, points] of short) expect(points).toBeGreaterThan(0);
        const own = entries.filter(({ member }) => member === id);
        expect(account.lots.every(({ points }) => Number.isSafeInteger(points) && points > 0)).toBe(true);
        expect(account.debt).toBeGreaterThanOrEqual(0);
        expect(account.debt === 0 || account.lots.length === 0).toBe(true);
        expect(own.reduce((sum, entry) => sum + entryPoints(entry), 0)).toBe(balanceOf(account));
        const canOwe = ['reverse', 'merge', 'unmerge'];
        if (balanceOf(account) < 0) expect(own.some(({ kind }) => canOwe.includes(kind))).toBe(true);
      }
      for (const { balance, issued } of storedValues.values()) {
        expect(balance).toBeGreaterThanOrEqual(0);
        expect(balance).toBeLessThanOrEqual(issued);
      }
    }
  }),
  120,
);

holds(
  'each entry says what it earned and used in full, and its money adds up',
  fc.property(years, ([ruleset, steps]) => {
    for (const entry of played(ruleset, steps).at(-1)?.entries ?? []) {
      const { sums, earned, redemptions, change, reversal } = entry;
      if (sums !== null) expect(sums.total - sums.discount + sums.tax).toBe(sums.paid + sums.due);
      if (entry.member === '') continue;
      const used = redemptions.reduce((sum, { points }) => sum + points, 0);
      if (entry.kind === 'invoice') expect(entryPoints(entry)).toBe((earned?.points ?? 0) - used);
      if (reversal !== null) {
        expect(entryPoints(entry) - change.shortfall).toBe(reversal.used - reversal.earned);
      }
    }
  }),
  120,
);

holds(
  'whoever decides every entry again from what it stored finds the same, and the states follow from the entries',
  fc.property(years, ([ruleset, steps]) => {
    const ledger = played(ruleset, steps).at(-1);
    expect(ledger === undefined ? [] : audit(ledger)).toEqual([]);
  }),
  120,
);

holds(
  'points, gift cards and money come out even when they are added up by hand',
  fc.property(years, ([ruleset, steps]) => {
    const ledger = played(ruleset, steps).at(-1);
    const { wrong, points, cards } = reckoned(ledger?.entries ?? []);
    expect(wrong).toEqual([]);
    for (const { id, account } of ledger?.members.values() ?? [])
      expect(points.get(id) ?? 0).toBe(balanceOf(account));
    for (const [id, { balance }] of ledger?.storedValues ?? []) expect(cards.get(id)).toBe(balance);
  }),
  300,
);

holds(
  'where reversals stop at zero nobody ever owes anything',
  fc.property(years, ([ruleset, steps]) => {
    const zero = steps.map((one) => ({ ...one, ruleset: { ...one.ruleset, overdraw: 'zero' as const } }));
    for (const { members } of played({ ...ruleset, overdraw: 'zero' }, zero))
      for (const { account } of members.values()) expect(account.debt).toBe(0);
  }),
  60,
);

test('the random years come to everything that they are about, or they would prove nothing', () => {
  const all = fc.sample(years, { seed: 3, numRuns: 500 }).map(([ruleset, steps]) => played(ruleset, steps));
  const entries = all.flatMap((ledgers) => ledgers.at(-1)?.entries ?? []);
  const seen = (what: (entry: (typeof entries)[number]) => boolean) => entries.filter(what).length;
  expect(
    seen(({ kind }) => kind === 'expire'),
    'expiries',
  ).toBeGreaterThan(10);
  expect(
    seen(({ after }) => (after?.debt ?? 0) > 0),
    'debts',
  ).toBeGreaterThan(0);
  expect(
    seen(({ change }) => change.shortfall > 0),
    'shortfalls',
  ).toBeGreaterThan(0);
  expect(
    seen(({ reversal }) => (reversal?.used ?? 0) > 0),
    'points given back',
  ).toBeGreaterThan(0);
  expect(
    seen(({ reversal }) => reversal !== null && !reversal.isWhole),
    'parts',
  ).toBeGreaterThan(50);
  expect(
    seen(({ redemptions }) => redemptions.length > 1),
    'several rewards',
  ).toBeGreaterThan(0);
  expect(
    seen(({ redemptions }) => redemptions.some(({ voucher }) => voucher !== null)),
    'vouchers',
  ).toBeGreaterThan(0);
  expect(
    seen(({ sums }) => (sums?.paid ?? 0) > 0),
    'paid by card',
  ).toBeGreaterThan(0);
  expect(
    seen(({ after }) => after?.lots.some(({ from }) => from !== '') ?? false),
    'pending',
  ).toBeGreaterThan(10);
});

test('an entry that cites other settings than those in force is found, its figures being right or not', () => {
  const older = ledgerBy(defaultRuleset);
  const newer = withRuleset(older, { ...defaultRuleset, tipsEarn: true });
  const sold = sell(newer, { invoice: invoice(line('service', 5000)), moment: '2018-03-15T10:00' });
  expect(audit(sold)).toEqual([]);
  const { hash: _hash, ...draft } = invoiceOf(sold, lastSale(sold));
  for (const ruleset of [0, 1, 3, 4]) {
    const forged = {
      ...sold,
      entries: [...newer.entries, seal({ ...draft, ruleset }, newer.entries.at(-1) ?? genesis)],
    };
    expect(audit(forged)).toMatchObject([{ code: 'ruleset-wrong', seq: 3 }]);
  }
});
