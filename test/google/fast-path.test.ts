// Entries newer than the checkpoint, and a journal whose rows move while it is read.
import { beforeEach, describe, expect, it } from 'vitest';
import { draftIn, entryText, readEntry, seal } from '../../src/core/journal/entry';
import { newKey } from './carnet-sheet';
import { ledgerColumn } from './ledger-column';
import { violations } from './ledger-truth';
import { invoiceOf, openSalon } from './salon';

const { sheet, julie } = openSalon();
const { workbook, person } = sheet.standIn;
for (let version = 0; version < 3; version++)
  sheet.answer('record-invoice', invoiceOf(julie, version, 1000, version + 1));
const start = workbook.snapshot();
beforeEach(() => workbook.restore(start));

const wanted = invoiceOf(julie, 3, 1000, 4);

describe('an entry after the checkpoint', () => {
  it('that does not follow from the previous one stops the next command, even if it is valid by itself', () => {
    const before = workbook.scriptProperties().done ?? null;
    sheet.answer('record-invoice', wanted);
    workbook.setScriptProperty('done', before);
    const row = workbook.tab('Ledger').lastRow;
    const last = readEntry(workbook.tab('Ledger').values()[row - 1]?.[ledgerColumn('entry') - 1]);
    if (last === undefined) throw new Error('the last row holds no entry');
    // It counts on as it should: only the hash says that it follows something else.
    const head = { seq: last.seq - 1, invoices: last.invoices - 1, hash: 'f'.repeat(64) };
    const foreign = seal(draftIn(last), head);
    person.edit('Ledger', row, ledgerColumn('entry'), entryText(foreign));
    expect(sheet.call('record-invoice', invoiceOf(julie, 4, 1000, 5))).toMatchObject({
      refusal: { code: 'stopped', corruption: 'chain-broken', row },
    });
  });
});

const seq = ledgerColumn('seq');

describe.each<[what: string, move: () => void, putBack: () => void]>([
  ['a ledger that was sorted', () => person.sort('Ledger', 1, 'descending'), () => {}],
  [
    'a ledger that has lost its column of numbers, with a row above',
    () => {
      person.deleteColumns('Ledger', seq);
      person.insertRows('Ledger', 2);
    },
    // Where the reckoning looks for the others.
    () => person.insertColumns('Ledger', seq),
  ],
])('%s', (_what, move, putBack) => {
  const moved = () => {
    workbook.restore(start);
    move();
  };
  const { calls } = (() => {
    moved();
    return sheet.run('record-invoice', wanted).meter;
  })();

  it('is read completely when rows are inserted at any call', () => {
    for (const { n } of calls) {
      moved();
      const key = newKey();
      let done = false;
      const outcome = sheet.run('record-invoice', wanted, key, {
        before: (call) => {
          if (done || call.n !== n) return;
          done = true;
          person.insertRows('Ledger', 2, 3);
        },
      });
      expect(outcome, `at call ${n}`).toMatchObject({ value: { ok: true, value: { balance: 4 } } });
      expect(sheet.call('record-invoice', wanted, key)).toMatchObject({ ok: true });
      putBack();
      expect(violations(workbook), `at call ${n}`).toEqual([]);
    }
  });
});
