// Points by hand in the sheet: for one client and for several, taken back one by one and as a series.
import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../src/app/actions';
import { newKey } from './carnet-sheet';
import { clientColumn } from './client-column';
import { FullSalon } from './full-salon';
import { entriesOf } from './ledger-truth';

const BATCH = 'abcdef012345';

function adjust(
  salon: FullSalon,
  name: string,
  points: number,
  more: Partial<CommandOf<'adjust-points'>> = {},
) {
  const member = salon.seen(name);
  return salon.sheet.call('adjust-points', { member, points, note: 'Thank you!', seen: null, ...more });
}

function several(salon: FullSalon, names: readonly string[], points = 5) {
  const members = names.map((name) => salon.seen(name).id);
  return salon.sheet.answer('adjust-clients', { batch: BATCH, members, points, note: 'We miss you!' });
}

describe('points for one client', () => {
  it('are added and taken, with a reason that stands in the history and in the ledger', () => {
    const salon = new FullSalon();
    expect(adjust(salon, 'Julie', 15)).toMatchObject({ ok: true, value: { points: 15, balance: 15 } });
    expect(adjust(salon, 'Julie', -4, { seen: 11 })).toMatchObject({ ok: true, value: { balance: 11 } });
    expect(salon.balance('Julie')).toBe(11);
    const { events } = salon.sheet.answer('show-history', { ...salon.seen('Julie'), before: 0 });
    expect(events.map(({ kind, points, note }) => [kind, points, note])).toEqual([
      ['adjust', -4, 'Thank you!'],
      ['adjust', 15, 'Thank you!'],
    ]);
    expect(salon.texts('Ledger')).toContain('Thank you!');
    expect(salon.texts('Ledger')).toContain('Points by hand');
    expect(salon.findings()).toEqual([]);
  });

  it('are refused where the form showed something else, there are too few, or nobody says why', () => {
    const salon = new FullSalon();
    const refused = {
      'hand-changed': { seen: 14 },
      'hand-points-short': { points: -1 },
      'hand-note-missing': { note: ' ' },
    };
    for (const [code, part] of Object.entries(refused))
      expect(adjust(salon, 'Julie', 15, part)).toMatchObject({ ok: false, refusal: { code } });
    expect(salon.balance('Julie')).toBe(0);
  });

  it('are never added to one’s own card, whoever it is', () => {
    const salon = new FullSalon();
    const { row } = salon.client('Julie');
    salon.sheet.standIn.person.edit('Clients', row, 3, 'Owner@Example.com');
    expect(adjust(salon, 'Julie', 15)).toMatchObject({ refusal: { code: 'hand-own-card' } });
    expect(adjust(salon, 'Amélie', 15)).toMatchObject({ ok: true });
  });

  it('are given once for each form, however often it is sent', () => {
    const salon = new FullSalon();
    const command = { member: salon.seen('Julie'), points: 15, note: 'Thanks', seen: 15 };
    const key = newKey();
    const [first, second] = [
      salon.sheet.answer('adjust-points', command, key),
      salon.sheet.answer('adjust-points', command, key),
    ];
    expect(second.seq).toBe(first.seq);
    expect(salon.balance('Julie')).toBe(15);
  });

  it('are taken back in the history, as a whole', () => {
    const salon = new FullSalon();
    const given = adjust(salon, 'Julie', 15);
    if (!given.ok) throw new Error('refused');
    expect(salon.undo('Julie', given.value.seq)).toMatchObject({ points: -15 });
    const again = { seq: given.value.seq, row: 0, member: salon.seen('Julie'), note: '' };
    expect(salon.sheet.call('void-invoice', again)).toMatchObject({ refusal: { code: 'entry-reversed' } });
    expect(salon.findings()).toEqual([]);
  });
});

describe('points for several clients', () => {
  it('are given to each of them once, however often the series is sent', () => {
    const salon = new FullSalon();
    salon.sell('Julie', ['CUT']); // 5 points
    const { id } = salon.seen('Julie');
    const nobody = 'N0B0DY00';
    const both = several(salon, ['Julie', 'Amélie']);
    expect(both.adjusted.map(({ before, balance }) => [before, balance])).toEqual([
      [5, 10],
      [0, 5],
    ]);
    const command = { batch: BATCH, members: [id, nobody], points: 5, note: 'We miss you!' };
    expect(salon.sheet.answer('adjust-clients', command)).toEqual({
      adjusted: [],
      earlier: 1,
      leftOut: [{ id: nobody, refusal: { code: 'client-unknown' } }],
    });
    expect(salon.balance('Julie')).toBe(10);
    expect(salon.findings()).toEqual([]);
  });

  it('leave out who has too few to take', () => {
    const salon = new FullSalon();
    salon.sell('Julie', ['CUT']);
    const { adjusted, leftOut } = several(salon, ['Julie', 'Amélie'], -3);
    expect(adjusted).toMatchObject([{ before: 5, balance: 2 }]);
    expect(leftOut).toMatchObject([{ refusal: { code: 'hand-points-short', balance: 0 } }]);
  });

  it('stand in the list of series with what they hold', () => {
    const salon = new FullSalon();
    several(salon, ['Julie', 'Amélie']);
    expect(salon.sheet.answer('list-batches', {}).batches).toEqual([
      expect.objectContaining({
        id: BATCH,
        kind: 'adjust',
        label: 'We miss you!',
        entries: 2,
        points: 10,
        undone: 0,
      }),
    ]);
  });
});

describe('a series is taken back', () => {
  const undo = ({ sheet }: FullSalon, before = 0) => sheet.answer('undo-batch', { batch: BATCH, before });

  it('as a whole, newest entries first, and the list says so', () => {
    const salon = new FullSalon();
    several(salon, ['Julie', 'Amélie']);
    salon.sell('Julie', ['CUT']);
    expect(undo(salon)).toMatchObject({
      undone: 2,
      leftOut: [],
      before: 0,
      batch: { entries: 2, undone: 2 },
    });
    expect([salon.balance('Julie'), salon.balance('Amélie')]).toEqual([5, 0]);
    const last = entriesOf(salon.sheet.standIn.workbook).slice(-2);
    expect(last.map(({ kind, of, key }) => [kind, of, key])).toEqual([
      ['reverse', 3, `${BATCH}/undo/3`],
      ['reverse', 2, `${BATCH}/undo/2`],
    ]);
    expect(salon.findings()).toEqual([]);
  });

  it('once, however often it is asked for', () => {
    const salon = new FullSalon();
    several(salon, ['Julie', 'Amélie']);
    undo(salon);
    const entries = entriesOf(salon.sheet.standIn.workbook).length;
    expect(undo(salon)).toMatchObject({ undone: 0, leftOut: [], batch: { undone: 2 } });
    expect(entriesOf(salon.sheet.standIn.workbook)).toHaveLength(entries);
  });

  it('but for what was taken back by itself, and whose row is gone: they are named', () => {
    const salon = new FullSalon();
    several(salon, ['Julie', 'Amélie']);
    salon.undo('Julie', 2);
    const amelie = salon.seen('Amélie');
    salon.sheet.standIn.person.deleteRows('Clients', amelie.row, 1);
    expect(undo(salon)).toMatchObject({
      undone: 0,
      leftOut: [
        { seq: 3, member: amelie.id, refusal: { code: 'client-unknown' } },
        { seq: 2, refusal: { code: 'entry-reversed' } },
      ],
    });
  });

  it('wherever people have moved the rows of the ledger', () => {
    const salon = new FullSalon();
    several(salon, ['Julie', 'Amélie']);
    for (let sales = 0; sales < 3; sales++) salon.sell('Julie', ['CUT']);
    salon.sheet.standIn.person.sort('Ledger', 1, 'descending');
    expect(undo(salon)).toMatchObject({ undone: 2, before: 0 });
    expect(salon.balance('Amélie')).toBe(0);
  });

  it('where its points are spent: below zero, as the setting says', () => {
    const salon = new FullSalon();
    several(salon, ['Julie'], 60);
    salon.sell('Julie', ['CUT'], { rewards: ['5 off'] });
    expect(undo(salon)).toMatchObject({ undone: 1 });
    expect(salon.balance('Julie')).toBe(-46); // 60 − 50 + 4 − 60
  });

  it('only if it is one of the last', () => {
    const salon = new FullSalon();
    expect(salon.sheet.call('undo-batch', { batch: BATCH, before: 0 })).toMatchObject({
      refusal: { code: 'batch-unknown' },
    });
  });

  it('after the notes were lost and the sheet was adopted: the series follow from the ledger', () => {
    const salon = new FullSalon();
    several(salon, ['Julie', 'Amélie']);
    salon.sheet.standIn.workbook.setScriptProperty('done', null);
    salon.sheet.answer('adopt-sheet', { reason: 'a copy' });
    expect(salon.sheet.answer('list-batches', {}).batches).toMatchObject([{ id: BATCH, entries: 2 }]);
    expect(undo(salon)).toMatchObject({ undone: 2 });
  });
});

describe('undoing a long series', () => {
  it('goes on where the portion before it ended', () => {
    const salon = new FullSalon();
    const names = Array.from({ length: 210 }, (_, i) => [`Client ${i}`]);
    salon.sheet.standIn.person.paste('Clients', 4, 1, names);
    const { clients } = salon.sheet.answer('list-clients', { first: 2 });
    const ids = clients.map(({ id }) => id);
    const give = (members: readonly string[]) =>
      salon.sheet.answer('adjust-clients', { batch: BATCH, members: [...members], points: 5, note: 'Hello' });
    give(ids.slice(0, 200));
    give(ids.slice(200));
    const first = salon.sheet.answer('undo-batch', { batch: BATCH, before: 0 });
    expect(first).toMatchObject({ undone: 200, leftOut: [], batch: { entries: 212, undone: 200 } });
    const second = salon.sheet.answer('undo-batch', { batch: BATCH, before: first.before });
    expect(second).toMatchObject({ undone: 12, before: 0, batch: { undone: 212 } });
    expect(salon.findings()).toEqual([]);
  });
});

describe('choosing clients', () => {
  const everyone = {
    visitedIn: '',
    notSince: '',
    level: { is: 'any' },
    bornIn: '',
    least: null,
    most: null,
  } as const;
  const choose = ({ sheet }: FullSalon, part: object, batch = '') =>
    sheet.answer('choose-clients', {
      first: 2,
      who: { by: 'filter', filter: { ...everyone, ...part } },
      batch,
    });

  it('by a filter says who, from which balance, and who has had the points already', () => {
    const salon = new FullSalon({ headStart: 25 });
    salon.sell('Julie', ['CUT']);
    several(salon, ['Amélie']);
    const { clients, next } = choose(salon, {}, BATCH);
    expect(next).toBeNull();
    expect(clients.map(({ name, balance, lastVisit, isDone }) => [name, balance, lastVisit, isDone])).toEqual(
      [
        ['Julie', 30, '2026-11-20', false],
        ['Amélie', 30, '', true],
      ],
    );
    expect(choose(salon, { visitedIn: '2026-11', least: 30 }).clients.map(({ name }) => name)).toEqual([
      'Julie',
    ]);
  });

  it('gives the balance that points are really added to: expired ones are out, a head start is in', () => {
    const salon = new FullSalon({ headStart: 25, expiry: 'earned', expiryMonths: 1 });
    salon.sell('Julie', ['CUT']);
    salon.later(70);
    salon.sheet.standIn.person.edit('Clients', 4, 1, 'Zoé');
    salon.client('Zoé'); // listing gives her a number
    const chosen = choose(salon, {}).clients.map(({ name, balance }) => [name, balance]);
    expect(chosen).toEqual([
      ['Julie', 0],
      ['Amélie', 0],
      ['Zoé', 25],
    ]);
    const { adjusted } = several(salon, ['Julie', 'Zoé']);
    expect(adjusted.map(({ before, balance }) => [before, balance])).toEqual([
      [0, 5],
      [25, 30],
    ]);
  });

  it('by the rows selected in the sheet, without the header', () => {
    const salon = new FullSalon();
    const { person } = salon.sheet.standIn;
    const chosen = () =>
      salon.sheet.call('choose-clients', { first: 2, who: { by: 'selection' }, batch: '' });
    person.select('Ledger', { row: 2, column: 1, rows: 2, columns: 1 });
    expect(chosen()).toMatchObject({ refusal: { code: 'nothing-selected' } });
    person.select('Clients', { row: 1, column: 1, rows: 1, columns: 3 });
    expect(chosen()).toMatchObject({ refusal: { code: 'nothing-selected' } });
    person.select('Clients', { row: 1, column: 1, rows: 2, columns: 3 });
    expect(chosen()).toMatchObject({ value: { clients: [{ name: 'Julie' }], next: null } });
  });

  it('leaves out whose row cannot be read, and says how many', () => {
    const salon = new FullSalon();
    const { row } = salon.client('Julie');
    salon.sheet.standIn.person.edit('Clients', row, clientColumn('state'), 'x');
    expect(choose(salon, {})).toMatchObject({ clients: [{ name: 'Amélie' }], damaged: 1 });
  });
});
