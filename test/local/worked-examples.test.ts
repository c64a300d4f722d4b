// Runs the worked examples of docs/settings.md: settings, an invoice under them, and the figures printed beside it.
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { policyNames } from '../../src/core/settings/policies';
import { carnet as commandLine } from './command-line';

const GUIDE = readFileSync('docs/settings.md', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'carnet-'));
const salon = join(folder, 'salon.json');

/** Of each example: what is set, the invoice of client C1, and part of what `record` answers. */
const examples = [...GUIDE.matchAll(/<!-- worked: (\S+) -->\n```json\n([\s\S]*?)```/g)].map(
  ([, name = '', text = '']) => ({ name, ...(JSON.parse(text) as Worked) }),
);

type Worked = { readonly settings: object; readonly invoice: object; readonly gives: object };

afterAll(() => rmSync(folder, { recursive: true }));

function carnet(command: string, workbook: string, ...more: string[]) {
  return JSON.parse(commandLine(command, '--workbook', workbook, ...more));
}

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** Client C1, without points, and a shampoo in the catalog. */
beforeAll(() => {
  carnet('settings', salon, '--file', written('basic.json', '{ "language": "en", "currency": "EUR" }'));
  const receipts = 'Receipt,Date,Description,Client,Staff,Quantity,Amount\n1,2026-03-14,Cut,C1,Kim,1,1.00\n';
  const products = 'Code,Description,Category,Price\nSH,Shampoo,Care,20.00\n';
  carnet(
    'import',
    salon,
    '--record-only',
    '--products',
    written('products.csv', products),
    '--receipts',
    written('receipts.csv', receipts),
  );
});

it.each(examples)(
  '$name comes to the figures that the guide prints',
  ({ name, settings, invoice, gives }) => {
    const workbook = join(folder, `${name}.json`);
    copyFileSync(salon, workbook);
    carnet('settings', workbook, '--file', written(`${name}.settings.json`, JSON.stringify(settings)));
    const { quote } = carnet(
      'record',
      workbook,
      '--file',
      written(`${name}.invoice.json`, JSON.stringify(invoice)),
    );
    expect(quote).toMatchObject(gives);
  },
);

it('names every setting in its table', () => {
  for (const name of policyNames) expect(GUIDE).toMatch(new RegExp(`^\\|.*\`${name}\``, 'm'));
});
