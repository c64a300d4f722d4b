// Rewards, vouchers and gift cards through the api of the built add-on.
import { describe, expect, it } from 'vitest';
import { newKey } from './carnet-sheet';
import { FullSalon, rule } from './full-salon';
import { everyTen } from './salon';

/** Julie with 200 points, from invoices of 500 each. */
function withPoints(...given: ConstructorParameters<typeof FullSalon>): FullSalon {
  const salon = new FullSalon(...given);
  for (let i = 0; i < 4; i++) salon.sell('Julie', ['10 CUT']);
  expect(salon.balance('Julie')).toBe(200);
  return salon;
}

describe('a reward at the till', () => {
  it('what a gift card has paid leaves the rest with its last day in the answer, and again when sent again', () => {
    const salon = new FullSalon({ giftcardMonths: 24 });
    const [card] = salon.sell('Julie', ['2 GC']).issued;
    const { record } = salon.quote('Julie', ['SH'], { cards: [card?.code ?? ''] });
    const key = newKey();
    const paid = salon.sheet.answer('record-invoice', record as never, key);
    expect(paid.presented).toMatchObject([
      { id: card?.id, kind: 'giftcard', balance: 1000, until: '2028-11-30' },
    ]);
    const again = salon.sheet.answer('record-invoice', record as never, key);
    expect(again).toMatchObject({ repeated: true, presented: paid.presented });
  });

  it('takes its points, gives its discount, and the money after it earns', () => {
    const salon = withPoints();
    const sold = salon.sell('Julie', ['CUT'], { rewards: ['5 off'] });
    expect(sold).toMatchObject({
      sums: { total: 5000, discount: 500, due: 4500 },
      points: 4,
      used: 50,
      balance: 154,
    });
    expect(salon.findings()).toEqual([]);
  });

  it('is listed with what is missing where it is out of reach', () => {
    const salon = new FullSalon();
    const { offers } = salon.quote('Julie', ['CUT']).quote;
    expect(offers.map(({ reward, offer }) => [reward, offer.ok ? null : offer.shortfall])).toEqual([
      ['5 off', { what: 'points', points: 50 }],
      ['Members', { what: 'items', units: 1 }],
      ['Free shampoo', { what: 'points', points: 20 }], // the points come first: nobody adds a line for it in vain
      ['Points as money', { what: 'points', points: 1 }],
      ['For a friend', { what: 'points', points: 30 }],
      ['Gift card of 25', { what: 'points', points: 100 }],
    ]);
  });

  it('that went out of reach meanwhile is not passed over: nothing is written', () => {
    const salon = withPoints();
    const { record } = salon.quote('Julie', ['CUT'], { rewards: ['Gift card of 25'] });
    salon.sell('Julie', ['CUT'], { rewards: ['Gift card of 25'] });
    salon.sell('Julie', [], { rewards: ['Gift card of 25'] });
    expect(salon.balance('Julie')).toBeLessThan(100);
    const reply = salon.sheet.call('record-invoice', record as never);
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'quote-changed' } });
  });

  it('that is out of reach is refused with its reason, and nothing is written', () => {
    const salon = new FullSalon();
    const refused = (codes: readonly string[], reward: string) => {
      const { record } = salon.quote('Julie', codes, { rewards: [reward] });
      return salon.sheet.call('record-invoice', record as never);
    };
    expect(refused(['CUT'], '5 off')).toMatchObject({
      ok: false,
      refusal: { code: 'reward-out-of-reach', reward: '5 off', shortfall: { what: 'points', points: 50 } },
    });
    expect(refused(['CUT'], 'Members')).toMatchObject({
      ok: false,
      refusal: { shortfall: { what: 'items', units: 1 }, scope: { scope: ['product'] } },
    });
    expect(salon.balance('Julie')).toBe(0);
  });

  it('that was switched off since the till was opened is said to be unknown', () => {
    const salon = new FullSalon();
    const { record } = salon.quote('Julie', ['SH']);
    const rewards = [{ reward: 'Long gone', points: null }];
    const reply = salon.sheet.call('record-invoice', { ...record, rewards } as never);
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'reward-unknown', text: 'Long gone' } });
  });

  it('of no points is a members’ price, and no walk-in gets it', () => {
    const salon = new FullSalon();
    expect(salon.sell('Julie', ['SH'], { rewards: ['Members'] }).sums).toMatchObject({ discount: 200 });
    const { offers, redemptions } = salon.quote('', ['SH'], { rewards: ['Members'] }).quote;
    expect(redemptions).toEqual([]);
    expect(offers[1]?.offer).toMatchObject({ ok: false, shortfall: { what: 'client' } });
  });
});

describe('a gift card', () => {
  it('that is sold gets a code, pays a later invoice in part, and is empty in the end', () => {
    const salon = new FullSalon();
    const [storedValue] = salon.sell('Julie', ['GC']).issued;
    expect(storedValue).toMatchObject({ kind: 'giftcard', amount: 3000 });
    expect(storedValue?.code).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}(-[2-9A-HJKMNP-TV-Z]{4}){3}$/);
    const code = storedValue?.code.toLowerCase().replaceAll('-', ' ') ?? '';
    expect(salon.sell('', ['SH'], { cards: [code] }).sums).toMatchObject({
      total: 2000,
      paid: 2000,
      due: 0,
    });
    expect(salon.sell('Amélie', ['CUT'], { cards: [code] }).sums).toMatchObject({
      paid: 1000,
      due: 4000,
    });
    const reply = salon.sheet.call('quote-invoice', salon.typed('', ['SH'], { cards: [code] }));
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'stored-value-empty' } });
    expect(salon.findings()).toEqual([]);
  });

  it('of points costs them, and no cell and no export ever holds its code', () => {
    const salon = withPoints();
    const sold = salon.sell('Julie', [], { rewards: ['Gift card of 25'] });
    expect(sold).toMatchObject({ used: 100, balance: 100, issued: [{ amount: 2500 }] });
    const code = sold.issued[0]?.code ?? '';
    const tabs = salon.sheet.standIn.workbook.tabs().map(({ name }) => salon.texts(name));
    const exports = (['ledger', 'cards', 'lines', 'balances'] as const).map(
      (report) => salon.sheet.answer('export-report', { report, first: 2 }).csv,
    );
    const properties = JSON.stringify(salon.sheet.standIn.workbook.state.properties);
    for (const text of [...tabs, ...exports, properties]) {
      expect(text).not.toContain(code);
      expect(text).not.toContain(code.replaceAll('-', ''));
    }
    expect(exports[1]).toContain(sold.issued[0]?.id);
  });

  it('shows the same code again to a repeated request and to staff who look at the invoice', () => {
    const salon = new FullSalon();
    const { record } = salon.quote('Julie', ['GC']);
    const key = 'f'.repeat(32);
    const first = salon.sheet.answer('record-invoice', record as never, key);
    const again = salon.sheet.answer('record-invoice', record as never, key);
    expect(again).toMatchObject({ repeated: true, issued: first.issued });
    const shown = salon.sheet.answer('show-invoice', { seq: first.seq, row: first.row });
    expect(shown.issued).toEqual(first.issued);
  });

  it('that was taxed with its sale says so wherever it pays, by the setting of the day it was sold', () => {
    const salon = new FullSalon({ giftcardTax: 'sold', taxServices: '21' });
    const sold = salon.quote('Julie', ['GC']).quote;
    expect(sold.taxes).toEqual([{ rate: 2100, gross: 3000, tax: 521 }]);
    const code = salon.sell('Julie', ['GC']).issued[0]?.code ?? '';
    const used = salon.quote('', ['CUT'], { cards: [code] }).quote;
    expect(used.taxes).toEqual([{ rate: 2100, gross: 2000, tax: 347 }]);
    salon.sell('', ['CUT'], { cards: [code] });
    expect(salon.findings()).toEqual([]);
  });

  it('bought with a gift card earns nothing, and what a gift card pays earns by the setting', () => {
    const salon = new FullSalon();
    const code = salon.sell('Julie', ['GC']).issued[0]?.code ?? '';
    expect(salon.quote('Julie', ['GC'], { cards: [code] }).quote.points).toBe(0);
    expect(salon.quote('Julie', ['CUT'], { cards: [code] }).quote.points).toBe(2);
    const paying = new FullSalon({ giftcardPays: true });
    const other = paying.sell('Julie', ['GC']).issued[0]?.code ?? '';
    expect(paying.quote('Julie', ['GC'], { cards: [other] }).quote.points).toBe(0);
    expect(paying.quote('Julie', ['CUT'], { cards: [other] }).quote.points).toBe(5);
  });

  it.each([
    [
      'misread',
      (code: string) => `${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`,
      'stored-value-code-misread',
    ],
    ['too short', (code: string) => code.slice(0, 9), 'stored-value-code-length'],
    ['with an O', (code: string) => `O${code.slice(1)}`, 'stored-value-code-letter'],
  ])('with a code that was %s is refused in a word of its own', (_why, change, refusal) => {
    const salon = new FullSalon();
    const code = salon.sell('Julie', ['GC']).issued[0]?.code ?? '';
    const reply = salon.sheet.call('quote-invoice', salon.typed('', ['SH'], { cards: [change(code)] }));
    expect(reply).toMatchObject({ ok: false, refusal: { code: refusal } });
  });

  it('expires at the end of its last month, and can be voided before', () => {
    const salon = new FullSalon({ giftcardMonths: 1 });
    const [first, second] = [salon.sell('Julie', ['GC']), salon.sell('Julie', ['GC'])];
    expect(first.issued[0]?.until).toBe('2026-12-31');
    const id = second.issued[0]?.id ?? '';
    salon.sheet.answer('void-stored-value', { storedValue: id, row: 0, note: 'lost' });
    const voided = { cards: [second.issued[0]?.code ?? ''] };
    const old = { cards: [first.issued[0]?.code ?? ''] };
    expect(salon.sheet.call('quote-invoice', salon.typed('', ['SH'], voided))).toMatchObject({
      refusal: { code: 'stored-value-voided' },
    });
    expect(salon.quote('', ['SH'], old).quote.sums.paid).toBe(2000);
    salon.later(42);
    expect(salon.sheet.call('quote-invoice', salon.typed('', ['SH'], old))).toMatchObject({
      refusal: { code: 'stored-value-expired', until: '2026-12-31' },
    });
    expect(salon.findings()).toEqual([]);
  });
});

describe('a voucher', () => {
  it('for a friend takes its amount off one invoice of whoever brings it', () => {
    const salon = withPoints();
    const { issued, used } = salon.sell('Julie', [], { rewards: ['For a friend'] });
    expect([used, issued[0]?.kind, issued[0]?.off]).toEqual([30, 'voucher', 1000]);
    const storedValues = [issued[0]?.code ?? ''];
    expect(salon.sell('', ['CUT'], { cards: storedValues }).sums).toMatchObject({
      discount: 1000,
      due: 4000,
    });
    const again = salon.sheet.call('quote-invoice', salon.typed('', ['CUT'], { cards: storedValues }));
    expect(again).toMatchObject({ refusal: { code: 'stored-value-empty' } });
    expect(salon.findings()).toEqual([]);
  });
});

describe('settings of the whole', () => {
  it('a salon that asks for cards gives no points without one, and says so', () => {
    const salon = new FullSalon({ loyaltyCard: true });
    expect(salon.quote('Julie', ['CUT']).quote).toMatchObject({
      points: 0,
      noPoints: 'loyalty-card-missing',
    });
    const julie = salon.client('Julie');
    salon.sheet.standIn.person.edit('Clients', julie.row, 4, 'C-1');
    expect(salon.sell('Julie', ['CUT'])).toMatchObject({ points: 5 });
    salon.sheet.standIn.person.moveColumn('Clients', 4, 2);
    expect(salon.sell('Julie', ['CUT'])).toMatchObject({ points: 5 });
    expect(salon.findings()).toEqual([]);
  });

  it('levels go by what was spent before, promotions by the day, and both are said', () => {
    const salon = new FullSalon(
      {},
      {
        bonuses: [
          rule('tier', 'Silver', { factor: '1.5', spent: '50.00' }),
          rule('tier', 'Gold', { factor: '2', spent: '500.00' }),
          rule('promotion', 'Today', { factor: '2', from: '2026-11-20', until: '2026-11-20' }),
        ],
      },
    );
    expect(salon.sell('Julie', ['CUT'])).toMatchObject({ points: 10 });
    expect(salon.quote('Julie', ['CUT']).quote.bonuses).toEqual([
      { bonus: 'Silver', kind: 'tier', factor: 150, points: 2 },
      { bonus: 'Today', kind: 'promotion', factor: 200, points: 5 },
    ]);
    salon.sell('Julie', ['CUT']);
    expect(salon.findings()).toEqual([]);
  });

  it('points that the catalog lists are earned by the item', () => {
    const salon = new FullSalon({}, { programs: [rule('catalogPoints', 'Listed', {})] });
    const { person } = salon.sheet.standIn;
    const header = salon.sheet.standIn.workbook.tab('Catalog').values()[0] ?? [];
    const column = (name: string) => header.indexOf(name) + 1;
    person.edit('Catalog', 2, column('Own points'), 'Yes');
    person.edit('Catalog', 2, column('Points each'), '7');
    expect(salon.sell('Julie', ['2 CUT', 'SH'])).toMatchObject({ points: 14 });
    expect(salon.findings()).toEqual([]);
  });

  it('the best programme counts where the salon says so', () => {
    const programs = [everyTen, rule('visit', 'Visit', { points: 8 })];
    expect(new FullSalon({ combine: 'best' }, { programs }).quote('Julie', ['CUT']).quote.points).toBe(8);
    expect(new FullSalon({ combine: 'add' }, { programs }).quote('Julie', ['CUT']).quote.points).toBe(13);
  });
});

describe('an invoice of more lines than an entry has room for', () => {
  it.each([
    ['en', 'An invoice has room for 100 lines. Record the rest as a second invoice.'],
    ['fr', 'Une facture peut compter 100 lignes. Enregistrez le reste sur une deuxième facture.'],
    ['nl', 'Op een factuur passen 100 regels. Zet de rest op een tweede factuur.'],
  ])('is refused with a sentence (%s)', (language, sentence) => {
    const salon = new FullSalon({ language });
    const { record } = salon.quote('Julie', ['CUT']);
    const [line] = record.lines;
    const command = { ...record, lines: new Array(101).fill(line) };
    expect(salon.sheet.run('record-invoice', command as never)).toMatchObject({
      value: { ok: false, refusal: { code: 'lines-too-many', most: 100 }, sentence },
    });
    expect(salon.findings()).toEqual([]);
  });
});
