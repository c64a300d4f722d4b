// Last numbers beside the checkpoint: whoever was not among the last hundred is proved by them without a search, and whatever
// people or a kill do to them, the journal is believed and nothing is given back twice.
import { beforeEach, describe, expect, it } from 'vitest';
import type { CommandOf } from '../../src/app/actions';
import { MOVEMENTS_KEPT } from '../../src/core/points/movements';
import type { Meter } from '../../src/local/standin';
import { newKey, searching } from './carnet-sheet';
import { forgetEverybody, forgetRecent } from './forget-everybody';
import { FullSalon } from './full-salon';
import { violations } from './ledger-truth';
import { addMany } from './many-clients';

const salon = new FullSalon({}, {}, searching());
const { sheet } = salon;
const { workbook, person } = sheet.standIn;
const first = salon.sell('Julie', ['CUT']);
const code = salon.sell('Amélie', ['GC']).issued[0]?.code ?? '';
for (let sold = 0; sold <= MOVEMENTS_KEPT; sold++) salon.sell('Julie', ['CUT']);
const cells = (tab: string) =>
  workbook
    .tab(tab)
    .values()
    .slice(1)
    .map((row) => row.map(String));
const older = { clients: cells('Clients'), cards: cells('Gift cards') };
const shards = Object.entries(workbook.scriptProperties()).filter(([key]) => key.startsWith('last.'));
salon.sell('Julie', ['CUT'], { cards: [code] });
const balance = salon.balance('Julie');
const other = salon.sell('Amélie', ['GC']).issued[0]?.code ?? '';
forgetRecent(workbook);
const start = workbook.snapshot();
beforeEach(() => workbook.restore(start));

function searches({ calls }: Meter): string[] {
  return calls.filter(({ name }) => name.startsWith('TextFinder')).map(({ where }) => where);
}

function voiding(seq: number): CommandOf<'void-invoice'> {
  const { id, row } = salon.client('Julie');
  const { version } = sheet.answer('show-client', { id, row });
  return { seq, row: seq + 1, member: { id, row, version }, note: '' };
}

/** @param card the row where the page has seen the card is sent too */
function sold(name: string, card = ''): Meter {
  const cards = card === '' ? [] : [card];
  const { record } = salon.quote(name, ['CUT'], { cards });
  const seen = cards.map((one) => ({
    code: one,
    row: sheet.answer('show-stored-value', { code: one, row: 0 }).row,
  }));
  const outcome = sheet.run('record-invoice', { ...record, cards: seen } as never);
  expect(outcome).toMatchObject({ value: { ok: true } });
  return outcome.meter;
}

/** Last numbers as they were before the last invoice, as somebody may put them back in the project's settings. */
function putBack(): void {
  for (const [key, text] of shards) workbook.setScriptProperty(key, text);
}

function wipe(): void {
  setAll(null);
}

function setAll(text: string | null): void {
  for (const [key] of shards) workbook.setScriptProperty(key, text);
}

describe('of what was not touched for a hundred entries', () => {
  it('a client, a card and an invoice to take back need no search of the ledger', () => {
    expect(searches(sold('Julie'))).toEqual([]);
    expect(searches(sold('Amélie', other))).toEqual([]);
    forgetRecent(workbook);
    const { meter, ...outcome } = sheet.run('void-invoice', voiding(first.seq));
    expect(outcome).toMatchObject({ value: { ok: true } });
    expect(searches(meter)).toEqual([]);
    expect(violations(workbook)).toEqual([]);
  });

  it('a client who never had an entry needs none either', () => {
    addMany(sheet, 1);
    const name = String(workbook.tab('Clients').values().at(-1)?.[0]);
    expect(searches(sold(name))).toEqual([]);
  });

  it('one that a person wiped is searched for once, and noted then', () => {
    wipe();
    expect(searches(sold('Julie'))).toHaveLength(1);
    forgetRecent(workbook);
    expect(searches(sold('Julie'))).toEqual([]);
    expect(violations(workbook)).toEqual([]);
    expect(salon.balance('Julie')).toBe(balance + 10);
  });
});

describe.each([
  ['as they are', () => {}],
  ['wiped', wipe],
  ['older ones put back', putBack],
  ['wiped with what vouches for them', () => forgetEverybody(workbook)],
  ['made up', () => setAll('=')],
])('with last numbers %s', (_what, act) => {
  it('an older row of a client is no balance', () => {
    act();
    person.paste('Clients', 2, 1, older.clients.slice(0, 1));
    sold('Julie');
    expect(salon.balance('Julie')).toBe(balance + 5);
    expect(violations(workbook)).toEqual([]);
  });

  it('an older row of a card pays nothing again', () => {
    act();
    person.paste('Gift cards', 2, 1, older.cards);
    expect(sheet.call('quote-invoice', salon.typed('', ['SH'], { cards: [code] }))).toMatchObject({
      refusal: { code: 'stored-value-empty' },
    });
  });

  it('an invoice is taken back once', () => {
    sheet.answer('void-invoice', voiding(first.seq));
    for (let later = 0; later <= MOVEMENTS_KEPT; later++) salon.sell('Julie', ['CUT']);
    forgetRecent(workbook);
    act();
    expect(sheet.call('void-invoice', voiding(first.seq))).toMatchObject({ ok: false });
    expect(violations(workbook)).toEqual([]);
  });
});

it('an older version of the sheet that is adopted begins anew, with the numbers of its own ledger', () => {
  const before = workbook.snapshot();
  salon.sell('Julie', ['CUT']);
  salon.sell('Amélie', ['CUT']);
  const late = Object.entries(workbook.scriptProperties());
  workbook.restore(before);
  for (const [key, text] of late) workbook.setScriptProperty(key, text);
  expect(sheet.call('void-invoice', voidingUnproved())).toMatchObject({ ok: false });
  sheet.answer('adopt-sheet', { reason: 'restored' });
  expect(violations(workbook)).toEqual([]);
  forgetRecent(workbook);
  expect(searches(sold('Julie'))).toEqual([]);
  expect(salon.balance('Julie')).toBe(balance + 5);
});

function voidingUnproved(): CommandOf<'void-invoice'> {
  return { seq: first.seq, row: first.seq + 1, member: null, note: '' };
}

describe('cut off at any call', () => {
  const { record } = salon.quote('Julie', ['CUT']);
  const { calls } = sheet.run('record-invoice', record as never).meter;
  workbook.restore(start);
  const ends = calls.map(({ n, name }): [string, number] => [`${n} ${name}`, n]);

  it.each(ends)('%s: what is noted is true then, and after the next command', (_call, at) => {
    for (const act of ['kill-before', 'kill-after'] as const) {
      workbook.restore(start);
      const key = newKey();
      sheet.run('record-invoice', record as never, key, { faults: { at, act } });
      expect(misnotedOnly()).toEqual([]);
      sheet.call('record-invoice', record as never, key);
      expect(violations(workbook)).toEqual([]);
    }
  });
});

function misnotedOnly(): string[] {
  return violations(workbook).filter((sentence) => sentence.includes('is noted with'));
}

it('a call of which only the last numbers landed is made good by the next command', () => {
  const { done = '' } = workbook.scriptProperties();
  sold('Julie');
  workbook.setScriptProperty('done', done);
  expect(misnotedOnly()).toEqual([]);
  sold('Amélie');
  expect(violations(workbook)).toEqual([]);
  expect(salon.balance('Julie')).toBe(balance + 5);
});

it('two tills at once note both', () => {
  const second = salon.quote('Amélie', ['CUT']).record;
  const { record } = salon.quote('Julie', ['CUT']);
  let inside = 0;
  sheet.run('record-invoice', record as never, newKey(), {
    before: ({ kind }) => {
      if (kind !== 'lock' || inside++ > 0) return;
      sheet.answer('record-invoice', second as never);
    },
  });
  expect(inside).toBeGreaterThan(0);
  expect(violations(workbook)).toEqual([]);
});
