// A copy of the sheet that was used separately: the original trusts nothing from it, and the copy stops first.
import { beforeEach, describe, expect, it } from 'vitest';
import { CarnetSheet, workbookWhere } from './carnet-sheet';
import { clientColumn } from './client-column';
import { FullSalon } from './full-salon';
import { violations } from './ledger-truth';

const STATE = { Clients: clientColumn('state'), 'Gift cards': 8 } as const;

describe.each(['kept', 'lost'] as const)('where a copy’s metadata is %s', (metadataInCopies) => {
  const salon = new FullSalon({}, {}, { workbook: workbookWhere({ metadataInCopies }) });
  const { workbook, person } = salon.sheet.standIn;
  const code = salon.sell('Amélie', ['GC']).issued[0]?.code ?? '';
  salon.sell('Julie', ['CUT']);
  const paid = salon.sell('', ['SH'], { cards: [code] });
  const start = workbook.snapshot();
  beforeEach(() => workbook.restore(start));

  /** The state cell of a row in the copy, after it was adopted and used. */
  function stateInCopy(
    tab: keyof typeof STATE,
    row: number,
    work: (sheet: CarnetSheet, copy: FullSalon) => void,
  ): string {
    const sheet = new CarnetSheet({ workbook: person.copyWorkbook() });
    sheet.open();
    sheet.call('set-up', { language: 'en', currency: 'EUR' }); // finds the tabs again, and stops
    sheet.answer('adopt-sheet', { reason: 'to try things on' });
    work(sheet, Object.assign(Object.create(FullSalon.prototype), { sheet }) as FullSalon);
    return String(sheet.standIn.workbook.tab(tab).values()[row - 1]?.[STATE[tab] - 1]);
  }

  describe('a state that is ahead of the journal', () => {
    it('of a client is not trusted', () => {
      const ahead = stateInCopy('Clients', 2, (_sheet, copy) => copy.sell('Julie', ['10 CUT']));
      expect(JSON.parse(ahead)).toMatchObject({ version: 2 });
      person.edit('Clients', 2, STATE.Clients, ahead);
      const { record } = salon.quote('Julie', ['CUT']);
      expect(record.seen).toMatchObject({ balance: 10 });
      expect(salon.sheet.call('record-invoice', record as never)).toMatchObject({
        ok: true,
        value: { balance: 10 },
      });
      expect(violations(workbook)).toEqual([]);
      expect(salon.findings()).toEqual([]);
    });

    it('of a gift card does not pay more than the card holds', () => {
      const ahead = stateInCopy('Gift cards', 2, (_sheet, copy) => copy.undo('', paid.seq));
      expect(JSON.parse(ahead)).toMatchObject({ balance: 3000 });
      person.edit('Gift cards', 2, STATE['Gift cards'], ahead);
      const { quote } = salon.quote('', ['2 SH'], { cards: [code] });
      expect(quote.sums).toMatchObject({ paid: 1000, due: 3000 });
      salon.sell('', ['2 SH'], { cards: [code] });
      expect(salon.findings()).toEqual([]);
    });
  });

  describe('Set up', () => {
    it('in a copy does not turn another sheet’s entries into its own ledger', () => {
      const copy = new CarnetSheet({ workbook: person.copyWorkbook() });
      copy.open();
      const stopped = { refusal: { code: 'stopped', corruption: 'checkpoint-missing' } };
      expect(copy.call('set-up', { language: 'en', currency: 'EUR' })).toMatchObject(stopped);
      const { record } = salon.quote('Julie', ['CUT']);
      expect(copy.call('record-invoice', record as never)).toMatchObject(stopped);
    });
  });
});
