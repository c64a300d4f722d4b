// Whoever tries codes of gift cards, or links, gets nowhere: each is slowed, and the owner is told.
import { describe, expect, it } from 'vitest';
import type { ActionName, CommandOf, Reply } from '../../src/app/actions';
import { type CarnetSheet, newKey, workbookWhere } from './carnet-sheet';
import { FullSalon } from './full-salon';
import { asked } from './salon-with-pages';
import { Phone } from './staff-hands';

const MINUTE = 60_000;

function salonWithCard() {
  const salon = new FullSalon({}, {}, { workbook: workbookWhere({ activeSpreadsheet: 'always' }) });
  const { seq } = salon.sell('Julie', ['GC']);
  const [card] = salon.sheet.answer('show-invoice', { seq, row: 0 }).issued;
  return { salon, sheet: salon.sheet, code: card?.code ?? '' };
}

type Asks = { call<Name extends ActionName>(name: Name, command: CommandOf<Name>): Reply<Name> };

function look({ call }: Asks, code: string): unknown {
  const reply = call('show-stored-value', { code, row: 0 });
  return reply.ok ? 'found' : reply.refusal;
}

function tries(who: Asks, count: number): readonly unknown[] {
  return Array.from({ length: count }, (_, i) => look(who, `WRONG-${i}`));
}

const asking = (one: Asks): Asks => ({ call: (name, command) => one.call(name, command) });

describe('codes of gift cards', () => {
  it('are not looked up for a while after ten that no card has, not even the right one', () => {
    const { salon, sheet, code } = salonWithCard();
    const phone = asking(new Phone(sheet, 'Kim'));
    expect(tries(phone, 10)).not.toContainEqual(expect.objectContaining({ code: 'code-wait' }));
    expect(look(phone, code)).toEqual({ code: 'code-wait', minutes: 5 });
    const { row } = salon.seen('Julie');
    const quoted = phone.call('quote-invoice', {
      ...{ client: '', receipt: '', staff: '', recordOnly: false, rewards: [], row },
      ...{ lines: [{ item: 'CUT' }], cards: [code] },
    } as never);
    expect(quoted).toMatchObject({ ok: false, refusal: { code: 'code-wait' } });
    sheet.standIn.advance(5 * MINUTE);
    expect(look(phone, code)).toBe('found');
  });

  it('hold up whoever has tried them and nobody else, and no invoice without a card', () => {
    const { salon, sheet, code } = salonWithCard();
    const kim = asking(new Phone(sheet, 'Kim'));
    tries(kim, 10);
    expect(look(asking(new Phone(sheet, 'Lou')), code)).toBe('found');
    expect(look(asking(sheet), code)).toBe('found');
    tries(asking(sheet), 10);
    expect(look(asking(sheet), code)).toMatchObject({ code: 'code-wait' });
    expect(salon.sell('Julie', ['CUT']).seq).toBeGreaterThan(0);
  });

  it('are told to the owner: who has tried how many since when, and no code', () => {
    const { sheet } = salonWithCard();
    const kim = new Phone(sheet, 'Kim');
    tries(asking(kim), 10);
    tries(asking(sheet), 3);
    expect(sheet.answer('list-staff', {}).tried).toEqual([
      { name: '', codes: 3, since: expect.stringMatching(/^\d{4}-/) },
      { name: 'Kim', codes: 10, since: expect.stringMatching(/^\d{4}-/) },
    ]);
    const kept = JSON.stringify(sheet.standIn.workbook.state.properties.script);
    expect(kept).toContain('tries.');
    expect(kept).not.toContain('WRONG');
  });

  it('leave the tabs as they are', () => {
    const { sheet } = salonWithCard();
    const before = JSON.stringify(sheet.standIn.workbook.tab('Gift cards').values());
    const rows = sheet.standIn.workbook.tab('Ledger').values().length;
    tries(asking(sheet), 12);
    expect(JSON.stringify(sheet.standIn.workbook.tab('Gift cards').values())).toBe(before);
    expect(sheet.standIn.workbook.tab('Ledger').values()).toHaveLength(rows);
  });
});

describe('links that lead nowhere', () => {
  const stray = (sheet: CarnetSheet, number: number) => {
    const began = sheet.standIn.now();
    const capability = `k.00000001${String(number).padStart(26, 'a')}`;
    asked(sheet, { capability, key: newKey(), action: 'client-page', command: { row: 0 } });
    return sheet.standIn.now() - began;
  };

  it('are answered slowly after thirty, and the owner is told how many there were', () => {
    const { sheet } = salonWithCard();
    const quick = Array.from({ length: 30 }, (_, i) => stray(sheet, i));
    expect(Math.max(...quick)).toBeLessThan(1000);
    expect(stray(sheet, 30)).toBeGreaterThanOrEqual(1000);
    expect(sheet.answer('list-staff', {}).strayed).toBe(31);
    const { script } = sheet.standIn.workbook.state.properties;
    expect(Object.keys(script).filter((key) => key.includes('stray'))).toEqual([]);
  });

  it('slow nobody whose link leads somewhere', () => {
    const { sheet } = salonWithCard();
    const phone = new Phone(sheet, 'Kim');
    for (let i = 0; i < 40; i++) stray(sheet, i);
    const began = sheet.standIn.now();
    expect(phone.call('open', {}).ok).toBe(true);
    expect(sheet.standIn.now() - began).toBeLessThan(1000);
  });
});

describe('the capability of a page', () => {
  it('stands nowhere in the properties: only what it is recognised by', () => {
    const { sheet } = salonWithCard();
    const kept = JSON.stringify(sheet.standIn.workbook.state.properties.script);
    expect(kept).toContain('page.');
    expect(sheet.owner).not.toBe('');
    expect(kept).not.toContain(sheet.owner);
  });
});
