// Rewards that owners ask for, set and used on the command line: a free item from a purchase, one reward twice.
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { carnet as commandLine, ended } from './command-line';

const folder = mkdtempSync(join(tmpdir(), 'carnet-'));
const workbook = join(folder, 'workbook.json');
const cases = 'test/fixtures/cases';

afterAll(() => rmSync(folder, { recursive: true }));

function carnet(command: string, ...more: string[]) {
  return JSON.parse(commandLine(command, '--workbook', workbook, ...more));
}

function refusal(command: string, ...more: string[]): string {
  const { code, err } = ended(command, '--workbook', workbook, ...more);
  expect(code).toBe(1);
  return err;
}

function written(name: string, value: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
}

function settings(name: string, change: (given: Given) => void = () => undefined): string {
  const given: Given = JSON.parse(readFileSync(`${cases}/${name}`, 'utf8'));
  change(given);
  return written('settings.json', given);
}

type Given = { [name: string]: unknown; rewards: { terms: { [field: string]: unknown } }[] };

const start = join(folder, 'start.json');

/** A salon that sells a shampoo and has client C1. */
beforeAll(() => {
  carnet('settings', '--file', `${cases}/basic.settings.json`);
  const receipts = written(
    'receipts.csv',
    'Receipt,Date,Description,Client,Staff,Quantity,Amount\n1,2026-03-14,Shampoo,C1,Kim,1,0.00\n',
  );
  carnet('import', '--products', `${cases}/products.csv`, '--receipts', receipts);
  copyFileSync(workbook, start);
});

beforeEach(() => copyFileSync(start, workbook));

describe('a shampoo free from 100 spent', () => {
  const record = ['record', '--file', `${cases}/free-from-a-purchase.invoice.json`] as const;

  it('counts everything on the invoice', () => {
    carnet('settings', '--file', settings('free-from-a-purchase.settings.json'));
    const { quote, entry } = carnet(...record);
    expect(quote.sums).toMatchObject({ total: 17_000, discount: 2000, due: 15_000 });
    expect(quote.redemptions).toMatchObject([{ reward: 'Free shampoo from 100', discount: 2000 }]);
    expect(entry).toMatchObject({ sums: { due: 15_000 }, points: 150 });
  });

  it('counts only the shampoo if the owner says so, and then says what is missing', () => {
    const own = settings('free-from-a-purchase.settings.json', ({ rewards }) => {
      for (const { terms } of rewards) terms.leastOf = 'scope';
    });
    carnet('settings', '--file', own);
    expect(refusal(...record)).toContain('needs 80.00 more on: “Shampoo”');
  });
});

describe('one free for 17, twice', () => {
  const earned = () => carnet('record', '--file', `${cases}/reward-twice.earn.json`).entry;
  const record = ['record', '--file', `${cases}/reward-twice.invoice.json`] as const;

  it('is given as often as it was picked', () => {
    carnet('settings', '--file', settings('reward-twice.settings.json'));
    expect(earned()).toMatchObject({ points: 34, balance: 34 });
    const { quote, entry } = carnet(...record);
    expect(quote.sums).toMatchObject({ total: 8000, discount: 4000, due: 4000 });
    // The two paid items earn points.
    expect(entry).toMatchObject({ used: 34, points: 2, balance: 2 });
  });

  it('is refunded according to the discount of each', () => {
    carnet('settings', '--file', settings('reward-twice.settings.json'));
    earned();
    const { entry } = carnet(...record);
    const back = (units: number) =>
      carnet(
        'refund',
        '--file',
        written('refund.json', {
          entry: entry.seq,
          back: { what: 'units', units: [{ line: 0, quantity: units }] },
        }),
      );
    back(2);
    expect(back(2).client.standing.balance).toBe(34);
  });

  it('is refused with a sentence if the salon allows one reward per invoice', () => {
    const one = settings('reward-twice.settings.json', (given) => {
      given.rewardsAtOnce = '1';
    });
    carnet('settings', '--file', one);
    earned();
    expect(refusal(...record)).toContain('“One free for 17” cannot be used on this invoice: no more rewards');
  });

  it('is refused with the missing points if there are enough for one only', () => {
    carnet('settings', '--file', settings('reward-twice.settings.json'));
    expect(refusal(...record)).toContain('“One free for 17” cannot be used on this invoice: 17 points to go');
  });
});
