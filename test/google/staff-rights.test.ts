// What a member of staff may do by a link of their own, whatever the page shows.
import { beforeAll, describe, expect, it } from 'vitest';
import { readEntry } from '../../src/core/journal/entry';
import { noRights } from '../../src/core/staff/staff-rights';
import type { CarnetSheet } from './carnet-sheet';
import { contact, invoiceOf, openSalon, type Salon, setRuleset } from './salon';
import { Phone, staffNamed } from './staff-hands';

function lastEntry(sheet: CarnetSheet) {
  const rows = sheet.standIn.workbook.tab('Ledger').values();
  return readEntry(rows.at(-1)?.find((cell) => String(cell).startsWith('{')));
}

function staffCell(sheet: CarnetSheet, row: number, column: number): unknown {
  return sheet.standIn.workbook.tab('Staff').values()[row - 1]?.[column - 1];
}

const forbidden = { ok: false, refusal: { code: 'forbidden' } };
const ended = { ok: false, refusal: { code: 'capability-expired' } };

const NAME = 3;
const ACCESS = 4;
const RECORD = 5;
const BY_HAND = 7;

describe('a member of staff', () => {
  it('who may only look finds clients and balances, and records nothing', () => {
    const salon = openSalon();
    const phone = new Phone(salon.sheet, 'Inès', noRights);
    const { id, row } = salon.julie;
    const { version } = salon.sheet.answer('show-client', salon.julie);
    const member = { id, row, version };
    expect(phone.call('open', {})).toMatchObject({ ok: true });
    expect(phone.call('list-clients', { first: 2 })).toMatchObject({ ok: true });
    expect(phone.call('show-client', salon.julie)).toMatchObject({ ok: true });
    const tries = [
      phone.call('record-invoice', invoiceOf(salon.julie, version, 5500, 5)),
      phone.call('add-client', contact('Nora')),
      phone.call('adjust-points', { member, points: 1, note: 'Sorry', seen: null }),
      phone.call('change-consent', { id, row, consent: null }),
      phone.call('edit-client', { id, changes: [{ field: 'name', from: 'Julie Martin', to: 'J' }] }),
      phone.call('export-report', { report: 'ledger', first: 2 }),
      phone.call('list-staff', {}),
      phone.call('add-staff', staffNamed('Joke')),
    ];
    expect(tries).toEqual(tries.map(() => expect.objectContaining(forbidden)));
  });

  it('is named by what they record, and by no account of Google', () => {
    const salon = openSalon();
    const phone = new Phone(salon.sheet, 'Inès');
    expect(phone.call('record-invoice', invoiceOf(salon.julie, 0, 5500, 5))).toMatchObject({ ok: true });
    expect(lastEntry(salon.sheet)?.actor).toBe(phone.staff);
    const { csv } = salon.sheet.answer('export-report', { report: 'ledger', first: 2 });
    expect(csv.trim().split('\r\n').at(-1)).toContain('Inès');
    const member = { ...salon.julie, version: 1 };
    phone.call('adjust-points', { member, points: 5, note: 'Sorry', seen: null });
    const [event] = salon.sheet.answer('show-history', { ...salon.julie, before: 0 }).events;
    expect(event).toMatchObject({ by: 'Inès' });
  });

  it('moves points by hand up to their own limit of the day, whoever else has moved some', () => {
    const salon = openSalon();
    const ines = new Phone(salon.sheet, 'Inès', { byHand: 20 });
    const joke = new Phone(salon.sheet, 'Joke', { byHand: 5 });
    const add = (phone: Phone, points: number) => {
      const { id, row, version } = salon.sheet.answer('show-client', salon.julie);
      return phone.call('adjust-points', {
        member: { id, row, version },
        points,
        note: 'Sorry',
        seen: null,
      });
    };
    expect(add(ines, 15)).toMatchObject({ ok: true });
    expect(add(ines, 6)).toMatchObject({ refusal: { code: 'hand-limit', left: 5, limit: 20 } });
    expect(ines.call('show-client', salon.julie)).toMatchObject({
      value: { handLeft: { left: 5, limit: 20 } },
    });
    expect(add(joke, 5)).toMatchObject({ ok: true });
    expect(add(joke, 1)).toMatchObject({ refusal: { code: 'hand-limit', left: 0, limit: 5 } });
    salon.sheet.standIn.person.edit('Staff', ines.row(), BY_HAND, '30');
    expect(add(ines, 6)).toMatchObject({ ok: true });
  });

  it('adds no points to the card with their own address', () => {
    const salon = openSalon();
    const own = salon.sheet.answer('add-client', { ...contact('Inès'), email: 'ines@example.com' });
    const phone = new Phone(salon.sheet, 'Inès');
    salon.sheet.standIn.person.edit('Staff', phone.row(), 2, 'Ines@example.com');
    const member = { id: own.id, row: own.row, version: own.version };
    const given = phone.call('adjust-points', { member, points: 5, note: 'Sorry', seen: null });
    expect(given).toMatchObject({ refusal: { code: 'hand-own-card' } });
  });
});

describe('without the right to refund', () => {
  let minutes = 0;
  let salon: Salon;
  let phone: Phone;
  const seen = () => {
    const { id, row, version } = salon.sheet.answer('show-client', salon.julie);
    return { id, row, version };
  };
  const sold = (by: Phone | CarnetSheet) => {
    const { version, row } = seen();
    const { standing } = salon.sheet.answer('show-client', salon.julie);
    const reply = by.call(
      'record-invoice',
      invoiceOf({ ...salon.julie, row }, version, 5500, standing.balance + 5),
    );
    if (!reply.ok) throw new Error(JSON.stringify(reply));
    return { seq: reply.value.seq, row: reply.value.row };
  };

  beforeAll(() => {
    salon = openSalon({ clock: () => Date.parse('2026-11-20T12:00:00Z') + minutes * 60_000 });
    phone = new Phone(salon.sheet, 'Inès', { refund: false });
  });

  it('one’s own slip is taken back for a quarter of an hour, and no longer', () => {
    const first = sold(phone);
    minutes += 15;
    expect(phone.call('void-invoice', { ...first, member: seen(), note: '' })).toMatchObject({ ok: true });
    const second = sold(phone);
    minutes += 16;
    expect(phone.call('void-invoice', { ...second, member: seen(), note: '' })).toMatchObject(forbidden);
  });

  it('what somebody else has recorded is not', () => {
    const theirs = sold(salon.sheet);
    expect(phone.call('void-invoice', { ...theirs, member: seen(), note: '' })).toMatchObject(forbidden);
    const { version } = seen();
    const corrected = {
      ...invoiceOf(salon.julie, version, 4500, null),
      corrects: { ...theirs, member: seen() },
    };
    expect(phone.call('record-invoice', corrected)).toMatchObject(forbidden);
  });

  it('nothing is refunded, and everything with it', () => {
    const own = sold(phone);
    const refund = { ...own, member: seen(), back: { what: 'everything' }, note: '', seen: null } as const;
    expect(phone.call('refund-invoice', refund)).toMatchObject(forbidden);
    const other = new Phone(salon.sheet, 'Joke');
    expect(other.call('refund-invoice', refund)).toMatchObject({ ok: true });
  });
});

describe('without the right to see contacts', () => {
  const PHONE = '0470 12 34 56';
  const EMAIL = 'julie@example.com';
  let salon: Salon;
  let phone: Phone;

  beforeAll(() => {
    salon = openSalon();
    salon.sheet.answer('edit-client', {
      id: salon.julie.id,
      changes: [{ field: 'email', from: '', to: EMAIL }],
    });
    phone = new Phone(salon.sheet, 'Inès', { contacts: false });
  });

  it.each([
    ['list-clients', () => ({ first: 2 })],
    ['refresh-clients', () => ({ seq: 0, count: 0, row: 1 })],
    ['show-client', () => salon.julie],
    ['show-history', () => ({ ...salon.julie, before: 0 })],
    ['open', () => ({})],
    ['export-report', () => ({ report: 'balances', first: 2 })],
    ['export-report', () => ({ report: 'open', first: 2 })],
    ['add-client', () => contact('Julie Martin', PHONE)],
    ['plan-merge', () => ({ into: salon.julie, from: salon.amelie })],
  ] as const)('%s says none', (action, command) => {
    const said = JSON.stringify(phone.call(action, command() as never));
    expect(said).not.toContain(PHONE);
    expect(said).not.toContain(EMAIL);
  });

  it('the salon’s own phone stands on what they print', () => {
    const own = openSalon();
    setRuleset(own.sheet, { salonPhone: '02 555 55 55' }, {});
    const ines = new Phone(own.sheet, 'Inès', { contacts: false });
    const printed = ines.call('show-client-card', own.julie);
    expect(printed).toMatchObject({ ok: true, value: { salon: { phone: '02 555 55 55' } } });
  });

  it('a report has everything else', () => {
    const reply = phone.call('export-report', { report: 'balances', first: 2 });
    expect(reply).toMatchObject({ ok: true, value: { csv: expect.stringContaining('Julie Martin,,,') } });
  });

  it('somebody who has it is told them', () => {
    const other = new Phone(salon.sheet, 'Joke');
    expect(JSON.stringify(other.call('list-clients', { first: 2 }))).toContain(EMAIL);
  });
});

describe('a link', () => {
  it('ends with the next request, however it was switched off', () => {
    const { sheet } = openSalon();
    const asks = (phone: Phone) => phone.call('open', {});
    const ines = new Phone(sheet, 'Inès');
    expect(asks(ines)).toMatchObject({ ok: true });
    sheet.answer('change-staff', { staff: ines.staff, ...staffNamed('Inès'), access: 'off' });
    expect(asks(ines)).toMatchObject(ended);
    sheet.answer('change-staff', { staff: ines.staff, ...staffNamed('Inès'), access: 'on' });
    expect(asks(ines)).toMatchObject({ ok: true });
    sheet.answer('link-staff', { staff: ines.staff });
    expect(asks(ines)).toMatchObject(ended);

    const joke = new Phone(sheet, 'Joke');
    for (const typed of ['No', '']) {
      sheet.standIn.person.edit('Staff', joke.row(), ACCESS, typed);
      expect(asks(joke), typed).toMatchObject(ended);
    }
    sheet.standIn.person.edit('Staff', joke.row(), ACCESS, 'Yes');
    expect(asks(joke)).toMatchObject({ ok: true });
    sheet.standIn.person.deleteRows('Staff', joke.row(), 1);
    expect(asks(joke)).toMatchObject(ended);
  });

  it('of a row that somebody has copied is nobody’s', () => {
    const { sheet } = openSalon();
    const phone = new Phone(sheet, 'Inès');
    const { workbook, person } = sheet.standIn;
    const cells = workbook.tab('Staff').values()[phone.row() - 1] ?? [];
    const below = workbook.tab('Staff').lastRow + 1;
    for (const [at, cell] of cells.entries()) person.edit('Staff', below, at + 1, String(cell));
    expect(phone.call('open', {})).toMatchObject(ended);
  });

  it('gives the rights of the row as it stands, and none for a cell that cannot be read', () => {
    const { sheet, julie } = openSalon();
    const phone = new Phone(sheet, 'Inès');
    sheet.standIn.person.edit('Staff', phone.row(), RECORD, 'No');
    expect(phone.call('record-invoice', invoiceOf(julie, 0, 5500, 5))).toMatchObject(forbidden);
    sheet.standIn.person.edit('Staff', phone.row(), RECORD, 'Yes');
    expect(phone.call('record-invoice', invoiceOf(julie, 0, 5500, 5))).toMatchObject({ ok: true });
    sheet.standIn.person.edit('Staff', phone.row(), BY_HAND, 'a lot');
    expect(sheet.answer('list-staff', {}).problems).toMatchObject([
      { tab: 'staff', row: phone.row(), refusal: { code: 'choice-unknown', text: 'a lot' } },
    ]);
    expect(phone.call('show-client', julie)).toMatchObject({ value: { handLeft: { left: 0, limit: 0 } } });
  });

  it('works whatever the owner sorts, moves and renames', () => {
    const { sheet } = openSalon();
    const phone = new Phone(sheet, 'Inès');
    sheet.standIn.person.insertRows('Staff', 2);
    expect(phone.call('open', {})).toMatchObject({ ok: true });
    sheet.standIn.person.edit('Staff', 1, NAME, 'Who');
    expect(phone.call('open', {})).toMatchObject({ ok: true });
    sheet.standIn.person.moveColumn('Staff', 12, 1);
    expect(phone.call('open', {})).toMatchObject({ ok: true });
  });

  it('is in the sheet only as a hash, and no guess or mark of it opens anything', () => {
    const { sheet } = openSalon();
    const phone = new Phone(sheet, 'Inès');
    const mark = String(staffCell(sheet, phone.row(), 12));
    expect(mark).toMatch(/^[0-9a-f]{64}$/);
    for (const guess of [mark, '', '%', '*', `${mark}x`, 'x'.repeat(90)])
      for (const capability of [`t.${guess}`, guess, `T.${guess}`]) {
        const request = { capability, key: 'a'.repeat(32), action: 'open', command: {} };
        const { value } = sheet.standIn.run('api', [request], { as: 'rpc' }) as { value: object };
        expect(value, capability).toMatchObject(ended);
      }
  });

  it('says the day on which it was last used, written once a day', () => {
    let days = 0;
    const { sheet } = openSalon({ clock: () => Date.parse('2026-11-20T12:00:00Z') + days * 86_400_000 });
    const phone = new Phone(sheet, 'Inès');
    const writes = () => phone.run('open', {}).meter.calls.filter(({ kind }) => kind === 'write').length;
    expect([writes(), writes()]).toEqual([1, 0]);
    expect(sheet.answer('list-staff', {}).persons.at(-1)).toMatchObject({ seenOn: '2026-11-20' });
    days = 1;
    expect([writes(), writes()]).toEqual([1, 0]);
    sheet.open();
    expect(sheet.answer('list-staff', {}).persons.at(-1)).toMatchObject({ seenOn: '2026-11-21' });
  });
});
