// What is printed for clients: the slip of an invoice, a gift card again, a client's own card.
import { describe, expect, it } from 'vitest';
import type { Meter } from '../../src/local/standin';
import { CarnetSheet, searching } from './carnet-sheet';
import { FullSalon, rewards } from './full-salon';
import { lengthen } from './lengthen';
import { contact, everyTen, invoiceOf, openSalon, setRuleset } from './salon';
import { SalonWithPages } from './salon-with-pages';

const hundred = { scope: 'everything', points: 100, amount: '10.00' };

describe('the slip of an invoice', () => {
  it('says the invoice as it was decided, the balance right after it, and what comes next', () => {
    const salon = new FullSalon(
      {
        salonAddress: 'Rue Haute 12, 1000 Brussels',
        salonPhone: '02 512 34 56',
        expiry: 'earned',
        expiryMonths: 2,
      },
      { rewards: [...rewards, { kind: 'amount', name: '10 off', on: true, terms: hundred }] },
    );
    salon.sell('Julie', ['2 CUT']);
    const sold = salon.sell('Julie', ['8 CUT']);
    const slip = salon.sheet.answer('show-slip', { seq: sold.seq, row: sold.row });
    expect(slip.salon).toEqual({ name: '', address: 'Rue Haute 12, 1000 Brussels', phone: '02 512 34 56' });
    expect(slip.entry).toMatchObject({ seq: sold.seq, sums: { due: 40_000 }, earned: { points: 40 } });
    expect(slip.ruleset.programs).toHaveLength(1);
    expect(slip.client).toEqual({
      name: 'Julie',
      language: '',
      balanceThen: 50,
      balance: 50,
      available: 50,
      next: { name: 'Gift card of 25', price: 100, missing: 50 },
      expiring: { day: '2027-01-31', points: 50 },
      link: '',
    });
  });

  it('that is printed again later tells the balance of then and that of today', () => {
    const salon = new FullSalon();
    const first = salon.sell('Julie', ['2 CUT']);
    salon.later(3);
    salon.sell('Julie', ['CUT']);
    const { client } = salon.sheet.answer('show-slip', { seq: first.seq, row: first.row });
    expect(client).toMatchObject({ balanceThen: 10, balance: 15 });
  });

  it('names the gift cards that paid with what is left on them, and never a code', () => {
    const salon = new FullSalon({}, { programs: [everyTen] });
    const bought = salon.sell('Julie', ['GC']);
    const code = bought.issued[0]?.code ?? '';
    const paid = salon.sell('Amélie', ['CUT'], { cards: [code] });
    const slip = salon.sheet.answer('show-slip', { seq: paid.seq, row: 0 });
    expect(slip.storedValues).toMatchObject([{ id: bought.issued[0]?.id, balance: 0, issued: 3000 }]);
    const sold = salon.sheet.answer('show-slip', { seq: bought.seq, row: 0 });
    for (const answer of [slip, sold])
      for (const one of [code, code.replaceAll('-', '')]) expect(JSON.stringify(answer)).not.toContain(one);
  });

  it('of a walk-in has no client, and of one who was taken back says by what', () => {
    const salon = new FullSalon();
    const nobody = salon.sell('', ['CUT']);
    expect(salon.sheet.answer('show-slip', { seq: nobody.seq, row: 0 }).client).toBeNull();
    const sold = salon.sell('Julie', ['CUT']);
    salon.undo('Julie', sold.seq);
    const slip = salon.sheet.answer('show-slip', { seq: sold.seq, row: 0 });
    expect(slip.reversals).toMatchObject([{ of: sold.seq, reversal: { isVoid: true } }]);
    expect(slip.client).toMatchObject({ balanceThen: 5, balance: 0 });
  });

  it('of a client who was merged tells the points of the one who stays', () => {
    const salon = new FullSalon();
    const { seq } = salon.sell('Amélie', ['CUT']);
    const two = { into: salon.seen('Julie'), from: salon.seen('Amélie') };
    salon.sheet.answer('merge-clients', { ...two, exchanged: [] });
    expect(salon.sheet.answer('show-slip', { seq, row: 0 }).client).toMatchObject({
      name: 'Julie',
      balanceThen: 5,
      balance: 5,
    });
  });

  it('has the address of the client’s own page once it is known, and none while the pages are off', () => {
    const salon = new SalonWithPages();
    const { seq } = salon.sell('Julie', ['CUT']);
    const linkOn = () => salon.sheet.answer('show-slip', { seq, row: 0 }).client?.link;
    expect(linkOn()).toBe('');
    const { id, row } = salon.page('Julie');
    expect(linkOn()).toMatch(new RegExp(`/exec\\?k=${id}[a-z2-7]{26}$`));
    expect(linkOn()).toBe(salon.sheet.answer('show-link', { id, row }).link);
    expect(salon.sheet.answer('show-client-card', { id, row }).link).toBe(linkOn());
    const { rulesetHash: seen, policies, rules } = salon.sheet.answer('open', {});
    const off = { seen, policies: { ...policies, clientPage: false }, ...rules };
    salon.sheet.answer('save-settings', off as never);
    expect(linkOn()).toBe('');
    expect(salon.sheet.answer('show-client-card', { id, row }).link).toBe('');
  });

  it('is refused for what is no invoice', () => {
    const salon = new FullSalon();
    const taken = salon.undo('Julie', salon.sell('Julie', ['CUT']).seq);
    for (const seq of [taken.seq, 999])
      expect(salon.sheet.call('show-slip', { seq, row: 0 })).toMatchObject({
        ok: false,
        refusal: { code: 'entry-unknown' },
      });
  });
});

describe('a gift card that is printed again', () => {
  it('has its code for the owner, whenever it was made', () => {
    const salon = new FullSalon();
    const [card] = salon.sell('Julie', ['GC']).issued;
    salon.later(30);
    const shown = salon.sheet.answer('show-issued', { storedValue: card?.id ?? '', row: 0 });
    expect(shown).toMatchObject({ code: card?.code, hidden: '', state: { id: card?.id, balance: 3000 } });
  });

  it('has none that a copy of the sheet could not know', () => {
    const salon = new FullSalon();
    const [card] = salon.sell('Julie', ['GC']).issued;
    salon.sheet.standIn.workbook.setScriptProperty('secret', null);
    const shown = salon.sheet.answer('show-issued', { storedValue: card?.id ?? '', row: 0 });
    expect(shown).toMatchObject({ code: '', hidden: 'forgotten' });
  });

  it('is refused if there is none with that number', () => {
    const salon = new FullSalon();
    expect(salon.sheet.call('show-issued', { storedValue: '0123456789', row: 0 })).toMatchObject({
      ok: false,
      refusal: { code: 'stored-value-unknown' },
    });
  });
});

describe('a client’s own card', () => {
  it('says the name, the card’s number and the language', () => {
    const sheet = CarnetSheet.setUp();
    setRuleset(sheet, { salonAddress: 'Rue Haute 12' }, { programs: [everyTen] });
    const julie = sheet.answer('add-client', { ...contact('Julie Martin'), loyaltyCard: 'LUM-0412' });
    expect(sheet.answer('show-client-card', { id: julie.id, row: 0 })).toMatchObject({
      salon: { address: 'Rue Haute 12' },
      name: 'Julie Martin',
      language: '',
      loyaltyCard: 'LUM-0412',
    });
  });
});

describe('the calls of a slip', () => {
  const costs = [1000, 100_000].map((rows) => {
    const { sheet, julie } = openSalon(searching());
    for (let version = 0; version < 3; version++)
      sheet.answer('record-invoice', invoiceOf(julie, version, 5500, 5 * version + 5));
    const seq = sheet.answer('record-invoice', invoiceOf(julie, 3, 5500, 20)).seq;
    lengthen(sheet, rows);
    return { rows, names: namesOf(sheet.run('show-slip', { seq, row: 0 }).meter) };
  });

  it.each(costs)('are at most 14 in a ledger of $rows rows', ({ names }) => {
    expect(names.length, names.join(', ')).toBeLessThanOrEqual(14);
  });

  it('are the same at every length', () => {
    expect(new Set(costs.map(({ names }) => names.join())).size).toBe(1);
  });
});

function namesOf({ calls }: Meter): readonly string[] {
  return calls
    .filter(({ where }) => !/^(Settings|Programmes|Rewards|Extra points|Catalog)/.test(where))
    .map(({ name }) => name);
}
