// Lists of clients with values that look like something else.
import { expect, test } from 'vitest';
import { currencyOf } from '../../src/core/money';
import type { Answers } from '../../src/files/question';
import { readFile } from '../../src/files/read-file';
import { tableOfText } from './tables';

function clientsOf(text: string, answers: Answers = {}) {
  const context = {
    currency: currencyOf('EUR') ?? { code: 'EUR', decimals: 2 },
    today: '2026-11-20',
    zone: 'Europe/Brussels',
    prices: 'with',
    monthFirst: false,
    source: 'till',
  } as const;
  const read = readFile(tableOfText(text), { kind: 'clients', mapping: null, answers }, context);
  if (!read.ok || read.value.kind !== 'clients') throw new Error('no list of clients');
  return read.value;
}

const points = (...values: readonly string[]) => pointsAnswered({}, ...values);

const pointsAnswered = (answers: Answers, ...values: readonly string[]) =>
  clientsOf(`Name;Phone;Points\n${values.map((value, at) => `Client ${at};;${value}`).join('\n')}`, answers);

test.each([
  ['down', [0, 0, 12, 1234, 0]],
  ['nearest', [1, 0, 13, 1235, 0]],
  ['up', [1, 1, 13, 1235, 0]],
] as const)('points with decimals are rounded %s once a person has said so', (way, rounded) => {
  const values = ['0.500', '0,250', '12.50', '1,234.5', '0.00'];
  const open = points(...values);
  expect(open.questions).toEqual([
    {
      about: 'points',
      answer: null,
      samples: [
        { row: 2, text: '0.500' },
        { row: 3, text: '0,250' },
        { row: 4, text: '12.50' },
      ],
    },
  ]);
  expect([open.clients, open.refused]).toEqual([[], []]);
  expect(pointsAnswered({ points: way }, ...values).clients.map((client) => client.points)).toEqual(rounded);
});

test('three figures behind a mark are decimals or thousands by the other values of the column', () => {
  const of = (...values: readonly string[]) => points(...values).clients.map((client) => client.points);
  expect(of('340.000', '15.00')).toEqual([340, 15]);
  expect(of('340.000', '1234.000')).toEqual([340, 1234]);
  expect(of('1.234', '15,0')).toEqual([1234, 15]);
  expect(of('1,234', '340')).toEqual([1234, 340]);
});

test('where no other value tells, thousands or decimals are asked', () => {
  const open = points('340.000', '115.000', '1500');
  expect(open.questions.map(({ about, answer }) => [about, answer])).toEqual([['marks', null]]);
  const of = (marks: '.' | ',') =>
    pointsAnswered({ marks }, '340.000', '115.000').clients.map((client) => client.points);
  expect(of('.')).toEqual([340, 115]);
  expect(of(',')).toEqual([340_000, 115_000]);
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

test('two figures of a year in which points end are of this century, and its end is none', () => {
  const ends = ['31/12/49', '31/12/27', '31/12/99', '31/12/9999'];
  const file = `Name;Points;Geldig tot\n${ends.map((end, at) => `Client ${at};10;${end}`).join('\n')}`;
  expect(clientsOf(file).clients.map(({ until }) => until)).toEqual(['2049-12-31', '2027-12-31', '', '']);
});

test.each([
  ['Nom;Tél;Points gagnés;Points utilisés;Solde', ';0470 12 34 56;300;100;200'],
  ['Klant;Saldo;Laatste bezoek', ';200;01/11/2026'],
])('whole numbers called a balance are points, what was earned and used is not: %s', (headings, row) => {
  expect(clientsOf(`${headings}\nNoor Peeters${row}`).clients).toMatchObject([{ points: 200 }]);
});

test('a balance of money is no points', () => {
  const { clients } = clientsOf('Nom;Tél;Solde\nNoor Peeters;0470 12 34 56;12,50');
  expect(clients).toMatchObject([{ points: null }]);
});
