// The rows of many gift cards, written in blocks, while a person moves rows or columns of their tab: every card has its own balance.
import { describe, expect, it } from 'vitest';
import { FullSalon } from './full-salon';
import { violations } from './ledger-truth';
import { addMany, broughtClient, takingClients } from './many-clients';
import { distinctCalls } from './salon';

/** Each run begins at a sheet that has not met it. */
const KEY = 'e'.repeat(32);

export function testCardsMeanwhile(what: 'an import is taken back' | 'its file is taken again'): void {
  const salon = new FullSalon({});
  const { sheet } = salon;
  const { workbook, person } = sheet.standIn;
  const TAB = 'Gift cards';
  const ids = addMany(sheet, 16);

  /** Every second client brings a card; those between have cards of another import. */
  const brought = (odd: number) =>
    ids
      .filter((_, i) => i % 2 === odd)
      .map((id, i) => broughtClient(id, { points: 5, giftCard: { code: `OLD-${id}`, balance: 900 + i } }));
  for (const [i] of ids.entries())
    sheet.answer('take-clients', {
      ...takingClients,
      batch: i % 2 === 0 ? 'c11e47000001' : 'c11e47000002',
      clients: [brought(i % 2)[Math.floor(i / 2)] as ReturnType<typeof broughtClient>],
    });
  const first = workbook.tab(TAB).lastRow - ids.length + 1;
  const undo = { batch: 'c11e47000001', before: 0 };
  const start = workbook.snapshot();
  sheet.answer('undo-batch', undo);
  const undone = workbook.snapshot();

  const again = { ...takingClients, batch: 'c11e47000003', clients: brought(0) };

  const moments = {
    'an import is taken back': ['undo-batch', undo, start],
    'its file is taken again': ['take-clients', again, undone],
  } as const;
  const [action, command, from] = moments[what];

  describe(`while ${what}`, () => {
    workbook.restore(from);
    const made = sheet.run(action, command as never);
    it('its cards are written in fewer writes than there are', () => {
      expect(made).toMatchObject({ value: { ok: true } });
      const written = made.meter.calls.filter(
        ({ name, where }) => where.startsWith(TAB) && name.endsWith('setValues'),
      );
      expect(written.length).toBeGreaterThan(0);
      expect(written.length).toBeLessThan(ids.length / 2);
    });

    const touching = made.meter.calls.find(({ where }) => where.startsWith(TAB))?.n ?? 1;
    const calls = distinctCalls(made.meter.calls).filter(
      (n) => n >= touching && made.meter.calls[n - 1]?.where.startsWith(TAB),
    );

    it.each([
      ['sorts the cards by number', () => person.sort(TAB, 1, 'descending')],
      ['inserts a row above them', () => person.insertRows(TAB, 2)],
      ['inserts a row among them', () => person.insertRows(TAB, first + 5)],
      ['deletes the row of one', () => person.deleteRows(TAB, first + 4)],
      ['deletes the row of another between', () => person.deleteRows(TAB, first + 5)],
      ['types over a number', () => person.edit(TAB, first + 4, 1, 'mine')],
      ['inserts a column before all', () => person.insertColumns(TAB, 1)],
      ['moves the number to the end', () => person.moveColumn(TAB, 1, 9)],
    ] as const)('somebody who %s, at any call, changes no card', (_act, act) => {
      for (const at of calls) {
        workbook.restore(from);
        let done = false;
        sheet.run(action, command as never, KEY, {
          before: ({ n }) => {
            if (!done && n === at) act();
            done ||= n === at;
          },
        });
        // Who deletes a row while it is read may have Google refuse; sent again, the same request is finished.
        const outcome = sheet.run(action, command as never, KEY);
        expect(outcome, `at call ${at}`).toMatchObject({ status: 'returned', value: { ok: true } });
        expect(violations(workbook), `at call ${at}`).toEqual([]);
        // A row that a person has deleted or typed over is for Repair.
        sheet.answer('repair-ledger', {});
        expect(salon.findings(), `at call ${at}`).toEqual([]);
        for (const [i, id] of ids.entries()) {
          const { state } = sheet.answer('show-stored-value', { code: `OLD-${id}`, row: 0 });
          const full = 900 + Math.floor(i / 2);
          expect(state.balance, `${id} at call ${at}`).toBe(
            i % 2 === 0 && action === 'undo-batch' ? 0 : full,
          );
        }
      }
    });
  });
}
