// A person moves columns of Clients at every call of an import: who is there stays known, and nobody is added twice.
import { describe, expect, it } from 'vitest';
import { clientColumn } from './client-column';
import { FullSalon } from './full-salon';
import { addMany, broughtClient, receiptsOf, takingClients } from './many-clients';
import { distinctCalls } from './salon';
import { typedFor } from './typed-for';

/** Each run begins at a sheet that has not met it. */
const KEY = 'e'.repeat(32);

const salon = new FullSalon({});
const { sheet } = salon;
const { workbook, person } = sheet.standIn;
const ids = addMany(sheet, 6);
const start = workbook.snapshot();

const clients = [
  ...ids.slice(1, 4).map((id) => broughtClient(id, { points: 20, email: `${id}@example.com` })),
  broughtClient('N000001A', { points: 10, phone: '0470 11 11 11' }),
];
const invoices = [...receiptsOf([ids[0] ?? '', ids[4] ?? '', 'N000002A'], '2026-11-02')];

describe.each([
  ['clients', 'take-clients', { ...takingClients, clients }],
  ['receipts', 'take-receipts', { invoices, recordOnly: false }],
] as const)('while %s of a file are taken', (_what, action, command) => {
  workbook.restore(start);
  const made = sheet.run(action, command as never).meter.calls;
  const wanted = typedFor(workbook);
  const calls = distinctCalls(made).filter((n) => made[n - 1]?.where.startsWith('Clients'));

  it.each([
    ['inserts a column before all', () => person.insertColumns('Clients', 1)],
    ['inserts a column before the number', () => person.insertColumns('Clients', clientColumn('id'))],
    ['moves the number to the front', () => person.moveColumn('Clients', clientColumn('id'), 1)],
    ['moves the state to the front', () => person.moveColumn('Clients', clientColumn('state'), 1)],
    ['moves the name behind the number', () => person.moveColumn('Clients', 1, clientColumn('id') + 1)],
  ] as const)('somebody who %s, at any call, makes nobody look new', (_act, act) => {
    for (const at of calls) {
      workbook.restore(start);
      let done = false;
      sheet.run(action, command as never, KEY, {
        before: ({ n }) => {
          if (!done && n === at) act();
          done ||= n === at;
        },
      });
      const again = sheet.run(action, command as never, KEY);
      expect(again, `at call ${at}`).toMatchObject({ status: 'returned', value: { ok: true } });
      expect(typedFor(workbook), `at call ${at}`).toEqual(wanted);
      expect(salon.findings(), `at call ${at}`).toEqual([]);
    }
  });
});
