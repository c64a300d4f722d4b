// The example salon's CSV exports stay identical, whatever the code behind them is called.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importFiles } from '../../src/local/import-files';
import { tableOfText } from '../files/tables';
import { CarnetSheet } from './carnet-sheet';
import { policies } from './salon';

const FOLDER = 'test/fixtures/example-exports';
// To update: `UPDATE_EXPORTS=1 npx vitest run test/google/example-exports.test.ts`; review the diff before a commit.
const isUpdated = process.env.UPDATE_EXPORTS === '1';
const REPORTS = ['balances', 'ledger', 'lines', 'cards'] as const;

// Chance by the seed alone: the numbers of cards stand in the files.
const sheet = new CarnetSheet({ memory: undefined });
sheet.open();

const key = (n: number) => n.toString(16).padStart(32, '0');
let next = 1;

/** Sends one request after the other with fixed keys, from which numbers and codes are derived. */
const call = (action: string, command: unknown, given?: string) =>
  sheet.call(action as 'open', command as object, given ?? key(next++)) as never as {
    ok: boolean;
    value: never;
  };

function answered<Value>(action: string, command: unknown): Value {
  const reply = call(action, command);
  if (!reply.ok) throw new Error(`${action}: ${JSON.stringify(reply)}`);
  return reply.value as Value;
}

type Quoted = { readonly record: object };
type Recorded = { readonly seq: number; readonly row: number; readonly issued: readonly { code: string }[] };

function sold(client: string, lines: readonly object[], more: object = {}): Recorded {
  const { record } = answered<Quoted>('quote-invoice', { client, day: '2018-07-02', lines, ...more });
  return answered<Recorded>('record-invoice', record);
}

function fillSalon(): void {
  const { rulesetHash: seen } = answered<{ rulesetHash: string }>('set-up', {
    language: 'en',
    currency: 'CAD',
  });
  const rule = (kind: string, name: string, terms: object) => ({ kind, name, on: true, terms });
  answered('save-settings', {
    seen,
    policies: policies({ currency: 'CAD' }),
    programs: [rule('spend', 'Points on everything', { points: 1, every: '10.00', scope: 'everything' })],
    rewards: [
      rule('amount', '10.00 off', { points: 5, amount: '10.00', scope: 'everything' }),
      rule('percent', 'Members’ price on products', { points: 0, percent: 5, scope: 'product' }),
    ],
    bonuses: [rule('tier', 'Gold', { factor: '1.5', spent: '500.00' })],
  });
  const text = (name: string) => readFileSync(`src/local/example-salon/${name}.csv`, 'utf8');
  const table = (name: string) => tableOfText(text(name));
  const files = { services: table('services'), products: table('products'), receipts: table('receipts') };
  importFiles({ call } as never, files, { source: 'till', recordOnly: false });
}

function recordByHand(): void {
  const colour = { item: 'Colour', kind: 'service', price: '150.00' };
  const storedValue = { item: 'Gift card', kind: 'giftcard', price: '40.00' };
  const { issued } = sold('KERT01', [colour, storedValue], { receipt: 'H1' });
  const codes = issued.map(({ code }) => code);
  const paid = sold('COOM01', [colour], { receipt: 'H2', cards: codes, rewards: ['10.00 off'] });
  const back = { what: 'money', money: 3000 };
  const whose = (client: string) =>
    answered<{ record: { member: object } }>('quote-invoice', { client, lines: [colour] });
  answered('refund-invoice', {
    seq: paid.seq,
    row: paid.row,
    back,
    note: 'too dark',
    seen: null,
    member: whose('COOM01').record.member,
  });
  const mistake = sold('KERT01', [colour], { receipt: 'H3' });
  answered('void-invoice', {
    seq: mistake.seq,
    row: mistake.row,
    note: 'twice',
    member: whose('KERT01').record.member,
  });
}

function exported(report: string): string {
  let csv = '';
  for (let first: number | null = 2; first !== null; ) {
    const part: { csv: string; next: number | null } = answered('export-report', { report, first });
    csv += part.csv;
    first = part.next;
  }
  return csv;
}

it('exports of the example salon, with a few invoices of its own, are what they were', () => {
  fillSalon();
  recordByHand();
  if (isUpdated) mkdirSync(FOLDER, { recursive: true });
  for (const report of REPORTS) {
    const csv = exported(report);
    const file = `${FOLDER}/${report}.csv`;
    if (isUpdated) writeFileSync(file, csv);
    expect(csv.split('\r\n').length, report).toBeGreaterThan(1);
    expect(csv, report).toBe(readFileSync(file, 'utf8'));
  }
});

it('an entry of the example salon takes at most 930 bytes on average', () => {
  const texts = sheet.standIn.workbook
    .tab('Ledger')
    .values()
    .slice(1)
    .flatMap((cells) => cells.map(String).filter((cell) => cell.startsWith('{')));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length;
  console.log(`${texts.length} entries, ${Math.round(bytes)} bytes on average`);
  expect(texts.length).toBeGreaterThan(700);
  expect(bytes).toBeLessThanOrEqual(930);
});
