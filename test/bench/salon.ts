// The salon to measure: five programmes as data, five rewards, prices without tax, a client with points from twelve
// months, and 100,000 invoices of five lines generated from a seed.

import { addMonths } from '../../src/core/day';
import type { Invoice, Line } from '../../src/core/invoice/invoice';
import type { QuoteMember } from '../../src/core/invoice/quote';
import type { Account } from '../../src/core/points/account';
import { noFacts } from '../../src/core/points/facts';
import type { Rule } from '../../src/core/settings/rules';
import { defaultRuleset, type Ruleset } from '../../src/core/settings/ruleset';

export const SEED = 20180315;
const INVOICES = 100_000;

const always = {
  ...{ least: 0, leastOf: 'scope', from: '', until: '', weekdays: [] },
  ...{ mostUses: 0, mostUsesEach: 0, firstVisitOnly: false },
};
const services = { scope: ['service'], categories: [], items: [] };
const products = { scope: ['product'], categories: [], items: [] };
const care = { scope: [], categories: ['Care'], items: ['CUT'] };
const everything = { scope: 'everything', categories: [], items: [] };
export const scopes = { products, everything };

export const rule = (name: string, kind: string, terms: object): Rule => ({
  kind,
  name,
  on: true,
  terms: { ...always, ...terms },
});

/** Only the rules that earn, which is the task of json-rules-engine. */
export const earningOnly: Ruleset = {
  ...defaultRuleset,
  programs: [
    rule('Everything', 'spend', { points: 1, every: 1000, ...everything }),
    rule('Services', 'spend', { points: 2, every: 100, ...services }),
    rule('Products', 'unit', { points: 3, ...products }),
    rule('Care and cuts', 'unit', { points: 4, ...care }),
    rule('Visit', 'visit', { points: 5, least: 15_000 }),
  ],
};

/** A realistic salon. */
export const salon: Ruleset = {
  ...earningOnly,
  prices: 'without',
  basis: 'without',
  taxServices: 2100,
  taxProducts: 600,
  expiry: 'earned',
  expiryMonths: 12,
  rewards: [
    rule('10 off', 'amount', { points: 200, amount: 1000, ...everything }),
    rule('5 % off services', 'percent', { points: 100, percent: 500, most: 0, ...services }),
    rule('A balm', 'free', { points: 50, units: 1, items: ['BALM'] }),
    rule('Points as money', 'cash', {
      value: 50_000,
      leastPoints: 0,
      step: 1,
      mostPoints: 0,
      mostShare: 0,
      ...everything,
    }),
    rule('For a friend', 'voucher', { points: 150, amount: 1500, percent: 0, months: 6 }),
  ],
};

const twelveMonths: Account = {
  lots: Array.from({ length: 12 }, (_, i) => ({ from: '', until: addMonths('2018-04', i), points: 9 })),
  debt: 0,
};

export const member: QuoteMember = {
  account: twelveMonths,
  live: twelveMonths,
  lastVisit: '2018-02-15',
  facts: noFacts,
};

/** Mulberry32: the same seed gives the same numbers on every machine. */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    // `| 0`: stored as an integer, like amounts parsed from JSON, not as a floating-point number.
    return (((mixed ^ (mixed >>> 14)) >>> 0) % below) | 0;
  };
}

function madeInvoices(): readonly Invoice[] {
  const roll = dice(SEED);
  const line = (): Line => ({
    kind: roll(2) === 0 ? 'service' : 'product',
    item: ['CUT', 'COLOUR', 'BALM', 'WAX'][roll(4)] ?? '',
    name: 'Something',
    category: ['Hair', 'Care', ''][roll(3)] ?? '',
    quantity: 1 + roll(3),
    amount: roll(8) === 0 ? 0 : roll(9000),
    discount: 0,
    tax: '',
  });
  return Array.from({ length: INVOICES }, (_, i) => ({
    source: '',
    receipt: String(i),
    day: `2018-03-${String(1 + roll(28)).padStart(2, '0')}`,
    staff: '',
    lines: [line(), line(), line(), line(), line()],
  }));
}

export const invoices = madeInvoices();
export const moments = invoices.map(({ day }) => `${day}T10:00`);
