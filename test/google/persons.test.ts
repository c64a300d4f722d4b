// Clients who are merged, parted and erased, in the sheet: where their numbers lead, what their rows say, what comes back.

import { beforeEach, describe, expect, it } from 'vitest';
import type { AnswerOf, CommandOf } from '../../src/app/actions';
import { layout } from '../../src/google/tabs/layout';
import { clientColumn } from './client-column';
import { FullSalon } from './full-salon';
import { ledgerColumn } from './ledger-column';
import { broughtClient, takingClients } from './many-clients';
import { planned } from './planned';
import { contact, policies } from './salon';

let salon: FullSalon;
let julie: AnswerOf<'add-client'>;
let double: AnswerOf<'add-client'>;

const FIELDS = { loyaltyCard: 'LUM-7', code: 'JUL*2', phone: '0470 12 34 57' };

beforeEach(() => {
  salon = new FullSalon();
  julie = salon.client('Julie');
  double = salon.sheet.answer('add-client', { ...contact('Julie M'), ...FIELDS });
});

const listed = () => salon.sheet.answer('list-clients', { first: 2 });
const at = ({ id, row }: { id: string; row: number }) => ({ id, row });
const findings = () => salon.sheet.answer('check-ledger', {}).findings;
const cells = (row: number) =>
  salon.sheet.standIn.workbook.tab('Clients').displayValues(row, 1, 1, 20)[0] as string[];
const cell = (row: number, key: string) => cells(row)[clientColumn(key) - 1];

/** Takes a file with one receipt of the client with the code. */
function take(code: string, receipt = '7'): void {
  const text = `Receipt,Date,Description,Client,Staff,Quantity,Amount\n${receipt},2026-11-02,Cut,${code},Kim,1,50.00\n`;
  const { invoices } = planned(salon.sheet, text);
  salon.sheet.answer('take-receipts', { invoices, recordOnly: false } as CommandOf<'take-receipts'>);
}

function merge(choose: readonly string[] = []): AnswerOf<'merge-clients'> {
  const two = { into: at(julie), from: at(double) };
  const { fields } = salon.sheet.answer('plan-merge', two);
  const exchanged = fields
    .filter(({ field }) => choose.includes(field))
    .map(({ field, into, from }) => ({ field, into: from, from: into }));
  return salon.sheet.answer('merge-clients', { ...two, exchanged });
}

function part({ seq, row }: { seq: number; row: number }): AnswerOf<'unmerge-clients'> {
  const { fields } = salon.sheet.answer('plan-unmerge', { seq, row });
  const exchanged = fields.map(({ field, into, from }) => ({ field, into: from, from: into }));
  return salon.sheet.answer('unmerge-clients', { seq, row, exchanged });
}

describe('a merged client', () => {
  it('is marked in the tab and in no list, and leads to the one who stays', () => {
    salon.sell('Julie M', ['CUT']);
    merge();
    expect(listed().clients.map(({ name }) => name)).toEqual(['Julie', 'Amélie']);
    expect(listed().aliases).toEqual([
      { id: double.id, into: julie.id, name: 'Julie M', email: '', ...FIELDS },
    ]);
    expect(cell(double.row, 'status')).toBe(`Merged into ${julie.id}`);
    expect(salon.sheet.answer('show-client', at(double))).toMatchObject({ id: julie.id, name: 'Julie' });
    expect(salon.balance('Julie')).toBe(5);
    expect(findings()).toEqual([]);
  });

  it.each(['LUM-7', 'JUL*2', 'Julie M'])('is found by %s, and the invoice is the other one’s', (name) => {
    merge();
    expect(salon.sell(name, ['CUT']).client?.id).toBe(julie.id);
    expect(salon.balance('Julie')).toBe(5);
  });

  it('who is in a form that was opened before, records for the one who stays', () => {
    const { record } = salon.quote('Julie M', ['CUT']);
    salon.sell('Julie', ['CUT']);
    merge();
    const first = salon.sheet.call('record-invoice', record as never);
    expect(first).toMatchObject({ ok: false, refusal: { code: 'quote-changed', client: { id: julie.id } } });
    const seen = { ...record.seen, balance: 10 };
    expect(salon.sheet.answer('record-invoice', { ...record, seen } as never).client?.id).toBe(julie.id);
    expect(findings()).toEqual([]);
  });

  it('has older invoices that are refunded, voided and corrected for the one who stays', () => {
    const sold = [1, 2, 3].map(() => salon.sell('Julie M', ['CUT', 'SH']));
    merge();
    salon.refund('Julie', sold[0]?.seq ?? 0, { what: 'everything' });
    salon.undo('Julie', sold[1]?.seq ?? 0);
    const wrong = sold[2] ?? { seq: 0, row: 0 };
    // The form of the correction still names the number of then.
    salon.sell(
      'Amélie',
      ['CUT'],
      {},
      { seq: wrong.seq, row: wrong.row, member: { ...at(double), version: 3 } },
    );
    expect(salon.balance('Julie')).toBe(0);
    expect(salon.balance('Amélie')).toBe(5);
    expect(findings()).toEqual([]);
  });

  it('has a history with the other’s, without the entry that says it twice', () => {
    salon.sell('Julie M', ['CUT']);
    salon.sell('Julie', ['SH']);
    merge();
    const { events } = salon.sheet.answer('show-history', { ...at(julie), before: 0 });
    expect(events.map(({ kind, other }) => [kind, other])).toEqual([
      ['merge', double.id],
      ['invoice', ''],
      ['invoice', ''],
    ]);
    expect(salon.sheet.answer('show-history', { ...at(double), before: 0 }).events).toEqual(events);
  });

  it('in a file’s receipts is the one who stays', () => {
    merge();
    take('JUL*2');
    expect(salon.balance('Julie')).toBe(5);
    expect(findings()).toEqual([]);
  });

  it.each([
    ['itself', 'merge-with-itself', () => ({ into: at(julie), from: at(julie) })],
    ['the one to whom it leads', 'client-merged', () => ({ into: at(julie), from: at(double) })],
    ['one that leads to it', 'merge-with-itself', () => ({ into: at(double), from: at(julie) })],
  ])('is not merged with %s', (_who, code, two) => {
    if (_who !== 'itself') merge();
    expect(salon.sheet.call('merge-clients', { ...two(), exchanged: [] })).toMatchObject({
      refusal: { code },
    });
    expect(salon.sheet.call('plan-merge', two())).toMatchObject({ refusal: { code } });
  });
});

describe('a form that still names the number of a merged client', () => {
  type Way = readonly [
    what: string,
    ask: () => { readonly ok: boolean; readonly refusal?: { code: string } },
  ];

  const seen = () => ({ ...at(double), version: 0 });
  const ways: readonly Way[] = [
    [
      'adjust-points',
      () => salon.sheet.call('adjust-points', { member: seen(), points: 7, note: 'Sorry', seen: null }),
    ],
    [
      'adjust-clients',
      () =>
        salon.sheet.call('adjust-clients', {
          batch: 'abc123abc123',
          points: 7,
          note: 'Sorry',
          members: [double.id],
        }),
    ],
    ['erase-client', () => salon.sheet.call('erase-client', at(double) as never)],
    ['change-consent', () => salon.sheet.call('change-consent', { ...at(double), consent: null } as never)],
    ['show-history', () => salon.sheet.call('show-history', { ...at(double), before: 0 })],
    ['show-client-file', () => salon.sheet.call('show-client-file', { ...at(double), language: null })],
    ['show-client', () => salon.sheet.call('show-client', at(double))],
    [
      'take-clients',
      () =>
        salon.sheet.call('take-clients', {
          ...takingClients,
          clients: [broughtClient(double.id, { points: 7 })] as never,
        }),
    ],
  ];

  it.each(ways)('%s leads to the one who stays, or says so', (_what, ask) => {
    merge();
    const answer = ask();
    if (answer.ok) expect(JSON.stringify(answer)).not.toContain('"stopped"');
    else expect(answer.refusal?.code).toBe('client-merged');
    expect(findings()).toEqual([]);
    // Nothing of it is on the number that leads away.
    const { clients } = listed();
    expect(clients.find(({ id }) => id === double.id)).toBeUndefined();
  });

  it('gives the points of a series once, though the client had them before the merge', () => {
    const series = { batch: 'abc123abc123', points: 20, note: 'Sorry' };
    salon.sheet.answer('adjust-clients', { ...series, members: [double.id] });
    merge();
    expect(salon.sheet.answer('adjust-clients', { ...series, members: [double.id, julie.id] })).toMatchObject(
      {
        adjusted: [],
        earlier: 1,
        leftOut: [{ id: double.id, refusal: { code: 'client-merged', into: julie.id } }],
      },
    );
    expect(salon.balance('Julie')).toBe(20);
  });

  it('adds points by hand to the one who stays', () => {
    merge();
    const command = { member: seen(), points: 7, note: 'Sorry', seen: null };
    expect(salon.sheet.answer('adjust-points', command)).toMatchObject({ client: { id: julie.id } });
    expect(salon.balance('Julie')).toBe(7);
  });

  it('shows the gift cards of both at the one who stays', () => {
    salon.sell('Julie M', ['GC']);
    salon.sell('Julie', ['GC']);
    merge();
    const members = [julie.id, ...salon.client('Julie').state.merged];
    expect(salon.sheet.answer('list-stored-value', { members }).storedValues).toHaveLength(2);
    expect(salon.sheet.answer('list-stored-value', { members: [julie.id] }).storedValues).toHaveLength(1);
  });
});

describe('the contact fields of two merged rows', () => {
  it('are exchanged as chosen, and back', () => {
    const before = [julie.row, double.row].map(cells);
    const merged = merge(['phone', 'loyaltyCard']);
    expect(merged.client).toMatchObject({ name: 'Julie', phone: FIELDS.phone, loyaltyCard: 'LUM-7' });
    expect([cell(double.row, 'phone'), cell(double.row, 'code')]).toEqual(['', 'JUL*2']);
    const { into, from } = part(merged);
    expect(into).toMatchObject({ name: 'Julie', phone: '', loyaltyCard: '' });
    expect(from).toMatchObject({ name: 'Julie M', ...FIELDS });
    const typed = [0, 1, 2, 3].map((i) =>
      [julie.row, double.row].map((row, k) => [cells(row)[i], before[k]?.[i]]),
    );
    for (const pairs of typed) for (const [now, was] of pairs) expect(now).toBe(was);
    expect(findings()).toEqual([]);
  });

  it('that somebody changed meanwhile are not exchanged', () => {
    const two = { into: at(julie), from: at(double) };
    salon.sheet.standIn.person.edit('Clients', double.row, clientColumn('phone'), '0499');
    const exchanged = [{ field: 'phone', into: FIELDS.phone, from: '' }] as const;
    expect(salon.sheet.call('merge-clients', { ...two, exchanged: [...exchanged] })).toMatchObject({
      refusal: { code: 'contact-changed', field: 'phone' },
    });
    expect(listed().clients).toHaveLength(3);
  });

  it('stay where they are if a person sorts at any call of the merge', () => {
    const two = { into: at(julie), from: at(double) };
    const command = { ...two, exchanged: [{ field: 'phone' as const, into: FIELDS.phone, from: '' }] };
    const start = salon.sheet.standIn.workbook.snapshot();
    const { calls } = salon.sheet.run('merge-clients', command, 'a'.repeat(32)).meter;
    const phones = () =>
      Object.fromEntries(
        [...listed().clients, ...listed().aliases].map(({ id, phone, name }) => [id, `${name} ${phone}`]),
      );
    const right = phones();
    for (const { n } of calls) {
      salon.sheet.standIn.workbook.restore(start);
      salon.sheet.run('merge-clients', command, 'a'.repeat(32), {
        before: (call) => {
          if (call.n === n)
            salon.sheet.standIn.person.sort('Clients', 1, n % 2 === 0 ? 'descending' : 'ascending');
        },
      });
      salon.sheet.answer('merge-clients', command, 'a'.repeat(32));
      expect(phones(), `sorted at call ${n}`).toEqual(right);
    }
  });
});

describe('an erased client', () => {
  beforeEach(() => {
    salon.sell('Julie M', ['CUT']);
    const { person } = salon.sheet.standIn;
    person.edit('Clients', double.row, clientColumn('note'), 'knows the owner');
    person.edit('Clients', double.row, clientColumn('consent'), 'Yes');
    // A column that the salon has added.
    person.edit('Clients', 1, 25, 'Instagram');
    person.edit('Clients', double.row, layout.clients.length + 7, '@juliem');
    person.edit('Ledger', 9, ledgerColumn('note'), 'Julie M called');
    salon.sheet.answer('repair-ledger', {});
  });

  const rest = () =>
    cells(double.row).join('|') +
    salon.sheet.standIn.workbook.tab('Clients').displayValues(double.row, 25, 1, 1).join('');
  const aside = () => salon.sheet.standIn.workbook.tab('Set aside').values().flat().join('|');

  it('leaves a number and figures: no field of the row, no added column, no row that was set aside', () => {
    expect(aside()).toContain('Julie M called');
    salon.sheet.answer('erase-client', at(double));
    expect(rest()).not.toMatch(/Julie|LUM|JUL|0470|owner|Yes|@juliem/);
    expect(cell(double.row, 'status')).toBe('Erased');
    expect(cell(double.row, 'points')).toBe('5');
    expect(aside()).not.toContain('Julie');
    expect(listed().clients.map(({ id }) => id)).not.toContain(double.id);
    expect(findings()).toEqual([]);
  });

  it('leaves what others had in rows that were set aside, and the rows', () => {
    const { person } = salon.sheet.standIn;
    person.edit('Ledger', 9, ledgerColumn('note'), 'Julie Mertens called about 2604701234571');
    salon.sheet.answer('repair-ledger', {});
    salon.sheet.answer('erase-client', at(double));
    expect(aside()).toContain('Julie Mertens called about 2604701234571');
    expect(aside()).not.toContain('Julie M called');
  });

  it('can be refunded, and gets no invoice', () => {
    const { seq } = salon.sell('Julie M', ['CUT']);
    const { record } = salon.quote('Julie M', ['CUT']);
    salon.sheet.answer('erase-client', at(double));
    expect(salon.sheet.call('record-invoice', record as never)).toMatchObject({
      refusal: { code: 'client-erased' },
    });
    const member = { ...at(double), version: 0 };
    salon.sheet.answer('void-invoice', { seq, row: 0, member, note: '' });
    expect(cell(double.row, 'points')).toBe('5');
    expect(findings()).toEqual([]);
  });

  it.each(['as it was', 'over the row that is made again'])(
    'does not come back with an old row pasted %s',
    (how) => {
      const { workbook, person } = salon.sheet.standIn;
      const old = workbook.tab('Clients').displayValues(double.row, 1, 1, 20) as string[][];
      salon.sheet.answer('erase-client', at(double));
      if (how !== 'as it was') person.deleteRows('Clients', double.row);
      else person.paste('Clients', double.row, 1, old);
      salon.sheet.answer('repair-ledger', {});
      const row = listed().clients.length + 2;
      const found =
        workbook
          .tab('Clients')
          .values()
          .findIndex((line) => line.includes(double.id)) + 1;
      expect(found).toBeGreaterThan(1);
      expect(row).toBeGreaterThan(0);
      expect((workbook.tab('Clients').displayValues(found, 1, 1, 20)[0] as string[]).join('|')).not.toMatch(
        /Julie|LUM|JUL|0470|Client /,
      );
      expect(listed().clients.map(({ id }) => id)).not.toContain(double.id);
      expect(findings()).toEqual([]);
    },
  );

  it('does not come back with a sheet that is adopted', () => {
    salon.sheet.answer('erase-client', at(double));
    salon.sheet.standIn.workbook.setScriptProperty('done', null);
    salon.sheet.answer('adopt-sheet', { reason: 'the notes are lost' });
    expect(rest()).not.toMatch(/Julie|LUM|0470/);
    expect(listed().clients.map(({ id }) => id)).not.toContain(double.id);
    expect(findings()).toEqual([]);
  });

  describe('in an older version of the whole sheet', () => {
    type Older = ReturnType<typeof salon.sheet.standIn.workbook.snapshot>;
    const snapshot = (): Older => salon.sheet.standIn.workbook.snapshot();
    const restore = (older: Older) => {
      const { workbook } = salon.sheet.standIn;
      // The sheet goes back; what the script keeps does not.
      const kept = Object.entries(workbook.state.properties.script);
      workbook.restore(older);
      for (const [name, text] of kept) workbook.setScriptProperty(name, text);
    };
    const adopt = () => salon.sheet.answer('adopt-sheet', { reason: 'an older version' });

    it('is named by the check, and erased again when the sheet is adopted', () => {
      const older = snapshot();
      salon.sheet.answer('erase-client', at(double));
      restore(older);
      expect(rest()).toContain('Julie M');
      expect(findings()).toContainEqual(expect.objectContaining({ code: 'erased-back', row: double.row }));
      expect(adopt()).toMatchObject({ erasedAgain: 1 });
      expect(rest()).not.toMatch(/Julie|LUM|JUL|0470|owner|Yes|@juliem/);
      expect(cell(double.row, 'status')).toBe('Erased');
      expect(cell(double.row, 'points')).toBe('5');
      expect(listed().clients.map(({ name }) => name)).toEqual(['Julie', 'Amélie']);
      expect(findings()).toEqual([]);
      salon.sheet.standIn.workbook.setScriptProperty('done', null);
      expect(adopt()).toMatchObject({ erasedAgain: 0 });
      expect(findings()).toEqual([]);
    });

    it('is erased again on a day on which planned settings have come due, which begin with the next command', () => {
      const { rulesetHash: seen, rules } = salon.sheet.answer('open', {});
      const later = { seen, policies: policies({ headStart: 3 }), ...rules, from: '2026-11-22' };
      salon.sheet.answer('save-settings', later as CommandOf<'save-settings'>);
      const older = snapshot();
      salon.sheet.answer('erase-client', at(double));
      restore(older);
      salon.later(3);
      expect(adopt()).toMatchObject({ erasedAgain: 1 });
      expect(findings()).toEqual([]);
      salon.sheet.answer('add-client', contact('Nora', '0499'));
      expect(salon.sheet.answer('open', {}).policies).toMatchObject({ headStart: 3 });
      expect(findings()).toEqual([]);
    });

    it('is erased under all numbers, whether or not that version knows that they are one', () => {
      const apart = snapshot();
      merge();
      const older = snapshot();
      salon.sheet.answer('erase-client', at(double));
      for (const version of [older, apart]) {
        restore(version);
        expect(adopt()).toMatchObject({ erasedAgain: 2 });
        expect(listed().clients.map(({ name }) => name)).toEqual(['Amélie']);
        expect(findings()).toEqual([]);
      }
    });

    it('from before the first entry is erased too, and from before the client nothing is', () => {
      const before = snapshot();
      const nora = salon.sheet.answer('add-client', contact('Nora', '0499'));
      const older = snapshot();
      salon.sheet.answer('erase-client', at(nora));
      restore(older);
      expect(adopt()).toMatchObject({ erasedAgain: 1 });
      expect(listed().clients.map(({ name }) => name)).not.toContain('Nora');
      restore(before);
      expect(adopt()).toMatchObject({ erasedAgain: 0 });
      expect(findings()).toEqual([]);
    });

    it('is emptied by the next adoption if one was cut off at any call', () => {
      const older = snapshot();
      salon.sheet.answer('erase-client', at(double));
      restore(older);
      const start = snapshot();
      const command = { reason: 'an older version' };
      const { calls } = salon.sheet.run('adopt-sheet', command, 'c'.repeat(32)).meter;
      for (const { n } of calls) {
        salon.sheet.standIn.workbook.restore(start);
        salon.sheet.run('adopt-sheet', command, 'c'.repeat(32), { faults: { at: n, act: 'kill-after' } });
        salon.sheet.answer('adopt-sheet', command, 'd'.repeat(32));
        expect(rest(), `cut off at call ${n}`).not.toMatch(/Julie M|LUM-7|@juliem/);
        expect(findings(), `cut off at call ${n}`).toEqual([]);
      }
    });
  });

  it('is a new client for a file that names the same code', () => {
    take('NEW-9');
    const first = listed().clients.find(({ code }) => code === 'NEW-9');
    salon.sheet.answer('erase-client', { id: first?.id ?? '', row: first?.row ?? 0 });
    take('NEW-9', '99');
    const second = listed().clients.find(({ code }) => code === 'NEW-9');
    expect(second?.id).not.toBe(first?.id);
    expect(second?.standing.balance).toBe(5);
    expect(findings()).toEqual([]);
  });

  it('takes nobody’s contacts along if a person sorts at any call', () => {
    const start = salon.sheet.standIn.workbook.snapshot();
    const { calls } = salon.sheet.run('erase-client', at(double), 'b'.repeat(32)).meter;
    for (const { n } of calls) {
      salon.sheet.standIn.workbook.restore(start);
      salon.sheet.run('erase-client', at(double), 'b'.repeat(32), {
        before: (call) => {
          if (call.n === n)
            salon.sheet.standIn.person.sort('Clients', 1, n % 2 === 0 ? 'descending' : 'ascending');
        },
      });
      salon.sheet.answer('erase-client', at(double), 'b'.repeat(32));
      const names = listed().clients.map(({ name }) => name);
      expect(names.sort(), `sorted at call ${n}`).toEqual(['Amélie', 'Julie']);
      const all = salon.sheet.standIn.workbook.tab('Clients').values().flat().join('|');
      expect(all, `sorted at call ${n}`).not.toMatch(/Julie M|LUM-7|@juliem/);
    }
  });
});

describe('everything known of a client', () => {
  it('has the contacts of all numbers, points, every entry and gift cards, in the client’s language', () => {
    salon.sell('Julie M', ['CUT', 'GC']);
    salon.sell('Julie', ['SH']);
    merge();
    const { csv } = salon.sheet.answer('show-client-file', { ...at(double), language: 'nl' });
    for (const text of ['Alles wat Carnet weet over Julie', 'LUM-7', '"80,00"', 'Cadeaubon', 'Samengevoegd'])
      expect(csv).toContain(text);
    expect(csv.split('\r\n').filter((line) => line.includes(',Factuur,'))).toHaveLength(2);
  });
});
