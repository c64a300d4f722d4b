// Measures how many invoices per second the engine decides, compared with others that give the same points:
// - earning: Carnet's points for an invoice (`eligibleSpendOf`, `earningsOf`), used by every till and every audit;
// - quote: the whole of `quoteInvoice` in a realistic salon: five rewards on, twelve lots, prices without tax;
// - json-rules-engine with the same five rules, on the first 5,000 invoices;
// - by hand: only the points in one loop over integers, and every figure of the quote by hand for comparison.
// First, all must give the same figures on every invoice. Then they take turns, and each round gives ratios of their
// times: the median ratio must stay within its limit. All use processor time, because on a shared machine elapsed time
// is mostly other processes'. Exits with 1 if a figure differs or a limit is exceeded.

import { eligibleSpendOf } from '../../src/core/invoice/eligible-spend';
import type { Invoice } from '../../src/core/invoice/invoice';
import { nothingRequested, type Quote, quoteInvoice } from '../../src/core/invoice/quote';
import { earningsOf } from '../../src/core/points/earn';
import { noFacts } from '../../src/core/points/facts';
import { figuresByHand, figuresOf, pointsByHand } from './by-hand';
import { pointsByRulesEngine } from './rules-engine';
import { earningOnly, invoices, member, moments, SEED, salon } from './salon';

const SAMPLE = 5_000;
const ROUNDS = 15;
/** Limits: minimum speed relative to json-rules-engine, and maximum time of a whole quote in hand loops. */
const LEAST_RATIO = 30;
const MOST_LOOPS = 12;

function pointsByCarnet(invoice: Invoice): number {
  return earningsOf(earningOnly, eligibleSpendOf(invoice, earningOnly, null), noFacts).points;
}

function quoteOf(i: number): Quote {
  return quoteInvoice({
    invoice: invoices[i] as Invoice,
    member,
    requested: nothingRequested,
    ruleset: salon,
    moment: moments[i] as string,
    recordOnly: false,
  });
}

// One loop each, so that none is measured through a call site that another has made slow.
const contenders = {
  earning(count: number) {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += pointsByCarnet(invoices[i] as Invoice);
    return sum;
  },
  quote(count: number) {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += quoteOf(i).points;
    return sum;
  },
  async rulesEngine() {
    let sum = 0;
    for (let i = 0; i < SAMPLE; i++) sum += await pointsByRulesEngine(invoices[i] as Invoice);
    return sum;
  },
  hand(count: number) {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += pointsByHand(invoices[i] as Invoice);
    return sum;
  },
  figuresByHand(count: number) {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += figuresByHand(invoices[i] as Invoice).points;
    return sum;
  },
};

type Name = keyof typeof contenders;

const names: { readonly [N in Name]: string } = {
  earning: 'Carnet, earning',
  quote: 'Carnet, whole quote',
  rulesEngine: 'json-rules-engine',
  hand: 'points by hand',
  figuresByHand: 'whole quote by hand',
};
const order = Object.keys(names) as readonly Name[];

/** Describes the first invoice on which two of them differ. */
async function difference(): Promise<string | undefined> {
  for (const [i, invoice] of invoices.entries()) {
    const quote = quoteOf(i);
    const points = [quote.points, pointsByCarnet(invoice), pointsByHand(invoice)];
    if (i < SAMPLE) points.push(await pointsByRulesEngine(invoice));
    if (new Set(points).size > 1) return `Invoice ${i}: ${points.join(', ')} points`;
    const [found, byHand] = [figuresOf(quote), figuresByHand(invoice)].map((figures) =>
      JSON.stringify(figures),
    );
    if (found !== byHand) return `Invoice ${i}: ${found}, by hand ${byHand}`;
  }
  return undefined;
}

/** Microseconds of processor time per invoice. */
async function timeOf(name: Name): Promise<number> {
  const start = process.cpuUsage();
  await contenders[name](invoices.length);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / (name === 'rulesEngine' ? SAMPLE : invoices.length);
}

type Times = { readonly [N in Name]: number };

async function round(): Promise<Times> {
  const times = { earning: 0, quote: 0, rulesEngine: 0, hand: 0, figuresByHand: 0 };
  for (const name of order) times[name] = await timeOf(name);
  return times;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function report(rounds: readonly Times[]): void {
  const ratio = (of: Name, to: Name) => median(rounds.map((times) => times[of] / times[to]));
  console.log(
    `Seed ${SEED}: ${invoices.length} invoices × 5 lines × 5 programmes, medians of ${ROUNDS} rounds, processor time`,
  );
  for (const name of order) {
    const rate = Math.round(1e6 / median(rounds.map((times) => times[name]))).toLocaleString('en');
    console.log(`${names[name].padEnd(20)} ${rate.padStart(12)} invoices/s`);
  }
  const faster = ratio('rulesEngine', 'earning');
  const loops = ratio('quote', 'hand');
  console.log(`Carnet, earning: ${faster.toFixed(1)} × json-rules-engine (at least ${LEAST_RATIO})`);
  console.log(
    `Carnet, whole quote: ${loops.toFixed(1)} × the time of the points by hand (at most ${MOST_LOOPS}),`,
  );
  console.log(`  ${ratio('quote', 'figuresByHand').toFixed(1)} × that of the whole quote by hand`);
  if (faster >= LEAST_RATIO && loops <= MOST_LOOPS) return;
  console.error('Too slow');
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const different = await difference();
  if (different !== undefined) {
    console.error(`Not the same figures. ${different}`);
    process.exitCode = 1;
    return;
  }
  console.log(`The same figures on ${invoices.length} invoices (json-rules-engine: on ${SAMPLE})`);
  await round(); // warms all of them up
  const rounds: Times[] = [];
  for (let k = 0; k < ROUNDS; k++) rounds.push(await round());
  report(rounds);
}

await main();
