// A journal with an entry of every kind, and in them something of everything that an entry can hold.

import { bookedLine } from '../../src/core/decide/decide-booking';
import type { Line } from '../../src/core/invoice/invoice';
import type { EntryKind } from '../../src/core/journal/entry';
import { type MemberState, newMember } from '../../src/core/members/member';
import { laterOf } from '../../src/core/settings/later';
import type { Ruleset } from '../../src/core/settings/ruleset';
import { nothingSet } from '../../src/core/settings/ruleset';
import type { StoredValueState } from '../../src/core/stored-values/stored-value';
import { invoice, line } from './invoices';
import {
  adjust,
  done,
  expire,
  type Ledger,
  lastSale,
  merge,
  sell,
  stateOf,
  takeBack,
  unmerge,
  withRuleset,
} from './ledger';
import { bonus, everyTen, lot, program, reward, ruleset } from './rulesets';

/** Every kind of entry: one that is missing here does not compile. */
export const entryKinds: { readonly [Kind in EntryKind]: true } = {
  join: true,
  invoice: true,
  redeem: true,
  reverse: true,
  adjust: true,
  expire: true,
  opening: true,
  ruleset: true,
  consent: true,
  adopt: true,
  merge: true,
  unmerge: true,
  erase: true,
  booking: true,
};

const keyed = (key: string) => ({ key, request: `request of ${key}` });

/** A few weeks of everything: gift cards sold and used, rewards, vouchers, refunds, a void, an adjustment, expiry. */
export function everyKind(): Ledger {
  const rules = ruleset({
    programs: [everyTen, program('unit', { points: 2, scope: 'product' })],
    rewards: [
      reward('amount', { points: 5, amount: '5.00' }, '5 off'),
      reward('voucher', { points: 3, amount: '10.00', months: 6 }, 'For a friend'),
      reward('giftcard', { points: 4, amount: '25.00' }, 'Card of 25'),
    ],
    bonuses: [bonus('promotion', { factor: 2, from: '2018-03-20', to: '2018-03-25' })],
    expiry: 'earned',
    expiryMonths: 2,
    giftcardMonths: 24,
    headStart: 6,
    rewardsAtOnce: 2,
  });
  const on = (day: string, ...lines: readonly Line[]) => ({ ...invoice(...lines), day });
  // What an adoption finds is accepted as it is: so it comes first, and everything after it is held to.
  let ledger = withRuleset(adopted(), rules);
  ledger = done(ledger, { ...keyed('k1'), kind: 'join', member: 'M', consent: null }, '2018-03-14T10:00');
  ledger = done(ledger, { ...keyed('k2'), kind: 'join', member: 'J', consent: null }, '2018-03-14T11:00');
  ledger = done(
    ledger,
    { ...keyed('k3'), kind: 'reverse', member: 'J', back: { what: 'void' }, note: 'twice', seen: null },
    '2018-03-14T12:00',
  );
  const agrees = { kind: 'consent', member: 'M', given: 'yes', isShown: true } as const;
  const agreed = { ...agrees, ...keyed('k5'), words: 'I agree. [7Q4M]', day: '2018-03-13' };
  ledger = done(ledger, agreed, '2018-03-14T13:00');
  ledger = sell(ledger, {
    invoice: on('2018-03-15', line('service', 9000), line('product', 2000, 2), line('giftcard', 3000)),
    moment: '2018-03-15T10:00',
  });
  const card = [...ledger.storedValues.values()].find(({ balance }) => balance === 3000)?.id ?? '';
  ledger = sell(ledger, {
    invoice: on('2018-03-16', line('service', 5000), line('product', 4500, 3, { discount: 500 })),
    moment: '2018-03-16T10:00',
    requested: {
      choices: [
        { reward: '5 off', points: null },
        { reward: 'For a friend', points: null },
      ],
      tenders: [{ storedValue: card, balance: 3000 }],
    },
  });
  ledger = takeBack(ledger, lastSale(ledger), [{ line: 1, quantity: 1, amount: 1500 }], '2018-03-17T09:00');
  const withdrawn = { ...agrees, ...keyed('k6'), given: 'no', words: '', day: '2018-03-18' } as const;
  ledger = done(ledger, withdrawn, '2018-03-18T09:00');
  ledger = sell(ledger, {
    invoice: on('2018-03-21', line('service', 5000)),
    moment: '2018-03-21T10:00',
    requested: { choices: [{ reward: 'Card of 25', points: null }] },
  });
  ledger = sell(ledger, {
    invoice: on('2018-03-21', line('service', 2500), line('giftcard', 2000)),
    moment: '2018-03-21T11:00',
    member: 'N',
  });
  ledger = takeBack(
    ledger,
    lastSale(ledger),
    [
      { line: 0, quantity: 1, amount: 2500 },
      { line: 1, quantity: 1, amount: 2000 },
    ],
    '2018-03-21T12:00',
    true,
  );
  ledger = sell(ledger, {
    invoice: { ...on('2018-03-22', line('product', 1000)), source: 'till' },
    moment: '2018-03-22T10:00',
    member: '',
  });
  ledger = withRuleset(ledger, { ...rules, expiryMonths: 3 });
  ledger = done(ledger, { kind: 'change-expiry', member: 'M' }, '2018-03-22T11:00');
  ledger = adjust(
    ledger,
    'M',
    { moves: [{ from: '', until: '2018-06', points: 7 }], debt: 0, shortfall: 0 },
    '2018-03-23T10:00',
  );
  ledger = byHand(ledger);
  const exchange = { kind: 'redeem', member: 'M', reward: 'For a friend', seen: null } as const;
  ledger = done(ledger, { ...exchange, ...keyed('k16') }, '2018-03-23T12:00');
  ledger = planned(ledger);
  const voided = [...ledger.storedValues.values()].findLast(({ kind }) => kind === 'voucher')?.id ?? '';
  ledger = done(
    ledger,
    { ...keyed('k4'), kind: 'void-stored-value', storedValue: voided, note: 'lost' },
    '2018-04-02T10:00',
  );
  ledger = sell(ledger, {
    invoice: on('2018-04-04', line('service', 3000)),
    moment: '2018-04-04T10:00',
    member: 'LOST',
  });
  ledger = mergedAndParted(ledger);
  ledger = expire(ledger, 'M', '2018-08-01T10:00');
  if (stateOf(ledger, 'M').account.lots.length > 0) throw new Error('nothing expired');
  return ledger;
}

/** Points by hand: added and taken for two as one series, and what one of them got taken back with the series. */
function byHand(before: Ledger): Ledger {
  const one = {
    kind: 'adjust',
    limit: null,
    isOwn: false,
    seen: null,
    batch: 'c1ub'.padEnd(12, '0'),
  } as const;
  const given = { ...one, ...keyed('k7'), member: 'M', points: 20, note: 'Sorry!' };
  const taken = { ...one, ...keyed('k8'), member: 'N', points: -1, note: 'Typed twice' };
  const { batch } = one;
  const back = { kind: 'reverse', back: { what: 'void' }, note: '', batch, seen: null } as const;
  let ledger = done(before, given, '2018-03-23T11:00');
  ledger = done(
    ledger,
    { ...one, ...keyed('k9'), member: 'N', points: 4, note: 'Sorry!' },
    '2018-03-23T11:01',
  );
  ledger = done(ledger, taken, '2018-03-23T11:02');
  return done(ledger, { ...back, ...keyed('k10'), member: 'N' }, '2018-03-23T11:03');
}

/** A change of settings for a later day, two that a person saves meanwhile, and what the day brings and misses. */
function planned(before: Ledger): Ledger {
  const { ruleset } = before;
  const [first, ...rewards] = ruleset.rewards;
  if (first === undefined) throw new Error('no reward');
  const dearer = { ...first, terms: { ...first.terms, points: 6 } };
  const more = program('visit', { points: 1 }, 'A visit');
  const after = {
    ...ruleset,
    tierMonths: 6,
    rewards: [dearer, ...rewards.slice(0, 1)],
    programs: [...ruleset.programs, more],
  };
  const save = (key: string, settings: Ruleset) =>
    ({ ...keyed(key), kind: 'ruleset', settings, later, seen: null }) as const;
  const later = laterOf(ruleset, after, '2018-04-01', null);
  const meanwhile = { ...ruleset, rewards: ruleset.rewards.slice(0, 2) };
  let ledger = done(before, save('plan', ruleset), '2018-03-24T10:00');
  ledger = done(ledger, save('meanwhile', meanwhile), '2018-03-25T10:00');
  ledger = done(ledger, { kind: 'begin-later' }, '2018-04-01T08:00');
  return sell(ledger, {
    invoice: { ...invoice(line('service', 4000)), day: '2018-04-01' },
    moment: '2018-04-01T10:00',
    requested: { choices: [{ reward: '5 off', points: null }] },
  });
}

/** A booking that was credited, cancelled, and took place after all. */
function withBookings(before: Ledger): Ledger {
  const service = { kind: 'service', item: 'CUT', name: 'Cut', category: 'Hair' } as const;
  const said = { member: 'P', number: 'A1', day: '2018-04-03', staff: 'Mia', line: bookedLine(service, 7) };
  const booking = { kind: 'booking', ...said } as const;
  const back = { kind: 'reverse', member: 'P', back: { what: 'void' }, note: '', seen: null } as const;
  let ledger = done(before, { ...booking, ...keyed('k13') }, '2018-04-04T09:00');
  ledger = done(ledger, { ...back, ...keyed('k14') }, '2018-04-04T09:30');
  return done(ledger, { ...booking, ...keyed('k15') }, '2018-04-04T10:00');
}

/** Two who are one, from whom an older invoice of the other is refunded, and two again; and one who is forgotten. */
function mergedAndParted(before: Ledger): Ledger {
  let ledger = sell(withBookings(before), {
    invoice: { ...invoice(line('service', 6000)), day: '2018-04-05' },
    moment: '2018-04-05T10:00',
    member: 'P',
  });
  const of = lastSale(ledger);
  ledger = sell(ledger, {
    invoice: { ...invoice(line('service', 4000)), day: '2018-04-06' },
    moment: '2018-04-06T10:00',
    member: 'Q',
  });
  const agrees = { kind: 'consent', member: 'P', given: 'yes', isShown: true } as const;
  const agreed = { ...agrees, ...keyed('k11'), words: 'I agree. [7Q4M]', day: '2018-04-06' };
  ledger = done(ledger, agreed, '2018-04-06T11:00');
  ledger = merge(ledger, 'Q', 'P', '2018-04-07T10:00');
  ledger = takeBack(ledger, of, [], '2018-04-08T10:00', true);
  ledger = unmerge(ledger, '2018-04-09T10:00');
  ledger = merge(ledger, 'P', 'Q', '2018-04-10T10:00');
  return done(ledger, { ...keyed('k12'), kind: 'erase', member: 'P' }, '2018-04-11T10:00');
}

/** A journal of which nothing is left, with a client and a gift card who know of its entries. */
function adopted(): Ledger {
  const empty = { entries: [], members: new Map(), storedValues: new Map(), ruleset: nothingSet };
  const member: MemberState = {
    ...newMember('LOST'),
    version: 3,
    seq: 7,
    moment: '2017-12-01T10:00',
    account: { lots: [lot(4, '2018-07'), lot(12)], debt: 0 },
    invoices: 2,
    consent: { consent: 'yes', consentDay: '2017-11-01', consentWords: 'I agree. [7Q4M]' },
  };
  const state: StoredValueState = {
    id: 'lost card',
    kind: 'giftcard',
    off: 0,
    percent: 0,
    until: '',
    seq: 6,
    issuedOn: '2017-11-01',
    member: '',
    currency: 'EUR',
    issued: 4000,
    balance: 500,
    used: 3500,
    voided: false,
  };
  const command = {
    ...keyed('adoption'),
    kind: 'adopt',
    reason: 'Restored from a copy',
    found: [],
    lostMembers: [member],
    lostStoredValues: [{ storedValue: state.id, state }],
    erased: [],
  } as const;
  return done(empty, command, '2017-12-31T10:00');
}
