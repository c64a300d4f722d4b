// Commands that touch gift cards, two clients or two entries, interrupted at every call, and sent again.
import { describe, expect, it } from 'vitest';
import type { FaultPlan } from '../../src/local/standin';
import { newKey } from './carnet-sheet';
import { FullSalon } from './full-salon';
import { entriesOf, violations } from './ledger-truth';
import { distinctCalls } from './salon';

const KEY = 'e'.repeat(32);
// What stands when a call was killed before is what stood when the one before it was killed after: two kinds say all.
const ACTS = ['apply-then-throw', 'kill-after'] as const;

type Prepared = {
  readonly salon: FullSalon;
  readonly action: 'record-invoice' | 'refund-invoice' | 'void-stored-value';
  readonly command: unknown;
  /** Entries that the command writes, the one with its key among them. */
  readonly entries: number;
};

/** Pays with a gift card, uses points, and sells two other cards. */
function payingWithStoredValues(): Prepared {
  const salon = new FullSalon();
  salon.sell('Julie', ['10 CUT', 'GC']);
  const code = salon.sell('Amélie', ['GC']).issued[0]?.code ?? '';
  const { record } = salon.quote('Julie', ['CUT', '2 GC'], { cards: [code], rewards: ['5 off'] });
  return { salon, action: 'record-invoice', command: record, entries: 1 };
}

function refundToAStoredValue(): Prepared {
  const salon = new FullSalon();
  const code = salon.sell('Amélie', ['GC']).issued[0]?.code ?? '';
  const { seq } = salon.sell('Julie', ['CUT', 'GC'], { cards: [code] });
  const back = { what: 'everything' };
  const command = { seq, row: 0, member: salon.seen('Julie'), back, note: '', seen: null };
  return { salon, action: 'refund-invoice', command, entries: 1 };
}

function correctionToAnotherClient(): Prepared {
  const salon = new FullSalon();
  const wrong = salon.sell('Julie', ['CUT', 'GC']);
  const { record } = salon.quote('Amélie', ['CUT']);
  const corrects = { seq: wrong.seq, row: wrong.row, member: salon.seen('Julie') };
  return { salon, action: 'record-invoice', command: { ...record, corrects }, entries: 2 };
}

function invoiceAfterExpiry(): Prepared {
  const salon = new FullSalon({ expiry: 'earned', expiryMonths: 1 });
  salon.sell('Julie', ['CUT']);
  salon.later(60);
  const { record } = salon.quote('Julie', ['CUT']);
  return { salon, action: 'record-invoice', command: record, entries: 2 };
}

function voidingAStoredValue(): Prepared {
  const salon = new FullSalon();
  const [storedValue] = salon.sell('Julie', ['GC']).issued;
  return {
    salon,
    action: 'void-stored-value',
    command: { storedValue: storedValue?.id, row: 0, note: 'lost' },
    entries: 1,
  };
}

describe.each([
  ['an invoice with gift cards and a reward', payingWithStoredValues],
  ['a refund to a gift card, of another that was sold', refundToAStoredValue],
  ['a correction to another client', correctionToAnotherClient],
  ['an invoice after points expired', invoiceAfterExpiry],
  ['voiding a gift card', voidingAStoredValue],
])('%s', (_name, prepare) => {
  const { salon, action, command, entries } = prepare();
  const { sheet } = salon;
  const start = sheet.standIn.workbook.snapshot();
  const before = entriesOf(sheet.standIn.workbook).length;
  const run = (faults?: FaultPlan) => {
    sheet.standIn.workbook.restore(start);
    return sheet.run(action, command as never, KEY, faults === undefined ? {} : { faults });
  };
  const calls = distinctCalls(run().meter.calls);

  it('works when nothing interrupts it', () => {
    expect(run()).toMatchObject({ status: 'returned', value: { ok: true } });
    expect(entriesOf(sheet.standIn.workbook)).toHaveLength(before + entries);
    expect(salon.findings()).toEqual([]);
  });

  it.each(ACTS)(
    'interrupted by %s at every call: sent again, it stands once and everything adds up',
    (act) => {
      for (const at of calls)
        for (const survive of act.startsWith('kill') ? [0, 99] : [0]) {
          run({ at, act, ...(act.startsWith('kill') ? { survive } : {}) });
          const reply = sheet.call(action, command as never, KEY);
          expect(reply, `${act} at call ${at}, ${survive} landed`).toMatchObject({ ok: true });
          const stands = entriesOf(sheet.standIn.workbook);
          expect(stands, `${act} at ${at}`).toHaveLength(before + entries);
          expect(stands.filter(({ key }) => key === KEY)).toHaveLength(1);
          expect(violations(sheet.standIn.workbook)).toEqual([]);
          // The whole check costs as much as the command; where it is not asked, the cells were read above.
          if (at % 3 === 0) expect(salon.findings(), `${act} at call ${at}, ${survive} landed`).toEqual([]);
        }
    },
  );

  it('never sent again, the next command makes the ledger whole', () => {
    for (const at of calls) {
      run({ at, act: 'kill-after', survive: at % 2 === 0 ? 0 : 99 });
      const { record } = salon.quote('', ['SH']);
      sheet.answer('record-invoice', record as never, newKey());
      expect(violations(sheet.standIn.workbook)).toEqual([]);
      if (at % 3 === 1) expect(salon.findings(), `killed after call ${at}`).toEqual([]);
    }
  });
});
