// Empty cells of many clients that a file fills in blocks, while a person moves rows or columns: nobody gets another's phone,
// none is lost, and no cell between them comes back as another one.
import { describe, expect, it } from 'vitest';
import { writeFormat } from '../../src/local/standin/contents';
import { newKey } from './carnet-sheet';
import { clientColumn } from './client-column';
import { FullSalon } from './full-salon';
import { addMany, broughtClient, takingClients } from './many-clients';
import { distinctCalls } from './salon';
import { typedFor } from './typed-for';

const salon = new FullSalon({ country: 'BE' });
const { sheet } = salon;
const { workbook, person } = sheet.standIn;
const ids = addMany(sheet, 48);
const first = workbook.tab('Clients').lastRow - ids.length + 1;

// Every other client has a phone of their own; those who get one lie between them, two rows apart.
for (const [i] of ids.entries())
  if (i % 2 === 1) person.edit('Clients', first + i, clientColumn('phone'), `02 ${String(100 + i)}`);
const [formulaRow, guardedRow, numberRow] = [first + 5, first + 7, first + 9];
person.edit('Clients', guardedRow, clientColumn('email'), "'=mail");
const start = workbook.snapshot();

const chosen = ids.filter((_, i) => i % 2 === 0);
const command = {
  ...takingClients,
  clients: chosen.map((id, i) =>
    broughtClient(id, {
      phone: `0470 ${String(1000 + i)}`,
      ...(i % 3 === 0 ? { email: `client${i}@example.com` } : {}),
    }),
  ),
};

type Call = { readonly n: number; readonly name: string; readonly where: string };

const anyCall = ({ where }: Call): boolean => where.startsWith('Clients');

/** The file's clients have been found: columns that moved before are another matter. */
const filling = (call: Call): boolean => anyCall(call) && call.name.endsWith('getLastRow');

describe.each([
  ['nobody moves anything', anyCall, (): void => undefined],
  [
    'somebody sorts the clients by code, down',
    anyCall,
    () => person.sort('Clients', clientColumn('code'), 'descending'),
  ],
  [
    'somebody sorts the clients by phone, up',
    anyCall,
    () => person.sort('Clients', clientColumn('phone'), 'ascending'),
  ],
  ['somebody inserts a row above them', anyCall, () => person.insertRows('Clients', 2, 1)],
  ['somebody inserts a row among them', anyCall, () => person.insertRows('Clients', first + 20, 1)],
  ['somebody inserts a column before all', filling, () => person.insertColumns('Clients', 1)],
  [
    'somebody inserts a column at the phone',
    filling,
    () => person.insertColumns('Clients', clientColumn('phone')),
  ],
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
  [
    'somebody moves the number to the phone',
    filling,
    () => person.moveColumn('Clients', clientColumn('id'), clientColumn('phone')),
  ],
] as const)('while many clients of a file are taken and %s at any call', (_act, fromWhen, act) => {
  it('all get what was empty, and everybody keeps what they had', () => {
    workbook.restore(start);
    const before = typedFor(workbook).length;
    const made = sheet.run('take-clients', command).meter.calls;
    expect(
      made.filter(({ name, where }) => where.startsWith('Clients') && name.endsWith('setValues')).length,
    ).toBeLessThan(chosen.length);
    const wanted = typed();
    expect(wanted).toHaveLength(before);
    expect(wanted.filter((text) => text.includes('0470 1'))).toHaveLength(chosen.length);
    expect(wanted.filter((text) => text.includes('|02 1'))).toHaveLength(chosen.length);
    const from = made.find(fromWhen)?.n ?? 1;
    for (const at of distinctCalls(made).filter((n) => n >= from)) {
      workbook.restore(start);
      let done = false;
      const outcome = sheet.run('take-clients', command, newKey(), {
        before: ({ n }) => {
          if (!done && n === at) act();
          done ||= n === at;
        },
      });
      expect(outcome, `at call ${at}`).toMatchObject({ status: 'returned', value: { ok: true } });
      expect(typed(), `at call ${at}`).toEqual(wanted);
      expect(strays(), `at call ${at}`).toEqual([]);
      sheet.answer('repair-ledger', {});
      expect(salon.findings(), `at call ${at}`).toEqual([]);
    }
  });
});

/** Whether Sheets shows the guard of a text that was put back is not documented. */
function typed(): readonly string[] {
  return typedFor(workbook).map((text) => text.replace("|'=", '|='));
}

/** What stands in a column without a heading. */
function strays(): readonly unknown[] {
  const [header = [], ...rows] = workbook.tab('Clients').values();
  return rows.flatMap((cells) => cells.filter((cell, i) => (header[i] ?? '') === '' && cell !== ''));
}

describe('cells between those that a file fills', () => {
  it.each([
    ['a formula', formulaRow, 'email', '', '=LOWER("A@B.BE")'],
    ['a formula of a client who gets a phone', first + 4, 'email', '', '=LOWER("A@B.BE")'],
    ['a text like a formula', guardedRow, 'email', '@', "'=mail"],
    ['a number', numberRow, 'phone', '0', '32470123456'],
    ['a day', numberRow, 'phone', 'yyyy-mm-dd', '2026-05-17'],
    ['a text like a number', numberRow, 'phone', '0', "'007"],
  ] as const)('keep %s', (_what, row, key, format, typed) => {
    workbook.restore(start);
    const column = clientColumn(key);
    const tab = workbook.tab('Clients');
    writeFormat(tab.grid, { row, column, rows: 1, columns: 1 }, format);
    person.edit('Clients', row, column, typed);
    const before = tab.cell(row, column);
    sheet.answer('take-clients', command);
    expect(workbook.tab('Clients').cell(row, column)).toEqual(before);
    expect(typedFor(workbook).filter((text) => text.includes('0470 1'))).toHaveLength(chosen.length);
  });
});
