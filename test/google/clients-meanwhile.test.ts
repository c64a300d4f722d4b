// A person moves the rows of Clients at every call of a command that writes to one of them: no repair is needed after it.
import { describe, expect, it } from 'vitest';
import { newKey } from './carnet-sheet';
import { clientColumn } from './client-column';
import { FullSalon } from './full-salon';
import { violations } from './ledger-truth';
import { planned } from './planned';
import { contact, distinctCalls } from './salon';

const salon = new FullSalon();
const { sheet } = salon;
const { workbook, person } = sheet.standIn;
sheet.answer('add-client', { ...contact('Hugo'), code: 'H1' });
sheet.answer('add-client', { ...contact('Kim'), code: 'K1' });
salon.sell('Amélie', ['CUT']);
salon.sell('Hugo', ['2 CUT']);
const bought = salon.sell('Julie', ['3 CUT']);
const start = workbook.snapshot();

const invoice = salon.quote('Julie', ['SH']).record;
const refund = {
  seq: bought.seq,
  row: 0,
  member: salon.seen('Julie'),
  back: { what: 'everything' },
  note: '',
  seen: null,
};

const FILE = `Receipt,Date,Description,Client,Quantity,Amount
1,2026-03-14,Cut,H1,1,50
2,2026-03-14,Cut,K1,1,30
3,2026-03-15,Cut,H1,1,20
`;
const { invoices } = planned(sheet, FILE);

/** Cells of rows that are nobody's: with no name and no number, yet not empty. */
function strays(): readonly unknown[] {
  const [, ...rows] = workbook.tab('Clients').values();
  const isNobodys = (cells: readonly unknown[]) => cells[0] === '' && cells[clientColumn('id') - 1] === '';
  return rows.filter(isNobodys).flatMap((cells) => cells.filter((cell) => cell !== ''));
}

describe.each([
  ['an invoice', 'record-invoice', invoice],
  ['a refund', 'refund-invoice', refund],
  ['an import', 'take-receipts', { invoices, recordOnly: false }],
] as const)('%s', (_what, action, command) => {
  workbook.restore(start);
  const made = sheet.run(action, command as never).meter.calls;
  const from = made.find(({ where }) => where.startsWith('Clients'))?.n ?? 1;
  const calls = distinctCalls(made).filter((n) => n >= from);

  const acts: [string, () => unknown][] = [
    ['sorts the clients by name, up', () => person.sort('Clients', 1, 'ascending')],
    ['sorts them by points, up', () => person.sort('Clients', clientColumn('points'), 'ascending')],
    ['inserts a row above them', () => person.insertRows('Clients', 2)],
    ['inserts three rows above them', () => person.insertRows('Clients', 2, 3)],
  ];
  it.each(acts)(
    '%s at any call: every client has their own points, and nobody’s row has any',
    (_act, act) => {
      for (const at of calls) {
        workbook.restore(start);
        let done = false;
        const outcome = sheet.run(action, command as never, newKey(), {
          before: ({ n }) => {
            if (done || n !== at) return;
            done = true;
            act();
          },
        });
        expect(outcome, `at call ${at}`).toMatchObject({ status: 'returned', value: { ok: true } });
        expect(violations(workbook), `at call ${at}`).toEqual([]);
        expect(strays(), `at call ${at}`).toEqual([]);
        expect(salon.findings(), `at call ${at}`).toEqual([]);
      }
    },
  );
});
