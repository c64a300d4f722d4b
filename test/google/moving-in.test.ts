// Clients of a file: rows, opening points, gift cards, consents; and an import undone and taken again.
import { beforeEach, describe, expect, it } from 'vitest';
import type { CommandOf } from '../../src/app/actions';
import { clientColumn } from './client-column';
import { violations } from './ledger-truth';
import { type BroughtClient, broughtClient, receiptsOf, takingClients } from './many-clients';
import { invoiceOf, openSalon, type Salon } from './salon';

let salon: Salon;
beforeEach(() => {
  salon = openSalon();
});

type Choices = Partial<Omit<CommandOf<'take-clients'>, 'clients'>>;

/** Takes the clients; the plan said the same. */
function take(clients: readonly BroughtClient[], choices: Choices = {}) {
  const { batch, ...command } = { ...takingClients, clients: [...clients], ...choices };
  const plan = salon.sheet.answer('plan-clients', command);
  const { entries: _entries, ...taken } = salon.sheet.answer('take-clients', { ...command, batch });
  expect(taken).toEqual({
    added: plan.added,
    updated: plan.updated,
    points: plan.points,
    giftCards: plan.giftCards,
  });
  sound();
  return plan;
}

function sound(): void {
  expect(violations(salon.sheet.standIn.workbook)).toEqual([]);
  expect(salon.sheet.answer('check-ledger', {})).toMatchObject({ findings: [], stopped: null });
}

function client(id: string) {
  const { clients } = salon.sheet.answer('list-clients', { first: 2 });
  const found = clients.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found;
}

/** A sale, and a file of the next month with its return. */
function aMonthAndItsReturn(id: string) {
  const [sale] = receiptsOf([id], '2026-10-02');
  if (sale === undefined) throw new Error('one receipt');
  const line = { ...sale.invoice.lines[0], kind: 'deduction', of: 'service', quantity: -1, amount: -5000 };
  const invoice = { ...sale.invoice, receipt: 'R1', day: '2026-11-03', lines: [line] };
  return {
    october: [sale] as CommandOf<'take-receipts'>['invoices'],
    november: [{ ...sale, isReturn: true, invoice }] as CommandOf<'take-receipts'>['invoices'],
  };
}

function undo(batch: string = takingClients.batch) {
  const leftOut: string[] = [];
  for (let before = 0; ; ) {
    const part = salon.sheet.answer('undo-batch', { batch, before });
    leftOut.push(...part.leftOut.map(({ refusal }) => refusal.code));
    if (part.before === 0) return { leftOut, batch: part.batch };
    before = part.before;
  }
}

describe('a client of a file', () => {
  it('is added with contact, points and the day since when', () => {
    const plan = take([
      broughtClient('N0000001', {
        name: 'Noor Peeters',
        phone: '+32 470 11 22 33',
        birthday: '1990-05-17',
        points: 120,
        since: '2019-04-01',
      }),
    ]);
    expect(plan).toMatchObject({ added: 1, updated: 0, points: 120, withPoints: 1 });
    expect(client('N0000001')).toMatchObject({
      name: 'Noor Peeters',
      phone: '+32 470 11 22 33',
      birthday: '1990-05-17',
      standing: { balance: 120, available: 120 },
    });
    const { events } = salon.sheet.answer('show-history', { id: 'N0000001', row: 0, before: 0 });
    expect(events).toMatchObject([{ kind: 'opening', points: 120, note: 'Points from Salonized' }]);
  });

  it('who is there keeps what is there, and gets what was empty', () => {
    const { julie } = salon;
    const mail = { name: 'J. Martin', phone: '0999', email: 'julie@example.com' };
    expect(take([broughtClient(julie.id, mail)])).toMatchObject({ added: 0, updated: 1, same: 0 });
    expect(client(julie.id)).toMatchObject({
      name: 'Julie Martin',
      phone: '0470 12 34 56',
      email: 'julie@example.com',
    });
    expect(take([broughtClient(julie.id, mail)])).toMatchObject({ updated: 0, same: 1 });
  });

  it('gets opening points once, and another balance is said, not taken', () => {
    const { julie } = salon;
    take([broughtClient(julie.id, { points: 40 })]);
    const again = take([broughtClient(julie.id, { points: 40 })], { batch: 'c11e47000002' });
    expect(again).toMatchObject({ points: 0, left: [{ points: 40, why: 'there' }] });
    const other = take([broughtClient(julie.id, { points: 70 })], { batch: 'c11e47000003' });
    expect(other).toMatchObject({ points: 0, left: [{ points: 70, why: 'changed' }] });
    expect(client(julie.id).standing.balance).toBe(40);
  });

  it('twice in one portion gets the points of the first row alone', () => {
    const twice = [
      broughtClient('N0000001', { points: 40 }),
      broughtClient('N0000001', { points: 70, row: 3 }),
    ];
    expect(take(twice)).toMatchObject({
      added: 1,
      points: 40,
      left: [{ row: 3, points: 70, why: 'changed' }],
    });
    expect(client('N0000001').standing.balance).toBe(40);
  });

  it.each([
    ['from today', 'today', '2026-11'],
    ['on the day in the file', 'file', '2027-02-15'],
    ['never', 'never', 'never'],
  ] as const)('has points that expire %s', (_how, expiry, until) => {
    const { sheet } = salon;
    const { rulesetHash: seen, rules, policies } = sheet.answer('open', {});
    const year = { ...policies, expiry: 'earned', expiryMonths: '12' } as never;
    sheet.answer('save-settings', { seen, policies: year, ...(rules as object) } as never);
    take([broughtClient('N0000001', { points: 10, until: '2027-02-15' })], { expiry });
    const { state } = sheet.answer('show-client', { id: 'N0000001', row: 0 });
    const expected = expiry === 'today' ? '2027-11' : until;
    expect(state.account.lots).toEqual([{ from: '', until: expected, points: 10 }]);
  });

  it('whose points have expired gets none, and the plan says so', () => {
    const plan = take([broughtClient('N0000001', { points: 10, until: '2026-01-15' })], { expiry: 'file' });
    expect(plan).toMatchObject({ added: 1, points: 0, left: [{ points: 10, why: 'expired' }] });
  });

  it('brings a gift card, which pays at the till by the code that it always had', () => {
    const { sheet, julie } = salon;
    const giftCard = { code: 'OLD-77 a', balance: 2500 };
    expect(take([broughtClient(julie.id, { giftCard })])).toMatchObject({
      giftCards: 1,
      giftCardMoney: 2500,
    });
    const { row } = sheet.answer('show-stored-value', { code: 'old77A', row: 0 });
    const invoice = invoiceOf(julie, 1, 5500, 3);
    const paid = { ...invoice, cards: [{ code: 'OLD-77A', row }] };
    const reply = sheet.call('record-invoice', {
      ...paid,
      seen: { due: 3000, points: 3, used: 0, balance: 3 },
    });
    expect(reply).toMatchObject({ ok: true });
    expect(sheet.answer('show-stored-value', { code: 'OLD-77A', row }).state.balance).toBe(0);
    sound();
  });

  it('with the code of another gift card gets none, whoever has that one', () => {
    const { julie } = salon;
    const card = (balance: number) => ({ giftCard: { code: 'OLD-77', balance } });
    const plan = take([
      broughtClient('N0000001', card(2500)),
      broughtClient('N0000002', { ...card(4000), row: 3, points: 10 }),
    ]);
    expect(plan).toMatchObject({
      giftCards: 1,
      giftCardMoney: 2500,
      points: 0,
      left: [{ row: 3, points: 10, why: 'card-taken' }],
    });
    const later = take([broughtClient(julie.id, card(900))], { batch: 'c11e47000002' });
    expect(later).toMatchObject({ giftCards: 0, left: [{ why: 'card-taken' }] });
    expect(salon.sheet.answer('show-stored-value', { code: 'OLD-77', row: 0 })).toMatchObject({
      state: { balance: 2500 },
    });
  });

  describe('about being written to', () => {
    const says = (consent: 'yes' | 'no', consentDay = '') => ({ consent, consentDay });

    it('a yes or a no is recorded on its day, or as of today', () => {
      const plan = take([
        broughtClient('N0000001', says('yes', '2025-03-04')),
        broughtClient('N0000002', says('no')),
      ]);
      expect(plan).toMatchObject({ consents: 1, refusals: 1, otherConsents: [] });
      expect(client('N0000001')).toMatchObject({ consent: 'yes', consentDay: '2025-03-04' });
      expect(client('N0000002')).toMatchObject({ consent: 'no', consentDay: '2026-11-20' });
    });

    it.each([
      ['no', 'yes', ''],
      ['no', 'yes', '2026-11-20'],
      ['yes', 'no', ''],
    ] as const)('a %s here stays against a %s of the file (%s), and that is said', (here, file, day) => {
      take([broughtClient('N0000001', says(here, '2026-11-20'))]);
      expect(take([broughtClient('N0000001', says(file, day))])).toMatchObject({
        consents: 0,
        refusals: 0,
        otherConsents: [{ row: 2, here, since: '2026-11-20' }],
      });
      expect(client('N0000001').consent).toBe(here);
    });

    it.each([
      ['no', 'yes'],
      ['yes', 'no'],
    ] as const)('a %s here gives way to a %s of a later day', (here, file) => {
      take([broughtClient('N0000001', says(here, '2024-05-01'))]);
      take([broughtClient('N0000001', says(file, '2025-06-01'))]);
      expect(client('N0000001')).toMatchObject({ consent: file, consentDay: '2025-06-01' });
    });

    it('nothing is recorded where the owner wants no consents of the file', () => {
      const plan = take([broughtClient('N0000001', says('no'))], { consentWords: '' });
      expect(plan).toMatchObject({ consents: 0, refusals: 0 });
      expect(client('N0000001').consent).toBe('');
    });
  });
});

describe('a file taken once more', () => {
  it('brings nothing again to a client whom somebody has merged with another since', () => {
    const { sheet, julie, amelie } = salon;
    const file = [broughtClient(amelie.id, { points: 120 })];
    take(file);
    const two = { into: { id: julie.id, row: julie.row }, from: { id: amelie.id, row: amelie.row } };
    sheet.answer('merge-clients', { ...two, exchanged: [] });
    expect(take(file, { batch: 'c11e47000002' })).toMatchObject({
      points: 0,
      left: [{ points: 120, why: 'there' }],
    });
    expect(client(julie.id).standing.balance).toBe(120);
  });

  it('with points this time brings them, where the first said no more than since when', () => {
    const { julie } = salon;
    take([broughtClient(julie.id, { since: '2019-04-01' })]);
    expect(take([broughtClient(julie.id, { since: '2019-04-01' })])).toMatchObject({ points: 0, left: [] });
    const later = [broughtClient(julie.id, { since: '2019-04-01', points: 40 })];
    expect(take(later, { batch: 'c11e47000002' })).toMatchObject({ points: 40, left: [] });
    expect(salon.sheet.answer('show-client', julie)).toMatchObject({
      standing: { balance: 40 },
      state: { since: '2019-04-01' },
    });
  });

  it('that said no more than since when is undone whole', () => {
    const { julie } = salon;
    take([broughtClient(julie.id, { since: '2019-04-01' })]);
    expect(undo()).toMatchObject({ leftOut: [], batch: { entries: 1, undone: 1 } });
    sound();
  });
});

describe('an import undone', () => {
  it('leaves its clients in the list without points, and can be taken again', () => {
    const { julie } = salon;
    const clients = [
      broughtClient(julie.id, { points: 40 }),
      broughtClient('N0000001', { points: 120, giftCard: { code: 'X1', balance: 900 } }),
    ];
    take(clients);
    expect(undo()).toMatchObject({ leftOut: [], batch: { entries: 2, undone: 2 } });
    sound();
    expect([client(julie.id), client('N0000001')].map(({ standing }) => standing.balance)).toEqual([0, 0]);
    const corrected = [{ ...(clients[0] as BroughtClient), points: 45 }];
    expect(take(corrected, { batch: 'c11e47000002' })).toMatchObject({ points: 45, left: [] });
    expect(client(julie.id).standing.balance).toBe(45);
  });

  it('with gift cards can be taken again, each with its code', () => {
    const { julie } = salon;
    const clients = [broughtClient(julie.id, { points: 40, giftCard: { code: 'X1', balance: 900 } })];
    take(clients);
    expect(undo()).toMatchObject({ leftOut: [], batch: { undone: 1 } });
    sound();
    const again = [broughtClient(julie.id, { points: 40, giftCard: { code: 'X1', balance: 800 } })];
    expect(take(again, { batch: 'c11e47000002' })).toMatchObject({ giftCards: 1, left: [] });
    expect(salon.sheet.answer('show-stored-value', { code: 'X1', row: 0 })).toMatchObject({
      state: { balance: 800 },
    });
    expect(undo('c11e47000002')).toMatchObject({ leftOut: [], batch: { undone: 1 } });
    sound();
  });

  it('of receipts takes back points, visits and returns, and can be taken again', () => {
    const { sheet, julie, amelie } = salon;
    const [one, two] = receiptsOf([julie.id, amelie.id], '2026-11-02');
    if (one === undefined || two === undefined) throw new Error('two receipts');
    const line = { ...one.invoice.lines[0], kind: 'deduction', of: 'service', quantity: -1 } as const;
    const back = (receipt: string, amount: number) => ({
      ...one,
      isReturn: true,
      invoice: { ...one.invoice, receipt, day: '2026-11-03', lines: [{ ...line, amount }] },
    });
    const invoices = [
      one,
      two,
      back('R1', -5000),
      back('R2', -3000),
    ] as CommandOf<'take-receipts'>['invoices'];
    const batch = 'c11e47000009';
    const first = sheet.answer('take-receipts', { invoices, recordOnly: false, batch });
    expect(first).toMatchObject({ taken: 4, points: 2 });
    const after = [client(julie.id), client(amelie.id)].map(({ standing }) => standing.balance);
    sound();
    expect(undo(batch)).toMatchObject({ leftOut: [], batch: { entries: 4, undone: 4 } });
    sound();
    expect([client(julie.id), client(amelie.id)].map(({ standing }) => standing.balance)).toEqual([0, 0]);
    expect(sheet.answer('plan-receipts', { invoices, recordOnly: false })).toMatchObject({
      rows: { taken: 4, skipped: 0 },
      points: 2,
    });
    const again = sheet.answer('take-receipts', { invoices, recordOnly: false, batch: 'c11e4700000a' });
    expect(again).toMatchObject({ taken: 4, skipped: 0, points: 2 });
    sound();
    expect([client(julie.id), client(amelie.id)].map(({ standing }) => standing.balance)).toEqual(after);
    expect(sheet.answer('list-batches', {}).batches).toMatchObject([{ undone: 0 }, { id: batch }]);
  });

  it('of a month gives back what its return took from a sale of the month before, and can be taken again', () => {
    const { sheet, julie } = salon;
    const { october, november } = aMonthAndItsReturn(julie.id);
    const [first, second, third] = ['c11e4700000b', 'c11e4700000c', 'c11e4700000d'] as const;
    sheet.answer('take-receipts', { invoices: october, recordOnly: false, batch: first });
    sheet.answer('take-receipts', { invoices: november, recordOnly: false, batch: second });
    expect(client(julie.id).standing.balance).toBe(0);
    expect(sheet.answer('list-batches', {}).batches).toMatchObject([
      { id: second, points: -5, entries: 1, undone: 0 },
      { id: first, points: 5, entries: 1, undone: 0 },
    ]);
    expect(undo(second)).toMatchObject({ leftOut: [], batch: { entries: 1, undone: 1 } });
    sound();
    expect(client(julie.id).standing.balance).toBe(5);
    expect(sheet.answer('plan-receipts', { invoices: october, recordOnly: false })).toMatchObject({
      rows: { taken: 0, skipped: 1 },
    });
    const again = sheet.answer('take-receipts', { invoices: november, recordOnly: false, batch: third });
    expect(again).toMatchObject({ taken: 1, points: -5 });
    sound();
    expect(client(julie.id).standing.balance).toBe(0);
    expect([undo(third).leftOut, undo(first).leftOut]).toEqual([[], []]);
    sound();
    expect(client(julie.id).standing.balance).toBe(0);
  });

  it('of a wrong return leaves the sale to a right one, and to a refund of all that is left', () => {
    const { sheet, julie } = salon;
    const { october, november } = aMonthAndItsReturn(julie.id);
    sheet.answer('take-receipts', { invoices: october, recordOnly: false, batch: 'c11e4700000b' });
    sheet.answer('take-receipts', { invoices: november, recordOnly: false, batch: 'c11e4700000c' });
    undo('c11e4700000c');
    const { events } = sheet.answer('show-history', { id: julie.id, row: 0, before: 0 });
    expect(events.map(({ kind, isGone, reversedBy }) => [kind, isGone, reversedBy.length])).toEqual([
      ['reverse', false, 0],
      ['reverse', true, 1],
      ['invoice', false, 0],
    ]);
    const seq = events[2]?.seq ?? 0;
    const member = { id: julie.id, row: julie.row, version: client(julie.id).version };
    const back = { what: 'everything' } as const;
    sheet.answer('refund-invoice', { seq, row: 0, member, back, note: '', seen: null });
    expect(client(julie.id).standing.balance).toBe(0);
    sound();
  });

  it('of points that came in the place of history brings the history back, and points can come once more', () => {
    const { sheet, julie } = salon;
    const invoices = receiptsOf([julie.id], '2026-10-02') as CommandOf<'take-receipts'>['invoices'];
    const [first, second, third] = ['c11e4700000b', 'c11e4700000c', 'c11e4700000d'] as const;
    const taking = (recordOnly: boolean, batch: string) =>
      sheet.answer('take-receipts', { invoices, recordOnly, batch });
    taking(true, first);
    expect(taking(false, second)).toMatchObject({ taken: 1, points: 5 });
    expect(undo(second)).toMatchObject({ leftOut: [], batch: { undone: 1 } });
    sound();
    expect(client(julie.id).standing.balance).toBe(0);
    expect(sheet.answer('plan-receipts', { invoices, recordOnly: true })).toMatchObject({
      rows: { taken: 0, skipped: 1 },
    });
    expect(sheet.answer('plan-receipts', { invoices, recordOnly: false })).toMatchObject({
      rows: { taken: 1 },
      fromHistory: 1,
      points: 5,
    });
    expect(taking(false, third)).toMatchObject({ taken: 1, points: 5 });
    expect(taking(false, third)).toMatchObject({ taken: 0, skipped: 1, points: 0 });
    sound();
    expect(client(julie.id).standing.balance).toBe(5);
    undo(third);
    undo(first);
    sound();
    expect(sheet.answer('plan-receipts', { invoices, recordOnly: false })).toMatchObject({
      rows: { taken: 1, skipped: 0 },
      fromHistory: 0,
    });
    expect(taking(false, 'c11e4700000e')).toMatchObject({ taken: 1, points: 5 });
    sound();
    expect(client(julie.id).standing.balance).toBe(5);
  });

  it('leaves what was done at the till since', () => {
    const { sheet, julie } = salon;
    take([broughtClient(julie.id, { points: 40 })]);
    sheet.answer('record-invoice', invoiceOf(julie, 1, 5500, 45));
    undo();
    sound();
    expect(client(julie.id).standing.balance).toBe(5);
  });
});

it('points of a file that are typed over the state are put right by the next import', () => {
  const { sheet, julie } = salon;
  take([broughtClient(julie.id, { points: 40 })]);
  sheet.standIn.person.edit('Clients', julie.row, clientColumn('state'), 'oops');
  const invoices = [...receiptsOf([julie.id], '2026-11-02')] as CommandOf<'take-receipts'>['invoices'];
  sheet.answer('take-receipts', { invoices, recordOnly: false });
  sound();
  expect(client(julie.id).standing.balance).toBe(45);
});
