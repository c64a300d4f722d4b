// A ledger of many rows, without recording each.
import { createHash } from 'node:crypto';
import {
  type ChainEnd,
  type Draft,
  draftIn,
  type Entry,
  entryText,
  invoiceNumber,
  readEntry,
  seal,
} from '../../src/core/journal/entry';
import { type LedgerColumn, ledgerRow } from '../../src/google/ledger/ledger-row';
import { layout } from '../../src/google/tabs/layout';
import type { CarnetSheet } from './carnet-sheet';
import { ledgerColumn } from './ledger-column';

/** Fills the ledger to a given length with valid, chained entries of walk-ins, and updates the checkpoint. */
export function lengthen(sheet: CarnetSheet, rows: number, note = ''): void {
  const { workbook } = sheet.standIn;
  const checkpoint = JSON.parse(workbook.scriptProperties().done ?? '');
  const tab = workbook.tab('Ledger');
  const stored = tab.values();
  const last = readEntry(stored[stored.length - 1]?.[ledgerColumn('entry') - 1]);
  if (last === undefined) throw new Error('the last row holds no entry');
  const walkIn: Draft = {
    ...draftIn(last),
    note,
    member: '',
    version: 0,
    after: null,
    change: { moves: [], debt: 0, shortfall: 0 },
    earnings: [],
  };
  const first = seal({ ...walkIn, key: keyAfter(last.seq) }, last);
  const next = alike(first);
  const shown = ledgerRow(first, 'en');
  let head: ChainEnd = last;
  const added: (string | number)[][] = [];
  for (let row = stored.length + 1; row <= rows; row++) {
    const { seq, hash, invoices, key, text } = next(head);
    const figures = String(shown.figures)
      .replace(`"seq":${first.seq}`, `"seq":${seq}`)
      .replace(`"number":${first.invoices},`, `"number":${invoices},`);
    const cells: { readonly [Column in LedgerColumn]: string | number } = {
      ...shown,
      seq,
      number: shown.number === '' ? '' : invoices,
      key,
      figures,
      name: '',
      entry: text,
    };
    added.push(layout.ledger.map(({ key: column }) => cells[column as LedgerColumn]));
    head = { seq, hash, invoices };
  }
  if (readEntry(added.at(-1)?.[ledgerColumn('entry') - 1])?.seq !== head.seq)
    throw new Error('the last row added holds no entry');
  tab.load(added);
  const { seq, hash, invoices } = head;
  const { figures } = checkpoint;
  const holders = figures?.holders && { ...figures.holders, seq };
  const kept = figures && { ...figures, seq, holders };
  const done = { ...checkpoint, seq, hash, invoices, row: rows, figures: kept };
  workbook.setScriptProperty('done', JSON.stringify(done));
}

function keyAfter(seq: number): string {
  return seq.toString(16).padStart(32, '0');
}

type Sealed = ChainEnd & { readonly key: string; readonly text: string };

/** Entries that are like one but for their key and their place in the chain: to seal each would take a minute. */
function alike(entry: Entry): (head: ChainEnd) => Sealed {
  const isInvoice = invoiceNumber(entry) > 0;
  return (head) => {
    const [seq, invoices, key] = [head.seq + 1, head.invoices + (isInvoice ? 1 : 0), keyAfter(head.seq)];
    const text = entryText(entry)
      .replace(`"invoices":${entry.invoices},`, `"invoices":${invoices},`)
      .replace(`"key":"${entry.key}"`, `"key":"${key}"`)
      .replace(`"prev":"${entry.prev}"`, `"prev":"${head.hash}"`)
      .replace(`"seq":${entry.seq},`, `"seq":${seq},`);
    const hash = createHash('sha256')
      .update(text.replace(`"hash":"${entry.hash}",`, ''))
      .digest('hex');
    return { seq, invoices, key, hash, text: text.replace(entry.hash, hash) };
  };
}
