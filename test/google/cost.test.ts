// The cost of a command in calls to Google and in cells, whatever the length of the ledger.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/app/actions';
import { commandKey } from '../../src/core/decide/command-key';
import { consentMark } from '../../src/core/members/consent';
import { MOVEMENTS_KEPT } from '../../src/core/points/movements';
import { policyNames } from '../../src/core/settings/policies';
import { derivedKeys } from '../../src/google/clients/client-derived';
import { COLUMNS, FIGURES } from '../../src/google/dashboard/places';
import { layout } from '../../src/google/tabs/layout';
import type { Meter, Outcome } from '../../src/local/standin';
import { type CarnetSheet, newKey, SEARCHED, searching, workbookWhere } from './carnet-sheet';
import { closeYear } from './close-year';
import { forgetEverybody, forgetRecent } from './forget-everybody';
import { FullSalon } from './full-salon';
import { lengthen } from './lengthen';
import { addMany, receiptsOf } from './many-clients';
import { type Client, contact, everyTen, invoiceOf, openSalon, setRuleset } from './salon';
import { Phone } from './staff-hands';

type Changed = {
  readonly quote: {
    readonly sums: { readonly due: number };
    readonly points: number;
    readonly used: number;
    readonly after: { readonly balance: number };
  };
};

/** All calls and cells, those for the tabs of the settings too. */
function costOf({ calls }: Meter): { calls: number; names: string[]; read: number; written: number } {
  const cells = (kinds: readonly string[]) =>
    calls.filter(({ kind }) => kinds.includes(kind)).reduce((sum, call) => sum + call.cells, 0);
  return {
    calls: calls.length,
    names: calls.map(({ name }) => name),
    read: cells(['read']),
    written: cells(['write', 'append']),
  };
}

/** What is read of a tab of the settings with so many rows below its header: those, and ten more. */
function near(tab: keyof typeof layout, rows: number): number {
  return (1 + rows + 10) * layout[tab].length;
}

/** A salon with one programme, and nothing in the catalog. */
const SETTINGS =
  near('settings', policyNames.length) +
  near('programs', 1) +
  near('rewards', 0) +
  near('bonuses', 0) +
  near('catalog', 0);

function recorded(sheet: CarnetSheet, client: Client, version: number, balance: number): Meter {
  const outcome = sheet.run('record-invoice', invoiceOf(client, version, 5500, balance));
  expect(outcome).toMatchObject({ status: 'returned', value: { ok: true } });
  return outcome.meter;
}

/** The first rows of the staff, where the page was opened before anybody was known: number and address. */
const STAFF = 10 * 2;
/** What is written of a client with each entry, in one block. */
const DERIVED = derivedKeys.length;
/** The client's row twice, the ledger's header and its last row, and the settings. */
const READ = 2 * (layout.clients.length + layout.ledger.length) + SETTINGS;

/** In one write, whatever the command, which lands with what is read back. */
const DASHBOARD = FIGURES.rows * COLUMNS;

describe('recording an invoice', () => {
  const costs = [1000, 10_000, 100_000].map((rows) => {
    const { sheet, julie } = openSalon(searching());
    recorded(sheet, julie, 0, 5);
    lengthen(sheet, rows);
    recorded(sheet, julie, 1, 10); // a full grid grows by a thousand rows at once, which costs two more calls
    sheet.open(); // a page that is opened by somebody who is known among the staff need not look them up
    return { rows, cost: costOf(recorded(sheet, julie, 2, 15)) };
  });

  it.each(costs)(
    'in a ledger of $rows rows takes at most 18 calls, reads the client’s row twice, the ledger’s header, its last row and the settings, and writes a row, the client’s derived cells and the Dashboard’s figures',
    ({ cost }) => {
      expect(cost.calls, cost.names.join(', ')).toBeLessThanOrEqual(18);
      expect(cost.read).toBeLessThanOrEqual(READ);
      expect(cost.written).toBeLessThanOrEqual(layout.ledger.length + DERIVED + DASHBOARD);
    },
  );

  it('costs exactly the same at every length', () => {
    expect(new Set(costs.map(({ cost }) => JSON.stringify(cost))).size).toBe(1);
  });

  it('reads the catalog once, changed or not; taking it back reads none where no rule names anything of it', () => {
    const { sheet, julie } = openSalon(searching());
    const readings = ({ meter }: Outcome) =>
      meter.calls.filter(({ where }) => where.startsWith('Catalog')).length;
    const sell = (version: number) =>
      sheet.run('record-invoice', invoiceOf(julie, version, 5500, 5 + 5 * version));
    expect(readings(sell(0))).toBe(1);
    sheet.standIn.person.edit('Catalog', 2, 3, 'Cut');
    const { value, ...second } = sell(1) as Outcome & { value: { value: { seq: number } } };
    expect(readings(second as Outcome)).toBe(1);
    const { seq } = value.value;
    const undone = sheet.run('void-invoice', { seq, row: 0, member: { ...julie, version: 2 }, note: '' });
    expect(undone).toMatchObject({ value: { ok: true } });
    expect(readings(undone)).toBe(0);
  });

  it('costs one more search if the client has moved', () => {
    const { sheet, julie, amelie } = openSalon(searching());
    recorded(sheet, julie, 0, 5);
    const before = costOf(recorded(sheet, julie, 1, 10));
    sheet.standIn.person.insertRows('Clients', 2);
    const { names } = costOf(recorded(sheet, julie, 2, 15));
    expect(names.filter((name) => name === 'TextFinder.findAll')).toHaveLength(1);
    expect(names.length - before.calls).toBeLessThanOrEqual(4); // the search, its columns, and the row found
    expect(amelie.row).toBe(3);
  });

  it('recovers one interrupted entry for at most six more calls', () => {
    const { sheet, julie, amelie } = openSalon(searching());
    recorded(sheet, julie, 0, 5);
    const plain = costOf(recorded(sheet, amelie, 0, 5));
    const calls = sheet.run('open', {}).meter.calls.length;
    expect(calls).toBeGreaterThan(0);
    const append = plain.names.indexOf('SpreadsheetApp.flush') + 1;
    sheet.run('record-invoice', invoiceOf(julie, 1, 5500, 10), 'd'.repeat(32), {
      faults: { at: append, act: 'kill-after' },
    });
    const healing = costOf(recorded(sheet, amelie, 1, 10));
    // One more than for the entry alone: for the settings that it was decided under.
    const searches = healing.names.filter((name) => name.startsWith('TextFinder')).length;
    expect(searches).toBe(2);
    expect(healing.calls - plain.calls, healing.names.join(', ')).toBeLessThanOrEqual(6);
    // Three rows of Clients, and the entry with the settings.
    expect(healing.read - plain.read).toBeLessThanOrEqual(3 * layout.clients.length + layout.ledger.length);
    expect(healing.written - plain.written).toBeLessThanOrEqual(layout.ledger.length + DERIVED);
  });
});

describe('showing the terms of an earlier day', () => {
  const costs = [1000, 10_000, 100_000].map((rows) => {
    let days = 0;
    const { sheet, julie } = openSalon({
      ...searching(),
      clock: () => Date.parse('2026-11-20T12:00:00Z') + days * 86_400_000,
    });
    recorded(sheet, julie, 0, 5);
    days = 4;
    sheet.open();
    setRuleset(sheet, { tipsEarn: true }, { programs: [everyTen] });
    recorded(sheet, julie, 1, 10);
    lengthen(sheet, rows);
    days = 9;
    sheet.open();
    const then = sheet.answer('show-terms', { day: '2026-11-23' });
    return { rows, then, cost: costOf(sheet.run('show-terms', { day: '2026-11-23' }).meter) };
  });

  it.each(costs)('in a ledger of $rows rows takes at most 12 calls', ({ then, cost }) => {
    expect(then.version).toEqual({ number: 1, from: '2026-11-20', replacedOn: '2026-11-24', plannedOn: '' });
    expect(cost.calls, cost.names.join(', ')).toBeLessThanOrEqual(12);
  });

  it('costs exactly the same at every length', () => {
    expect(new Set(costs.map(({ cost }) => JSON.stringify(cost))).size).toBe(1);
  });
});

describe('closing a year', () => {
  /** Calls in each turn at the lock, with those that take it and give it back. */
  function turns(names: readonly string[]): readonly number[] {
    const ends = names.flatMap((name, i) => (name === 'Lock.releaseLock' ? [i] : []));
    return ends.map((end) => 1 + end - names.lastIndexOf('Lock.tryLock', end));
  }

  const costs = [1000, 10_000].map((rows) => {
    let days = 0;
    const clock = () => Date.parse('2026-11-20T12:00:00Z') + days * 86_400_000;
    const { sheet, julie } = openSalon({ ...searching(), clock });
    recorded(sheet, julie, 0, 5);
    lengthen(sheet, 2000 + rows);
    days = 60;
    sheet.open();
    recorded(sheet, julie, 1, 10);
    const portion = () => {
      const outcome = sheet.run('close-year', { year: 2026 });
      expect(outcome).toMatchObject({ value: { ok: true, value: { moved: 1000 } } });
      return costOf(outcome.meter);
    };
    return { rows, first: portion(), next: portion() };
  });

  it.each(costs)(
    'in a ledger of $rows rows takes at most 38 calls a portion of 1,000 lines, and at most ten of them at the lock',
    ({ next }) => {
      expect(next.calls, next.names.join(', ')).toBeLessThanOrEqual(38);
      expect(Math.max(...turns(next.names)), next.names.join(', ')).toBeLessThanOrEqual(10);
    },
  );

  it.each(costs)('makes its tab outside of the lock, which it holds no longer then', ({ first }) => {
    expect(turns(first.names)).toHaveLength(4);
    expect(Math.max(...turns(first.names)), first.names.join(', ')).toBeLessThanOrEqual(10);
  });

  it('costs exactly the same at every length', () => {
    expect(new Set(costs.map(({ next }) => JSON.stringify(next))).size).toBe(1);
  });
});

describe('the first page of a history', () => {
  const costs = [1000, 100_000].map((rows) => {
    const { sheet, julie } = openSalon(searching());
    for (let version = 0; version < 22; version++) recorded(sheet, julie, version, 5 * version + 5);
    lengthen(sheet, rows);
    const shown = () => {
      const outcome = sheet.run('show-history', { ...julie, before: 0 });
      expect(outcome).toMatchObject({ value: { ok: true, value: { before: 20 } } });
      const { meter } = outcome;
      return {
        calls: meter.calls.map(({ name }) => name),
        cells: meter.calls.reduce((sum, call) => sum + call.cells, 0),
      };
    };
    const known = shown();
    forgetRecent(sheet.standIn.workbook);
    const longAgo = shown();
    forgetEverybody(sheet.standIn.workbook);
    return { rows, known, longAgo, forgotten: shown() };
  });

  it.each(costs)(
    'in a ledger of $rows rows takes at most 4 calls in total, and reads the client’s own row',
    ({ known, longAgo }) => {
      expect(known.calls.length, known.calls.join(', ')).toBeLessThanOrEqual(4);
      expect(known.cells).toBeLessThanOrEqual(layout.clients.length);
      expect(longAgo).toEqual(known);
    },
  );

  it.each(costs)(
    'of a client of whom the last number was wiped takes one more search, in $rows rows',
    ({ forgotten }) => {
      expect(forgotten.calls.length, forgotten.calls.join(', ')).toBeLessThanOrEqual(5);
      expect(forgotten.calls.filter((name) => name.startsWith('TextFinder'))).toHaveLength(1);
    },
  );
});

describe('a client’s own page', () => {
  /** All calls, those for the settings too; the second time the checkpoint no longer knows the client. */
  const costs = [
    { rows: 1000, clients: 2 },
    { rows: 100_000, clients: 2 },
    { rows: 1000, clients: 20_000 },
  ].map(({ rows, clients }) => {
    const { sheet, julie } = openSalon({
      workbook: workbookWhere({ ...SEARCHED, activeSpreadsheet: 'always' }),
    });
    addMany(sheet, clients);
    recorded(sheet, julie, 0, 5);
    const lines = [{ ...invoiceOf(julie, 1, 5500, 10).lines[0], kind: 'giftcard', name: 'Gift card' }];
    const sold = { ...invoiceOf(julie, 1, 5500, 10), lines } as ReturnType<typeof invoiceOf>;
    expect(sheet.call('record-invoice', sold)).toMatchObject({ ok: true });
    lengthen(sheet, rows);
    recorded(sheet, julie, 2, 15);
    const query = `k=${sheet.openPage(julie).slice(2)}`;
    sheet.standIn.visit(query); // the address is learnt
    const costOfAll = ({ meter: { calls } }: Outcome) => ({
      calls: calls.map(({ name }) => name),
      cells: calls.reduce((sum, call) => sum + call.cells, 0),
    });
    const shown = () => {
      const outcome = sheet.run('client-page', { row: 0 });
      expect(outcome).toMatchObject({ value: { ok: true, value: { cards: [{ balance: 5500 }] } } });
      return costOfAll(outcome);
    };
    const opened = () => {
      const outcome = sheet.standIn.visit(query);
      expect(JSON.stringify(outcome)).toContain('Julie');
      return costOfAll(outcome);
    };
    const known = shown();
    forgetEverybody(sheet.standIn.workbook);
    return { rows, clients, known, forgotten: shown(), opened: opened() };
  });

  it.each(costs)(
    'takes at most 8 calls in all, with $clients clients and $rows rows, whoever it is',
    ({ known, forgotten, opened }) => {
      for (const { calls } of [known, forgotten, opened])
        expect(calls.length, calls.join(', ')).toBeLessThanOrEqual(8);
      expect(known.cells).toBeLessThan(100);
    },
  );

  it('costs exactly the same however many clients and rows there are', () => {
    const cost = costs.map(({ known, forgotten, opened }) => JSON.stringify([known, forgotten, opened]));
    expect(new Set(cost).size).toBe(1);
  });
});

describe('exchanging points for a gift card', () => {
  const costs = [
    { rows: 1000, clients: 2 },
    { rows: 1000, clients: 20_000 },
    { rows: 20_000, clients: 2 },
  ].map(({ rows, clients }) => {
    const { sheet, julie } = openSalon(searching());
    addMany(sheet, clients);
    const gift = { kind: 'giftcard', name: 'Card', on: true, terms: { points: 5, amount: '5.00' } };
    setRuleset(sheet, {}, { programs: [everyTen], rewards: [gift] });
    recorded(sheet, julie, 0, 5);
    recorded(sheet, julie, 1, 10);
    lengthen(sheet, rows);
    recorded(sheet, julie, 2, 15);
    sheet.openPage(julie);
    const { rewards, row } = sheet.answer('client-page', { row: 0 });
    const costOfOne = () => {
      const { code } = sheet.answer('show-code', julie);
      const seen = rewards[0]?.exchange;
      if (seen == null) throw new Error('nothing is to be had');
      const outcome = sheet.run('buy-with-points', { row, reward: 'Card', seen, code });
      expect(outcome).toMatchObject({ value: { ok: true } });
      return costOf(outcome.meter);
    };
    costOfOne();
    return { rows, clients, cost: costOfOne() };
  });

  it.each(costs)(
    'takes an invoice’s calls, the code and a card, with $clients clients and $rows rows',
    ({ cost }) => {
      expect(cost.calls, cost.names.join(', ')).toBeLessThanOrEqual(28);
      expect(cost.names.filter((name) => name.startsWith('TextFinder'))).toEqual([]);
    },
  );

  it('costs exactly the same however many clients and rows there are', () => {
    expect(new Set(costs.map(({ cost }) => JSON.stringify(cost))).size).toBe(1);
  });
});

describe('recording a consent', () => {
  const costs = [
    { rows: 1000, clients: 2 },
    { rows: 10_000, clients: 2 },
    { rows: 1000, clients: 400 },
  ].map(({ rows, clients }) => {
    const { sheet, julie } = openSalon(searching());
    const { person } = sheet.standIn;
    const more = Array.from({ length: clients - 2 }, (_, i) => [`Client ${i}`]);
    if (more.length > 0) person.paste('Clients', 4, 1, more);
    for (let first: number | null = 2; first !== null; ) first = sheet.answer('list-clients', { first }).next;
    recorded(sheet, julie, 0, 5);
    lengthen(sheet, rows);
    recorded(sheet, julie, 1, 10);
    const { consentEn } = sheet.answer('open', {}).ruleset;
    const consent = { language: 'en', mark: consentMark(consentEn) } as const;
    const said = [consent, null].map((wanted) => {
      const outcome = sheet.run('change-consent', { ...julie, consent: wanted });
      expect(outcome).toMatchObject({ value: { ok: true } });
      return costOf(outcome.meter);
    });
    return { rows, clients, said };
  });

  it.each(costs)(
    'takes an invoice’s calls and a look at the headers, with $clients clients and $rows rows',
    ({ said }) => {
      for (const { calls, names, read, written } of said) {
        expect(calls, names.join(', ')).toBeLessThanOrEqual(22);
        expect(read).toBeLessThanOrEqual(READ + layout.clients.length + STAFF);
        expect(written).toBeLessThanOrEqual(layout.ledger.length + DERIVED + 3 + DASHBOARD);
        expect(names.filter((name) => name.startsWith('TextFinder'))).toEqual([]);
      }
    },
  );

  it('costs exactly the same however many clients and rows there are', () => {
    expect(new Set(costs.map(({ said }) => JSON.stringify(said))).size).toBe(1);
  });
});

describe('adding a client to whom nothing is given', () => {
  const costs = [1000, 20_000].map((clients) => {
    const { sheet } = openSalon(searching());
    addMany(sheet, clients);
    const added = (name: string, phone: string) => {
      const key = commandKey(sheet.standIn.now(), newKey());
      const outcome = sheet.run('add-client', contact(name, phone), key);
      expect(outcome).toMatchObject({ value: { ok: true } });
      return costOf(outcome.meter);
    };
    added('Nora', '0499 11 22 33');
    return { clients, cost: added('Zoé', '0499 11 22 34') };
  });

  it.each(costs)(
    'takes at most 12 calls with $clients clients, of which it reads those above',
    ({ cost }) => {
      expect(cost.calls, cost.names.join(', ')).toBeLessThanOrEqual(12);
      expect(cost.read).toBeLessThanOrEqual(
        near('settings', policyNames.length) + 50 * layout.clients.length,
      );
      expect(cost.written).toBe(layout.clients.length);
    },
  );

  it('costs exactly the same however many clients there are', () => {
    expect(new Set(costs.map(({ cost }) => JSON.stringify(cost))).size).toBe(1);
  });
});

it('listing the clients takes at most 6 calls for twelve thousand', () => {
  const { sheet } = openSalon(searching());
  addMany(sheet, 12_100);
  const requests: string[][] = [];
  for (let first: number | null = 2; first !== null; ) {
    const outcome: Outcome = sheet.run('list-clients', { first });
    const { value } = outcome as { readonly value: Reply<'list-clients'> };
    if (!value.ok) throw new Error(JSON.stringify(value));
    requests.push(outcome.meter.calls.map(({ name }) => name));
    first = value.value.next;
  }
  expect(requests).toHaveLength(2);
  for (const names of requests) expect(names.length, names.join(', ')).toBeLessThanOrEqual(6);
});

it('exporting the ledger reads little more than it writes, with 4,000 entries and 10,000 clients', () => {
  const { sheet, julie } = openSalon(searching());
  addMany(sheet, 10_000);
  recorded(sheet, julie, 0, 5);
  lengthen(sheet, 4000);
  const outcome: Outcome = sheet.run('export-report', { report: 'ledger', first: 2 });
  const { value } = outcome as { readonly value: Reply<'export-report'> };
  if (!value.ok) throw new Error(JSON.stringify(value));
  expect(value.value.next).toBe(null);
  const written = value.value.csv.split(/,|\r\n/).length;
  expect(costOf(outcome.meter).read).toBeLessThanOrEqual(1.2 * written);
});

describe('changing a client’s contacts', () => {
  const costs = [1000, 20_000].map((clients) => {
    const { sheet, julie } = openSalon(searching());
    addMany(sheet, clients);
    const change = { field: 'email', from: '', to: 'julie@example.com' } as const;
    const outcome = sheet.run('edit-client', { id: julie.id, changes: [change] });
    expect(outcome).toMatchObject({ value: { ok: true } });
    return { clients, cost: costOf(outcome.meter) };
  });

  it.each(costs)(
    'takes few calls with $clients clients, however many are read, and writes one cell',
    ({ clients, cost }) => {
      expect(cost.calls, cost.names.join(', ')).toBeLessThanOrEqual(18 + clients / 1000);
      expect(cost.written).toBe(1);
    },
  );
});

describe('setting the points of items', () => {
  const costs = [
    { rows: 1000, items: 3, set: 1 },
    { rows: 10_000, items: 3, set: 1 },
    { rows: 1000, items: 2000, set: 1 },
    { rows: 1000, items: 2000, set: 2000 },
  ].map((size) => {
    const { sheet } = openSalon(searching());
    const items = Array.from({ length: size.items }, (_, i) => ({
      kind: 'service' as const,
      code: `S${i}`,
      name: `Service ${i}`,
    }));
    const catalog = items.map((item) => ({ ...item, category: '', price: 1000, active: true }));
    sheet.answer('put-catalog', { items: catalog });
    lengthen(sheet, size.rows);
    const wanted = items.slice(0, size.set).map((item) => ({ ...item, points: 7 }));
    const outcome = sheet.run('set-item-points', { items: wanted });
    expect(outcome).toMatchObject({ value: { ok: true, value: { missing: [] } } });
    return { ...size, names: outcome.meter.calls.map(({ name }) => name) };
  });

  it.each(costs)(
    'takes at most 31 calls, most of them for the settings, for $set of $items items and in a ledger of $rows rows',
    ({ names }) => {
      expect(names.length, names.join(', ')).toBeLessThanOrEqual(31);
    },
  );

  it('costs the same however many items, and however long the ledger', () => {
    expect(new Set(costs.map(({ names }) => names.length)).size).toBe(1);
  });
});

describe('taking an invoice back', () => {
  const costs = [1000, 10_000].map((rows) => {
    const { sheet, julie } = openSalon(searching());
    const { seq } = sheet.answer('record-invoice', invoiceOf(julie, 0, 5500, 5));
    lengthen(sheet, rows);
    recorded(sheet, julie, 1, 10);
    sheet.open(); // a page that is opened by somebody who is known among the staff need not look them up
    const command = { seq, row: seq + 1, member: { ...julie, version: 2 }, note: '' };
    const outcome = sheet.run('void-invoice', command);
    expect(outcome).toMatchObject({ value: { ok: true } });
    return { rows, cost: costOf(outcome.meter) };
  });

  it.each(costs)('in a ledger of $rows rows takes at most 18 calls, no search among them', ({ cost }) => {
    expect(cost.calls, cost.names.join(', ')).toBeLessThanOrEqual(18);
    expect(cost.names.filter((name) => name.startsWith('TextFinder'))).toEqual([]);
  });
});

describe('giving back and correcting', () => {
  const salon = new FullSalon(
    {},
    { rewards: [] },
    { workbook: workbookWhere({ ...SEARCHED, activeSpreadsheet: 'always' }) },
  );
  const { sheet } = salon;
  const { workbook } = sheet.standIn;
  const codes = salon.sell('Amélie', ['GC', 'GC']).issued.map(({ code }) => code);
  const sold = (cards: string[] = []) => salon.sell('Julie', ['CUT', 'SH'], { cards }).seq;
  const archived = { plain: sold(), paid: sold(codes.slice(0, 1)) };
  for (let visit = 0; visit <= MOVEMENTS_KEPT; visit++) salon.sell('Julie', ['CUT']);
  const phone = new Phone(sheet, 'Kim');
  salon.later(60);
  const recent = { plain: sold(), paid: sold(codes.slice(1)) };
  salon.sell('Amélie', ['CUT']);
  const last = sold();
  expect(closeYear(sheet, 2026)).toBeGreaterThan(MOVEMENTS_KEPT);
  sheet.open();
  forgetRecent(workbook);
  const start = workbook.snapshot();
  beforeEach(() => workbook.restore(start));

  function costNow(outcome: Outcome) {
    expect(outcome).toMatchObject({ status: 'returned', value: { ok: true } });
    const { calls, names } = costOf(outcome.meter);
    return { calls, searches: names.filter((name) => name.startsWith('TextFinder')).length };
  }

  const of = (seq: number) => ({ seq, row: seq + 1, member: salon.seen('Julie') });

  function refunded(seq: number) {
    const back = { what: 'units', units: [{ line: 0, quantity: 1 }] } as never;
    return costNow(sheet.run('refund-invoice', { ...of(seq), back, note: '', seen: null }));
  }

  function corrected(seq: number) {
    const command = { ...salon.quote('Julie', ['SH']).record, corrects: of(seq) };
    // The till shows what it comes to with the mistake taken back.
    const { refusal } = sheet.call('record-invoice', command as never) as never as { refusal: Changed };
    const { sums, points, used, after } = refusal.quote;
    const seen = { due: sums.due, points, used, balance: after.balance };
    return costNow(sheet.run('record-invoice', { ...command, seen } as never));
  }

  it.each([
    ['the last invoice', last, 17],
    ['an earlier one', recent.plain, 18],
    ['one of a closed year', archived.plain, 18],
  ])('a refund of %s takes few calls, no search among them', (_what, seq, most) => {
    const cost = refunded(seq);
    expect(cost.calls).toBeLessThanOrEqual(most);
    expect(cost.searches).toBe(0);
  });

  it.each([
    ['an invoice', recent.paid],
    ['one of a closed year', archived.paid],
  ])(
    'a refund to the gift card that paid for %s takes five more: its row is searched by its number',
    (_what, seq) => {
      const cost = refunded(seq);
      expect(cost.calls).toBeLessThanOrEqual(23);
      expect(cost.searches).toBe(1);
    },
  );

  it.each([
    ['the last invoice', last, 20],
    ['an earlier one', recent.plain, 21],
    ['one of a closed year', archived.plain, 21],
  ])('a correction of %s takes few calls, no search among them', (_what, seq, most) => {
    const cost = corrected(seq);
    expect(cost.calls).toBeLessThanOrEqual(most);
    expect(cost.searches).toBe(0);
  });

  it('from a phone, an invoice takes two calls more than in the sheet, for its capability, and no search', () => {
    const asPhone = { as: 'web-rpc' } as const;
    // The day on which somebody was last seen is noted once, with eight calls.
    expect(phone.run('open', {}, newKey(), asPhone)).toMatchObject({ value: { ok: true } });
    const noted = workbook.snapshot();
    const { record } = salon.quote('Julie', ['CUT']);
    const inSheet = costNow(sheet.run('record-invoice', record as never));
    workbook.restore(noted);
    const { calls, searches } = costNow(phone.run('record-invoice', record as never, newKey(), asPhone));
    expect(calls).toBe(inSheet.calls + 2);
    expect(searches).toBe(0);
  });
});

describe('a client who was not among the last hundred, and a card', () => {
  const costs = [
    { rows: 1000, clients: 2 },
    { rows: 100_000, clients: 2 },
    { rows: 1000, clients: 2000 },
  ].map(({ rows, clients }) => {
    const salon = new FullSalon({}, {}, searching());
    const { sheet } = salon;
    const { seq } = salon.sell('Julie', ['CUT']);
    for (let visit = 0; visit <= MOVEMENTS_KEPT; visit++) salon.sell('Julie', ['CUT']);
    const code = salon.sell('Amélie', ['GC']).issued[0]?.code ?? '';
    addMany(sheet, clients);
    lengthen(sheet, rows);
    salon.sell('Julie', ['CUT']);
    sheet.open();
    const { row } = sheet.answer('show-stored-value', { code, row: 0 });
    const asked = (action: 'record-invoice' | 'void-invoice', command: unknown) => {
      forgetRecent(sheet.standIn.workbook);
      const outcome = sheet.run(action, command as never);
      expect(outcome).toMatchObject({ value: { ok: true } });
      return costOf(outcome.meter);
    };
    const sold = asked('record-invoice', salon.quote('Julie', ['CUT']).record);
    const { record } = salon.quote('Julie', ['CUT'], { cards: [code] });
    const paid = asked('record-invoice', { ...record, cards: [{ code, row }] });
    const { id, row: place } = salon.client('Julie');
    const { version } = sheet.answer('show-client', { id, row: place });
    const voided = asked('void-invoice', {
      ...{ seq, row: seq + 1, note: '' },
      member: { id, row: place, version },
    });
    return { rows, clients, sold, paid, voided };
  });

  it.each(costs)(
    'cost no search: of an invoice, one with the card, and an old one taken back, with $rows rows and $clients clients',
    ({ sold, paid, voided }) => {
      for (const { names } of [sold, paid, voided])
        expect(names.filter((name) => name.startsWith('TextFinder'))).toEqual([]);
    },
  );

  it('cost exactly the same however many clients and rows there are', () => {
    const cost = costs.map(({ sold, paid, voided }) => JSON.stringify([sold, paid, voided]));
    expect(new Set(cost).size).toBe(1);
  });
});

describe('an invoice paid with a gift card', () => {
  it('costs three more calls: the card’s row is read, written and read back', () => {
    const salon = new FullSalon({}, {}, searching());
    const [storedValue] = salon.sell('Julie', ['GC']).issued;
    const code = storedValue?.code ?? '';
    const { row } = salon.sheet.answer('show-stored-value', { code, row: 0 });
    const plain = salon.quote('Julie', ['CUT']).record;
    const meter = (command: unknown) => costOf(salon.sheet.run('record-invoice', command as never).meter);
    const without = meter(plain);
    const { record } = salon.quote('Julie', ['CUT'], { cards: [code] });
    const cost = meter({ ...record, cards: [{ code, row }] });
    expect(cost.calls - without.calls, cost.names.join(', ')).toBeLessThanOrEqual(3);
    expect(cost.read - without.read).toBeLessThanOrEqual(16);
    expect(cost.written - without.written).toBeLessThanOrEqual(8);
  });
});

describe('putting a report into a tab', () => {
  /** All calls, settings too: the first of them makes the tab, the last gives it its name. */
  const costs = [10, 2000].map((rows) => {
    const { sheet } = openSalon(searching());
    const kinds = ['day', 'client', 'points', 'money'] as const;
    const one = { name: 'Points', mark: '1'.repeat(32), kinds: [...kinds], isHeading: false, isLast: false };
    const cells = Array.from({ length: rows }, () => ['2026-11-20', 'Julie', 5, 5500]);
    const parts = [
      { ...one, row: 1, isHeading: true, rows: [['Date', 'Client', 'Points', 'Spent']] },
      { ...one, row: 2, rows: cells },
      { ...one, row: 2 + rows, rows: cells, isLast: true },
    ];
    const calls = parts.map((part) => {
      const outcome = sheet.run('put-report', part);
      expect(outcome).toMatchObject({ value: { ok: true } });
      return outcome.meter.calls.map(({ name }) => name);
    });
    return { rows, calls };
  });

  it.each(costs)('takes at most 32 calls a portion, with $rows rows in each', ({ calls }) => {
    for (const names of calls) expect(names.length, names.join(', ')).toBeLessThanOrEqual(32);
  });

  it('costs the same however many rows a portion has, but for those by which the grid grows', () => {
    const own = costs.map(({ calls }) =>
      calls.map((names) => names.filter((name) => !/insertRows|getMaxRows/.test(name))),
    );
    expect(own[1]).toEqual(own[0]);
  });
});

describe('listing the points that end soon', () => {
  /** Of so many clients with points that end soon, besides those who have none. */
  const costs = [
    { soon: 0, clients: 10, rows: 1000 },
    { soon: 0, clients: 1500, rows: 1000 },
    { soon: 250, clients: 1500, rows: 1000 },
    { soon: 250, clients: 1500, rows: 20_000 },
  ].map(({ soon, clients, rows }) => {
    const { sheet, julie } = openSalon(searching());
    setRuleset(sheet, { expiry: 'earned', expiryMonths: 1 }, { programs: [everyTen] });
    const ids = addMany(sheet, clients);
    if (soon > 0) {
      const invoices = receiptsOf(ids.slice(0, soon), '2026-11-18');
      sheet.answer('take-receipts', { invoices, recordOnly: false });
    }
    lengthen(sheet, rows);
    recorded(sheet, julie, 0, 5);
    const outcome = sheet.run('list-expiring', { first: 2 });
    expect(outcome).toMatchObject({
      value: { ok: true, value: { expiring: { length: soon + 1 }, next: null } },
    });
    return { soon, clients, rows, names: outcome.meter.calls.map(({ name }) => name) };
  });

  it.each(costs)(
    'takes at most 5 calls and a search for each hundred of them, with $soon of $clients clients and $rows rows',
    ({ soon, names }) => {
      expect(names.length, names.join(', ')).toBeLessThanOrEqual(5 + Math.ceil(soon / 100));
    },
  );

  it('costs the same however many clients have none, and however long the ledger', () => {
    const [none, noneOfMany, some, someOfLong] = costs.map(({ names }) => names.join(', '));
    expect(noneOfMany).toBe(none);
    expect(someOfLong).toBe(some);
  });
});
