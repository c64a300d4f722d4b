// The five programmes for json-rules-engine, as its authors would write them: facts are computed once per invoice,
// conditions hold or not, and events give the points per amount.
import { Engine, type RuleProperties } from 'json-rules-engine';
import type { Invoice } from '../../src/core/invoice/invoice';

type Params = { readonly points: number; readonly every: number };

const none: Params = { points: 0, every: 0 };

function rule(fact: string, value: number, params: Params): RuleProperties {
  return {
    conditions: { all: [{ fact, operator: 'greaterThanInclusive', value }] },
    event: { type: 'earned', params },
  };
}

const engine = new Engine([
  rule('total', 1000, { points: 1, every: 1000 }),
  rule('ofServices', 100, { points: 2, every: 100 }),
  rule('units', 1, { points: 3, every: 1 }),
  rule('unitsOfCare', 1, { points: 4, every: 1 }),
  rule('total', 15_000, { points: 5, every: 0 }),
]);

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

export async function pointsByRulesEngine(invoice: Invoice): Promise<number> {
  const { results } = await engine.run(factsOf(invoice));
  let points = 0;
  for (const { event, conditions } of results) {
    const { points: each, every } = (event?.params ?? none) as Params;
    const [condition] = (conditions as unknown as { all: { factResult: number }[] }).all;
    points += every === 0 ? each : Math.floor((condition?.factResult ?? 0) / every) * each;
  }
  return points;
}
