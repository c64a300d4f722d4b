// Script properties: read again if another command may have written them, and bounded in size.
import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../src/app/actions';
import { newKey } from './carnet-sheet';
import { FullSalon } from './full-salon';
import { noted } from './noted';

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
