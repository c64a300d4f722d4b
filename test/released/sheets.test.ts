// A sheet as each release left it, under the built add-on: checked, invoiced, refunded and voided in, and checked again.
import { describe, expect, it } from 'vitest';
import type { ColumnLayout } from '../../src/google/tabs/layout';
import { layout } from '../../src/google/tabs/layout';
import { CarnetSheet } from '../google/carnet-sheet';
import { type Release, readReleases } from './releases';

type Cells = { readonly [column: string]: string };

/** Writes the hidden cells of a tab's rows; what people see is left empty. */
function plant(
  { standIn }: CarnetSheet,
  tab: string,
  columns: readonly ColumnLayout[],
  rows: readonly Cells[],
): void {
  for (const [i, row] of rows.entries())
    for (const [key, text] of Object.entries(row)) {
      const column = columns.findIndex((known) => known.key === key) + 1;
      standIn.person.paste(tab, i + 2, column, [[text]]);
    }
}

/** The sheet with what the release has stored. */
function sheetOf({ entries, members, storedValues, checkpoint }: Release): CarnetSheet {
  const sheet = CarnetSheet.setUp();
  const cut = { kind: 'service', code: 'CUT', name: 'Cut', category: '', price: 5000, active: true } as const;
  sheet.answer('put-catalog', { items: [cut] });
  plant(
    sheet,
    'Ledger',
    layout.ledger,
    entries.map((entry) => ({ entry })),
  );
  plant(
    sheet,
    'Clients',
    layout.clients,
    members.map((member) => ({ name: member.id, ...member })),
  );
  plant(sheet, 'Gift cards', layout.storedValues, storedValues);
  sheet.standIn.workbook.setScriptProperty('done', checkpoint);
  return sheet;
}

/** A client's last invoice of several units of which nothing is taken back. */
function openInvoice({ entries }: Release): { readonly seq: number; readonly member: string } {
  const all = entries.map((text) => JSON.parse(text));
  const found = all.findLast(
    ({ kind, seq, member, lines }) =>
      kind === 'invoice' && member && lines[0].quantity > 1 && !all.some(({ of }) => of === seq),
  );
  return { seq: found.seq, member: found.member };
}

describe.each(readReleases())('a sheet of $name', (release) => {
  const sheet = sheetOf(release);
  const codes = () => {
    const { findings, stopped } = sheet.answer('check-ledger', {});
    return [...new Set([...findings.map(({ code }) => code), ...(stopped === null ? [] : [stopped.code])])];
  };

  it('has nothing wrong but the visible cells that this test leaves out, and Repair fills those', () => {
    expect(codes()).toEqual(['visible-changed', 'consent-differs']);
    sheet.answer('repair-ledger', {});
    expect(codes()).toEqual([]);
  });

  it('gets the settings of its journal into the tabs', () => {
    const last = release.entries.findLast((text) => JSON.parse(text).kind === 'ruleset') ?? '';
    const { rewards } = JSON.parse(last).settings;
    expect(sheet.answer('open', {}).ruleset.rewards).toEqual(rewards);
  });

  it('is carried on from its old cells: an invoice, a refund and a void, and the check is clean', () => {
    plant(
      sheet,
      'Clients',
      layout.clients,
      release.members.map(({ state, movements }) => ({ state, movements })),
    );
    plant(
      sheet,
      'Gift cards',
      layout.storedValues,
      release.storedValues.map(({ state }) => ({ state })),
    );
    expect(codes()).toEqual([]);
    const seen = (id: string) => {
      const { version, row } = sheet.answer('show-client', { id, row: 0 });
      return { id, row, version };
    };
    const back = { what: 'units' as const, units: [{ line: 0, quantity: 1 }] };
    const old = openInvoice(release);
    sheet.answer('refund-invoice', {
      seq: old.seq,
      row: 0,
      member: seen(old.member),
      back,
      note: '',
      seen: null,
    });
    sheet.answer('void-invoice', { seq: old.seq, row: 0, member: seen(old.member), note: '' });
    // Whoever was merged into another or erased takes no invoice.
    for (const { id } of sheet.answer('list-clients', { first: 2 }).clients) {
      const { record } = sheet.answer('quote-invoice', {
        client: id,
        lines: [{ item: 'CUT', quantity: 2 }],
      });
      const { seq, row } = sheet.answer('record-invoice', record as never);
      sheet.answer('refund-invoice', { seq, row, member: seen(id), back, note: '', seen: null });
      sheet.answer('void-invoice', { seq, row, member: seen(id), note: '' });
    }
    expect(codes()).toEqual([]);
  });
});
