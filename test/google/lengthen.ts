// A ledger of many rows, without recording each.
import { type Draft, entryText, type Head, readEntry, seal } from '../../src/core/entry';
import { layout } from '../../src/google/layout';
import { type LedgerColumn, ledgerRow } from '../../src/google/ledger-row';
import type { CarnetSheet } from './carnet-sheet';
import { ledgerColumn } from './ledger-column';

/** Fills the ledger to a given length with valid, chained entries of walk-ins, and updates the checkpoint. */
export function lengthen(sheet: CarnetSheet, rows: number, note = ''): void {
  const { workbook } = sheet.standIn;
  const properties = workbook.state.properties.script as { [key: string]: string };
  const checkpoint = JSON.parse(properties.done ?? '');
  const tab = workbook.tab('Ledger');
  const stored = tab.values();
  const last = readEntry(stored[stored.length - 1]?.[ledgerColumn('entry') - 1]);
  if (last === undefined) throw new Error('the last row holds no entry');
  const { schema: _s, seq: _q, prev: _p, hash: _h, text: _t, ...draft } = last;
  const walkIn: Draft = {
    ...draft,
    note,
    member: '',
    version: 0,
    after: null,
    change: { moves: [], debt: 0, shortfall: 0 },
    earnings: [],
  };
  let head: Head = last;
  const added: (string | number)[][] = [];
  for (let row = stored.length + 1; row <= rows; row++) {
    const entry = seal({ ...walkIn, key: head.seq.toString(16).padStart(32, '0') }, head);
    const shown = { ...ledgerRow(entry, 'en'), entry: entryText(entry) };
    added.push(layout.ledger.map(({ key }) => shown[key as LedgerColumn]));
    head = entry;
  }
  tab.load(added);
  properties.done = JSON.stringify({ ...checkpoint, seq: head.seq, hash: head.hash, row: rows });
}
