// Why a client has so many points: all entries, in portions, from the built add-on.
import { describe, expect, it } from 'vitest';
import type { AnswerOf, CommandOf } from '../../src/app/actions';
import type { NumberedDraft } from '../../src/core/journal/entry';
import { inFull, type PointsEntry } from '../../src/core/points/points-entry';
import { pointsAt } from '../../src/core/points/points-on';
import { whyBalance } from '../../src/core/points/why-balance';
import { layout } from '../../src/google/tabs/layout';
import { type CarnetSheet, searching } from './carnet-sheet';
import { FullSalon } from './full-salon';
import { ledgerColumn } from './ledger-column';
import { lengthen } from './lengthen';
import { type Client, invoiceOf, openSalon, setRuleset } from './salon';
import { allRights, Phone } from './staff-hands';

type Where = CommandOf<'why-balance'>['where'];
type Told = {
  readonly portions: readonly AnswerOf<'why-balance'>[];
  readonly entries: readonly NumberedDraft[] | null;
};

/** Asks for portions until there are no more, as the page does. */
function told(sheet: CarnetSheet, { id, row }: Client, where: Where = 'column'): Told {
  const portions: AnswerOf<'why-balance'>[] = [];
  for (let from: number | null = 0; from !== null; ) {
    const known = portions.flatMap(({ programs }) => programs.map(({ ruleset }) => ruleset));
    const portion: AnswerOf<'why-balance'> = sheet.answer('why-balance', { id, row, from, where, known });
    portions.push(portion);
    from = portion.next;
  }
  const came = portions.flatMap(({ entries }): readonly PointsEntry[] => entries);
  return { portions, entries: inFull(came, portions.at(-1)?.version ?? 0) };
}

const MOMENT = '2026-11-20T13:00';
const balanceOf = ({ entries }: Told) => pointsAt(entries ?? [], MOMENT).balance;

describe('why a client has so many points', () => {
  const salon = new FullSalon({ headStart: 5 }, {}, searching());
  for (let i = 0; i < 12; i++) salon.sell('Julie', ['CUT', '2 SH']);
  salon.sell('Julie', ['CUT'], { rewards: ['5 off'] });
  const sold = salon.sell('Julie', ['SH']);
  salon.undo('Julie', sold.seq);
  const hand = { points: 7, note: 'Review', seen: null };
  salon.sheet.answer('adjust-points', { member: salon.seen('Julie'), ...hand });

  it('is told by entries that come to the balance shown everywhere', () => {
    const all = told(salon.sheet, salon.client('Julie'));
    expect(balanceOf(all)).toBe(salon.balance('Julie'));
    const { rows } = whyBalance(all.entries ?? [], MOMENT, () => '');
    expect(rows.map(({ kind, points, entries }) => [kind, points, entries.length])).toEqual([
      ['joined', 5, 1],
      ['visits', 12 * 9 + 4 + 2, 14],
      ['added', 7, 1],
      ['used', -50, 1],
      ['voided', -2, 1],
    ]);
  });

  it('has the programmes of the time beside its visits, each once', () => {
    const { portions } = told(salon.sheet, salon.client('Julie'));
    const programs = portions.flatMap((portion) => portion.programs);
    expect(programs.map(({ programs: [program] }) => program?.name)).toEqual(['Points on everything']);
    const { id, row } = salon.client('Julie');
    const known = programs.map(({ ruleset }) => ruleset);
    const again = salon.sheet.answer('why-balance', { id, row, from: 0, where: 'column', known });
    expect(again.programs).toEqual([]);
  });

  it('names nobody and no contact but who moved points by hand', () => {
    const phone = new Phone(salon.sheet, 'Inès', { ...allRights, contacts: false });
    const { id, row, version } = salon.client('Julie');
    phone.call('adjust-points', { member: { id, row, version }, ...hand });
    const { portions } = told(salon.sheet, { id, row });
    expect(portions[0]?.names).toEqual([
      [1, 'owner@example.com'],
      [phone.staff, 'Inès'],
    ]);
    expect(phone.call('why-balance', { id, row, from: 0, where: 'column', known: [] })).toMatchObject({
      ok: true,
    });
    expect(JSON.stringify(portions)).not.toContain('Julie');
  });

  it('of a number that leads to another client is that one’s', () => {
    const { sheet, julie, amelie } = openSalon(searching());
    sheet.answer('record-invoice', invoiceOf(julie, 0, 3000, 3));
    sheet.answer('record-invoice', invoiceOf(amelie, 0, 5000, 5));
    sheet.answer('merge-clients', { into: julie, from: amelie, exchanged: [] });
    const other = told(sheet, amelie);
    expect(other.portions[0]?.id).toBe(julie.id);
    expect(balanceOf(other)).toBe(8);
    expect(other.entries?.map(({ kind, merge }) => [kind, merge?.from ?? ''])).toEqual([
      ['invoice', ''],
      ['merge', amelie.id],
    ]);
  });

  it('is not told of a client who was erased', () => {
    const { sheet, julie } = openSalon(searching());
    sheet.answer('record-invoice', invoiceOf(julie, 0, 3000, 3));
    sheet.answer('erase-client', julie);
    const ask = { ...julie, from: 0, where: 'column' as const, known: [] };
    expect(sheet.call('why-balance', ask)).toMatchObject({ refusal: { code: 'client-erased' } });
    expect(sheet.call('why-balance', { ...ask, id: 'AAAAAAAA', row: 0 })).toMatchObject({
      refusal: { code: 'client-unknown' },
    });
  });

  it('misses no entry whose cell somebody has typed over: the entries themselves have it', () => {
    const { sheet, julie } = openSalon(searching());
    for (let version = 0; version < 3; version++)
      sheet.answer('record-invoice', invoiceOf(julie, version, 1000, version + 1));
    const seen = told(sheet, julie);
    const row = sheet.standIn.workbook.tab('Ledger').values().length - 1;
    sheet.standIn.person.edit('Ledger', row, ledgerColumn('member'), 'Julie');
    expect(told(sheet, julie).entries).toBeNull();
    expect(told(sheet, julie, 'entries').entries).toEqual(seen.entries);
  });

  it.each([
    ['searching', searching()],
    ['reading the column', {}],
  ] as const)('finds the same by %s', (_how, options) => {
    const { sheet, julie } = openSalon(options);
    for (let version = 0; version < 3; version++)
      sheet.answer('record-invoice', invoiceOf(julie, version, 1000, version + 1));
    expect(balanceOf(told(sheet, julie))).toBe(3);
    expect(balanceOf(told(sheet, julie, 'entries'))).toBe(3);
  });
});

describe('a regular whose entries are spread over the ledger', () => {
  const { sheet, julie } = openSalon(searching());
  const VISITS = 45;
  for (let version = 0; version < VISITS; version++) {
    lengthen(sheet, 20 + 60 * version);
    sheet.answer('record-invoice', invoiceOf(julie, version, 1000, version + 1));
  }
  setRuleset(sheet, {}, {});

  it('comes in portions of at most 20 readings and a few calls besides', () => {
    const all = told(sheet, julie);
    expect(all.portions.map(({ entries }) => entries.length)).toEqual([20, 20, 5]);
    expect(all.portions.map(({ of }) => of)).toEqual([VISITS, VISITS, VISITS]);
    expect(balanceOf(all)).toBe(VISITS);
    const command = { ...julie, from: 20, where: 'column' as const, known: [] };
    const { calls } = sheet.run('why-balance', command).meter;
    const names = calls.map(({ name }) => name);
    expect(names.length, names.join(', ')).toBeLessThanOrEqual(20 + 10);
    // The client's own cells, and a row for each entry.
    expect(calls.reduce((sum, { cells }) => sum + cells, 0)).toBeLessThan(21 * layout.ledger.length + 60);
  });
});
