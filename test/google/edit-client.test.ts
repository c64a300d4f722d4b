// Changing what people have typed for a client: what is written and what is left alone, who was faster, who is there
// already, and rows and columns that are moved in the same second.
import { describe, expect, it } from 'vitest';
import { newKey } from './carnet-sheet';
import { clientColumn } from './client-column';
import { FullSalon } from './full-salon';
import { contact, distinctCalls } from './salon';
import { typedFor } from './typed-for';

const salon = new FullSalon({ country: 'BE' });
const { sheet } = salon;
const { workbook, person } = sheet.standIn;
const nora = sheet.answer('add-client', {
  ...contact('Nora Claes', '0470 98 76 54'),
  email: 'nora@example.com',
  loyaltyCard: '0017',
  birthday: '05-17',
});
sheet.answer('add-client', { ...contact('Hugo', '02 123 45 67'), loyaltyCard: '0018', code: 'H*1' });
salon.sell('Nora Claes', ['CUT']);
const start = workbook.snapshot();

function opened() {
  workbook.restore(start);
  const row = workbook
    .tab('Clients')
    .values()
    .findIndex((cells) => cells[0] === 'Nora Claes');
  return (key: string) => workbook.tab('Clients').values()[row]?.[clientColumn(key) - 1];
}

const change = (
  field: 'name' | 'phone' | 'email' | 'loyaltyCard' | 'code' | 'note',
  from: string,
  to: string,
) => ({
  field,
  from,
  to,
});

describe('an email address that is none', () => {
  it.each(['nora@', 'nora at example', 'a@b.be, c@d.be', 'nora@home'])('is not stored: %s', (email) => {
    const cell = opened();
    const changes = [change('email', 'nora@example.com', email)];
    const refusal = { code: 'client-email-wrong', email };
    expect(sheet.call('edit-client', { id: nora.id, changes })).toMatchObject({ ok: false, refusal });
    expect(cell('email')).toBe('nora@example.com');
    expect(sheet.call('add-client', { ...contact('Zita'), email })).toMatchObject({ ok: false, refusal });
    expect(sheet.answer('list-clients', { first: 2 }).clients.some(({ name }) => name === 'Zita')).toBe(
      false,
    );
  });

  it('that a person typed in the tab hinders no other change, and can be taken out', () => {
    const cell = opened();
    person.edit('Clients', Number(nora.row), clientColumn('email'), 'nora@');
    const phone = change('phone', '0470 98 76 54', '+32 470 11 22 33');
    sheet.answer('edit-client', { id: nora.id, changes: [phone] });
    sheet.answer('edit-client', { id: nora.id, changes: [change('email', 'nora@', '')] });
    expect([cell('phone'), cell('email')]).toEqual(['+32 470 11 22 33', '']);
  });

  it('is named to whoever asks for a mail to it', () => {
    opened();
    person.edit('Clients', Number(nora.row), clientColumn('email'), 'nora@');
    const asked = { member: { id: nora.id, row: nora.row }, occasion: 'birthday', seq: 0 } as const;
    expect(sheet.call('write-message', asked)).toMatchObject({
      refusal: { code: 'message-address', email: 'nora@' },
      sentence: expect.stringContaining('“nora@” is not an email address'),
    });
    person.edit('Clients', Number(nora.row), clientColumn('email'), '');
    expect(sheet.answer('write-message', asked)).toMatchObject({ isAddressed: false });
  });
});

describe('a client who is changed', () => {
  it('has the new texts in the tab, literally, and nothing else is touched', () => {
    const cell = opened();
    const before = workbook.tab('Clients').values();
    const changes = [
      change('name', 'Nora Claes', '=Nora*'),
      change('phone', '0470 98 76 54', '+32 470 11 22 33'),
      change('loyaltyCard', '0017', '007'),
      change('note', '', 'window\nseat'),
      { field: 'birthday', from: '05-17', to: '1990-05-18' } as const,
      { field: 'language', from: '', to: 'nl' } as const,
    ];
    const after = sheet.answer('edit-client', { id: nora.id, changes });
    expect(after).toMatchObject({
      name: '=Nora*',
      phone: '+32 470 11 22 33',
      email: 'nora@example.com',
      loyaltyCard: '007',
      birthday: '1990-05-18',
      language: 'nl',
      note: 'window\nseat',
      standing: { balance: 5 },
    });
    expect(cell('language')).toBe('Nederlands');
    expect(cell('birthday')).toBe('18 May 1990');
    const now = workbook.tab('Clients').values();
    const changed = now.flatMap((cells, row) =>
      cells.flatMap((value, at) => (String(value) === String(before[row]?.[at]) ? [] : [at + 1])),
    );
    const keys = ['name', 'phone', 'loyaltyCard', 'birthday', 'note', 'language'] as const;
    expect(changed).toEqual(keys.map(clientColumn));
    expect(salon.findings()).toEqual([]);
  });

  it('and sent again after a lost answer is answered the same', () => {
    opened();
    const command = { id: nora.id, changes: [change('email', 'nora@example.com', '')] };
    const key = newKey();
    expect(sheet.answer('edit-client', command, key)).toEqual(sheet.answer('edit-client', command, key));
  });

  it('is told to whoever changed the same field later, and two fields go together', () => {
    opened();
    const phone = change('phone', '0470 98 76 54', '1111111');
    sheet.answer('edit-client', { id: nora.id, changes: [phone] });
    const late = { id: nora.id, changes: [change('phone', '0470 98 76 54', '2222222')] };
    expect(sheet.call('edit-client', late)).toMatchObject({
      refusal: { code: 'client-edited', field: 'phone', now: '1111111' },
    });
    const note = { id: nora.id, changes: [change('note', '', 'late')] };
    expect(sheet.answer('edit-client', note)).toMatchObject({ phone: '1111111', note: 'late' });
  });

  it.each([
    ['the card of another client', change('loyaltyCard', '0017', '0018'), 'loyaltyCard'],
    ['the code of another client', change('code', '', 'H*1'), 'code'],
  ] as const)('cannot have %s', (_what, wrong, by) => {
    opened();
    expect(sheet.call('edit-client', { id: nora.id, changes: [wrong] })).toMatchObject({
      refusal: { code: 'client-doubled', name: 'Hugo', by },
    });
  });

  it('may share a phone with another one, but not phone and name', () => {
    opened();
    const shared = change('phone', '0470 98 76 54', '+32 2 123 45 67');
    expect(sheet.call('edit-client', { id: nora.id, changes: [shared] })).toMatchObject({ ok: true });
    const renamed = { id: nora.id, changes: [change('name', 'Nora Claes', 'HUGO')] };
    expect(sheet.call('edit-client', renamed)).toMatchObject({
      refusal: { code: 'client-doubled', by: 'phone' },
    });
  });

  it('who was a double before can still get a note', () => {
    opened();
    person.edit('Clients', 4, clientColumn('loyaltyCard'), '0018');
    const noted = { id: nora.id, changes: [change('note', '', 'twice?')] };
    expect(sheet.call('edit-client', noted)).toMatchObject({ ok: true });
    const called = { id: nora.id, changes: [change('phone', '0470 98 76 54', '0471 00 00 00')] };
    expect(sheet.call('edit-client', called)).toMatchObject({ ok: true });
  });

  it('needs a name, and has to be there', () => {
    opened();
    const nameless = { id: nora.id, changes: [change('name', 'Nora Claes', ' ')] };
    expect(sheet.call('edit-client', nameless)).toMatchObject({ refusal: { code: 'client-name-empty' } });
    const unknown = { id: 'Z9Z9Z9Z9', changes: [change('note', '', 'x')] };
    expect(sheet.call('edit-client', unknown)).toMatchObject({ refusal: { code: 'client-unknown' } });
  });

  it('is refused by the name of the column that somebody has deleted', () => {
    opened();
    person.deleteColumns('Clients', clientColumn('language'), 1);
    const command = { id: nora.id, changes: [{ field: 'language', from: '', to: 'fr' } as const] };
    expect(sheet.call('edit-client', command)).toMatchObject({ ok: false });
    expect(sheet.answer('edit-client', { id: nora.id, changes: [change('note', '', 'x')] }).note).toBe('x');
  });
});

describe.each([
  ['sorts the clients by name, down', () => person.sort('Clients', 1, 'descending')],
  ['sorts the clients by points, up', () => person.sort('Clients', clientColumn('points'), 'ascending')],
  ['inserts three rows above them', () => person.insertRows('Clients', 2, 3)],
  ['inserts a column before all', () => person.insertColumns('Clients', 1)],
  ['moves the phone to the end', () => person.moveColumn('Clients', clientColumn('phone'), 17)],
  ['moves the number to the front', () => person.moveColumn('Clients', clientColumn('id'), 1)],
] as const)('a person who %s at any call', (_act, act) => {
  const command = {
    id: nora.id,
    changes: [change('phone', '0470 98 76 54', '0471 00 00 00'), change('note', '', 'window seat')],
  };

  it('leaves every client with their own contacts, and the change where it belongs', () => {
    opened();
    const made = sheet.run('edit-client', command).meter.calls;
    const wanted = typedFor(workbook);
    const from = made.find(({ where }) => where.startsWith('Clients'))?.n ?? 1;
    for (const at of distinctCalls(made).filter((n) => n >= from)) {
      opened();
      let done = false;
      const outcome = sheet.run('edit-client', command, newKey(), {
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
