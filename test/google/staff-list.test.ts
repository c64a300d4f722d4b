// The owner's list of the staff: adding, changing, and what stands in the tab.
import { describe, expect, it } from 'vitest';
import { staffMarkOf } from '../../src/core/staff/staff-link';
import { CarnetSheet, newKey } from './carnet-sheet';
import { Phone, staffNamed } from './staff-hands';

function rows(sheet: CarnetSheet): readonly (readonly unknown[])[] {
  return sheet.standIn.workbook.tab('Staff').values().slice(1);
}

describe('a new member of staff', () => {
  it('gets the next number, the rights in the row, and a link whose word the sheet does not hold', () => {
    const sheet = CarnetSheet.setUp();
    const { person } = sheet.answer('add-staff', staffNamed('=Inès', { refund: false, byHand: 25 }));
    expect(person).toEqual({
      number: 2,
      name: '=Inès',
      address: '',
      access: 'on',
      rights: { record: true, refund: false, byHand: 25, contacts: true, reports: true },
      hasLink: true,
      linkedOn: '',
      seenOn: '',
    });
    expect(sheet.answer('list-staff', {}).persons.at(-1)).toEqual(person);
    expect(rows(sheet).at(-1)?.slice(3, 9)).toEqual(['Yes', 'Yes', 'No', '25', 'Yes', 'Yes']);
  });

  it('is added once, however often the form is sent', () => {
    const sheet = CarnetSheet.setUp();
    const key = newKey();
    const first = sheet.call('add-staff', staffNamed('Inès'), key);
    expect(sheet.call('add-staff', staffNamed('Inès'), key)).toEqual(first);
    expect(sheet.call('add-staff', staffNamed('Joke'), key)).toMatchObject({
      refusal: { code: 'key-reused' },
    });
    expect(rows(sheet)).toHaveLength(2);
  });

  it('has a number that nobody ever had', () => {
    const sheet = CarnetSheet.setUp();
    sheet.answer('add-staff', staffNamed('Inès'));
    sheet.standIn.person.deleteRows('Staff', 3, 1);
    expect(sheet.answer('add-staff', staffNamed('Joke')).person.number).toBe(3);
  });

  it.each([
    [{ name: ' ' }, { code: 'staff-name-empty' }],
    [{ name: 'INES' }, { code: 'staff-name-taken', name: 'Inès' }],
    [{ address: 'joke' }, { code: 'staff-address-wrong', text: 'joke' }],
    [{ address: 'Ines@example.com' }, { code: 'staff-address-taken', name: 'Inès' }],
    [{ address: 'Owner@example.com' }, { code: 'staff-address-own' }],
  ])('is refused with %j', (part, refusal) => {
    const sheet = CarnetSheet.setUp();
    sheet.answer('add-staff', { ...staffNamed('Inès'), address: 'ines@example.com' });
    const reply = sheet.call('add-staff', { ...staffNamed('Joke'), ...part });
    expect(reply).toMatchObject({ ok: false, refusal });
    expect(rows(sheet)).toHaveLength(2);
  });
});

describe('a change', () => {
  it('is of one person alone, wherever the row stands', () => {
    const sheet = CarnetSheet.setUp();
    const numbers = ['Inès', 'Joke', 'Marc'].map(
      (name) => sheet.answer('add-staff', staffNamed(name)).person.number,
    );
    const before = sheet.answer('list-staff', {}).persons;
    sheet.standIn.person.sort('Staff', 3, 'descending');
    const changed = { staff: numbers[1] ?? 0, ...staffNamed('Joke', { byHand: 7, refund: false }) };
    sheet.answer('change-staff', { ...changed, access: 'off' });
    const after = sheet.answer('list-staff', {}).persons;
    const ofNumber = (number: number | undefined) => (person: { readonly number: number }) =>
      person.number === number;
    expect(after.find(ofNumber(numbers[1]))).toMatchObject({
      access: 'off',
      rights: { byHand: 7, refund: false, record: true },
    });
    for (const other of before.filter(({ number }) => number !== numbers[1]))
      expect(after.find(ofNumber(other.number))).toEqual(other);
  });

  it('of somebody who is not there, or twice, is refused', () => {
    const sheet = CarnetSheet.setUp();
    const { person } = sheet.answer('add-staff', staffNamed('Inès'));
    const change = { ...staffNamed('Inès'), access: 'off' } as const;
    expect(sheet.call('change-staff', { staff: 99, ...change })).toMatchObject({
      refusal: { code: 'staff-unknown' },
    });
    sheet.standIn.person.edit('Staff', 4, 1, String(person.number));
    expect(sheet.call('change-staff', { staff: person.number, ...change })).toMatchObject({
      refusal: { code: 'staff-unknown' },
    });
  });

  it('limits whoever was only seen writing in the sheet, but not the owner', () => {
    const sheet = CarnetSheet.setUp();
    expect(sheet.answer('list-staff', {})).toMatchObject({
      persons: [{ number: 1, address: 'owner@example.com', access: 'free' }],
      self: 1,
      hasAddress: false,
    });
    const own = { staff: 1, ...staffNamed('Ada'), address: 'owner@example.com', access: 'on' } as const;
    for (const change of [own, { ...own, access: 'off' }, { ...own, address: '', access: 'off' }] as const)
      expect(sheet.call('change-staff', change)).toMatchObject({ refusal: { code: 'staff-address-own' } });
    expect(sheet.call('link-staff', { staff: 1 })).toMatchObject({ ok: false });
    sheet.open();
    expect(sheet.call('list-staff', {})).toMatchObject({ ok: true });
  });
});

describe('rows that a person moves at any call', () => {
  const sheet = CarnetSheet.setUp();
  const [ines, joke] = ['Inès', 'Joke'].map((name) => sheet.answer('add-staff', staffNamed(name)).person);
  const { person, workbook } = sheet.standIn;
  person.edit('Staff', 5, 3, 'somebody without a number');
  const start = workbook.snapshot();
  const staff = ines?.number ?? 0;
  const command = { staff, ...staffNamed('Inès', { byHand: 3 }), access: 'off' } as const;
  const calls = sheet.run('change-staff', command).meter.calls.length;

  it.each([
    ['inserting one above', () => person.insertRows('Staff', 2)],
    ['sorting by name', () => person.sort('Staff', 3, 'descending')],
    ['deleting the owner’s', () => person.deleteRows('Staff', 2)],
    ['moving a column', () => person.moveColumn('Staff', 3, 1)],
  ])('%s, take nothing of one another', (_what, act) => {
    for (let at = 1; at <= calls; at++) {
      workbook.restore(start);
      const before = ({ n }: { readonly n: number }) => {
        if (n === at) act();
      };
      expect(sheet.run('change-staff', command, newKey(), { before }), `call ${at}`).toMatchObject({
        value: { ok: true },
      });
      const { persons } = sheet.answer('list-staff', {});
      const of = (number: number | undefined) => persons.find((other) => other.number === number);
      expect(of(joke?.number), `call ${at}`).toEqual(joke);
      expect(of(staff), `call ${at}`).toMatchObject({ access: 'off', rights: { byHand: 3 } });
      const nobody = rows(sheet).find((row) => row.includes('somebody without a number'));
      expect(
        nobody?.filter((cell) => cell !== ''),
        `call ${at}`,
      ).toHaveLength(1);
    }
  });
});

describe('the mark of a link', () => {
  it('is another one for each link, and no answer shows it', () => {
    const sheet = CarnetSheet.setUp();
    const phone = new Phone(sheet, 'Inès');
    const mark = () => String(rows(sheet).at(-1)?.[11]);
    const first = mark();
    const said = sheet.call('link-staff', { staff: phone.staff });
    expect(mark()).not.toBe(first);
    expect(JSON.stringify(said)).not.toContain(mark());
    expect(JSON.stringify(sheet.call('list-staff', {}))).not.toContain(mark());
    expect(staffMarkOf('')).not.toBe(mark());
  });
});
