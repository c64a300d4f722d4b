// Empty cells of clients that a file fills, while a person moves rows or columns: nobody gets another's phone, and none is lost.
import { describe, expect, it } from 'vitest';
import { clientColumn } from './client-column';
import { FullSalon } from './full-salon';
import { broughtClient, takingClients } from './many-clients';
import { contact, distinctCalls } from './salon';
import { typedFor } from './typed-for';

/** Each run begins at a sheet that has not met it. */
const KEY = 'e'.repeat(32);

const salon = new FullSalon({ country: 'BE' });
const { sheet } = salon;
const { workbook, person } = sheet.standIn;

/** A client with a row of their own. */
function added(name: string, phone: string, email: string): string {
  return sheet.answer('add-client', { ...contact(name, phone), email }).id;
}

added('Aline Ost', '0470 11 11 11', 'aline@example.com');
const hugo = added('Hugo Maes', '0470 22 22 22', '');
const bea = added('Bea Nys', '', '');
added('Cleo Pauw', '0470 33 33 33', 'cleo@example.com');
const dora = added('Dora Quint', '', 'dora@example.com');
added('Zita Rens', '0470 44 44 44', 'zita@example.com');
const start = workbook.snapshot();

const command = {
  ...takingClients,
  clients: [
    broughtClient(hugo, { name: 'Hugo Maes', phone: '0470 99 99 99', email: 'hugo@example.com' }),
    broughtClient(bea, { name: 'Bea Nys', phone: '0470 55 55 55', email: '=bea', language: 'nl' }),
    broughtClient(dora, { name: 'Dora Quint', phone: '0470 66 66 66', note: 'window seat' }),
  ],
};

type Call = { readonly n: number; readonly name: string; readonly where: string };

const anyCall = ({ where }: Call): boolean => where.startsWith('Clients');

/** The file's clients have been found: columns that moved before are another matter. */
const filling = (call: Call): boolean => anyCall(call) && call.name.endsWith('getLastRow');

describe.each([
  ['nobody moves anything', anyCall, (): void => undefined],
  ['somebody sorts the clients by name, down', anyCall, () => person.sort('Clients', 1, 'descending')],
  [
    'somebody sorts the clients by phone, up',
    anyCall,
    () => person.sort('Clients', clientColumn('phone'), 'ascending'),
  ],
  ['somebody inserts a row above them', anyCall, () => person.insertRows('Clients', 2, 1)],
  ['somebody inserts three rows above them', anyCall, () => person.insertRows('Clients', 2, 3)],
  ['somebody inserts a column before all', filling, () => person.insertColumns('Clients', 1)],
  [
    'somebody moves the phone to the end',
    filling,
    () => person.moveColumn('Clients', clientColumn('phone'), 17),
  ],
  [
    'somebody moves the number to the front',
    filling,
    () => person.moveColumn('Clients', clientColumn('id'), 1),
  ],
] as const)('while clients of a file are taken and %s at any call', (_act, fromWhen, act) => {
  it('all get what was empty, and everybody keeps what they had', () => {
    workbook.restore(start);
    const made = sheet.run('take-clients', command).meter.calls;
    const wanted = typedFor(workbook);
    expect(wanted).toEqual(
      expect.arrayContaining([
        `Aline Ost|0470 11 11 11|aline@example.com||||||${numberOf('Aline Ost')}`,
        `Hugo Maes|0470 22 22 22|hugo@example.com||||||${hugo}`,
        `Bea Nys|0470 55 55 55|'=bea|||||Nederlands|${bea}`,
        `Dora Quint|0470 66 66 66|dora@example.com||||window seat||${dora}`,
      ]),
    );
    const from = made.find(fromWhen)?.n ?? 1;
    for (const at of distinctCalls(made).filter((n) => n >= from)) {
      workbook.restore(start);
      let done = false;
      const outcome = sheet.run('take-clients', command, KEY, {
        before: ({ n }) => {
          if (!done && n === at) act();
          done ||= n === at;
        },
      });
      expect(outcome, `at call ${at}`).toMatchObject({ status: 'returned', value: { ok: true } });
      expect(typedFor(workbook), `at call ${at}`).toEqual(wanted);
      expect(salon.findings(), `at call ${at}`).toEqual([]);
    }
  });
});

function numberOf(name: string): string {
  const cells = workbook
    .tab('Clients')
    .values()
    .find(([called]) => called === name);
  return String(cells?.[clientColumn('id') - 1]);
}
