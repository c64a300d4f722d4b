// A ledger proved and derived anew outside of Google, from a file of its entries.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { auditLedger } from '../../src/core/decide/audit';
import { type Draft, draftIn, type Entry, genesis, readEntry, seal } from '../../src/core/journal/entry';
import { readState } from '../../src/core/members/stored-member';
import { standingOf } from '../../src/core/points/standing';
import { csvText } from '../../src/core/text/csv-text';
import { checkJournal } from '../../src/local/proof/check-journal';
import { knownKeys } from '../../src/local/proof/known-keys';
import { proveJournal } from '../../src/local/proof/prove-journal';
import { csvFrom, rebuilt } from '../../src/local/proof/rebuild-journal';
import { readReleases } from '../released/releases';
import { commandLine } from './command-line';

const folder = mkdtempSync(join(tmpdir(), 'carnet-proof-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [release] = readReleases();
if (release === undefined) throw new Error('nothing was released');
const texts = release.entries;

function fileOf(rows: readonly (readonly string[])[], name = 'journal.csv'): string {
  const file = join(folder, name);
  writeFileSync(file, `${csvText(rows)}\r\n`);
  return file;
}

function exported(entries: readonly string[]): string {
  return fileOf([['entry'], ...entries.map((text) => [text])]);
}

/** What the check of a sheet finds in the same rows, but for clients and cards, of which a file says nothing. */
function inSheet(entries: readonly string[]) {
  const rows = entries.map((text, i) => ({ row: i + 2, entry: readEntry(text) ?? null, changed: [] }));
  return auditLedger(rows, [], []).filter(({ tab }) => tab === 'ledger');
}

/** Everything from an entry on, sealed again with one change, as an expert forger would. */
function forged(at: number, change: (draft: Draft) => Draft): readonly string[] {
  const entries = texts.map((text) => readEntry(text) as Entry);
  let head = at === 0 ? genesis : (entries[at - 1] as Entry);
  return entries.map((entry, i) => {
    if (i < at) return entry.text;
    const next = seal(i === at ? change(draftIn(entry)) : draftIn(entry), head);
    head = next;
    return next.text;
  });
}

const invoiceAt = texts.findIndex((text) => {
  const entry = readEntry(text) as Entry;
  return entry.kind === 'invoice' && (entry.earned?.points ?? 0) > 0 && entry.redemptions.length === 0;
});

const broken: readonly (readonly [why: string, entries: readonly string[]])[] = [
  ['a row is gone', texts.filter((_, i) => i !== 30)],
  ['a row stands twice', [...texts.slice(0, 31), ...texts.slice(30)]],
  ['a letter was changed', texts.map((text, i) => (i === 30 ? text.replace('"seq":31', '"seq":32') : text))],
  ['two rows were exchanged', texts.map((_, i) => texts[i === 20 ? 21 : i === 21 ? 20 : i] as string)],
  ['the rows were sorted the other way', [...texts].reverse()],
  ['other points were earned', forged(invoiceAt, (draft) => ({ ...draft, earnings: [] }))],
  ['a key was used again', forged(40, (draft) => ({ ...draft, key: 'k1' }))],
];

describe('the proof of a journal in a file', () => {
  it('finds nothing in what was released, and names its head', () => {
    const { findings, entries, head } = proveJournal(exported(texts), 'decisions');
    expect(findings).toEqual([]);
    expect(entries).toBe(texts.length);
    const { seq, hash } = JSON.parse(release.checkpoint);
    expect(head).toEqual({ seq, hash });
  });

  it.each(broken)('finds what the check of a sheet finds where %s', (_why, entries) => {
    const { findings } = proveJournal(exported(entries), 'decisions');
    expect(findings).toEqual(inSheet(entries));
  });

  it('without deciding again finds a broken chain and wrong sums, and not a wrong decision', () => {
    const earned = forged(invoiceAt, (draft) => ({ ...draft, earnings: [] }));
    expect(proveJournal(exported(earned), 'sums').findings).toEqual([]);
    expect(proveJournal(exported(earned), 'decisions').findings).not.toEqual([]);
    const summed = forged(invoiceAt, (draft) => ({ ...draft, after: { lots: [], debt: 5 } }));
    expect(proveJournal(exported(summed), 'sums').findings).toContainEqual(
      expect.objectContaining({ code: 'balance-wrong', row: invoiceAt + 2 }),
    );
    const cut = texts.filter((_, i) => i !== 30);
    expect(proveJournal(exported(cut), 'sums').findings).toContainEqual(
      expect.objectContaining({ code: 'entry-missing', row: 32 }),
    );
  });

  it('reads the Ledger tab as Google downloads it: other columns, other JSON, line ends within a cell', () => {
    const rows = texts.map((text, i) => [`${i}`, 'Noël\n"au lait"', '{"seq":1,"x":"}"}', text, 'a,b']);
    const { findings, entries } = proveJournal(
      fileOf([['n', 'note', 'figures', 'entry', 'x'], ...rows]),
      'decisions',
    );
    expect(findings).toEqual([]);
    expect(entries).toBe(texts.length);
  });

  it('reads rows in which the entry was moved to the front', () => {
    const rows = texts.map((text) => [text, 'Noël\n"au lait"']);
    const { findings, entries } = proveJournal(fileOf([['entry', 'note'], ...rows]), 'decisions');
    expect({ findings, entries }).toEqual({ findings: [], entries: texts.length });
  });

  it('counts rows as the sheet does, and names one without an entry', () => {
    const rows = texts.map((text, i) => ['two\nlines', i === 10 ? 'typed over' : text]);
    const { findings } = checkJournal(fileOf([['note', 'entry'], ...rows]), true);
    expect(findings[0]).toEqual({
      code: 'entry-unreadable',
      row: 12,
      seq: 0,
      what: 'this row was changed, or is none that Carnet wrote',
    });
  });

  it('reads rows that lie across the portions of the file', () => {
    const long = 'x'.repeat(150_000);
    const rows = texts.map((text) => [long, text]);
    const { findings, entries } = proveJournal(fileOf([['long', 'entry'], ...rows]), 'decisions');
    expect({ findings, entries }).toEqual({ findings: [], entries: texts.length });
  });
});

describe('what a journal says of clients and cards', () => {
  const { past } = proveJournal(exported(texts), 'sums');
  const moment = '2018-04-01T10:00';

  it('is what their cells said', () => {
    const clients = rebuilt.clients?.(past, moment) ?? [];
    const cells = release.members.map(({ id, state: text }) => {
      const state = readState(text);
      if (state === undefined) throw new Error(`the cell of ${id} cannot be read`);
      const { balance, available, pending } = standingOf(state, moment);
      return [id, balance, available, pending, state.seq];
    });
    const rows = clients
      .slice(1)
      .map(([id, balance, available, pending, , , , seq]) => [id, balance, available, pending, seq]);
    expect(rows.sort()).toEqual(cells.sort());
  });

  it('is text where a client’s number would be a formula: anybody may have made the file', () => {
    expect(csvFrom([['=HYPERLINK(1)', -5, '40.00', '@SUM(A1)']])).toBe(
      "'=HYPERLINK(1),-5,40.00,'@SUM(A1)\r\n",
    );
  });

  it('lists each card with its balance', () => {
    const cards = rebuilt.cards?.(past, moment) ?? [];
    expect(
      cards
        .slice(1)
        .map(([id]) => id)
        .sort(),
    ).toEqual(release.storedValues.map(({ id }) => id).sort());
    expect(cards.find(([id]) => id === '2BVKT4BRXD')?.slice(1, 5)).toEqual([
      'giftcard',
      '40.00',
      '5.00',
      'EUR',
    ]);
  });
});

describe('the keys of a journal', () => {
  it('are known again however many there are, and another is not', () => {
    const keys = knownKeys();
    const key = (i: number) => (i * 7919).toString(16).padStart(32, '0');
    const all = Array.from({ length: 60_000 }, (_, i) => keys.isDoubled(key(i), `h${i}`));
    expect(all).not.toContain(true);
    expect(keys.isDoubled(key(59_999), 'h59999')).toBe(false); // the same row again
    expect(keys.isDoubled(key(3), 'other')).toBe(true);
  });
});

describe('the command line', () => {
  const { workbook, carnet, ran, begin, written } = commandLine();

  it('proves a workbook and its exported journal, and derives balances and a copy from them', () => {
    begin('with its receipts');
    const before = readFileSync(workbook, 'utf8');
    expect(JSON.parse(carnet('check', '--workbook', workbook)).findings).toEqual([]);
    const journal = written('exported.csv', '');
    carnet('export', '--workbook', workbook, '--report', 'journal', '--out', journal);
    const again = readFileSync(workbook, 'utf8');
    const checked = JSON.parse(carnet('check', '--journal', journal));
    expect(checked).toMatchObject({ proved: 'every entry decided again', problems: 0 });
    expect(checked.entries).toBe(3);
    const [, line = ''] = carnet('rebuild', '--journal', journal).split('\r\n');
    expect(line).toMatch(/^[0-9A-Z]{8},9,9,0,/);
    const copy = `${workbook}.copy.json`;
    rmSync(copy, { force: true });
    expect(JSON.parse(carnet('rebuild', '--workbook', workbook, '--out', copy))).toEqual({
      repaired: 0,
      setAside: 0,
    });
    expect(readFileSync(workbook, 'utf8')).toBe(again);
    expect(JSON.parse(before).tabs).toEqual(JSON.parse(again).tabs);
  });

  it('ends with 1 where something is found, and writes no figures of it', () => {
    const journal = exported(texts.filter((_, i) => i !== 30));
    expect(ran('check', '--journal', journal, '--quick').code).toBe(1);
    const { code, said } = ran('rebuild', '--journal', journal);
    expect(code).toBe(3);
    expect(said).toContain('first in row 32');
  });
});
