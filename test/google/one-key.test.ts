// One command key, two requests: the second is refused wherever the first was recorded, and writes nothing.
import { describe, expect, it } from 'vitest';
import { commandKey } from '../../src/core/decide/command-key';
import { newKey, searching } from './carnet-sheet';
import { FullSalon } from './full-salon';
import { entriesOf } from './ledger-truth';
import { contact } from './salon';

const salon = new FullSalon({}, {}, searching());
const sold = salon.sell('Julie', ['CUT']);
const start = salon.sheet.standIn.workbook.snapshot();
const record = (client: string) => salon.quote(client, ['SH']).record;
const undo = () => ({ seq: sold.seq, row: sold.row, member: salon.seen('Julie'), note: '' });

type Sent = readonly ['record-invoice' | 'void-invoice' | 'void-stored-value', unknown];
const invoiceOf = (client: string): Sent => ['record-invoice', record(client)];

describe.each<[string, () => Sent, () => Sent]>([
  ['two clients', () => invoiceOf('Julie'), () => invoiceOf('Amélie')],
  ['an invoice and a void', () => invoiceOf('Julie'), (): Sent => ['void-invoice', undo()]],
  ['a void and an invoice', (): Sent => ['void-invoice', undo()], () => invoiceOf('Amélie')],
  ['a walk-in and a client', () => invoiceOf(''), () => invoiceOf('Julie')],
  ['a client and a walk-in', () => invoiceOf('Julie'), () => invoiceOf('')],
])('%s', (_what, first, second) => {
  it('is one request and a refusal', () => refusedAfter(0, first, second));
});

function refusedAfter(others: number, first: () => Sent, second: () => Sent): void {
  const { sheet } = salon;
  sheet.standIn.workbook.restore(start);
  const key = newKey();
  const send = ([action, command]: Sent) => sheet.call(action, command as never, key);
  const asked = first();
  expect(send(asked)).toMatchObject({ ok: true });
  const walkIn = record('');
  for (let n = 0; n < others; n++) sheet.answer('record-invoice', walkIn as never);
  const before = entriesOf(sheet.standIn.workbook).length;
  expect(send(second())).toMatchObject({ ok: false, refusal: { code: 'key-reused' } });
  expect(send(asked)).toMatchObject({ ok: true });
  expect(entriesOf(sheet.standIn.workbook)).toHaveLength(before);
}

describe('two new clients', () => {
  it('are one client and a refusal', () => {
    const { sheet } = salon;
    sheet.standIn.workbook.restore(start);
    const key = newKey();
    const added = sheet.answer('add-client', contact('Nora', '0470 12 34 56'), key);
    const before = salon.texts('Clients');
    for (const other of [
      contact('Hugo', '0470 12 34 56'),
      { ...contact('Nora', '0470 12 34 56'), note: 'tea' },
    ])
      expect(sheet.call('add-client', other, key)).toMatchObject({ refusal: { code: 'key-reused' } });
    expect(salon.texts('Clients')).toBe(before);
    expect(sheet.answer('add-client', contact('Nora', '0470 12 34 56'), key)).toEqual(added);
  });
});

describe('more invoices later than the checkpoint keeps keys', () => {
  it('a key is still refused with another request', () =>
    refusedAfter(
      105,
      () => invoiceOf('Julie'),
      () => invoiceOf('Amélie'),
    ));

  it('an invoice of a phone whose clock runs ahead is recorded once, whenever it is sent again', () => {
    const { sheet } = salon;
    sheet.standIn.workbook.restore(start);
    const walkIn = record('') as never;
    const phone = commandKey(sheet.standIn.now() + 3_600_000, '7'.repeat(20));
    const first = sheet.answer('record-invoice', walkIn, phone);
    for (let n = 0; n < 51; n++) {
      const key = commandKey(sheet.standIn.now(), n.toString(16).padStart(20, '0'));
      sheet.answer('record-invoice', walkIn, key);
    }
    sheet.standIn.advance(2 * 3_600_000);
    const before = entriesOf(sheet.standIn.workbook).length;
    expect(sheet.answer('record-invoice', walkIn, phone).seq).toBe(first.seq);
    expect(entriesOf(sheet.standIn.workbook)).toHaveLength(before);
  });

  it('a key dated after the checkpoint costs no search, any other costs two: its column and the entries', () => {
    const { sheet } = salon;
    salon.later(1);
    const walkIn = record('') as never;
    const searches = (key: string) =>
      sheet.run('record-invoice', walkIn, key).meter.calls.filter(({ name }) => name.startsWith('TextFinder'))
        .length;
    expect(searches(commandKey(Date.parse('2026-11-21T11:59:00Z'), '5'.repeat(20)))).toBe(0);
    expect(searches('f'.repeat(32))).toBe(2);
  });
});
