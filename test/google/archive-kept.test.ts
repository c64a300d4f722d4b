// A year is closed, and the salon goes on: what is done to old entries, to the sheet and to the archive's own tab.
import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../src/app/actions';
import { CarnetSheet, workbookWhere } from './carnet-sheet';
import { closeYear } from './close-year';
import { FullSalon } from './full-salon';
import { textsOf, violations } from './ledger-truth';
import { contact } from './salon';

/** Two years: a gift card, a merge and an invoice of nobody's in the first, and one invoice of each client in the next. */
function lived(metadataInCopies: 'kept' | 'lost' = 'lost') {
  const salon = new FullSalon({}, {}, { workbook: workbookWhere({ metadataInCopies }) });
  salon.sheet.answer('add-client', contact('Juliette'));
  const first = salon.sell('Julie', ['2 CUT'], { receipt: 'R-1' } as never);
  salon.sell('Amélie', ['CUT', 'GC']);
  salon.sell('Juliette', ['SH']);
  const merged = salon.sheet.answer('merge-clients', merging(salon, 'Julie', 'Juliette'));
  const walkIn = salon.sell('', ['CUT']);
  salon.later(60);
  salon.sell('Amélie', ['CUT']);
  salon.sell('Julie', ['SH']);
  return { salon, first, merged, walkIn };
}

function merging(salon: FullSalon, into: string, from: string): CommandOf<'merge-clients'> {
  const known = (name: string) => {
    const { id, row, version } = salon.client(name);
    return { id, row, version };
  };
  return { into: known(into), from: known(from), exchanged: [] } as never;
}

const { salon, first, merged, walkIn } = lived();
const { sheet } = salon;
const { workbook, person } = sheet.standIn;
const open = workbook.snapshot();
const lines = textsOf(workbook);
const moved = closeYear(sheet, 2026);
const closed = workbook.snapshot();

/** What everybody has, and whether anything is wrong. */
function standing(of: FullSalon = salon) {
  const { clients } = of.sheet.answer('list-clients', { first: 2 });
  const histories = clients.map(({ id, row }) => of.sheet.answer('show-history', { id, row, before: 0 }));
  return {
    clients: clients.map(({ row: _, ...client }) => client),
    histories: histories.map(({ events }) => events.map(({ row: _, ...entry }) => entry)),
    lines: of.sheet.answer('export-report', { report: 'ledger', first: 2 }).csv.split('\n').sort(),
    findings: of.findings(),
  };
}

function from(state: typeof open): void {
  workbook.restore(state);
  sheet.open();
}

it('some lines have moved, into a tab beside the Ledger', () => {
  const tabs = workbook.tabs().map(({ name }) => name);
  expect(tabs.indexOf('Archive')).toBe(tabs.indexOf('Ledger') + 1);
  expect(workbook.tab('Carnet move').hidden).toBe(true);
  expect(moved).toBeGreaterThan(5);
  expect(textsOf(workbook)).toEqual(lines);
});

describe('as if no year were closed', () => {
  const julie = () => salon.seen('Julie');
  const deeds: { readonly [what: string]: () => unknown } = {
    'a client is erased': () => sheet.call('erase-client', salon.client('Amélie') as never),
    'clients are merged': () => sheet.call('merge-clients', merging(salon, 'Amélie', 'Julie')),
    'clients are parted who were merged before': () => {
      const { seq, row } = merged;
      return sheet.call('unmerge-clients', { seq, row, exchanged: [] });
    },
    'an invoice is corrected': () =>
      sheet.call('record-invoice', {
        ...salon.quote('Amélie', ['CUT']).record,
        corrects: { seq: first.seq, row: 0, member: julie() },
      } as never),
    'a receipt is looked for': () => sheet.call('list-today', { day: '', number: 'R-1' }),
    'an invoice of nobody’s is voided twice': () =>
      [0, 1].map(() => sheet.call('void-invoice', { seq: walkIn.seq, row: 0, member: null, note: '' })),
    'the words of the sheet change': () => sheet.call('set-up', { language: 'nl', currency: 'EUR' }),
    'points expire': () => sheet.call('expire-points', { first: 2 } as never),
    'everything is proved in portions': () => {
      sheet.call('prove-ledger', { from: 'start' });
      return sheet.call('check-ledger', {});
    },
  };

  it.each(Object.entries(deeds))('%s', (_what, deed) => {
    from(open);
    const outcomes = [deed()].flat().map((reply) => (reply as { ok: boolean }).ok);
    expect(outcomes[0]).toBe(true);
    const then = standing();
    from(closed);
    expect([deed()].flat().map((reply) => (reply as { ok: boolean }).ok)).toEqual(outcomes);
    expect(standing()).toEqual(then);
    expect(then.findings).toEqual([]);
  });

  it('names of an erased client stand nowhere', () => {
    from(closed);
    sheet.answer('erase-client', salon.client('Amélie') as never);
    const everything = workbook.tabs().flatMap((tab) => tab.values().flat().map(String));
    expect(everything.filter((cell) => cell.includes('Amélie'))).toEqual([]);
  });

  it('a change of language puts the archive’s words in it, and back', () => {
    from(closed);
    const before = workbook.tab('Archive').values();
    sheet.answer('set-up', { language: 'fr', currency: 'EUR' });
    expect(workbook.tabs().map(({ name }) => name)).toContain('Archives');
    expect(workbook.tab('Archives').values()[0]).not.toEqual(before[0]);
    sheet.answer('set-up', { language: 'en', currency: 'EUR' });
    expect(workbook.tab('Archive').values()).toEqual(before);
  });
});

it('a sheet whose words have changed has an archive in its own', () => {
  from(open);
  sheet.answer('set-up', { language: 'nl', currency: 'EUR' });
  expect(closeYear(sheet, 2026)).toBe(moved);
  expect(workbook.tab('Archief').lastRow).toBe(moved + 1);
  expect(salon.findings()).toEqual([]);
});

describe('what people do to the archive’s tab', () => {
  it.each([
    [
      'rename it',
      () => person.renameTab('Archive', 'Old stuff'),
      () => person.renameTab('Old stuff', 'Archive'),
    ],
    ['sort it', () => person.sort('Archive', 1, 'descending'), () => {}],
    ['hide it', () => person.hideTab('Archive'), () => person.showTab('Archive')],
    ['filter it', () => person.filter('Archive', 1, ['2']), () => person.filter('Archive', 1, null)],
    [
      'move its entries to the front',
      () => person.moveColumn('Archive', 7, 1),
      () => person.moveColumn('Archive', 1, 8),
    ],
  ])('%s: everything is found, and an old invoice is taken back', (_what, act, back) => {
    from(closed);
    const before = standing();
    act();
    expect(standing()).toEqual(before);
    expect(salon.undo('', walkIn.seq).seq).toBeGreaterThan(0);

    back();
    expect(violations(workbook)).toEqual([]);
  });

  it.each([
    ['delete a row of it', () => person.deleteRows('Archive', 4)],
    ['delete its last row', () => person.deleteRows('Archive', workbook.tab('Archive').lastRow)],
    ['delete it', () => person.deleteTab('Archive')],
    [
      'type over an entry',
      () =>
        person.edit(
          'Archive',
          3,
          (workbook
            .tab('Archive')
            .values()[0]
            ?.findIndex((cell) => String(cell).startsWith('Carnet')) as number) + 1,
          'oops',
        ),
    ],
  ])('%s: the check says so, and going on with the sheet as it is makes it clean', (_what, act) => {
    from(closed);
    act();
    const { findings, stopped } = sheet.answer('check-ledger', {});
    expect(findings.length + (stopped === null ? 0 : 1)).toBeGreaterThan(0);
    sheet.answer('adopt-sheet', { reason: 'it was deleted' });
    sheet.answer('repair-ledger', {});
    expect(salon.findings()).toEqual([]);
    // Everybody keeps their points, and can be paid and sold to.
    const { clients } = sheet.answer('list-clients', { first: 2 });
    expect(clients.length).toBeGreaterThan(1);
    salon.sell('Julie', ['CUT']);
    expect(salon.findings()).toEqual([]);
  });

  it('insert a row into it: the check names it, and the repair sets it aside', () => {
    from(closed);
    person.insertRows('Archive', 3);
    person.edit('Archive', 3, 1, 'what is this');
    expect(salon.findings().length).toBeGreaterThan(0);
    sheet.answer('repair-ledger', {});
    expect(salon.findings()).toEqual([]);
    expect(textsOf(workbook)).toEqual(lines);
  });
});

describe('another version of the sheet', () => {
  it('from before the year was closed: the sheet stops, and goes on as it is', () => {
    from(closed);
    const { properties } = workbook.state;
    workbook.restore(open);
    workbook.change({ properties });
    sheet.open();
    expect(salon.findings()).toEqual([]);
    salon.sell('Julie', ['CUT']);
    expect(salon.findings()).toEqual([]);
    expect(closeYear(sheet, 2026)).toBe(moved);
    expect(violations(workbook)).toEqual([]);
  });

  it.each(['kept', 'lost'] as const)(
    'a copy where metadata is %s: it is adopted with both tabs',
    (metadata) => {
      const own = lived(metadata);
      closeYear(own.salon.sheet, 2026);
      const before = standing(own.salon);
      const copy = new CarnetSheet({ workbook: own.salon.sheet.standIn.person.copyWorkbook() });
      copy.open();
      copy.call('set-up', { language: 'en', currency: 'EUR' });
      copy.answer('adopt-sheet', { reason: 'a copy' });
      const there: FullSalon = Object.assign(Object.create(FullSalon.prototype), { sheet: copy });
      const after = standing(there);
      expect(after.findings).toEqual([]);
      expect(after.clients).toEqual(before.clients);
      expect(after.histories).toEqual(before.histories);
      expect(copy.call('show-closing', {})).toMatchObject({ ok: true, value: { archived: moved } });
    },
  );
});

it('a copy without metadata whose archive has words of the owner’s above a column loses no cell of it', () => {
  const own = lived('lost');
  closeYear(own.salon.sheet, 2026);
  const { workbook: book, person: hand } = own.salon.sheet.standIn;
  const before = textsOf(book);
  hand.edit('Archive', 1, 3, 'Whose');
  const copy = new CarnetSheet({ workbook: hand.copyWorkbook() });
  copy.open();
  copy.call('set-up', { language: 'en', currency: 'EUR' });
  expect(textsOf(copy.standIn.workbook)).toEqual(before);
  expect(copy.standIn.workbook.tab('Archive').cell(1, 3).display).toBe('Whose');
  copy.answer('adopt-sheet', { reason: 'a copy' });
  copy.answer('repair-ledger', {});
  expect(copy.answer('check-ledger', {})).toMatchObject({ findings: [], stopped: null });
});

describe('a ledger from whose length on closing a year is proposed', () => {
  it('is known to a page that opens, by the last entry’s row, without one call more', () => {
    const { sheet } = new FullSalon();
    const { workbook } = sheet.standIn;
    const opening = () => sheet.run('open', {}).meter.calls.length;
    const calls = opening();
    const done = JSON.parse(workbook.scriptProperties().done ?? '');
    const at = (row: number) => {
      workbook.setScriptProperty('done', JSON.stringify({ ...done, row }));
      return sheet.answer('open', {}).isLong;
    };
    expect([at(50_000), at(50_001)]).toEqual([false, true]);
    expect(opening()).toBe(calls);
  });
});

describe('a salon that has recorded nothing since the year was over', () => {
  it('is told how many lines will move as they do, and is not offered the year again for the line that stays', () => {
    const salon = new FullSalon();
    salon.sell('Julie', ['CUT']);
    salon.sell('Amélie', ['CUT']);
    salon.later(60);
    const told = salon.sheet.answer('show-closing', {}).years;
    expect(closeYear(salon.sheet, 2026)).toBe(told.at(-1)?.entries);
    expect(salon.sheet.answer('show-closing', {})).toMatchObject({ years: [], inLedger: 1 });
  });
});
