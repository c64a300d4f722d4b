// The real salon's books, imported and played again: under the same rules exactly what was recorded, under others exactly
// what an import under those would have recorded.
import { describe, expect, it } from 'vitest';
import { standingOf } from '../../src/core/points/standing';
import { type EntryFigures, readFigures } from '../../src/core/reports/entry-figures';
import { replayOf } from '../../src/core/reports/replay';
import { type WhatIf, whatIf } from '../../src/core/reports/what-if';
import type { RawPolicies } from '../../src/core/settings/policies';
import type { RawRule } from '../../src/core/settings/rules';
import type { Ruleset } from '../../src/core/settings/ruleset';
import { salonFile } from '../fixture-file';
import { CarnetSheet } from './carnet-sheet';
import { rule } from './full-salon';
import { planned, putFile } from './planned';
import { policies } from './salon';

const MOMENT = '2026-11-20T13:00';

type Salon = {
  readonly ruleset: Ruleset;
  readonly figures: readonly EntryFigures[];
  /** By the till's code, which is the same in every import. */
  readonly balances: ReadonlyMap<string, number>;
  readonly codes: ReadonlyMap<string, string>;
};

function imported(
  programs: readonly RawRule[],
  some: Partial<RawPolicies>,
  rewards: readonly RawRule[] = [],
): Salon {
  const sheet = new CarnetSheet();
  sheet.open();
  const { rulesetHash: seen } = sheet.answer('set-up', { language: 'en', currency: 'CAD' });
  const rules = { programs: [...programs], rewards: [...rewards], bonuses: [] };
  sheet.answer('save-settings', { seen, policies: policies({ currency: 'CAD', ...some }), ...rules });
  for (const kind of ['services', 'products'] as const) putFile(sheet, salonFile(`${kind}.csv`), kind);
  const { invoices } = planned(sheet, salonFile('receipts.csv'), {
    source: 'receipts',
    currency: 'CAD',
    recordOnly: false,
  });
  for (let first = 0; first < invoices.length; first += 100)
    sheet.answer('take-receipts', {
      invoices: invoices.slice(first, first + 100) as never,
      recordOnly: false,
    });
  const { clients } = sheet.answer('list-clients', { first: 2 });
  return {
    ruleset: sheet.answer('open', {}).ruleset,
    figures: sheet.answer('list-figures', { first: 2 }).figures.flatMap((text) => readFigures(text) ?? []),
    balances: new Map(clients.map(({ code, standing }) => [code, standing.balance])),
    codes: new Map(clients.map(({ id, code }) => [id, code])),
  };
}

function played({ figures, codes }: Salon, today: Ruleset, other: Ruleset) {
  const asked = {
    figures,
    first: '2018-01-01',
    last: '2018-12-31',
    today,
    other,
    contacts: new Map(),
    moment: MOMENT,
  };
  const steps = whatIf(asked);
  let step = steps.next();
  let count = 0;
  while (!step.done) {
    count += 1;
    step = steps.next();
  }
  const known = { contacts: new Map(), booked: new Map(), takenBack: new Set<number>() };
  const replay = replayOf(other, new Map(), known);
  const points = figures.map((one) => replay.step(one));
  const balances = new Map(
    [...replay.members].map(([id, state]) => [codes.get(id) ?? id, standingOf(state, MOMENT).balance]),
  );
  return { result: step.value as WhatIf, points, balances, count };
}

const everyTen = rule('spend', 'Everything', { points: 1, every: '10', scope: 'everything' });
const everyFive = rule('spend', 'Everything', { points: 1, every: '5', scope: 'everything' });
const services = rule('spend', 'Services', { points: 3, every: '25', scope: 'service' });
const products = rule('unit', 'Products', { points: 4, scope: 'product' });
const off = (points: number) => rule('amount', '5 off', { points, amount: '5.00', scope: 'everything' });

describe('the real salon’s books, played again', () => {
  const real = imported([everyTen], {}, [off(50)]);

  it('give what was recorded, entry by entry, under the rules that recorded it', () => {
    const { result, points, balances, count } = played(real, real.ruleset, real.ruleset);
    expect(points).toEqual(real.figures.map((one) => one.points));
    for (const [code, balance] of balances) expect([code, balance]).toEqual([code, real.balances.get(code)]);
    expect(balances.size).toBe(488);
    expect(result.today).toEqual(result.other);
    expect(result.today).toMatchObject({
      invoices: 707,
      earned: 5338,
      open: 5338,
      asRecorded: 0,
      used: 0,
      turnover: 5_512_109,
    });
    expect([result.gain, result.lose]).toEqual([[], []]);
    expect(count).toBeGreaterThan(10);
  });

  const twice = imported([everyFive], {}, [off(60)]);
  const others = imported(
    [services, products],
    {
      combine: 'best',
      prices: 'without',
      basis: 'with',
      rounding: 'up',
      expiry: 'earned',
      expiryMonths: 103,
    },
    [off(80)],
  );

  it.each([
    ['twice as many points', twice],
    ['other programmes, of which the best counts, tax on top, and points of which some have expired', others],
  ])('under %s give what an import under those rules records', (_how, there) => {
    const { result, balances } = played(real, real.ruleset, there.ruleset);
    for (const [code, balance] of there.balances) expect([code, balances.get(code)]).toEqual([code, balance]);
    const recorded = there.figures.reduce((sum, one) => sum + one.earned, 0);
    expect(result.other.earned).toBe(recorded);
    expect(result.other.open).toBe([...there.balances.values()].reduce((sum, one) => sum + one, 0));
  });

  it('say who gains and loses most, and what open points are worth', () => {
    const { result } = played(real, real.ruleset, twice.ruleset);
    expect(result.gain).toHaveLength(10);
    const [best] = result.gain;
    // A point is worth 10 cents under the real rules, and 8.33 under the others; rounded once, as everywhere.
    expect(result.today.worth).toBe(
      Math.floor(([...real.balances.values()].reduce((sum, one) => sum + one, 0) * 500) / 50),
    );
    expect(result.other.worth).toBe(
      Math.floor(([...twice.balances.values()].reduce((sum, one) => sum + one, 0) * 500) / 60),
    );
    const code = real.codes.get(best?.member ?? '') ?? '';
    const worth = (balance = 0, points: number) => Math.floor((balance * 500) / points);
    expect(best?.money).toBe(worth(twice.balances.get(code), 60) - worth(real.balances.get(code), 50));
  });
});
