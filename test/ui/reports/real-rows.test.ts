// The rows of the reports on a real salon's books, each beside what the text of the file says for it.
import { expect, it } from 'vitest';
import { entryFigures } from '../../../src/core/reports/entry-figures';
import { movementsIn } from '../../../src/core/reports/filter';
import type { PeriodSpan } from '../../../src/core/reports/period';
import type { Value } from '../../../src/core/reports/table';
import { catalogs } from '../../../src/i18n/catalog';
import { localeFor } from '../../../src/i18n/locale';
import { noFilters } from '../../../src/ui/reports/filters';
import { clients } from '../../../src/ui/reports/kinds/clients';
import { items } from '../../../src/ui/reports/kinds/items';
import { points } from '../../../src/ui/reports/kinds/points';
import type { Report, ReportInput } from '../../../src/ui/reports/report';
import { recorded, visitsInText } from '../../core/reports/real-salon';
import { salonFile } from '../../fixture-file';

const CAD = { code: 'CAD', decimals: 2 };
const APRIL: PeriodSpan = { first: '2018-04-01', last: '2018-04-30' };

const movements = recorded()
  .entries.filter(({ settings }) => settings === null)
  .map(entryFigures);

/** Values of each row of the first table, by the column's key. */
function rowsOf(report: Report, span: PeriodSpan): readonly { readonly [column: string]: Value }[] {
  const said = { language: 'en', currency: CAD, words: catalogs.en, format: localeFor('en', CAD) };
  const input = {
    span,
    filters: noFilters,
    option: '',
    loaded: { movements },
    movements: movementsIn(movements, span, noFilters),
    clients: [],
    nameOf: (member: string) => member,
    opened: { today: '2018-06-30' },
    said,
  };
  const [table] = report.show(input as unknown as ReportInput).tables;
  const keys = table?.columns.map(({ key }) => key) ?? [];
  return (table?.rows ?? []).map(({ values }) =>
    Object.fromEntries(keys.map((key, at) => [key, values[at] ?? null])),
  );
}

const visits = visitsInText().filter(({ client }) => client !== 'WALK_IN');
const inApril = visits.filter(({ day }) => day.startsWith('2018-04'));
const pointsOf = (cents: number) => Math.max(0, Math.floor(cents / 1000));
const sorted = (lines: readonly string[]) => [...lines].sort();

it('points: a row for each receipt of a client that earned some, with its day and its points', () => {
  const found = rowsOf(points, APRIL).filter(({ what }) => what === catalogs.en.entryKinds.invoice);
  const expected = inApril.filter(({ cents }) => pointsOf(cents) > 0);
  expect(expected.length).toBeGreaterThan(100);
  expect(
    sorted(found.map(({ day, client, earned, points: moved }) => [day, client, earned, moved].join(' '))),
  ).toEqual(
    sorted(
      expected.map(({ day, client, cents }) => [day, client, pointsOf(cents), pointsOf(cents)].join(' ')),
    ),
  );
});

it('points: what expired is a row of the night after, for each client who had points of the month before', () => {
  const gone = rowsOf(points, { first: '2018-05-01', last: '2018-05-31' }).filter(
    ({ what }) => what === catalogs.en.entryKinds.expire,
  );
  const march = new Map<string, number>();
  for (const { client, day, cents } of visits)
    if (day.startsWith('2018-03')) march.set(client, (march.get(client) ?? 0) + pointsOf(cents));
  const expected = [...march].filter(([, had]) => had > 0);
  expect(sorted(gone.map(({ day, client, points: moved }) => [day, client, moved].join(' ')))).toEqual(
    sorted(expected.map(([client, had]) => `2018-05-01 ${client} ${-had}`)),
  );
});

it('clients: a row for each client of the month, with their receipts, money, points and first day', () => {
  const found = rowsOf(clients, APRIL);
  const own = new Map<string, { receipts: number; cents: number; points: number }>();
  for (const { client, cents } of inApril) {
    const was = own.get(client) ?? { receipts: 0, cents: 0, points: 0 };
    own.set(client, {
      receipts: was.receipts + 1,
      cents: was.cents + cents,
      points: was.points + pointsOf(cents),
    });
  }
  const first = (name: string) =>
    visits
      .filter(({ client }) => client === name)
      .map(({ day }) => day)
      .sort()[0];
  expect(own.size).toBeGreaterThan(50);
  const came = found.filter(({ invoices }) => invoices !== 0);
  expect(
    sorted(
      came.map(({ client, since, invoices, spent, earned }) =>
        [client, since, invoices, spent, earned].join(' '),
      ),
    ),
  ).toEqual(
    sorted(
      [...own].map(([name, { receipts, cents, points: earned }]) =>
        [name, first(name), receipts, cents, earned].join(' '),
      ),
    ),
  );
});

it('items: a row for each service and product, with how many were sold and for how much', () => {
  const own = new Map<string, { quantity: number; cents: number }>();
  for (const row of salonFile('receipts.csv').trim().split('\n').slice(1)) {
    const [, date = '', item = '', , , quantity = '0', amount = '0'] = row.trim().split(',');
    if (!date.startsWith('4/') && !date.startsWith('04/')) continue;
    const name = item.replace(/ +/g, ' ');
    const was = own.get(name) ?? { quantity: 0, cents: 0 };
    own.set(name, {
      // What is taken off a receipt is no unit sold.
      quantity: was.quantity + (amount.startsWith('-') ? 0 : Number(quantity)),
      cents: was.cents + Math.round(Number(amount) * 100),
    });
  }
  expect(own.size).toBeGreaterThan(20);
  const found = rowsOf(items, APRIL).map(({ name, quantity, amount }) => [name, quantity, amount].join(' '));
  expect(sorted(found)).toEqual(
    sorted([...own].map(([name, { quantity, cents }]) => `${name} ${quantity} ${cents}`)),
  );
});
