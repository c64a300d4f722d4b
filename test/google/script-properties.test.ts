// Script properties: read again if another command may have written them, and bounded in size.
import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../src/app/actions';
import { newKey } from './carnet-sheet';
import { FullSalon } from './full-salon';
import { noted } from './noted';
import { contact, openSalon, policies } from './salon';

function propertiesOf(salon: Pick<FullSalon, 'sheet'>): readonly [string, string][] {
  return Object.entries(salon.sheet.standIn.workbook.state.properties.script);
}

describe('the notes of a command that waited for the lock', () => {
  it('are read again: the first gift cards of two tills keep their codes', () => {
    const salon = new FullSalon();
    const { record } = salon.quote('Julie', ['GC']);
    const other = salon.quote('Amélie', ['GC']).record;
    let sold = 0;
    salon.sheet.run('record-invoice', record as CommandOf<'record-invoice'>, newKey(), {
      before: ({ kind }) => {
        if (kind !== 'lock' || sold > 0) return;
        sold = salon.sheet.answer('record-invoice', other as never).seq;
      },
    });
    const shown = salon.sheet.answer('show-invoice', { seq: sold, row: 0 }).issued;
    expect(shown).toMatchObject([{ hidden: '' }]);
  });
});

describe('the data in script properties', () => {
  it('stays below the nine kilobytes of a property, and does not grow with what was sold', () => {
    const salon = new FullSalon();
    const longest = () => Math.max(...propertiesOf(salon).map(([, text]) => text.length));
    const sell = (times: number) => {
      for (let sold = 0; sold < times; sold++) salon.sell('Julie', ['40 GC']);
      return longest();
    };
    const before = sell(3);
    expect(before).toBeLessThan(9 * 1024);
    expect(sell(3) - before).toBeLessThan(400);
  });

  it('says the format that it is written in, all but the secret, which has none', () => {
    const salon = new FullSalon();
    salon.sell('Julie', ['GC']);
    const { standIn } = salon.sheet;
    standIn.run('nightly', [{ triggerUid: 'another' }]);
    for (const [key, text] of propertiesOf(salon))
      if (key !== 'secret') expect(JSON.parse(text), key).toMatchObject({ schema: 1 });
  });

  it('is read as it was written before notes had a format, and not at all from a newer one', () => {
    const salon = new FullSalon();
    const { workbook } = salon.sheet.standIn;
    const refused = () => JSON.stringify(salon.sheet.call('show-client', { id: 'ZZZZZZZZ', row: 0 }));
    workbook.setScriptProperty('language', 'fr');
    workbook.setScriptProperty('searchSeesHidden', 'yes');
    salon.sell('Julie', ['CUT']);
    expect(salon.findings()).toEqual([]);
    expect(refused()).toContain('Ce client');
    workbook.setScriptProperty('language', noted('nl', 2));
    expect(refused()).toContain('This client');
  });

  it('for expired pages is removed when a new one is served', () => {
    const salon = new FullSalon();
    const pages = () => propertiesOf(salon).filter(([key]) => key.startsWith('page.')).length;
    salon.sheet.open();
    salon.sheet.open();
    expect(pages()).toBeGreaterThan(2);
    salon.later(1);
    expect(pages()).toBe(1);
  });
});

describe('a page that was served to staff', () => {
  const { sheet } = openSalon();
  const until = sheet.standIn.now() + 3_600_000;
  sheet.standIn.workbook.setScriptProperty('page.staff', JSON.stringify({ role: 'staff', until }));
  const ask = (action: string, command: object) =>
    sheet.standIn.run('api', [{ capability: 'staff', key: newKey(), action, command }], { as: 'rpc' });

  it('is told how many points of the day’s limit are left for whoever is there', () => {
    const { id, row } = sheet.answer('add-client', contact('Zoë'));
    const left = () => ask('show-client', { id, row }) as { value: { value: { handLeft: object } } };
    expect(left().value.value.handLeft).toEqual({ left: 100, limit: 100 });
    const { version } = sheet.answer('show-client', { id, row });
    const given = ask('adjust-points', {
      member: { id, row, version },
      points: 30,
      note: 'Sorry',
      seen: null,
    });
    expect(given).toMatchObject({ value: { ok: true } });
    expect(left().value.value.handLeft).toEqual({ left: 70, limit: 100 });
    expect(sheet.answer('show-client', { id, row }).handLeft).toBeNull();
  });

  it('may open the till, and nothing reserved for the owner', () => {
    expect(ask('open', {})).toMatchObject({ value: { ok: true } });
    const { rulesetHash: seen, rules } = sheet.answer('open', {});
    for (const [action, command] of [
      ['save-settings', { seen, policies: policies(), ...rules }],
      ['repair-ledger', {}],
      ['adopt-sheet', { reason: 'why not' }],
      ['set-up', { language: 'en', currency: 'EUR' }],
    ] as const)
      expect(ask(action, command), action).toMatchObject({ value: { refusal: { code: 'forbidden' } } });
  });
});
