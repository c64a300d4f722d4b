// The phones of a random run: what stands in Staff says who is behind a link, and an answer that does not keep to it is told.
import { expect, it } from 'vitest';
import { workbookWhere } from '../google/carnet-sheet';
import { invoiceOf, openSalon } from '../google/salon';
import { Dice } from './dice';
import { Phones, wrongForPhone } from './phones';

const { sheet } = openSalon({ workbook: workbookWhere({ activeSpreadsheet: 'always' }) });
const dice = new Dice(3);
const phones = new Phones(sheet, dice, []);
const link = phones.some() ?? '';
const before = phones.holder(link);
const command = invoiceOf(null, 0, 5500, null);
const sell = () => phones.run(link, 'record-invoice', command, dice.key());
const told = (holder: typeof before, outcome: ReturnType<typeof sell>) =>
  wrongForPhone({ holder, action: 'record-invoice', command, isAlone: true, isCalm: true }, outcome);

it('reads in Staff who is behind a link, whatever is moved there', () => {
  expect(before).toMatchObject({ name: 'Phone 1' });
  const { person } = sheet.standIn;
  person.moveColumn('Staff', 12, 1);
  person.sort('Staff', 3, 'descending');
  expect(phones.holder(link)).toEqual(before);
  expect(phones.visit(link, [])).toEqual([]);
});

it('says nothing of an invoice from a phone, and tells one that should not have been written, or was refused', () => {
  const outcome = sell();
  expect(outcome).toMatchObject({ value: { ok: true } });
  expect(told(before, outcome)).toEqual([]);
  expect(told(null, outcome)[0]).toMatch('was written by a link that had ended');
  const limited = before && { ...before, rights: { ...before.rights, record: false } };
  expect(told(limited, outcome)[0]).toMatch('was written without the right to');
  sheet.answer('change-staff', {
    staff: before?.staff ?? 0,
    name: 'Phone 1',
    address: '',
    rights: { record: true, refund: true, byHand: 0, contacts: true, reports: true },
    access: 'off',
  });
  const refused = sell();
  expect(phones.holder(link)).toBeNull();
  expect(told(null, refused)).toEqual([]);
  expect(told(before, refused)[0]).toMatch('was answered capability-expired');
});
