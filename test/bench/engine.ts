// How many invoices a second the engine decides: 100,000 invoices of 5 lines by 5 programmes that are data, made from
// a seed. Measured side by side in one run, in turns, medians of several rounds:
// - earning: Carnet's points of an invoice (`saleOf`, `earningsOf`), what every till and every audit goes through;
// - quote: the whole of `quoteInvoice` in a salon as it is: five rewards on, twelve lots, prices without tax;
// - json-rules-engine with the same five rules and its facts computed once, on the first 5,000 invoices;
// - by hand: the same rules as one loop over integers, which no salon could change.
// All have to come to the same points, or this exits with 1.
import { Engine, type RuleProperties } from 'json-rules-engine';
import { earningsOf } from '../../src/core/earn';
import { eligibleSpendOf } from '../../src/core/eligible-spend';
import { noFacts } from '../../src/core/facts';
import type { Invoice, Line } from '../../src/core/invoice';
import { nothingRequested, quoteInvoice } from '../../src/core/quote';
import type { Rule } from '../../src/core/rules';
import { defaultRuleset, type Ruleset } from '../../src/core/ruleset';

const SEED = 20180315;
const INVOICES = 100_000;
const SAMPLE = 5_000;
const ROUNDS = 7;
/** At least so many times as many invoices as json-rules-engine, and a whole quote in at most so many hand loops. */
const LEAST_RATIO = 30;
const MOST_LOOPS = 12;

const always = {
  ...{ least: 0, leastOf: 'scope', from: '', until: '', weekdays: [] },
  ...{ mostUses: 0, mostUsesEach: 0, firstVisitOnly: false },
};
const services = { scope: ['service'], categories: [], items: [] };
const products = { scope: ['product'], categories: [], items: [] };
const care = { scope: [], categories: ['Care'], items: ['CUT'] };
const everything = { scope: 'everything', categories: [], items: [] };

const rule = (name: string, kind: string, terms: object): Rule => ({
  kind,
  name,
  on: true,
  terms: { ...always, ...terms },
});

const ruleset: Ruleset = {
  ...defaultRuleset,
  programs: [
    rule('Everything', 'spend', { points: 1, every: 1000, ...everything }),
    rule('Services', 'spend', { points: 2, every: 100, ...services }),
    rule('Products', 'unit', { points: 3, ...products }),
    rule('Care and cuts', 'unit', { points: 4, ...care }),
    rule('Visit', 'visit', { points: 5, least: 15_000 }),
  ],
};

/** Mulberry32: the same numbers from the same seed on every machine. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function invoices(): Invoice[] {
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

const all = invoices();

/** One number for all points and where they stand. */
function mixed(sum: number, points: number, i: number): number {
  return (sum + points * ((i % 97) + 1)) % 4_294_967_291;
}

function byCarnet(count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++)
    sum = mixed(
      sum,
      earningsOf(ruleset, eligibleSpendOf(all[i] as Invoice, ruleset, null), noFacts).points,
      i,
    );
  return sum;
}

/** A salon as it is: five rewards on, prices without tax, and a client with points of twelve months. */
const salon: Ruleset = {
  ...ruleset,
  prices: 'without',
  basis: 'without',
  taxServices: 2100,
  taxProducts: 600,
  expiry: 'earned',
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

const member = {
  account: {
    lots: Array.from({ length: 12 }, (_, i) => ({
      from: '',
      until: `2018-${String(i + 4).padStart(2, '0')}`,
      points: 9,
    })),
    debt: 0,
  },
  lastVisit: '',
  facts: noFacts,
};

function byQuote(count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const invoice = all[i] as Invoice;
    const moment = `${invoice.day}T10:00`;
    const quote = quoteInvoice({
      invoice,
      member,
      requested: nothingRequested,
      ruleset: salon,
      moment,
      recordOnly: false,
    });
    sum = mixed(sum, quote.points, i);
  }
  return sum;
}

function byHand(count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const { lines } = all[i] as Invoice;
    let total = 0;
    let ofServices = 0;
    let units = 0;
    let unitsOfCare = 0;
    for (let k = 0; k < lines.length; k++) {
      const { kind, amount, quantity, item, category } = lines[k] as Line;
      total += amount;
      if (kind === 'service') ofServices += amount;
      if (amount === 0) continue;
      if (kind === 'product') units += quantity;
      if (category === 'Care' || item === 'CUT') unitsOfCare += quantity;
    }
    const visit = total >= 15_000 ? 5 : 0;
    const points =
      Math.floor(total / 1000) + Math.floor(ofServices / 100) * 2 + units * 3 + unitsOfCare * 4 + visit;
    sum = mixed(sum, points, i);
  }
  return sum;
}

/** What the five rules go by, measured once for an invoice: as the authors of json-rules-engine would give it facts. */
function factsOf({ lines }: Invoice) {
  const facts = { total: 0, ofServices: 0, units: 0, unitsOfCare: 0 };
  for (const { kind, amount, quantity, item, category } of lines) {
    facts.total += amount;
    if (kind === 'service') facts.ofServices += amount;
    if (amount === 0) continue;
    if (kind === 'product') facts.units += quantity;
    if (category === 'Care' || item === 'CUT') facts.unitsOfCare += quantity;
  }
  return facts;
}

/** The same five rules for json-rules-engine: its conditions hold or not, its events say how many points for how much. */
function rulesEngine(): Engine {
  const rule = (fact: string, value: number, params: typeof none): RuleProperties => ({
    conditions: { all: [{ fact, operator: 'greaterThanInclusive', value }] },
    event: { type: 'earned', params },
  });
  return new Engine([
    rule('total', 1000, { points: 1, every: 1000 }),
    rule('ofServices', 100, { points: 2, every: 100 }),
    rule('units', 1, { points: 3, every: 1 }),
    rule('unitsOfCare', 1, { points: 4, every: 1 }),
    rule('total', 15_000, { points: 5, every: 0 }),
  ]);
}

const none = { points: 0, every: 0 };
const engine = rulesEngine();

async function byRulesEngine(count: number): Promise<number> {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const { results } = await engine.run(factsOf(all[i] as Invoice));
    let points = 0;
    for (const { event, conditions } of results) {
      const { points: each, every } = (event?.params ?? none) as typeof none;
      const [condition] = (conditions as unknown as { all: { factResult: number }[] }).all;
      points += every === 0 ? each : Math.floor((condition?.factResult ?? 0) / every) * each;
    }
    sum = mixed(sum, points, i);
  }
  return sum;
}

type Contender = {
  readonly name: string;
  readonly count: number;
  run(count: number): number | Promise<number>;
};

const contenders: readonly Contender[] = [
  { name: 'Carnet, earning', count: INVOICES, run: byCarnet },
  { name: 'Carnet, whole quote', count: INVOICES, run: byQuote },
  { name: 'json-rules-engine', count: SAMPLE, run: byRulesEngine },
  { name: 'by hand', count: INVOICES, run: byHand },
];

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

async function main(): Promise<void> {
  const sums = await Promise.all(contenders.map(({ run }) => run(SAMPLE)));
  const full = await Promise.all(
    contenders.filter(({ count }) => count === INVOICES).map(({ run }) => run(INVOICES)),
  );
  if (new Set(sums).size !== 1 || new Set(full).size !== 1) {
    console.error(`Not the same points: ${sums.join(', ')}; ${full.join(', ')}`);
    process.exitCode = 1;
    return;
  }
  const rates = contenders.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [k, { count, run }] of contenders.entries()) {
      const start = performance.now();
      await run(count);
      rates[k]?.push(count / ((performance.now() - start) / 1000));
    }
  const [earning = 0, quote = 0, rulesEngine = 0, hand = 0] = rates.map(median);
  console.log(`Seed ${SEED}: ${INVOICES} invoices × 5 lines × 5 programmes, medians of ${ROUNDS} rounds`);
  contenders.forEach(({ name, count }, k) => {
    const rate = Math.round(median(rates[k] ?? [])).toLocaleString('en');
    console.log(
      `${name.padEnd(20)} ${rate.padStart(12)} invoices/s${count === SAMPLE ? ` (of ${SAMPLE})` : ''}`,
    );
  });
  console.log(`Checksum of the points ${full[0]} (first ${SAMPLE}: ${sums[0]}), the same for all`);
  console.log(
    `Carnet, earning: ${(earning / rulesEngine).toFixed(0)} × json-rules-engine, 1/${(hand / earning).toFixed(1)} of by hand`,
  );
  console.log(`Carnet, whole quote: ${(hand / quote).toFixed(1)} × the time of the loop by hand`);
  if (earning < LEAST_RATIO * rulesEngine) {
    console.error(`Less than ${LEAST_RATIO} × json-rules-engine`);
    process.exitCode = 1;
  }
  if (hand > MOST_LOOPS * quote) {
    console.error(`A whole quote takes more than ${MOST_LOOPS} × the loop by hand`);
    process.exitCode = 1;
  }
}

await main();
