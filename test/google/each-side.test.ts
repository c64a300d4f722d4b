// Setting up, recording and healing where one belief about Google is on its other side: alone among kind ones, and among
// harsh ones.
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/local/standin';
import { type Contested, harsh, kind } from '../../src/local/standin/contested';
import { workbookWhere } from './carnet-sheet';
import { FullSalon } from './full-salon';
import { violations } from './ledger-truth';
import { contact, distinctCalls } from './salon';

const KEY = 'a'.repeat(32);

const beliefs = Object.keys(kind);

function but(side: Contested, belief: string, other: Contested): Contested {
  return { ...side, [belief]: other[belief as keyof Contested] };
}

const sides: readonly (readonly [string, Contested])[] = [
  ['all are kind', kind],
  ['all are harsh', harsh],
  ...beliefs.map((belief) => [`only ${belief} is harsh`, but(kind, belief, harsh)] as const),
  ...beliefs.map((belief) => [`only ${belief} is kind`, but(harsh, belief, kind)] as const),
];

const PHONE = '+32 470 12 34 56';

/** A salon with texts that a sheet misreads where it can. */
function salonWhere(contested: Contested): FullSalon {
  const salon = new FullSalon({}, {}, { workbook: workbookWhere(contested), userLocale: 'fr' });
  salon.sheet.answer('add-client', {
    ...contact('=Nora', PHONE),
    loyaltyCard: '007',
    code: '12-05',
    note: "'s",
  });
  return salon;
}

describe.each(sides)('where %s', (_title, contested) => {
  const salon = salonWhere(contested);
  const { sheet } = salon;
  const { workbook } = sheet.standIn;
  const code = salon.sell('Julie', ['CUT', 'GC']).issued[0]?.code ?? '';
  const start = workbook.snapshot();

  it('a sheet is set up, and set up again with nothing changed', () => {
    expect(sheet.answer('open', {})).toMatchObject({ problems: [] });
    const values = () => workbook.tabs().map((tab) => [tab.name, tab.displayValues()]);
    const before = values();
    sheet.answer('set-up', { language: 'en', currency: 'EUR' });
    expect(values()).toEqual(before);
  });

  it('texts stay as they were given, and invoices, gift cards, refunds and voids are recorded', () => {
    workbook.restore(start);
    const { clients } = sheet.answer('list-clients', { first: 2 });
    expect(clients.find(({ name }) => name === '=Nora')).toMatchObject({ phone: PHONE, loyaltyCard: '007' });
    const { seq } = salon.sell('=Nora', ['2 CUT'], { cards: [code] });
    const next = salon.sell('=Nora', ['SH']);
    salon.refund('=Nora', seq, { what: 'everything' });
    salon.undo('=Nora', next.seq);
    expect(salon.balance('=Nora')).toBe(0);
    expect(sheet.answer('show-stored-value', { code, row: 0 })).toMatchObject({ state: { balance: 3000 } });
    expect(violations(workbook)).toEqual([]);
    expect(salon.findings()).toEqual([]);
  });

  it('an invoice interrupted at any call is recorded once, and the next command heals the rest', () => {
    workbook.restore(start);
    const { record } = salon.quote('Julie', ['CUT'], { cards: [code] });
    const run = (at: number) =>
      sheet.run('record-invoice', record as never, KEY, { faults: { at, act: 'kill-after', survive: 1 } });
    const calls = distinctCalls(sheet.run('record-invoice', record as never, KEY).meter.calls);
    const states: Snapshot[] = [];
    for (const at of calls) {
      workbook.restore(start);
      run(at);
      states.push(workbook.snapshot());
    }
    expect(states.length).toBeGreaterThan(10);
    for (const state of states) {
      workbook.restore(state);
      salon.sell('Amélie', ['SH']);
      expect(violations(workbook)).toEqual([]);
    }
    expect(salon.findings()).toEqual([]);
  });
});
