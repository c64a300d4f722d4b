// A sale is taken once, whichever way it comes in; returns take back what the sale gave.
import { beforeEach, describe, expect, it } from 'vitest';
import type { CommandOf } from '../../src/app/actions';
import { newKey } from './carnet-sheet';
import { violations } from './ledger-truth';
import { type Client, invoiceOf, openSalon, type Salon } from './salon';

type Invoices = CommandOf<'take-receipts'>['invoices'];

const nameless = { code: '', name: '', phone: '', email: '', loyaltyCard: '' };

/** A receipt of a client for one cut. */
function receipt(
  client: Client | null,
  number: string,
  cents: number,
  some: Partial<Receipt> = {},
): Invoices[number] {
  const { day = '2026-11-10', source = 'Salonized', name = 'Cut' } = some;
  const sold = { item: '', name, category: '', discount: 0, tax: '' };
  const line =
    cents < 0
      ? ({ ...sold, kind: 'deduction', of: 'service', quantity: -1, amount: cents } as const)
      : ({ ...sold, kind: 'service', quantity: 1, amount: cents } as const);
  return {
    member: client?.id ?? '',
    client: client === null ? nameless : { ...nameless, code: client.id },
    row: 2,
    isReturn: cents < 0,
    invoice: { source, receipt: number, day, staff: '', lines: [line] },
  };
}

type Receipt = { readonly day: string; readonly source: string; readonly name: string };

let salon: Salon;
beforeEach(() => {
  salon = openSalon();
});

function plan(invoices: Invoices, some: Partial<CommandOf<'plan-receipts'>> = {}) {
  return salon.sheet.answer('plan-receipts', { invoices, recordOnly: false, ...some });
}

/** Takes what the plan says; the points given are the plan's. */
function take(invoices: Invoices, some: { recordOnly?: boolean; batch?: string } = {}) {
  const planned = plan(invoices, { recordOnly: some.recordOnly ?? false });
  const left = planned.invoices as unknown as Invoices;
  const since = { head: planned.head, own: 0 };
  const command = { invoices: left, recordOnly: false, plan: since, ...some };
  const taken = salon.sheet.answer('take-receipts', command);
  expect(taken).toMatchObject({ taken: left.length, points: planned.points });
  expect(violations(salon.sheet.standIn.workbook)).toEqual([]);
  expect(salon.sheet.answer('check-ledger', {}).findings).toEqual([]);
  return planned;
}

function balanceOf({ id, row }: Client): number {
  return salon.sheet.answer('show-client', { id, row }).standing.balance;
}

describe('a sale that is in the ledger', () => {
  it('recorded at this till and found in a file is left out, and said', () => {
    const { sheet, julie } = salon;
    sheet.answer('record-invoice', { ...invoiceOf(julie, 0, 5000, 5), day: '2026-11-10' });
    const planned = take([receipt(julie, '7', 5000), receipt(julie, '8', 3000)]);
    expect(planned).toMatchObject({
      rows: { taken: 1, recorded: 1 },
      recorded: [{ receipt: '7', client: julie.id, day: '2026-11-10', total: 5000, source: '' }],
    });
    expect(balanceOf(julie)).toBe(8);
  });

  it('with its return is left out under another till’s name, the return too', () => {
    const { julie } = salon;
    const both = (source: string) => [
      receipt(julie, '7', 5000, { source }),
      receipt(julie, '8', -5000, { source, day: '2026-11-12' }),
    ];
    take(both('Salonized'));
    expect(balanceOf(julie)).toBe(0);
    expect(take(both('Old till'))).toMatchObject({ rows: { taken: 0, recorded: 2 }, points: 0 });
    expect(balanceOf(julie)).toBe(0);
    // A second return of the same file is another one.
    const more = [...both('Old till'), receipt(julie, '9', -3000, { source: 'Old till', day: '2026-11-12' })];
    expect(take(more)).toMatchObject({ rows: { taken: 1, recorded: 2 }, returns: { count: 1 } });
  });

  it('whose return was found without it is not given back twice under another till’s name', () => {
    const { julie } = salon;
    const earned = receipt(julie, '5', 9000);
    const back = (source: string) => receipt(julie, '8', -3000, { source, name: 'Mask', day: '2026-11-12' });
    take([earned, back('Salonized')]);
    expect(balanceOf(julie)).toBe(6);
    expect(take([back('Old till')])).toMatchObject({
      rows: { taken: 0, recorded: 1 },
      recorded: [{ receipt: '8', total: -3000, source: 'Salonized' }],
    });
    expect(balanceOf(julie)).toBe(6);
  });

  it('of which two were made alike that day, stands for one of the file alone', () => {
    const { sheet, julie } = salon;
    sheet.answer('record-invoice', { ...invoiceOf(julie, 0, 5000, 5), day: '2026-11-10' });
    expect(take([receipt(julie, '7', 5000), receipt(julie, '8', 5000)]).rows).toMatchObject({
      taken: 1,
      recorded: 1,
    });
    expect(balanceOf(julie)).toBe(10);
  });

  it('recorded at this till between the plan and the taking is left out too, and said', () => {
    const { sheet, julie } = salon;
    const invoices = [receipt(julie, '7', 5000), receipt(julie, '8', 3000)];
    const { head, invoices: left } = plan(invoices);
    sheet.answer('record-invoice', { ...invoiceOf(julie, 0, 5000, 5), day: '2026-11-10' });
    const command = { invoices: left as unknown as Invoices, recordOnly: false, batch: 'c11e47000001' };
    expect(sheet.answer('take-receipts', { ...command, plan: { head, own: 0 } })).toMatchObject({
      taken: 1,
      points: 3,
      recorded: [{ receipt: '7', source: '', isReturn: false }],
    });
    // Sent again, it is the same answer; and where the owner takes them all the same, it comes.
    expect(sheet.answer('take-receipts', { ...command, plan: { head, own: 0 } })).toMatchObject({
      taken: 0,
      skipped: 1,
    });
    expect(sheet.answer('take-receipts', command)).toMatchObject({ taken: 1, recorded: [] });
    expect(balanceOf(julie)).toBe(13);
  });

  it('twice that day, once before the plan and never since, is taken once', () => {
    const { sheet, julie } = salon;
    sheet.answer('record-invoice', { ...invoiceOf(julie, 0, 5000, 5), day: '2026-11-10' });
    const { head, invoices: left } = plan([receipt(julie, '7', 5000), receipt(julie, '8', 5000)]);
    sheet.answer('record-invoice', { ...invoiceOf(julie, 1, 3000, 8), day: '2026-11-10' });
    const command = { invoices: left as unknown as Invoices, recordOnly: false, plan: { head, own: 0 } };
    expect(sheet.answer('take-receipts', command)).toMatchObject({ taken: 1, points: 5, recorded: [] });
  });

  it('by nobody, recorded since the plan under the same receipt number, is left out', () => {
    const { sheet } = salon;
    const { head, invoices: left } = plan([receipt(null, '7', 5000), receipt(null, '8', 5000)]);
    const sold = { ...invoiceOf(salon.julie, 0, 5000, 0), day: '2026-11-10', receipt: '7' };
    sheet.answer('record-invoice', {
      ...sold,
      member: null,
      seen: { due: 5000, points: 0, used: 0, balance: null },
    });
    const command = { invoices: left as unknown as Invoices, recordOnly: false, plan: { head, own: 0 } };
    expect(sheet.answer('take-receipts', command)).toMatchObject({
      taken: 1,
      recorded: [{ receipt: '7' }],
    });
  });

  it('of whom more was recorded since the plan than the row tells, is looked for in the ledger', () => {
    const { sheet, julie } = salon;
    const { head, invoices: left } = plan([receipt(julie, '7', 5000)]);
    sheet.answer('record-invoice', { ...invoiceOf(julie, 0, 5000, 5), day: '2026-11-10' });
    for (let n = 1; n <= 21; n++) sheet.answer('record-invoice', invoiceOf(julie, n, 1000, 5 + n));
    const command = { invoices: left as unknown as Invoices, recordOnly: false, plan: { head, own: 0 } };
    expect(sheet.answer('take-receipts', command)).toMatchObject({ taken: 0, recorded: [{ receipt: '7' }] });
  });

  it('may be taken all the same, where the owner says so', () => {
    const { sheet, julie } = salon;
    sheet.answer('record-invoice', { ...invoiceOf(julie, 0, 5000, 5), day: '2026-11-10' });
    expect(plan([receipt(julie, '7', 5000)], { again: true })).toMatchObject({
      rows: { taken: 1, recorded: 0 },
      points: 5,
    });
  });

  it('and was voided at the till, is taken', () => {
    const { sheet, julie } = salon;
    const { seq, row } = sheet.answer('record-invoice', {
      ...invoiceOf(julie, 0, 5000, 5),
      day: '2026-11-10',
    });
    sheet.answer('void-invoice', { seq, row, note: '', member: { ...julie, version: 1 } });
    expect(take([receipt(julie, '7', 5000)]).rows).toMatchObject({ taken: 1, recorded: 0 });
  });

  it('under a till’s name written differently is the same', () => {
    const { julie } = salon;
    take([receipt(julie, '7', 5000)]);
    expect(take([receipt(julie, '7', 5000, { source: ' SALONIZED' })]).rows).toMatchObject({
      taken: 0,
      skipped: 1,
    });
  });

  it('under quite another till’s name is left out, and said', () => {
    const { julie } = salon;
    take([receipt(julie, '7', 5000)]);
    expect(take([receipt(julie, '7', 5000, { source: 'Square' })])).toMatchObject({
      rows: { taken: 0, recorded: 1 },
      recorded: [{ source: 'Salonized' }],
    });
    expect(balanceOf(julie)).toBe(5);
  });

  it('of two files that overlap is taken once, and other sales of the day are', () => {
    const { julie } = salon;
    take([receipt(julie, '7', 5000), receipt(julie, '8', 5000)]);
    const planned = take([receipt(julie, '8', 5000), receipt(julie, '9', 5000)]);
    expect(planned.rows).toMatchObject({ taken: 1, skipped: 1, recorded: 0 });
    expect(balanceOf(julie)).toBe(15);
  });

  it('of walk-ins is known by its number alone', () => {
    take([receipt(null, '7', 5000)]);
    expect(
      take([receipt(null, '7', 5000, { source: 'Square' }), receipt(null, '8', 5000)]).rows,
    ).toMatchObject({
      taken: 1,
      recorded: 1,
    });
  });
});

describe('what is recorded between the plan and its taking', () => {
  const visit = (client: Client, version: number) => ({
    ...invoiceOf(client, version, 5000, version === 0 ? 5 : 10),
    day: '2026-11-10',
  });

  it('at this till is left out, and said', () => {
    const { sheet, julie, amelie } = salon;
    const file = [receipt(julie, '7', 5000), receipt(amelie, '8', 3000)];
    const { head } = plan(file);
    sheet.answer('record-invoice', visit(julie, 0));
    const command = { invoices: file, recordOnly: false, plan: { head, own: 0 } };
    expect(sheet.answer('take-receipts', command)).toMatchObject({
      taken: 1,
      recorded: [{ receipt: '7', client: julie.id, source: '' }],
      entries: 1,
      points: 3,
    });
    expect(balanceOf(julie)).toBe(5);
  });

  it('leaves alone a sale that was there before and that the plan had counted as another', () => {
    const { sheet, julie, amelie } = salon;
    sheet.answer('record-invoice', visit(julie, 0));
    const planned = plan([receipt(julie, '7', 5000), receipt(julie, '8', 5000)]);
    expect(planned.rows).toMatchObject({ taken: 1, recorded: 1 });
    sheet.answer('record-invoice', visit(amelie, 0));
    const invoices = planned.invoices as unknown as Invoices;
    const command = { invoices, recordOnly: false, plan: { head: planned.head, own: 0 } };
    expect(sheet.answer('take-receipts', command)).toMatchObject({ taken: 1, recorded: [] });
    expect(balanceOf(julie)).toBe(10);
  });

  it('and given back there, is left out with its return', () => {
    const { sheet, julie } = salon;
    const file = [receipt(julie, '7', 5000), receipt(julie, '9', -5000)];
    const { head } = plan(file);
    const { seq } = sheet.answer('record-invoice', visit(julie, 0));
    const { version } = sheet.answer('show-client', julie).state;
    const back = { what: 'money', money: 5000 } as const;
    const member = { ...julie, version };
    sheet.answer('refund-invoice', { seq, row: 0, note: '', member, back, seen: null } as never);
    sheet.standIn.advance(1000);
    const command = { invoices: file, recordOnly: false, plan: { head, own: 0 } };
    const taken = sheet.answer('take-receipts', command);
    expect(taken.recorded.map(({ receipt }) => receipt)).toContain('7');
    expect(balanceOf(julie)).toBe(0);
  });

  it('costs nothing to look for as long as nothing of those clients was recorded otherwise', () => {
    const { sheet, julie, amelie } = salon;
    const file = [receipt(julie, '7', 5000), receipt(amelie, '8', 3000)];
    const { head } = plan(file);
    const [first, second] = file.map((one) => [one] as Invoices);
    const taking = (invoices: Invoices, plan: { head: number; own: number } | null) =>
      sheet.run('take-receipts', { invoices, recordOnly: false, plan }).meter.calls.length;
    const alone = taking(first ?? [], { head, own: 0 });
    expect(taking(second ?? [], { head, own: 1 })).toBe(alone);
    // What others have recorded stands among the clients’ own movements: that entry alone is read, by its number.
    expect(taking([receipt(julie, '10', 4000)], { head, own: 0 })).toBe(alone + 2);
  });

  it('is taken all the same, where the owner said so', () => {
    const { sheet, julie } = salon;
    sheet.answer('record-invoice', visit(julie, 0));
    const command = { invoices: [receipt(julie, '7', 5000)], recordOnly: false, plan: null };
    expect(sheet.answer('take-receipts', command)).toMatchObject({ taken: 1, recorded: [] });
  });
});

describe('history only', () => {
  it('as history, and voided since, does not become points later', () => {
    const { sheet, julie } = salon;
    take([receipt(julie, '7', 5000)], { recordOnly: true });
    const { seq, version } = sheet.answer('show-client', julie).state;
    sheet.answer('void-invoice', { seq, row: 0, note: '', member: { ...julie, version } });
    expect(take([receipt(julie, '7', 5000)]).rows).toMatchObject({ taken: 0, skipped: 1 });
    expect(balanceOf(julie)).toBe(0);
  });

  it('as history, and taken back in part since, does not become points later', () => {
    const { sheet, julie } = salon;
    take([receipt(julie, '7', 5000)], { recordOnly: true });
    const { seq, version } = sheet.answer('show-client', julie).state;
    const back = { what: 'money', money: 2000 } as const;
    const member = { ...julie, version };
    const command = { seq, row: 0, note: '', member, back, seen: null };
    sheet.answer('refund-invoice', command as never);
    take([receipt(julie, '7', 5000)]);
  });

  it('can become points later, once', () => {
    const { julie } = salon;
    take([receipt(julie, '7', 5000)], { recordOnly: true });
    expect(balanceOf(julie)).toBe(0);
    expect(take([receipt(julie, '7', 5000)])).toMatchObject({ points: 5, fromHistory: 1 });
    expect(balanceOf(julie)).toBe(5);
    expect(take([receipt(julie, '7', 5000)]).rows).toMatchObject({ taken: 0, skipped: 1 });
    expect(salon.sheet.answer('show-client', julie).standing).toMatchObject({ balance: 5 });
  });
});

describe('a return', () => {
  it('in the same file takes back its sale', () => {
    const { julie } = salon;
    const planned = take([receipt(julie, '7', 5500), receipt(julie, '8', -5500, { day: '2026-11-12' })]);
    expect(planned.returns).toEqual({ count: 1, ofSale: 1, points: 5 });
    expect(planned).toMatchObject({ points: 0, earned: 5 });
    expect(balanceOf(julie)).toBe(0);
  });

  it('in a later file takes back the sale of the earlier one, once', () => {
    const { julie } = salon;
    take([receipt(julie, '7', 5500), receipt(julie, '9', 2500, { name: 'Brush' })]);
    const back = [receipt(julie, '8', -5500, { day: '2026-11-12' })];
    expect(take(back).returns).toEqual({ count: 1, ofSale: 1, points: 5 });
    expect(take(back).rows).toMatchObject({ taken: 0, skipped: 1 });
    expect(balanceOf(julie)).toBe(2);
  });

  it('of a sale at this till takes that one back', () => {
    const { sheet, julie } = salon;
    sheet.answer('record-invoice', invoiceOf(julie, 0, 5500, 5));
    expect(take([receipt(julie, '8', -5500, { day: '2026-11-20' })]).returns).toMatchObject({ ofSale: 1 });
    expect(balanceOf(julie)).toBe(0);
  });

  it('whose sale is not known takes what the same money would earn', () => {
    const { julie } = salon;
    take([receipt(julie, '7', 9000)]);
    expect(take([receipt(julie, '8', -5500)]).returns).toEqual({ count: 1, ofSale: 0, points: 5 });
    expect(balanceOf(julie)).toBe(4);
  });

  it('that was taken back at this till too takes nothing twice', () => {
    const { sheet, julie } = salon;
    const { seq, row } = sheet.answer('record-invoice', {
      ...invoiceOf(julie, 0, 5000, 5),
      day: '2026-11-10',
    });
    const { version } = sheet.answer('show-client', julie).state;
    const command = {
      seq,
      row,
      note: '',
      member: { ...julie, version },
      back: { what: 'everything' },
      seen: null,
    };
    sheet.answer('refund-invoice', command as never);
    take([receipt(julie, '7', 5000), receipt(julie, 'R7', -5000, { day: '2026-11-12' })]);
    expect(balanceOf(julie)).toBe(0);
  });

  it('of part of a sale that was taken back at this till too takes nothing twice', () => {
    const { sheet, julie } = salon;
    const { seq, row } = sheet.answer('record-invoice', {
      ...invoiceOf(julie, 0, 5000, 5),
      day: '2026-11-10',
    });
    const { version } = sheet.answer('show-client', julie).state;
    const back = { what: 'money', money: 2000 };
    const command = { seq, row, note: '', member: { ...julie, version }, back, seen: null };
    sheet.answer('refund-invoice', command as never);
    expect(balanceOf(julie)).toBe(3);
    const today = { day: '2026-11-20' };
    const planned = take([receipt(julie, '7', 5000), receipt(julie, 'R7', -2000, today)]);
    expect(planned).toMatchObject({ rows: { taken: 0, recorded: 2 } });
    expect(balanceOf(julie)).toBe(3);
  });

  it('of a file’s sale that was taken back at this till takes nothing twice', () => {
    const { sheet, julie } = salon;
    take([receipt(julie, '6', 3000), receipt(julie, '7', 5000)]);
    const { seq, version } = sheet.answer('show-client', julie).state;
    const back = { what: 'everything' };
    const command = { seq, row: 0, note: '', member: { ...julie, version }, back, seen: null };
    sheet.answer('refund-invoice', command as never);
    expect(balanceOf(julie)).toBe(3);
    expect(take([receipt(julie, 'R7', -5000, { day: '2026-11-20' })])).toMatchObject({
      recorded: [{ receipt: 'R7', total: -5000 }],
    });
    expect(balanceOf(julie)).toBe(3);
  });

  /** A sale at this till, and what was taken back of it there today. */
  function soldAndBack(what: 'everything' | 'units' | 'void') {
    const { sheet, julie } = salon;
    const sold = { ...invoiceOf(julie, 0, 10_000, 10), day: '2026-11-10' };
    const lines = sold.lines.map((line) => ({ ...line, quantity: 2 }));
    const { seq, row } = sheet.answer('record-invoice', { ...sold, lines });
    const { version } = sheet.answer('show-client', julie).state;
    const about = { seq, row, note: '', member: { ...julie, version } };
    const back = what === 'units' ? { what, units: [{ line: 0, quantity: 1 }] } : { what: 'everything' };
    if (what === 'void') sheet.answer('void-invoice', about);
    else sheet.answer('refund-invoice', { ...about, back, seen: null } as never);
    sheet.answer('record-invoice', invoiceOf(julie, version + 1, 7000, what === 'units' ? 12 : 7));
  }

  it.each([
    ['units', -5000, '2026-11-15', 12],
    ['units', -5000, '2026-11-25', 12],
    ['everything', -10_000, '2026-11-15', 7],
    ['everything', -10_000, '2026-11-25', 7],
    ['void', -10_000, '2026-11-15', 7],
  ] as const)(
    'taken back here (%s, %i) on another day than the file’s %s is left out, and the review says so',
    (what, money, day, balance) => {
      soldAndBack(what);
      expect(take([receipt(salon.julie, 'R7', money, { day })])).toMatchObject({
        rows: { taken: 0, recorded: 1 },
        recorded: [{ receipt: 'R7', isReturn: true, source: '', entryDay: '2026-11-20' }],
      });
      expect(balanceOf(salon.julie)).toBe(balance);
    },
  );

  it('of other items and another sum than was taken back here is taken', () => {
    soldAndBack('units');
    expect(take([receipt(salon.julie, 'R7', -3000, { day: '2026-11-25', name: 'Mask' })]).rows).toMatchObject(
      {
        taken: 1,
        recorded: 0,
      },
    );
  });

  it('of a sale that the file has too and was voided here, comes with it', () => {
    soldAndBack('void');
    const both = [
      receipt(salon.julie, '7', 10_000),
      receipt(salon.julie, 'R7', -10_000, { day: '2026-11-12' }),
    ];
    expect(take(both).rows).toMatchObject({ taken: 2, recorded: 0 });
    expect(balanceOf(salon.julie)).toBe(7);
  });

  it('taken back here between the plan and the taking takes nothing twice', () => {
    const { sheet, julie } = salon;
    const { seq, row } = sheet.answer('record-invoice', {
      ...invoiceOf(julie, 0, 5000, 5),
      day: '2026-11-10',
    });
    const { head, invoices } = plan([receipt(julie, 'R7', -5000, { day: '2026-11-12' })]);
    const { version } = sheet.answer('show-client', julie).state;
    const about = { seq, row, note: '', member: { ...julie, version }, back: { what: 'everything' } };
    sheet.answer('refund-invoice', { ...about, seen: null } as never);
    const command = { invoices: invoices as unknown as Invoices, recordOnly: false, plan: { head, own: 0 } };
    expect(sheet.answer('take-receipts', command)).toMatchObject({
      taken: 0,
      recorded: [{ receipt: 'R7', isReturn: true }],
    });
    expect(balanceOf(julie)).toBe(0);
  });

  it('of more than one sale takes each back once', () => {
    const { julie } = salon;
    const sold = [receipt(julie, '7', 5500), receipt(julie, '8', 5500)];
    const back = [receipt(julie, '9', -5500), receipt(julie, '10', -5500)];
    expect(take([...sold, ...back]).returns).toEqual({ count: 2, ofSale: 2, points: 10 });
    expect(balanceOf(julie)).toBe(0);
  });
});

describe('a file', () => {
  it('that is older than what is known of its clients is said to be', () => {
    const { sheet, julie, amelie } = salon;
    sheet.answer('record-invoice', invoiceOf(julie, 0, 5500, 5));
    expect(plan([receipt(julie, '7', 5000), receipt(amelie, '8', 5000)]).older).toBe(1);
  });

  it('gives the same in whatever portions and order it comes', () => {
    const { sheet, julie, amelie } = salon;
    const days = ['2026-11-03', '2026-11-04', '2026-11-05'];
    const all = days.flatMap((day) => [
      receipt(amelie, day, 4500, { day }),
      receipt(julie, day, 3700, { day }),
    ]);
    const start = sheet.standIn.workbook.snapshot();
    const balances = [[all], [[...all].reverse()], all.map((one) => [one])].map((portions) => {
      sheet.standIn.workbook.restore(start);
      for (const portion of portions)
        sheet.answer('take-receipts', { invoices: portion, recordOnly: false }, newKey());
      return [balanceOf(julie), balanceOf(amelie)];
    });
    expect(balances).toEqual([
      [9, 12],
      [9, 12],
      [9, 12],
    ]);
  });
});

describe('a receipt number typed at the till', () => {
  const typed = (some: object = {}) => ({
    ...invoiceOf(salon.julie, 0, 5500, 5),
    receipt: '007',
    once: true,
    ...some,
  });

  it('that the day has already is asked about, and nothing is written', () => {
    const { sheet, amelie } = salon;
    const { seq } = sheet.answer('record-invoice', typed());
    const again = { ...typed(invoiceOf(amelie, 0, 2000, 2)), receipt: '007', once: true };
    expect(sheet.call('record-invoice', again)).toMatchObject({
      ok: false,
      refusal: { code: 'receipt-recorded', receipt: '007', seq, total: 5500 },
    });
    expect(sheet.call('record-invoice', { ...again, once: false })).toMatchObject({ ok: true });
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  it('of a sale that was voided, corrected, or is of another day is not', () => {
    const { sheet, julie } = salon;
    const { seq, row } = sheet.answer('record-invoice', typed());
    const other = typed({ ...invoiceOf(julie, 1, 5500, 10), receipt: '007', once: true, day: '2026-11-19' });
    expect(sheet.call('record-invoice', other)).toMatchObject({ ok: true });
    const corrects = { seq, row, member: { ...julie, version: 2 } };
    const corrected = { ...typed(), member: { ...julie, version: 2 }, corrects };
    const right = { ...corrected, seen: { due: 5500, points: 5, used: 0, balance: 10 } };
    expect(sheet.call('record-invoice', right)).toMatchObject({ ok: true });
  });

  it('that came with a file is asked about too', () => {
    const { sheet, julie } = salon;
    take([receipt(julie, '007', 5000, { day: '2026-11-20' })]);
    const command = { ...typed(invoiceOf(julie, 1, 5500, 10)), receipt: '007', once: true };
    expect(sheet.call('record-invoice', command)).toMatchObject({ refusal: { code: 'receipt-recorded' } });
  });
});
