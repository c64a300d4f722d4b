// Refunds, voids and corrections through the api of the built add-on.
import { describe, expect, it } from 'vitest';
import { FullSalon } from './full-salon';

describe('a refund', () => {
  it('of a line, of an amount and of the rest takes back in total what the invoice earned', () => {
    const parts = new FullSalon();
    const { seq } = parts.sell('Julie', ['CUT', '2 SH']);
    expect(parts.balance('Julie')).toBe(9);
    const first = parts.refund('Julie', seq, { what: 'units', units: [{ line: 1, quantity: 1 }] });
    expect(first).toMatchObject({ money: 2000, points: -2 });
    expect(parts.refund('Julie', seq, { what: 'money', money: 1500 })).toMatchObject({
      money: 1500,
      points: -2,
    });
    expect(parts.refund('Julie', seq, { what: 'everything' })).toMatchObject({ money: 5500, points: -5 });
    expect(parts.balance('Julie')).toBe(0);
    const member = parts.seen('Julie');
    const more = { seq, row: 0, member, back: { what: 'everything' as const }, note: '', seen: null };
    expect(parts.sheet.call('refund-invoice', more)).toMatchObject({ refusal: { code: 'entry-reversed' } });
    expect(parts.findings()).toEqual([]);
  });

  it('gives points that were used back into the lots they came from, with their expiry', () => {
    const salon = new FullSalon({ expiry: 'earned', expiryMonths: 2 });
    salon.sell('Julie', ['6 CUT']); // 30 points until January
    salon.later(40);
    salon.sell('Julie', ['6 CUT']); // 30 points until February
    const before = salon.client('Julie').state.account;
    const { seq } = salon.sell('Julie', ['CUT'], { rewards: ['5 off'] });
    expect(salon.client('Julie').state.account.lots.map(({ until }) => until)).toEqual(['2027-02']);
    salon.refund('Julie', seq, { what: 'everything' });
    expect(salon.client('Julie').state.account).toEqual(before);
    expect(salon.findings()).toEqual([]);
  });

  it.each([
    ['negative', -10, 0],
    ['zero', 0, 10],
  ])('of points that are spent ends %s', (overdraw, balance, shortfall) => {
    const salon = new FullSalon({ overdraw });
    const first = salon.sell('Julie', ['2 CUT']); // 10 points
    salon.sell('Julie', ['10 CUT']); // 50 more
    salon.sell('Julie', [], { rewards: ['For a friend'] });
    salon.sell('Julie', [], { rewards: ['For a friend'] });
    expect(salon.balance('Julie')).toBe(0);
    expect(salon.refund('Julie', first.seq, { what: 'everything' })).toMatchObject({ shortfall });
    expect(salon.balance('Julie')).toBe(balance);
    expect(salon.findings()).toEqual([]);
  });

  it('of an invoice that a gift card paid goes back to the card first', () => {
    const salon = new FullSalon();
    const [storedValue] = salon.sell('Amélie', ['GC']).issued;
    const { seq } = salon.sell('Julie', ['CUT'], { cards: [storedValue?.code ?? ''] });
    const part = salon.refund('Julie', seq, { what: 'money', money: 2000 });
    expect(part).toMatchObject({ money: 0, toStoredValues: 2000 });
    const rest = salon.refund('Julie', seq, { what: 'everything' });
    expect(rest).toMatchObject({ money: 2000, toStoredValues: 1000 });
    const { state } = salon.sheet.answer('show-stored-value', { code: storedValue?.code ?? '', row: 0 });
    expect(state).toMatchObject({ balance: 3000, voided: false });
    expect(salon.findings()).toEqual([]);
  });

  it('of a gift card that was sold voids the card, and is refused once it has been used', () => {
    const salon = new FullSalon();
    const sold = salon.sell('Julie', ['2 GC']);
    salon.sell('', ['SH'], { cards: [sold.issued[0]?.code ?? ''] });
    const one = { what: 'units', units: [{ line: 0, quantity: 1 }] } as const;
    salon.refund('Julie', sold.seq, { ...one, units: [...one.units] });
    const second = salon.sheet.answer('show-stored-value', { code: sold.issued[1]?.code ?? '', row: 0 });
    expect(second.state).toMatchObject({ balance: 0, voided: true });
    const member = salon.seen('Julie');
    const rest = {
      seq: sold.seq,
      row: 0,
      member,
      back: { what: 'everything' as const },
      note: '',
      seen: null,
    };
    expect(salon.sheet.call('refund-invoice', rest)).toMatchObject({
      refusal: { code: 'stored-value-used', storedValue: sold.issued[0]?.id },
    });
    expect(salon.findings()).toEqual([]);
  });

  it('says when the figures are not what the form showed, and writes nothing', () => {
    const salon = new FullSalon();
    const { seq } = salon.sell('Julie', ['CUT']);
    const before = salon.texts('Ledger');
    const command = {
      seq,
      row: 0,
      member: salon.seen('Julie'),
      back: { what: 'everything' as const },
      note: '',
      seen: { money: 4900, earned: 5, used: 0 },
    };
    expect(salon.sheet.call('refund-invoice', command)).toMatchObject({
      refusal: { code: 'refund-changed', money: 5000, earned: 5, used: 0 },
    });
    expect(salon.texts('Ledger')).toBe(before);
  });

  it('is computed with the settings of the sale, whatever they are now', () => {
    const salon = new FullSalon();
    const { seq } = salon.sell('Julie', ['CUT', 'SH']);
    const seen = salon.sheet.answer('open', {});
    salon.sheet.answer('save-settings', {
      seen: seen.rulesetHash,
      policies: seen.policies,
      programs: [{ kind: 'visit', name: 'Visit', on: true, terms: { points: 100 } }],
      rewards: [],
      bonuses: [],
    });
    expect(salon.refund('Julie', seq, { what: 'units', units: [{ line: 1, quantity: 1 }] })).toMatchObject({
      points: -2,
    });
    expect(salon.balance('Julie')).toBe(5);
    expect(salon.findings()).toEqual([]);
  });
});

describe('a void', () => {
  it('of the last visit lets the visit before be the last', () => {
    const salon = new FullSalon();
    salon.sell('Julie', ['CUT']);
    salon.later(3);
    const { seq } = salon.sell('Julie', ['CUT']);
    expect(salon.client('Julie').lastVisit).toBe('2026-11-23');
    salon.undo('Julie', seq);
    expect(salon.client('Julie').lastVisit).toBe('2026-11-20');
    expect(salon.findings()).toEqual([]);
  });
});

describe('a correction', () => {
  it('voids the mistake and records the right invoice in one step', () => {
    const salon = new FullSalon();
    const wrong = salon.sell('Julie', ['2 CUT']);
    const corrects = { seq: wrong.seq, row: wrong.row, member: salon.seen('Julie') };
    // The till quotes on the points without the mistake; so does the server inside the lock.
    const { record } = salon.quote('Julie', ['CUT']);
    const seen = { ...record.seen, balance: 5 };
    const right = salon.sheet.answer('record-invoice', { ...record, seen, corrects } as never);
    expect(right).toMatchObject({ points: 5, balance: 5 });
    expect(salon.balance('Julie')).toBe(5);
    expect(salon.findings()).toEqual([]);
  });

  it('moves an invoice to the client it belongs to', () => {
    const salon = new FullSalon();
    const wrong = salon.sell('Julie', ['CUT']);
    salon.sell('Amélie', ['CUT'], {}, { seq: wrong.seq, row: wrong.row, member: salon.seen('Julie') });
    expect([salon.balance('Julie'), salon.balance('Amélie')]).toEqual([0, 5]);
    expect(salon.findings()).toEqual([]);
  });
});

describe('a correction of an invoice with gift cards', () => {
  it('can be paid with the card that paid the mistake, whose balance is restored', () => {
    const salon = new FullSalon();
    const code = salon.sell('Amélie', ['GC']).issued[0]?.code ?? '';
    const wrong = salon.sell('Julie', ['CUT'], { cards: [code] });
    const { record } = salon.quote('Julie', ['CUT']);
    const corrects = { seq: wrong.seq, row: wrong.row, member: salon.seen('Julie') };
    const seen = { due: 2000, points: 2, used: 0, balance: 2 };
    const command = { ...record, cards: [{ code, row: 0 }], seen, corrects };
    expect(salon.sheet.answer('record-invoice', command as never).sums).toMatchObject({
      paid: 3000,
      due: 2000,
    });
    expect(salon.findings()).toEqual([]);
  });

  it('refuses a card issued by the mistake, which is voided with it', () => {
    const salon = new FullSalon();
    const wrong = salon.sell('Julie', ['GC']);
    const code = wrong.issued[0]?.code ?? '';
    const { record } = salon.quote('Julie', ['SH'], { cards: [code] });
    const corrects = { seq: wrong.seq, row: wrong.row, member: salon.seen('Julie') };
    const reply = salon.sheet.call('record-invoice', { ...record, corrects } as never);
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'stored-value-voided' } });
    expect(salon.findings()).toEqual([]);
  });
});
