// Functions in cells: what they answer for a name, a column and a day, and nothing to whoever is not in the sheet.
import { describe, expect, it } from 'vitest';
import { FullSalon } from './full-salon';
import { invoiceOf, openSalon } from './salon';
import { whatStays } from './what-stays';

const { sheet, julie } = openSalon();
sheet.answer('record-invoice', invoiceOf(julie, 0, 5500, 5));

function asked(of: typeof sheet, name: string, ...args: readonly unknown[]): unknown {
  const outcome = of.standIn.run(name, args, { as: 'custom' });
  if (outcome.status !== 'returned') throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

describe('=POINTS', () => {
  it.each([
    ['a name', 'Julie Martin'],
    ['a name in other letters', 'julie martin'],
    ['a number', julie.id],
  ])('is answered for %s', (_what, text) => {
    expect(asked(sheet, 'POINTS', text, 1)).toBe(5);
  });

  it('answers a column with one reading, empty cells with nothing, and an unknown name with a sentence', () => {
    const outcome = sheet.standIn.run('POINTS', [[['Julie Martin'], [''], ['Nobody']], 1], { as: 'custom' });
    expect(outcome).toMatchObject({ value: [[5], [''], ['No client is called “Nobody”.']] });
    const one = sheet.standIn.run('POINTS', ['Julie Martin', 1], { as: 'custom' });
    expect(outcome.meter.calls.length).toBe(one.meter.calls.length);
  });

  it('says so where several clients have the name, and finds each by number', () => {
    const opened = openSalon();
    opened.sheet.standIn.person.edit('Clients', opened.amelie.row, 1, 'Julie Martin');
    expect(asked(opened.sheet, 'POINTS', 'Julie Martin', 1)).toContain('Several clients');
    expect(asked(opened.sheet, 'POINTS', opened.amelie.id, 1)).toBe(0);
  });

  it('says that it cannot tell of a row of before that was pasted back', () => {
    const opened = openSalon();
    const { person, workbook } = opened.sheet.standIn;
    const { row } = opened.julie;
    const tab = workbook.tab('Clients');
    const before = tab.values(row, 1, 1, tab.values()[0]?.length ?? 1) as string[][];
    opened.sheet.answer('record-invoice', invoiceOf(opened.julie, 0, 5500, 5));
    expect(asked(opened.sheet, 'POINTS', opened.julie.id, 1)).toBe(5);
    person.paste('Clients', row, 1, before);
    expect(asked(opened.sheet, 'POINTS', opened.julie.id, 1)).toMatch(/[a-z]{4}/);
  });

  it('writes nothing', () => {
    const before = whatStays(sheet);
    asked(sheet, 'POINTS', 'Julie Martin', 1);
    expect(whatStays(sheet)).toBe(before);
  });
});

describe('=POINTS_ON', () => {
  it('tells what the ledger would have said at the end of the day', () => {
    expect(asked(sheet, 'POINTS_ON', 'Julie Martin', '2026-11-19', 1)).toBe(0);
    expect(asked(sheet, 'POINTS_ON', 'Julie Martin', '2026-11-20', 1)).toBe(5);
  });

  it('takes a column of days beside the clients, and says what is no day', () => {
    const days = [['2026-11-19'], ['soon']];
    expect(asked(sheet, 'POINTS_ON', [['Julie Martin'], ['Julie Martin']], days, 1)).toEqual([
      [0],
      ['“soon” is no day.'],
    ]);
  });
});

describe('=GIFTCARD', () => {
  const salon = new FullSalon();
  const id = String(salon.sell('', ['GC']).issued[0]?.id);

  it('tells what is left on it, in any case of letters', () => {
    expect(asked(salon.sheet, 'GIFTCARD', [[id], [id.toLowerCase()]], 1)).toEqual([[30], [30]]);
  });

  it('tells what a voucher is worth, as the tab does, and nothing once it is used', () => {
    const other = new FullSalon();
    other.sell('Julie', ['40 CUT']);
    const voucher = String(other.sell('Julie', ['CUT'], { rewards: ['For a friend'] }).issued[0]?.id);
    expect(asked(other.sheet, 'GIFTCARD', voucher, 1)).toBe(10);
  });

  it('tells nothing of a card whose last day is over: nobody can pay with it', () => {
    const other = new FullSalon({ giftcardMonths: '1' });
    const card = String(other.sell('', ['GC']).issued[0]?.id);
    expect(asked(other.sheet, 'GIFTCARD', card, 1)).toBe(30);
    other.later(60);
    expect(asked(other.sheet, 'GIFTCARD', card, 1)).toBe(0);
  });

  it('says so where there is no such card', () => {
    expect(asked(salon.sheet, 'GIFTCARD', 'NOCARD2345', 1)).toBe('There is no card NOCARD2345.');
  });
});

it('a visitor of the web app who calls them learns nothing', () => {
  for (const name of ['POINTS', 'POINTS_ON', 'GIFTCARD'])
    expect(sheet.standIn.run(name, ['Julie Martin', '2026-11-20', 1], { as: 'web-rpc' })).toMatchObject({
      value: '',
    });
});

it('a sheet that is not set up says so', () => {
  const { sheet: other } = openSalon();
  other.standIn.workbook.setScriptProperty('done', null);
  expect(asked(other, 'POINTS', 'Julie Martin', 1)).toBe('This sheet is not set up yet.');
});

describe('in a cell', () => {
  const { sheet: own, amelie } = openSalon();
  const { person, workbook } = own.standIn;
  person.addTab('Mine');
  person.edit('Mine', 1, 1, 'Amélie Laurent');
  person.edit('Mine', 1, 2, '=POINTS(A1)');
  person.edit('Mine', 1, 3, '=POINTS(A1; COUNT(Ledger!A:A))');
  person.edit('Mine', 2, 3, '=POINTS_ON(A1; "2026-11-19"; COUNT(Ledger!A:A))');
  const shown = () => workbook.tab('Mine').displayValues(1, 2, 2, 2).flat();

  it('shows the points, and follows each entry only where the version is passed', () => {
    own.standIn.calculate();
    expect(shown()).toEqual(['0', '0', '', '0']);
    own.answer('record-invoice', invoiceOf(amelie, 0, 5500, 5));
    own.standIn.calculate();
    expect(shown()).toEqual(['0', '5', '', '0']);
    // Nothing was recorded since: nothing is asked again.
    expect(own.standIn.calculate()).toBe(0);
  });
});
