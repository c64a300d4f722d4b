// Points exchanged for a gift card or voucher without an invoice: what it takes and gives, what is refused, taking it back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandOf } from '../../src/core/decide/command-of';
import { decide } from '../../src/core/decide/decide';
import type { RedeemCommand } from '../../src/core/decide/decide-redeem';
import type { View } from '../../src/core/decide/view';
import type { Draft } from '../../src/core/journal/entry';
import { entryUsed } from '../../src/core/journal/told-by-entry';
import { type MemberState, newMember } from '../../src/core/members/member';
import type { Lot } from '../../src/core/points/account';
import { rewardReach } from '../../src/core/points/exchange';
import { movementOf } from '../../src/core/points/movements';
import { noContact } from '../../src/core/points/standing';
import { holds } from '../seeded';
import { audit, done, type Ledger, ledgerBy, sell, stateOf, usesOfAll } from './ledger';
import { anyRuleset } from './random-rulesets';
import { everyTen, reward, ruleset } from './rulesets';

const card = reward('giftcard', { points: '100', amount: '10' }, 'Ten euros');
const voucher = reward('voucher', { points: '40', amount: '5', months: '6' }, 'Five off');
const off = reward('amount', { points: '50', amount: '5' }, 'Five now');
const salon = ruleset({ programs: [everyTen], rewards: [off, card, voucher], giftcardMonths: 12 });
const now = { day: '2026-11-26', moment: '2026-11-26T10:00', at: '2026-11-26T09:00:00.000Z', actor: 0 };
const wish: RedeemCommand = {
  kind: 'redeem',
  key: 'a',
  request: 'b',
  member: 'M',
  reward: 'Ten euros',
  seen: null,
};

function member(lots: readonly Lot[], part: Partial<MemberState> = {}): MemberState {
  return {
    ...newMember('M'),
    version: 3,
    seq: 9,
    since: '2026-01-05',
    account: { lots, debt: 0 },
    invoices: 2,
    visits: [['2026-03-01', 1]],
    ...part,
  };
}

const points = (count: number, until: Lot['until'] = 'never'): Lot => ({ from: '', until, points: count });

function viewOf(state: MemberState, part: Partial<typeof salon> = {}): View {
  const members = new Map([['M', { state, contact: noContact }]]);
  return {
    ruleset: { ...salon, ...part },
    cites: 1,
    members,
    storedValues: new Map(),
    invoice: null,
    uses: [],
  };
}

function decided(view: View, command = wish): readonly Draft[] {
  const result = decide(view, command, now);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value.drafts;
}

function refused(view: View, command = wish) {
  const result = decide(view, command, now);
  return result.ok ? undefined : result.refusal;
}

function reachOf(state: MemberState, part: Partial<typeof salon> = {}) {
  const client = { state, contact: noContact, day: now.day, moment: now.moment, uses: [] };
  return rewardReach({ ...salon, ...part }, client);
}

describe('an exchange', () => {
  test('takes the points, what expires first, and makes a gift card that is good as long as all are', () => {
    const [draft, other] = decided(viewOf(member([points(60, '2026-12'), points(90)])));
    expect(other).toBeUndefined();
    expect(draft).toMatchObject({ kind: 'redeem', key: 'a', member: 'M', day: '2026-11-26', sums: null });
    expect(draft?.change.moves.map(({ points }) => points)).toEqual([-60, -40]);
    expect(draft?.storedValues).toEqual([
      {
        storedValue: '#0',
        kind: 'giftcard',
        amount: 1000,
        line: -1,
        issue: { off: 0, percent: 0, until: '2027-11-30' },
      },
    ]);
    expect(movementOf({ ...(draft as Draft), seq: 10 })).toMatchObject({
      points: -100,
      balance: 50,
      used: 100,
      rewards: ['Ten euros'],
    });
  });

  test('for a voucher makes one use, good for the months of the reward', () => {
    const [draft] = decided(viewOf(member([points(40)])), { ...wish, reward: 'Five off' });
    expect(draft?.storedValues).toMatchObject([
      { kind: 'voucher', amount: 1, issue: { off: 500, percent: 0, until: '2027-05-31' } },
    ]);
  });

  test('is no visit: it prolongs nothing and counts for no level', () => {
    const ledger = exchanged();
    const { visits, invoices, activity } = stateOf(ledger, 'M');
    expect({ visits, invoices, points: activity.points }).toEqual({
      visits: [['2026-11-20', 1]],
      invoices: 1,
      points: 120,
    });
  });

  test('comes after what has expired by now, and after the head start of somebody new', () => {
    expect(
      decided(viewOf(member([points(8, '2026-10'), points(100)]))).map(({ kind, key }) => [kind, key]),
    ).toEqual([
      ['expire', ''],
      ['redeem', 'a'],
    ]);
    const begun = decided(viewOf(newMember('M'), { headStart: 100 }));
    expect(begun.map(({ kind }) => kind)).toEqual(['join', 'redeem']);
  });

  test.each([
    ['too few points', viewOf(member([points(99)])), wish, { code: 'reward-out-of-reach' }],
    [
      'points held back',
      viewOf(member([{ ...points(100), from: '2026-11-27' }])),
      wish,
      { code: 'reward-out-of-reach' },
    ],
    [
      'a reward that nobody has',
      viewOf(member([points(999)])),
      { ...wish, reward: 'None' },
      { code: 'reward-unknown' },
    ],
    [
      'one of the till',
      viewOf(member([points(999)])),
      { ...wish, reward: 'Five now' },
      { code: 'reward-at-till' },
    ],
    ['points off', viewOf(member([points(999)]), { using: false }), wish, { code: 'reward-out-of-reach' }],
    ['one erased', viewOf(member([points(999)], { erased: true })), wish, { code: 'client-erased' }],
    ['one merged', viewOf(member([points(999)], { into: 'N' })), wish, { code: 'client-merged', into: 'N' }],
  ] as const)('is refused for %s', (_why, view, command, refusal) => {
    expect(refused(view, command)).toMatchObject(refusal);
  });

  test('is refused for what costs nothing, or needs a purchase', () => {
    const free = reward('voucher', { points: '0', amount: '5' }, 'Free');
    const least = reward('giftcard', { points: '10', amount: '5', least: '20' }, 'With a purchase');
    for (const { name } of [free, least])
      expect(
        refused(viewOf(member([points(999)]), { rewards: [free, least] }), { ...wish, reward: name }),
      ).toEqual({
        code: 'reward-at-till',
        reward: name,
      });
  });

  test('is refused if price or worth are not what the page said', () => {
    const seen = { kind: 'giftcard', amount: 1000, percent: 0, points: 100, until: '2027-11-30' } as const;
    const view = viewOf(member([points(100)]));
    expect(refused(view, { ...wish, seen })).toBeUndefined();
    for (const other of [{ amount: 1200 }, { points: 90 }, { until: '' as const }])
      expect(refused(view, { ...wish, seen: { ...seen, ...other } })).toEqual({ code: 'exchange-changed' });
  });

  test('counts towards the limit of its reward', () => {
    const limited = reward('giftcard', { points: '10', amount: '5', mostUsesEach: '1' }, 'Once');
    const before = sold(ruleset({ programs: [everyTen], rewards: [limited] }));
    const ledger = done(before, { ...wish, reward: 'Once' }, '2026-11-26T10:00');
    const again = { ...wish, key: 'c', reward: 'Once' };
    expect(() => done(ledger, again, '2026-11-26T11:00')).toThrow('"what":"uses"');
    expect(usesOfAll(ledger)).toHaveLength(1);
  });
});

function sold(rules = salon): Ledger {
  const line = {
    kind: 'service',
    item: '',
    name: 'Cut',
    category: '',
    quantity: 1,
    amount: 120_000,
    discount: 0,
    tax: '',
  } as const;
  const invoice = { source: '', receipt: '', day: '2026-11-20', staff: '', lines: [line] } as const;
  return sell(ledgerBy(rules), { invoice, moment: '2026-11-20T10:00' });
}

function exchanged(): Ledger {
  return done(sold(), wish, '2026-11-26T10:00');
}

describe('an exchange in the ledger', () => {
  test('is decided again as the same entry', () => {
    const ledger = exchanged();
    expect(audit(ledger)).toEqual([]);
    const last = ledger.entries.at(-1);
    expect(last && commandOf(last)).toMatchObject({ kind: 'redeem', reward: 'Ten euros' });
  });

  test('taken back gives the points back to where they were, and takes the card', () => {
    const before = sold();
    const ledger = done(exchanged(), back, '2026-11-27T10:00');
    expect(audit(ledger)).toEqual([]);
    expect(stateOf(ledger, 'M').account).toEqual(stateOf(before, 'M').account);
    expect([...ledger.storedValues.values()]).toMatchObject([{ balance: 0, voided: true }]);
    const entry = ledger.entries.at(-1);
    expect(entry && entryUsed(entry)).toBe(-100);
  });

  test('is not taken back once somebody paid with the card', () => {
    const ledger = exchanged();
    const id = [...ledger.storedValues.keys()][0] ?? '';
    const storedValues = new Map(ledger.storedValues);
    const state = storedValues.get(id);
    if (state !== undefined) storedValues.set(id, { ...state, used: 100, balance: 900 });
    expect(() => done({ ...ledger, storedValues }, back, '2026-11-27T10:00')).toThrow('stored-value-used');
  });

  const back = {
    kind: 'reverse',
    key: 'back',
    request: 'back',
    member: 'M',
    back: { what: 'void' },
    note: '',
    seen: null,
  } as const;
});

describe('what is missing for a reward', () => {
  test('is the points, or nothing; the till’s rewards have nothing to choose here', () => {
    const reach = reachOf(member([points(60)]));
    expect(reach.map(({ reward, points, missing }) => [reward, points, missing])).toEqual([
      ['Five now', 50, null],
      ['Ten euros', 100, { what: 'points', points: 40 }],
      ['Five off', 40, null],
    ]);
    expect(reach.map(({ exchange }) => exchange?.kind ?? null)).toEqual([null, 'giftcard', 'voucher']);
  });

  test('leaves out what is off or over', () => {
    const over = reward('amount', { points: '50', amount: '5', until: '2026-11-25' }, 'Over');
    const rewards = [{ ...off, on: false }, over, card];
    expect(reachOf(member([]), { rewards }).map(({ reward }) => reward)).toEqual(['Ten euros']);
  });

  holds(
    'says that an exchange is in reach exactly if it is decided, and for that price',
    fc.property(anyRuleset, fc.integer({ min: 0, max: 400 }), (rules, count) => {
      const state = member([points(count)]);
      const client = { state, contact: noContact, day: now.day, moment: now.moment, uses: [] };
      for (const { reward, missing, exchange } of rewardReach(rules, client)) {
        const view = { ...viewOf(state), ruleset: rules };
        const result = decide(view, { ...wish, reward, seen: exchange }, now);
        expect(result.ok, reward).toBe(exchange !== null && missing === null);
        if (result.ok) expect(entryUsed(result.value.drafts.at(-1) as Draft)).toBe(exchange?.points);
      }
    }),
  );
});
