// Years that were closed: their entries stand in the archive, and everything is as if they still stood in the Ledger.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot, StandInOptions } from '../../src/local/standin';
import { searching } from './carnet-sheet';
import { closeYear } from './close-year';
import { forgetEverybody } from './forget-everybody';
import { FullSalon } from './full-salon';
import { violations } from './ledger-truth';

const reports = ['balances', 'open', 'ledger', 'lines', 'cards', 'journal'] as const;

const OLD_KEY = 'a'.repeat(32);
const KEY = 'b'.repeat(32);

/** A salon with a year behind it, and one invoice of the next. */
class Lived {
  readonly salon: FullSalon;
  readonly first: { readonly seq: number; readonly row: number };
  readonly walkIn: { readonly seq: number; readonly row: number };
  readonly gift: { readonly seq: number; readonly code: string };
  readonly old: object;

  constructor(options: Partial<StandInOptions>) {
    this.salon = new FullSalon({}, {}, options);
    const { salon } = this;
    const sold = salon.sell('Julie', ['CUT', 'CUT', 'SH'], { receipt: 'R-1' } as never);
    this.first = { seq: sold.seq, row: 0 };
    const { seq, issued } = salon.sell('Amélie', ['CUT', 'GC']);
    this.gift = { seq, code: issued[0]?.code ?? '' };
    salon.sell('Julie', ['SH'], { cards: [this.gift.code] });
    this.walkIn = { seq: salon.sell('', ['CUT']).seq, row: 0 };
    this.old = salon.quote('Amélie', ['3 CUT']).record;
    salon.sheet.answer('record-invoice', this.old as never, OLD_KEY);
    salon.later(60);
    salon.sell('Julie', ['CUT']);
  }

  /** What somebody can look at. */
  seen() {
    const { sheet } = this.salon;
    const { clients } = sheet.answer('list-clients', { first: 2 });
    return {
      clients,
      histories: clients.map(({ id, row }) => sheet.answer('show-history', { id, row, before: 0 })),
      why: clients.map(({ id, row }) =>
        sheet.answer('why-balance', { id, row, where: 'column', known: [], from: 0 }),
      ),
      whySurely: clients.map(({ id, row }) =>
        sheet.answer('why-balance', { id, row, where: 'entries', known: [], from: 1 }),
      ),
      files: clients.map(({ id, row }) => sheet.answer('show-client-file', { id, row, language: null })),
      reports: reports.map((report) => sheet.answer('export-report', { report, first: 2 })),
      further: sheet.answer('export-report', { report: 'journal', first: 5 }),
      figures: sheet.answer('list-figures', { first: 2 }),
      typed: sheet.answer('list-typed', {}),
      day: sheet.answer('list-today', { day: '2026-11-20', number: '' }),
      number: sheet.answer('list-today', { day: '', number: '2' }),
      receipt: sheet.answer('list-today', { day: '', number: 'R-1' }),
      invoice: sheet.answer('show-invoice', this.first),
      key: sheet.answer('find-command', { key: OLD_KEY }),
      check: sheet.answer('check-ledger', {}),
    };
  }

  private client(name: string) {
    const { id, row, version } = this.salon.client(name);
    return { id, row, version };
  }

  /** What somebody can do to what is old, each with what it answers. */
  readonly deeds: { readonly [what: string]: () => unknown } = {
    'a key is sent again': () => this.salon.sheet.call('record-invoice', this.old as never, OLD_KEY),
    'a key is sent with another request': () => {
      const { record } = this.salon.quote('Julie', ['CUT']);
      return this.salon.sheet.call('record-invoice', record as never, OLD_KEY);
    },
    'an invoice is voided': () =>
      this.salon.sheet.call('void-invoice', { ...this.first, member: this.client('Julie'), note: '' }, KEY),
    'an invoice is refunded in part, twice': () =>
      [0, 1].map((line) =>
        this.salon.sheet.call(
          'refund-invoice',
          {
            ...this.first,
            member: this.client('Julie'),
            back: { what: 'units', units: [{ line, quantity: 1 }] } as never,
            note: '',
            seen: null,
          },
          `${line}${KEY.slice(1)}`,
        ),
      ),
    'an invoice is corrected': () => {
      const { record } = this.salon.quote('Amélie', ['2 CUT']);
      const corrects = { ...this.walkIn, member: null };
      return this.salon.sheet.call('record-invoice', { ...record, corrects } as never, KEY);
    },
    'a gift card pays': () => {
      const { record } = this.salon.quote('Amélie', ['SH'], { cards: [this.gift.code] });
      return this.salon.sheet.call('record-invoice', record as never, KEY);
    },
    'a client who has not come since is given points': () =>
      this.salon.sheet.call(
        'adjust-points',
        { member: this.client('Amélie'), points: 3, note: 'thanks', seen: null },
        KEY,
      ),
    'the rows of clients are repaired': () => {
      const { person } = this.salon.sheet.standIn;
      person.edit('Clients', 2, 7, '999');
      return this.salon.sheet.call('repair-ledger', {}, KEY);
    },
  };
}

/** Only one of them is. */
function isRefused(what: string): boolean {
  return what === 'a key is sent with another request';
}

describe.each([
  ['where columns are read', {}],
  ['where cells are searched', searching()],
])('once a year is closed, %s', (_where, options) => {
  const lived = new Lived(options);
  const { workbook } = lived.salon.sheet.standIn;
  // No state is vouched for by the checkpoint: each is held against the entries.
  forgetEverybody(workbook);
  const open = workbook.snapshot();
  const before = lived.seen();
  let closed: Snapshot;

  beforeAll(() => {
    workbook.restore(open);
    expect(closeYear(lived.salon.sheet, 2026)).toBe(before.check.entries - 1);
    closed = workbook.snapshot();
  });

  it('its entries stand in the archive alone, and the chain goes on in the Ledger', () => {
    expect(workbook.tab('Ledger').lastRow).toBe(2);
    expect(workbook.tab('Archive').lastRow).toBe(before.check.entries);
    expect(workbook.tab('Archive').maxColumns).toBe(11);
    expect(violations(workbook)).toEqual([]);
  });

  it('all that can be looked at is the same', () => {
    expect(lived.seen()).toEqual(before);
  });

  it.each(Object.entries(lived.deeds))('%s, with the same outcome', (what, deed) => {
    workbook.restore(open);
    const outcome = deed();
    expect([outcome].flat().map((reply) => (reply as { ok: boolean }).ok)).not.toContain(isRefused(what));
    const after = lived.seen();
    workbook.restore(closed);
    expect(deed()).toEqual(outcome);
    expect(lived.seen()).toEqual(after);
    expect(violations(workbook)).toEqual([]);
  });
});
