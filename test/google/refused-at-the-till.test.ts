// What the till may not do with other clients' invoices and cards, and with outdated figures.
import { beforeEach, describe, expect, it } from 'vitest';
import { newKey } from './carnet-sheet';
import { FullSalon } from './full-salon';
import { setRuleset } from './salon';
import { cellsOf } from './sheet-cells';

const salon = new FullSalon();
const { sheet } = salon;
const { workbook } = sheet.standIn;
salon.sell('Julie', ['10 CUT']);
const bought = salon.sell('Amélie', ['GC']);
const code = bought.issued[0]?.code ?? '';
const start = workbook.snapshot();
beforeEach(() => workbook.restore(start));

type Record = ReturnType<FullSalon['quote']>['record'];

/** A refusal writes nothing. */
function refused(action: 'record-invoice' | 'void-invoice' | 'refund-invoice', command: unknown): string {
  const before = cellsOf(workbook);
  const reply = sheet.call(action, command as never, newKey());
  expect(cellsOf(workbook)).toEqual(before);
  return reply.ok ? 'ok' : reply.refusal.code;
}

describe("another client's invoice", () => {
  const seen = { seq: bought.seq, row: bought.row, note: '' };

  it.each(['Julie', ''])('is not voided for "%s"', (name) => {
    const member = name === '' ? null : salon.seen(name);
    expect(refused('void-invoice', { ...seen, member })).toBe('entry-not-reversible');
  });

  it('is not refunded either, and not corrected', () => {
    const member = salon.seen('Julie');
    const back = { what: 'everything' };
    expect(refused('refund-invoice', { ...seen, member, back, seen: null })).toBe('entry-not-reversible');
    const corrects = { seq: bought.seq, row: bought.row, member };
    const { record } = salon.quote('Julie', ['CUT']);
    expect(refused('record-invoice', { ...record, corrects })).toBe('entry-not-reversible');
  });

  it('gives back no more units than there are, at once or in parts', () => {
    const back = (quantity: number) => ({ what: 'units' as const, units: [{ line: 0, quantity }] });
    const two = salon.sell('Julie', ['2 SH']);
    const wish = { seq: two.seq, row: two.row, member: salon.seen('Julie'), note: '', seen: null };
    expect(refused('refund-invoice', { ...wish, back: back(3) })).toBe('return-too-much');
    salon.refund('Julie', two.seq, back(1));
    const member = salon.seen('Julie');
    expect(refused('refund-invoice', { ...wish, member, back: back(2) })).toBe('return-too-much');
  });

  it('is refunded for its own client as the form showed it, and not otherwise', () => {
    const wish = { ...seen, member: salon.seen('Amélie'), back: { what: 'everything' } };
    expect(refused('refund-invoice', { ...wish, seen: { money: 2900, earned: 3, used: 0 } })).toBe(
      'refund-changed',
    );
    const right = { ...wish, seen: { money: 3000, earned: 3, used: 0 } };
    expect(sheet.call('refund-invoice', right as never)).toMatchObject({ ok: true });
  });
});

describe('a gift card', () => {
  const paying = (record: Record, codes: readonly string[]) => ({
    ...record,
    cards: codes.map((each) => ({ code: each, row: 0 })),
  });

  it('pays once on an invoice, however often it is presented', () => {
    const { record } = salon.quote('', ['10 SH'], { cards: [code] });
    expect(refused('record-invoice', paying(record, [code, code]))).toBe('stored-value-twice');
  });

  it('pays nothing in another currency than it was made in', () => {
    setRuleset(sheet, { currency: 'CHF' }, sheet.answer('open', {}).rules);
    const { record } = salon.quote('', ['SH']);
    expect(refused('record-invoice', paying(record, [code]))).toBe('stored-value-other-currency');
  });
});

describe('figures that the till showed and that are not so', () => {
  it.each([
    ['the sum to pay', 'due'],
    ['the points', 'points'],
    ['the points used', 'used'],
    ['the balance', 'balance'],
  ] as const)('%s alone', (_what, field) => {
    const { record } = salon.quote('Julie', ['CUT'], { rewards: ['5 off'] });
    const seen = { ...record.seen, [field]: (record.seen[field] ?? 0) + 1 };
    expect(refused('record-invoice', { ...record, seen })).toBe('quote-changed');
  });
});
