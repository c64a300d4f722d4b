// A person sorts the tab of gift cards at every call of a command that uses, sells or voids one.
import { describe, expect, it } from 'vitest';
import { newKey } from './carnet-sheet';
import { FullSalon } from './full-salon';
import { violations } from './ledger-truth';
import { distinctCalls } from './salon';

type Prepared = {
  readonly salon: FullSalon;
  readonly action: 'record-invoice' | 'refund-invoice' | 'repair-ledger';
  readonly command: unknown;
  /** The total on all gift cards afterwards. */
  readonly left: number;
};

function sold(salon: FullSalon): string[] {
  return [3, 1, 2].map(() => salon.sell('', ['GC']).issued[0]?.code ?? '');
}

function paying(): Prepared {
  const salon = new FullSalon();
  const [, second = ''] = sold(salon);
  const { record } = salon.quote('Julie', ['SH'], { cards: [second] });
  const { row } = salon.sheet.answer('show-stored-value', { code: second, row: 0 });
  return {
    salon,
    action: 'record-invoice',
    command: { ...record, cards: [{ code: second, row }] },
    left: 7000,
  };
}

function payingWithTwoAndSelling(): Prepared {
  const salon = new FullSalon();
  const [first = '', , third = ''] = sold(salon);
  const { record } = salon.quote('Julie', ['CUT', '2 GC'], { cards: [first, third] });
  return { salon, action: 'record-invoice', command: record, left: 9000 };
}

function refunding(): Prepared {
  const salon = new FullSalon();
  const [, second = ''] = sold(salon);
  const { seq } = salon.sell('Julie', ['SH'], { cards: [second] });
  const command = {
    seq,
    row: 0,
    member: salon.seen('Julie'),
    back: { what: 'everything' },
    note: '',
    seen: null,
  };
  return { salon, action: 'refund-invoice', command, left: 9000 };
}

describe.each([
  ['paying with a gift card', paying],
  ['paying with two and selling two', payingWithTwoAndSelling],
  ['giving money back to one', refunding],
])('%s', (_what, prepare) => {
  const { salon, action, command, left } = prepare();
  const { workbook, person } = salon.sheet.standIn;
  const start = workbook.snapshot();
  const made = salon.sheet.run(action, command as never).meter.calls;
  // Before the first read of gift cards, an edit is equivalent to one before the command.
  const from = made.find(({ where }) => where.startsWith('Gift cards'))?.n ?? 1;
  const calls = distinctCalls(made).filter((n) => n >= from);

  const acts: [string, () => unknown][] = [
    ['sorts the gift cards by number, up', () => person.sort('Gift cards', 1, 'ascending')],
    ['sorts the gift cards by number, down', () => person.sort('Gift cards', 1, 'descending')],
    ['inserts a row above them', () => person.insertRows('Gift cards', 2)],
    ['sorts the gift cards by what is left', () => person.sort('Gift cards', 4, 'ascending')],
  ];
  it.each(acts)('%s at any call: no card’s row is another’s, and nothing needs a repair', (_act, act) => {
    for (const at of calls) {
      workbook.restore(start);
      let done = false;
      const outcome = salon.sheet.run(action, command as never, newKey(), {
        before: ({ n }) => {
          if (done || n !== at) return;
          done = true;
          act();
        },
      });
      expect(outcome, `at call ${at}`).toMatchObject({ status: 'returned', value: { ok: true } });
      // The full check costs as much as the command.
      if (at % 2 === 0) expect(salon.findings(), `at call ${at}`).toEqual([]);
      const { storedValues } = salon.sheet.answer('list-stored-value', {});
      expect(storedValues.reduce((sum, { state }) => sum + state.balance, 0)).toBe(left);
      expect(violations(workbook)).toEqual([]);
    }
  });
});
