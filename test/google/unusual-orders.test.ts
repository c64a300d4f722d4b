// Refunds and gift cards after something unusual happened in between.
import { describe, expect, it } from 'vitest';
import { searching } from './carnet-sheet';
import { FullSalon, rule } from './full-salon';
import { entriesOf } from './ledger-truth';

const everything = { what: 'everything' as const };

function saveWith(salon: FullSalon, policies: { [name: string]: string | number | boolean }): string {
  const opened = salon.sheet.answer('open', {});
  const { programs, rewards, bonuses } = opened.rules;
  return salon.sheet.answer('save-settings', {
    seen: opened.rulesetHash,
    policies: { ...opened.policies, ...policies },
    programs: [...programs],
    rewards: [...rewards],
    bonuses: [...bonuses],
  }).rulesetHash;
}

function voidStoredValue(salon: FullSalon, storedValue: string): void {
  salon.sheet.answer('void-stored-value', { storedValue, row: 0, note: 'stolen' });
}

describe('a gift card that was voided', () => {
  it('stays void: its payments are refunded in money', () => {
    const salon = new FullSalon();
    const [storedValue] = salon.sell('Amélie', ['GC']).issued;
    const storedValues = [storedValue?.code ?? ''];
    const { seq } = salon.sell('Julie', ['SH'], { cards: storedValues });
    voidStoredValue(salon, storedValue?.id ?? '');
    expect(salon.refund('Julie', seq, everything)).toMatchObject({ money: 2000, toStoredValues: 0 });
    expect(salon.sheet.call('quote-invoice', salon.typed('', ['SH'], { cards: storedValues }))).toMatchObject(
      {
        refusal: { code: 'stored-value-voided' },
      },
    );
    expect(salon.findings()).toEqual([]);
  });

  it('after use, does not allow a refund of its price', () => {
    const salon = new FullSalon();
    const sold = salon.sell('Amélie', ['GC']);
    salon.sell('Julie', ['SH'], { cards: [sold.issued[0]?.code ?? ''] });
    voidStoredValue(salon, sold.issued[0]?.id ?? '');
    const command = { seq: sold.seq, row: 0, member: salon.seen('Amélie'), note: '' };
    expect(salon.sheet.call('void-invoice', command)).toMatchObject({
      refusal: { code: 'stored-value-used' },
    });
  });

  it('before it was used can still be paid back', () => {
    const salon = new FullSalon();
    const sold = salon.sell('Amélie', ['GC']);
    voidStoredValue(salon, sold.issued[0]?.id ?? '');
    expect(salon.refund('Amélie', sold.seq, everything)).toMatchObject({ money: 3000 });
    expect(salon.findings()).toEqual([]);
  });
});

describe('rows of gift cards that people copied or made', () => {
  it('are found by the check and taken out by the repair; the card pays what it has', () => {
    const salon = new FullSalon();
    const [storedValue] = salon.sell('Amélie', ['GC']).issued;
    const { workbook, person } = salon.sheet.standIn;
    const [, row = []] = workbook.tab('Gift cards').values();
    person.paste('Gift cards', 3, 1, [row as never]);
    person.edit('Gift cards', 5, 1, 'my own remark');
    salon.sell('', ['SH'], { cards: [storedValue?.code ?? ''] });
    expect(salon.findings()).not.toEqual([]);
    salon.sheet.answer('repair-ledger', {});
    expect(salon.findings()).toEqual([]);
    expect(salon.quote('', ['CUT'], { cards: [storedValue?.code ?? ''] }).quote.sums.paid).toBe(1000);
  });
});

describe('a ledger that lost a row and was adopted', () => {
  it('keeps a gift card’s balance, and does not treat it as voided', () => {
    const salon = new FullSalon();
    const [storedValue] = salon.sell('Amélie', ['GC']).issued;
    const storedValues = [storedValue?.code ?? ''];
    salon.sell('Julie', ['SH'], { cards: storedValues });
    const { workbook, person } = salon.sheet.standIn;
    person.deleteRows('Ledger', workbook.tab('Ledger').lastRow);
    salon.sheet.answer('adopt-sheet', { reason: 'a row was deleted' });
    expect(
      salon.sheet.answer('show-stored-value', { code: storedValues[0] ?? '', row: 0 }).state,
    ).toMatchObject({
      balance: 1000,
      voided: false,
    });
    expect(salon.sell('', ['SH'], { cards: storedValues }).sums).toMatchObject({ paid: 1000 });
    expect(salon.findings()).toEqual([]);
  });
});

describe('a refund', () => {
  it('after the salon changed its currency is in the currency of the invoice', () => {
    const salon = new FullSalon();
    const { seq } = salon.sell('Julie', ['CUT']);
    saveWith(salon, { currency: 'USD' });
    salon.refund('Julie', seq, everything);
    const last = entriesOf(salon.sheet.standIn.workbook).at(-1) as unknown as { currency: string };
    expect(last.currency).toBe('EUR');
    expect(salon.findings()).toEqual([]);
  });

  it('after points were given another expiry follows them there', () => {
    const salon = new FullSalon({ expiry: 'earned', expiryMonths: 1 });
    const first = salon.sell('Julie', ['20 CUT']); // 100 points
    const second = salon.sell('Julie', ['CUT'], { rewards: ['5 off'] });
    const seen = saveWith(salon, { expiry: 'never' });
    salon.sheet.answer('change-expiry', { first: 2, seen });
    salon.later(60);
    salon.refund('Julie', second.seq, everything);
    expect(salon.client('Julie').standing).toMatchObject({ balance: 100, available: 100 });
    salon.refund('Julie', first.seq, everything);
    expect(salon.balance('Julie')).toBe(0);
    expect(salon.findings()).toEqual([]);
  });

  it('is not blocked by a voucher from the invoice: the voucher stays, with its points', () => {
    const salon = new FullSalon();
    salon.sell('Julie', ['10 CUT']); // 50 points
    const sold = salon.sell('Julie', ['CUT'], { rewards: ['For a friend'] });
    salon.sell('', ['CUT'], { cards: [sold.issued[0]?.code ?? ''] });
    expect(salon.refund('Julie', sold.seq, everything)).toMatchObject({ money: 5000, points: -5 });
    expect(salon.balance('Julie')).toBe(20);
    expect(salon.findings()).toEqual([]);
  });

  it('of a visit on which only points were used is refused: a void gives them back', () => {
    const salon = new FullSalon();
    salon.sell('Julie', ['20 CUT']);
    const { seq } = salon.sell('Julie', [], { rewards: ['Gift card of 25'] });
    const command = { seq, row: 0, member: salon.seen('Julie'), back: everything, note: '', seen: null };
    expect(salon.sheet.call('refund-invoice', command)).toMatchObject({ refusal: { code: 'nothing-left' } });
    salon.undo('Julie', seq);
    expect(salon.balance('Julie')).toBe(100);
    expect(salon.findings()).toEqual([]);
  });
});

describe('a correction', () => {
  it('under an expiry by visits agrees with the till', () => {
    const salon = new FullSalon({ expiry: 'visit', expiryMonths: 2 });
    salon.sell('Julie', ['4 CUT']); // 20 points
    salon.later(60);
    const wrong = salon.sell('Julie', ['CUT']);
    salon.later(20);
    const { record } = salon.quote('Julie', ['2 CUT']);
    const corrects = { seq: wrong.seq, row: wrong.row, member: salon.seen('Julie') };
    // Without the mistake, the last visit was eighty days ago: the twenty points have expired.
    const seen = { ...record.seen, balance: 10 };
    const right = salon.sheet.answer('record-invoice', { ...record, seen, corrects } as never);
    expect(right.balance).toBe(10);
    expect(salon.balance('Julie')).toBe(10);
    expect(salon.findings()).toEqual([]);
  });

  it('to another client leaves the first one as a void would', () => {
    const voided = new FullSalon({ expiry: 'earned', expiryMonths: 1 });
    const corrected = new FullSalon({ expiry: 'earned', expiryMonths: 1 });
    for (const [salon, isVoid] of [
      [voided, true],
      [corrected, false],
    ] as const) {
      salon.sell('Julie', ['4 CUT']);
      salon.later(35);
      const wrong = salon.sell('Julie', ['CUT']);
      salon.later(20); // the twenty points have expired meanwhile
      const corrects = { seq: wrong.seq, row: wrong.row, member: salon.seen('Julie') };
      if (isVoid) salon.undo('Julie', wrong.seq);
      else salon.sell('Amélie', ['CUT'], {}, corrects);
      expect(salon.findings()).toEqual([]);
    }
    expect(corrected.balance('Julie')).toBe(voided.balance('Julie'));
  });

  it('that was interrupted after its void is not finished by another invoice under its key', () => {
    const salon = new FullSalon();
    const wrong = salon.sell('Julie', ['CUT']);
    const { record } = salon.quote('Amélie', ['CUT']);
    const corrects = { seq: wrong.seq, row: wrong.row, member: salon.seen('Julie') };
    const key = 'd'.repeat(32);
    const command = { ...record, corrects };
    const start = salon.sheet.standIn.workbook.snapshot();
    const calls = salon.sheet.run('record-invoice', command as never, key).meter.calls;
    const appends = calls.flatMap(({ n, name }) => (name === 'Sheet.appendRow' ? [n] : []));
    salon.sheet.standIn.workbook.restore(start);
    const faults = { at: (appends[1] ?? 0) - 1, act: 'kill-after' as const, survive: 99 };
    salon.sheet.run('record-invoice', command as never, key, { faults });
    const other = { ...salon.quote('Amélie', ['10 SH']).record, corrects };
    expect(salon.sheet.call('record-invoice', other as never, key)).toMatchObject({
      refusal: { code: 'key-reused' },
    });
    expect(salon.sheet.call('record-invoice', command as never, key)).toMatchObject({ ok: true });
    expect(salon.findings()).toEqual([]);
  });
});

describe('a voucher', () => {
  it('is not used up if it takes nothing off', () => {
    const salon = new FullSalon();
    salon.sell('Julie', ['10 CUT']);
    const storedValues = [salon.sell('Julie', [], { rewards: ['For a friend'] }).issued[0]?.code ?? ''];
    const { record } = salon.quote('', ['GC'], { cards: storedValues });
    expect(salon.sheet.call('record-invoice', record as never)).toMatchObject({ ok: false });
    expect(salon.sell('', ['CUT'], { cards: storedValues }).sums.discount).toBe(1000);
  });
});

describe('many gift cards at once', () => {
  it('cost a few calls more, not a few for each', () => {
    const salon = new FullSalon({}, {}, searching());
    const calls = (codes: readonly string[]) => {
      const { record } = salon.quote('Julie', codes);
      const outcome = salon.sheet.run('record-invoice', record as never);
      expect(outcome).toMatchObject({ value: { ok: true } });
      return outcome.meter.calls.length;
    };
    expect(calls(['40 GC']) - calls(['2 GC'])).toBeLessThanOrEqual(2);
    const reply = salon.sheet.call('record-invoice', salon.quote('Julie', ['51 GC']).record as never);
    expect(reply).toMatchObject({ refusal: { code: 'stored-values-too-many', most: 50 } });
    expect(salon.findings()).toEqual([]);
  });
});

describe('levels', () => {
  it('count a gift card once: when something is bought with it', () => {
    const salon = new FullSalon({}, { bonuses: [rule('tier', 'Gold', { factor: '2', spent: '70.00' })] });
    const code = salon.sell('Julie', ['GC']).issued[0]?.code ?? '';
    salon.sell('Julie', ['CUT'], { cards: [code] });
    expect(salon.client('Julie').state.activity.spent).toBe(5000);
    expect(salon.quote('Julie', ['CUT']).quote.bonuses).toEqual([]);
  });
});
