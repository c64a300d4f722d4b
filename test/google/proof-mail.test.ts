// The whole ledger is proved at night, and its end is mailed to the owner who wants it.
import { beforeEach, expect, it } from 'vitest';
import { CarnetSheet } from './carnet-sheet';
import { ledgerColumn } from './ledger-column';
import { everyTen, invoiceOf, setRuleset } from './salon';

const sheet = CarnetSheet.setUp();
setRuleset(sheet, { mailProof: true }, { programs: [everyTen] });
sheet.answer('record-invoice', invoiceOf(null, 0, 5500, null));
const { workbook, person } = sheet.standIn;
const start = workbook.snapshot();
beforeEach(() => workbook.restore(start));

function night() {
  const trigger = workbook.state.triggers.find(({ handler }) => handler === 'nightly');
  const outcome = sheet.standIn.run('nightly', [{ triggerUid: trigger?.id ?? '' }]);
  expect(outcome.status).toBe('returned');
  return outcome.effects.mails;
}

it('a mail has the number, the day, the code and the seal of the last line; none comes as long as no line does', () => {
  const { head } = sheet.answer('check-ledger', {});
  const [mail, ...more] = night();
  expect(more).toEqual([]);
  const { subject, body } = mail as unknown as { subject: string; body: string };
  expect(subject).toContain(`line ${head.seq}`);
  expect(body).toContain('is in order');
  for (const told of [head.hash, '20 November 2026', 'Carnet’s seal']) expect(body).toContain(told);
  expect(night()).toEqual([]);
  sheet.answer('record-invoice', invoiceOf(null, 0, 5500, null));
  expect(night()).toHaveLength(1);
});

it('the mail says how many problems were found', () => {
  person.edit('Ledger', 3, ledgerColumn('points'), 99);
  const [mail] = night();
  expect(JSON.stringify(mail)).toContain('1 problem was found');
});

it('nobody is mailed who has not switched it on', () => {
  setRuleset(sheet, { mailProof: false }, { programs: [everyTen] });
  expect(night()).toEqual([]);
});
