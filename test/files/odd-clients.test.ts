// Lists of clients with values that look like something else.
import { expect, test } from 'vitest';
import { currencyOf } from '../../src/core/money';
import { readFile } from '../../src/files/read-file';
import { tableOfText } from './tables';

function clientsOf(text: string) {
  const context = {
    currency: currencyOf('EUR') ?? { code: 'EUR', decimals: 2 },
    today: '2026-11-20',
    zone: 'Europe/Brussels',
    prices: 'with',
    monthFirst: false,
    source: 'till',
  } as const;
  const read = readFile(tableOfText(text), { kind: 'clients', mapping: null, answers: {} }, context);
  if (!read.ok || read.value.kind !== 'clients') throw new Error('no list of clients');
  return read.value;
}

const points = (...values: readonly string[]) =>
  clientsOf(`Name;Phone;Points\n${values.map((value, at) => `Client ${at};;${value}`).join('\n')}`);

test('half a point is no five hundred', () => {
  const read = points('0.500', '0,250', '00.500', '0.00', '0');
  expect(read.clients.map((client) => client.points)).toEqual([0, 0]);
  expect(read.refused.map(({ row, refusal }) => [row, refusal.code])).toEqual([
    [2, 'row-points'],
    [3, 'row-points'],
    [4, 'row-points'],
  ]);
});

test('a minus behind the points or parentheses around them are below zero', () => {
  const read = points('20-', '(20)', '-20', '- 20');
  expect(read.refused.map(({ refusal }) => refusal.code)).toEqual(Array(4).fill('row-points-negative'));
});

test('n/a and nothing are no points', () => {
  expect(points('n/a', '-', 'none', '', '340 pts').clients.map((client) => client.points)).toEqual([
    null,
    null,
    null,
    null,
    340,
  ]);
});

test('a phone that a spreadsheet has rounded is nobody’s', () => {
  const read = clientsOf('Name;Phone;Points\nAna;3,24701E+11;5\nBo;3.24E+10;7\nCy;0470 11 22 33;8');
  expect(read.clients.map(({ phone }) => phone)).toEqual(['', '', '0470 11 22 33']);
});
