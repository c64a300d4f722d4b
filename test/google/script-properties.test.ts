// Script properties: read again if another command may have written them, and bounded in size.
import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../src/app/actions';
import { emptyCheckpoint } from '../../src/app/ledger/transaction';
import { noFigures } from '../../src/core/dashboard/figures';
import { noHolders } from '../../src/core/dashboard/holders';
import { SCHEMA } from '../../src/core/journal/versions';
import { checkpointStore } from '../../src/google/ledger/checkpoint';
import { newKey, workbookWhere } from './carnet-sheet';
import { FullSalon } from './full-salon';
import { noted } from './noted';
import { contact, openSalon } from './salon';
import { Phone } from './staff-hands';

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

describe('what a phone reads of the notes before its lock', () => {
  it('is read again inside it: clients that both add are both counted as new', () => {
    const { sheet } = openSalon({ workbook: workbookWhere({ activeSpreadsheet: 'always' }) });
    const phone = new Phone(sheet, 'Kim');
    // The first request of a day notes that somebody was there, under a lock of its own.
    phone.run('open', {}, newKey(), { as: 'web-rpc' });
    const added = () =>
      JSON.parse(String(sheet.standIn.workbook.scriptProperties().clients)).last as string[];
    let other = '';
    const { value } = phone.run('add-client', contact('Lena'), newKey(), {
      as: 'web-rpc',
      before: ({ kind }) => {
        if (kind === 'lock' && other === '') other = sheet.answer('add-client', contact('Mia')).id;
      },
    }) as { readonly value?: unknown };
    expect(value).toMatchObject({ ok: true });
    expect(other).not.toBe('');
    expect(JSON.stringify(added())).toContain(other);
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

  const checkpoints = () => {
    const kept = new Map<string, string>();
    const store = {
      get: (key: string) => kept.get(key),
      keys: () => [...kept.keys()],
      set: (key: string, text: string) => void kept.set(key, text),
      setAll(values: { readonly [key: string]: string }) {
        for (const [key, text] of Object.entries(values)) kept.set(key, text);
      },
      remove: (key: string) => void kept.delete(key),
      forget() {},
    };
    return { kept, store: checkpointStore(store, () => []) };
  };
  const usesOf = (rules: number) => ({
    rules: Array.from({ length: rules }, (_, i) => `rule${String(i).padStart(6, '0')}`),
    months: Array.from({ length: 13 }, (_, i): [string, ...number[]] => [
      `2026-${String(i + 1).padStart(2, '0')}`,
      ...new Array<number>(rules).fill(12),
    ]),
  });
  const batches = (times: number) =>
    Array.from({ length: times }, (_, i) => ({
      ...{ id: `batch${i}`, kind: 'import', label: 'Café, coupe et couleur à Liège', day: '2026-11-22' },
      ...{ first: 1, last: 2, entries: 2, points: 10, undone: 0 },
    })) as never;

  it.each([
    ['as long as they fit', 20, 12, 20],
    ['which go first where they are too many', 300, 12, null],
    ['and with them all figures before a command would fail', 20, 56, undefined],
  ])('has the uses of rewards by month, %s', (_what, rules, series, left) => {
    const { kept, store } = checkpoints();
    const months = usesOf(3).months as never;
    const figures = { ...noFigures, open: 7, months, uses: usesOf(rules) };
    store.write({ ...emptyCheckpoint, batches: batches(series), figures });
    expect(new TextEncoder().encode(kept.get('done')).length).toBeLessThan(9 * 1024);
    const read = store.read()?.figures;
    expect(read === null ? undefined : (read?.uses?.rules.length ?? null)).toBe(left);
    if (left !== undefined) expect(read?.open).toBe(7);
  });

  it('has every use of a rule with a limit, however many rules a sheet holds: fewer clients and keys are known without a search', () => {
    const { kept, store } = checkpoints();
    const uses = usesOf(240).rules.map((rule) => [rule, 1234] as const);
    const recent = Array.from({ length: 100 }, (_, i) => [`MEMBER${10 + i}`, 100_000 + i] as const);
    const second = Math.floor(Date.parse('2026-11-20T12:00:00Z') / 1000);
    const keys = Array.from({ length: 50 }, (_, i) => [`${100_000_000_000 + i}`, second + i] as const);
    store.write({ ...emptyCheckpoint, uses, recent, keys, keysSince: 1, batches: batches(12) });
    expect(new TextEncoder().encode(kept.get('done')).length).toBeLessThan(9 * 1024 - 100);
    const read = store.read();
    expect(read?.uses).toEqual(uses);
    expect(read?.recent).toEqual(recent.slice(-(read?.recent.length ?? 0)));
    expect(read?.keys).toEqual(keys.slice(-(read?.keys.length ?? 0)));
    // The last of those that went: no key from before it is taken for new.
    expect(read?.keysSince).toBe(second + 49 - (read?.keys.length ?? 0));
    expect(read?.figures).toBeNull();
  });

  it('has no gift cards for the Dashboard where they end on too many days to be kept, and all else', () => {
    const { store } = checkpoints();
    const cards = Array.from({ length: 400 }, (_, i) => ['EUR', `2027-01-01 ${i}`, 1, 5000] as const);
    const figures = { ...noFigures, holders: { ...noHolders, clients: 3, cards } };
    store.write({ ...emptyCheckpoint, figures });
    expect(store.read()?.figures?.holders).toMatchObject({ clients: 3, cards: null });
  });

  it('says the format that it is written in, all but the secret, which has none, and last numbers, which the checkpoint vouches for', () => {
    const salon = new FullSalon();
    salon.sell('Julie', ['GC']);
    const { standIn } = salon.sheet;
    standIn.run('nightly', [{ triggerUid: 'another' }]);
    for (const [key, text] of propertiesOf(salon))
      if (key !== 'secret' && !key.startsWith('last.'))
        expect(JSON.parse(text), key).toMatchObject({ schema: key === 'done' ? SCHEMA.checkpoint : 1 });
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
