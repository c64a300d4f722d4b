// What an entry gives reason to write about, and what it does not.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/core/decide/decide';
import type { Entry } from '../../../src/core/journal/entry';
import {
  type Happening,
  happeningsIn,
  happeningsOf,
  stillStands,
} from '../../../src/core/messages/happenings';
import { type MessageRules, occasions } from '../../../src/core/messages/occasions';
import { foldMovements } from '../../../src/core/points/movements';
import type { Ruleset } from '../../../src/core/settings/ruleset';
import { invoice, line } from '../invoices';
import { done, type Ledger, lastSale, ledgerBy, merge, sell, takeBack } from '../ledger';
import { bonus, everyTen, reward, ruleset } from '../rulesets';

const rules: MessageRules = { on: occasions, milestones: [50, 100], expiringDays: 30, awayMonths: 6 };
const fiveOff = reward('amount', { points: '50', amount: '5' }, '€5 off');
const salon = ruleset({ programs: [everyTen] });

const cut = (euros: number) => invoice(line('service', euros * 100, 1, { name: 'Cut' }));
const at = '2018-03-15T10:00';

function bought(part: Partial<Ruleset>, ...euros: readonly number[]): Ledger {
  return euros.reduce(
    (ledger, amount) => sell(ledger, { invoice: cut(amount), moment: at }),
    ledgerBy({ ...salon, ...part }),
  );
}

function lastOf({ entries }: Ledger): Entry {
  const entry = entries.at(-1);
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

function toldBy(ledger: Ledger, entry = lastOf(ledger), own: Partial<MessageRules> = {}) {
  return happeningsOf(entry, ledger.ruleset, { ...rules, ...own });
}

const kindsOf = (happenings: readonly Happening[]) => happenings.map(({ occasion }) => occasion);

function byHand(ledger: Ledger, points: number, batch = ''): Ledger {
  const command: Command = {
    kind: 'adjust',
    key: `hand ${ledger.entries.length}`,
    request: 'hand',
    member: 'M',
    points,
    note: 'Thank you for your review!',
    batch,
    limit: null,
    isOwn: false,
    seen: null,
  };
  return done(ledger, command, at);
}

describe('an invoice', () => {
  test('that earns tells its points, what was bought, and nothing else', () => {
    const ledger = sell(ledgerBy(salon), {
      invoice: invoice(
        line('service', 8000, 1, { name: 'Cut' }),
        line('product', 4500, 2, { name: 'Balm' }),
        line('service', 500, 1, { name: 'Cut' }),
      ),
      moment: at,
    });
    const { seq } = lastOf(ledger);
    expect(toldBy(ledger)).toEqual([
      {
        occasion: 'earned',
        member: 'M',
        key: `${seq} earned`,
        seq,
        day: '2018-03-15',
        points: 13,
        items: ['Cut', 'Balm'],
        text: '',
        storedValue: '',
        usableFrom: '',
        until: '',
      },
    ]);
  });

  test('tells until when its points can be used, and from when if they wait', () => {
    const part = { expiry: 'earned', expiryMonths: 12, delay: 3 } as const;
    expect(toldBy(bought(part, 80))[0]).toMatchObject({ usableFrom: '2018-03-18', until: '2019-03-31' });
    const hours = { delay: 2, delayUnit: 'hours' } as const;
    expect(toldBy(bought(hours, 80))[0]).toMatchObject({ usableFrom: '' });
  });

  test('on which points are used tells of the reward', () => {
    const before = bought({ rewards: [reward('amount', { points: '10', amount: '5' }, '€5 off')] }, 120);
    const ledger = sell(before, {
      invoice: cut(30),
      moment: at,
      requested: { choices: [{ reward: '€5 off', points: null }] },
    });
    expect(toldBy(ledger)).toMatchObject([
      { occasion: 'earned', points: 2 },
      { occasion: 'used', points: 10, text: '€5 off' },
    ]);
  });

  test('that makes a gift card tells of it by its number, never by its code', () => {
    const ledger = sell(ledgerBy({ ...salon, giftcardsEarn: false, giftcardMonths: 12 }), {
      invoice: invoice(line('giftcard', 5000), line('giftcard', 2500)),
      moment: at,
    });
    const { seq, storedValues } = lastOf(ledger);
    const ids = storedValues.map(({ storedValue }) => storedValue);
    expect(ids).toHaveLength(2);
    expect(toldBy(ledger)).toMatchObject(
      ids.map((storedValue) => ({
        occasion: 'card',
        key: `${seq} card ${storedValue}`,
        storedValue,
        until: '2019-03-31',
      })),
    );
  });

  test('tells once that a reward is within reach: when the points are first enough', () => {
    const part = { rewards: [fiveOff] };
    expect(kindsOf(toldBy(bought(part, 490)))).toEqual(['earned']);
    expect(toldBy(bought(part, 490, 20))).toMatchObject([
      { occasion: 'earned' },
      { occasion: 'rewardNear', text: '€5 off' },
      { occasion: 'milestone' },
    ]);
    expect(kindsOf(toldBy(bought(part, 490, 20, 20)))).toEqual(['earned']);
  });

  test.each([
    ['is switched off', { rewards: [{ ...fiveOff, on: false }] }],
    [
      'has ended',
      {
        rewards: [reward('amount', { points: '50', amount: '5', until: '2018-03-01' })],
      },
    ],
    ['cannot be had because points buy nothing', { rewards: [fiveOff], using: false }],
    ['has no fixed price', { rewards: [reward('cash', { value: '0.10' })] }],
  ])('does not hold out a reward that %s', (_why, part: Partial<Ruleset>) => {
    expect(kindsOf(toldBy(bought(part, 500)))).toEqual(['earned', 'milestone']);
  });

  test('tells of the highest round number that it passes, and of none twice', () => {
    expect(toldBy(bought({}, 490, 20)).at(-1)).toMatchObject({ occasion: 'milestone', points: 50 });
    expect(toldBy(bought({}, 490, 600)).at(-1)).toMatchObject({ occasion: 'milestone', points: 100 });
    expect(kindsOf(toldBy(bought({}, 500, 20)))).toEqual(['earned']);
    expect(kindsOf(toldBy(bought({}, 500), undefined, { milestones: [] }))).toEqual(['earned']);
  });

  test('tells of a level when it is reached, by what counted before it', () => {
    const gold = bonus('tier', { points: '', spent: '300' }, 'Gold');
    expect(kindsOf(toldBy(bought({ bonuses: [gold] }, 290)))).toEqual(['earned']);
    expect(toldBy(bought({ bonuses: [gold] }, 290, 20)).at(-1)).toMatchObject({
      occasion: 'level',
      text: 'Gold',
    });
    expect(kindsOf(toldBy(bought({ bonuses: [gold] }, 290, 20, 20)))).toEqual(['earned']);
  });

  test('of nobody, of a file, or recorded without points tells nothing', () => {
    const walkIn = sell(ledgerBy(salon), { invoice: cut(80), moment: at, member: '' });
    expect(toldBy(walkIn)).toEqual([]);
    const entry = lastOf(bought({}, 600));
    expect(kindsOf(toldBy(bought({}, 600), entry))).toEqual(['earned', 'milestone']);
    expect(toldBy(bought({}, 600), { ...entry, batch: 'aaaaaaaaaaaa' })).toEqual([]);
    expect(toldBy(bought({}, 600), { ...entry, recordOnly: true })).toEqual([]);
  });

  test('or a booking that is recorded weeks later is history, and told to nobody', () => {
    const late = (moment: string, kind: Entry['kind']) => {
      const ledger = bought({}, 80);
      return kindsOf(toldBy(ledger, { ...lastOf(ledger), kind, moment }));
    };
    for (const kind of ['invoice', 'booking'] as const) {
      expect(late('2018-03-29T23:59', kind)).toEqual(['earned']);
      expect(late('2018-03-30T00:00', kind)).toEqual([]);
    }
  });
});

describe('a booking that took place', () => {
  test('tells its points and what was booked', () => {
    const line = { kind: 'service', item: 'CUT', name: 'Cut', category: '', quantity: 1, amount: 0 } as const;
    const command: Command = {
      kind: 'booking',
      key: 'b',
      request: 'b',
      member: 'M',
      number: '17',
      day: '2018-03-15',
      staff: 'Kim',
      line: { ...line, discount: 0, tax: '', catalogPoints: 8 },
    };
    expect(toldBy(done(ledgerBy(salon), command, at))).toMatchObject([
      { occasion: 'earned', points: 8, items: ['Cut'] },
    ]);
  });
});

describe('points by hand', () => {
  test('tell what came or went, and why', () => {
    expect(toldBy(byHand(bought({}, 490), 15))).toMatchObject([
      { occasion: 'byHand', points: 15, text: 'Thank you for your review!' },
      { occasion: 'milestone', points: 50 },
    ]);
    expect(toldBy(byHand(bought({}, 490), -9))).toMatchObject([{ occasion: 'byHand', points: -9 }]);
  });

  test('for several clients tell each of them, though they are a series', () => {
    expect(kindsOf(toldBy(byHand(bought({}, 80), 15, 'aaaaaaaaaaaa')))).toEqual(['byHand']);
  });
});

describe('points on joining', () => {
  test('are points earned, without a service', () => {
    const joined = done(
      ledgerBy({ ...salon, headStart: 25 }),
      { kind: 'join', key: 'a', request: 'a', member: 'M', consent: null },
      at,
    );
    expect(toldBy(joined)).toMatchObject([{ occasion: 'earned', points: 25, items: [] }]);
  });
});

describe('what is no reason to write', () => {
  test('an invoice that is taken back, and the entry that takes it back', () => {
    const sold = bought({}, 600);
    const back = takeBack(sold, lastSale(sold), [], at, true);
    expect(toldBy(back)).toEqual([]);
    expect(happeningsIn(back.entries, back.ruleset, rules)).toEqual([]);
    expect(kindsOf(happeningsIn(sold.entries, sold.ruleset, rules))).toEqual(['earned', 'milestone']);
  });

  test('an invoice of which a part is taken back: its figures are no longer true', () => {
    const sold = bought({}, 600);
    const back = takeBack(sold, lastSale(sold), [{ line: 0, quantity: 0, amount: 1000 }], at);
    expect(lastOf(back)).toMatchObject({ kind: 'reverse', of: lastSale(sold) });
    expect(happeningsIn(back.entries, back.ruleset, rules)).toEqual([]);
  });

  test('two numbers that become one client, though the points pass a round number', () => {
    const two = sell(bought({}, 490), { invoice: cut(300), moment: at, member: 'N' });
    const merged = merge(two, 'M', 'N', at);
    const since = merged.entries.slice(two.entries.length);
    expect(since.length).toBeGreaterThan(1);
    expect(happeningsIn(since, merged.ruleset, rules)).toEqual([]);
  });

  test('whatever is switched off', () => {
    expect(toldBy(bought({}, 600), undefined, { on: [] })).toEqual([]);
    expect(kindsOf(toldBy(bought({}, 600), undefined, { on: ['milestone'] }))).toEqual(['milestone']);
  });
});

describe('a happening that has waited', () => {
  test('still stands unless the client’s last movements say that it was taken back', () => {
    const sold = bought({}, 80, 90);
    const [earned] = toldBy(sold);
    if (earned === undefined) throw new Error('nothing to tell');
    const movements = (ledger: Ledger) =>
      foldMovements(
        'M',
        ledger.entries.filter(({ member }) => member === 'M'),
      );
    expect(stillStands(earned, movements(sold))).toBe(true);
    const back = takeBack(sold, lastSale(sold), [], at, true);
    expect(stillStands(earned, movements(back))).toBe(false);
    expect(stillStands({ ...earned, seq: earned.seq - 1 }, movements(back))).toBe(true);
  });
});
