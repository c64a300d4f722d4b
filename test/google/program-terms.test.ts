// The terms of the programme from the built add-on: today's, those of any earlier day, and the cost of loading them.
import { beforeEach, describe, expect, it } from 'vitest';
import { openWorkbook } from '../../src/local/standin';
import type { Contested } from '../../src/local/standin/contested';
import { CarnetSheet, SEARCHED } from './carnet-sheet';
import { rule } from './full-salon';
import { ledgerColumn } from './ledger-column';
import { contact, setRuleset } from './salon';

const DAY = 86_400_000;
const START = Date.parse('2026-03-01T12:00:00Z');
const KIND = 4;

/** On 1 March, 1 point for 10. On the 4th, twice as many. On the 8th, two changes in a day: 3, then 4. */
function salon(contested: Partial<Contested> = SEARCHED) {
  let days = 0;
  const sheet = CarnetSheet.setUp({
    clock: () => START + days * DAY,
    workbook: openWorkbook(undefined, { timeZone: 'Europe/Brussels', contested }),
  });
  const earn = (points: number) =>
    setRuleset(sheet, {}, { programs: [rule('spend', 'All', { points, every: '10', scope: 'everything' })] });
  const on = (day: number, points?: number) => {
    days = day - 1;
    sheet.open();
    if (points !== undefined) earn(points);
  };
  const sell = () => {
    const lines = [{ item: 'Cut', kind: 'service' as const, price: '20.00', quantity: 1 }];
    const { record } = sheet.answer('quote-invoice', { client: 'Julie', lines, rewards: [] });
    sheet.answer('record-invoice', record as never);
  };
  sheet.answer('add-client', contact('Julie'));
  on(1, 1);
  sell();
  on(4, 2);
  sell();
  sell();
  on(8, 3);
  on(8, 4);
  sell();
  on(20);
  return { sheet, on, sell };
}

const march = (day: number) => `2026-03-${String(day).padStart(2, '0')}`;

function shown(sheet: CarnetSheet, day: number | null) {
  const { version, texts } = sheet.answer('show-terms', { day: day === null ? null : march(day) });
  const earning = texts.en.sections.flatMap(({ paragraphs }) => paragraphs).find((one) => /^All:/.test(one));
  return { points: Number(/^All: (\d+)/.exec(earning ?? '')?.[1]), ...version };
}

describe.each([true, false])('the terms of a day, where a search finds everything: %s', (isSearched) => {
  const { sheet } = salon(isSearched ? SEARCHED : {});
  const { workbook, person } = sheet.standIn;
  const start = workbook.snapshot();
  beforeEach(() => workbook.restore(start));

  const days: readonly [number | null, number, string, string][] = [
    [1, 1, march(1), march(4)],
    [3, 1, march(1), march(4)],
    [4, 2, march(4), march(8)],
    [7, 2, march(4), march(8)],
    [8, 4, march(8), ''],
    [19, 4, march(8), ''],
    [20, 4, march(8), ''],
    [31, 4, march(8), ''],
    [null, 4, march(8), ''],
  ];

  it.each(days)('of the day %s are those of %s points', (day, points, from, replacedOn) => {
    expect(shown(sheet, day)).toMatchObject({ points, from, replacedOn });
  });

  it('have the number that entries of that time cite', () => {
    const { entry } = sheet.answer('show-invoice', { seq: 4, row: 0 });
    expect(shown(sheet, 5).number).toBe(entry.ruleset);
  });

  const acts: [string, () => unknown][] = [
    ['rows in another order', () => person.sort('Ledger', 1, 'descending')],
    ['a column before all', () => person.insertColumns('Ledger', 1)],
    ['no column that says what it is', () => person.deleteColumns('Ledger', KIND)],
    ['another word over what the middle one is', () => person.edit('Ledger', 4, KIND, 'Mine')],
    [
      'another day over that of the middle one',
      () => person.edit('Ledger', 4, ledgerColumn('day'), '2026-03-19'),
    ],
    ['another number over that of the middle one', () => person.edit('Ledger', 4, ledgerColumn('seq'), '77')],
    [
      'an invoice that is called a change of settings',
      () => person.edit('Ledger', 5, KIND, 'Settings changed'),
    ],
    ['another word over what the last one is', () => person.edit('Ledger', 8, KIND, 'Mine')],
  ];

  it.each(acts)('%s: the terms of all days are the same', (_what, act) => {
    act();
    for (const [day, points, from, replacedOn] of days)
      expect(shown(sheet, day), String(day)).toMatchObject({ points, from, replacedOn });
  });

  it('do not go back before the ledger', () => {
    expect(sheet.call('show-terms', { day: '2026-02-28' })).toMatchObject({
      ok: false,
      refusal: { code: 'terms-too-early', first: march(1) },
      sentence: 'There are no terms before 1 Mar 2026: the ledger begins on that day.',
    });
  });

  it('have no number yet where something was typed into the tabs', () => {
    person.edit('Settings', rowOf('tipsEarn'), 2, 'Yes');
    expect(shown(sheet, null)).toMatchObject({ number: 0, from: march(20) });
    expect(sheet.answer('show-terms', { day: null }).texts.nl.inForce).toBe('Geldig vanaf 20 maart 2026.');
    expect(shown(sheet, 8)).toMatchObject({ points: 4, from: march(8), replacedOn: '' });
  });

  function rowOf(key: string): number {
    return (
      workbook
        .tab('Settings')
        .values()
        .findIndex((row) => row.includes(key)) + 1
    );
  }
});

it('terms that are asked for at midnight are of one day or of the other, never of both', () => {
  const midnight = Date.parse('2026-03-31T22:00:00Z');
  let before = Number.POSITIVE_INFINITY;
  let reads = 0;
  const sheet = CarnetSheet.setUp({
    clock: () => (reads++ < before ? midnight - 1000 : midnight + 1000),
    // It tells executions apart by the time at which they begin.
    memory: undefined,
    workbook: openWorkbook(undefined, { timeZone: 'Europe/Brussels' }),
  });
  const programs = (points: number) => [rule('spend', 'All', { points, every: '10', scope: 'everything' })];
  setRuleset(sheet, {}, { programs: programs(1) });
  const { rulesetHash: seen, policies, rules } = sheet.answer('open', {});
  const wanted = { seen, policies, ...rules, programs: programs(2), from: '2026-04-01' };
  sheet.answer('save-settings', wanted as never);
  const asked = () => {
    const { day, texts } = sheet.answer('show-terms', { day: null });
    const text = texts.en.sections.flatMap(({ paragraphs }) => paragraphs).find((one) => /^All:/.test(one));
    return `${day}: ${/^All: (\d+)/.exec(text ?? '')?.[1]}`;
  };
  reads = 0;
  expect(asked()).toBe('2026-03-31: 1');
  const all = reads;
  const found = new Set<string>();
  for (before = 0; before <= all; before++) {
    reads = 0;
    found.add(asked());
  }
  expect([...found].sort()).toEqual(['2026-03-31: 1', '2026-04-01: 2']);
});
