// A receipt too long for any entry is reported, and all others in its file are imported.
import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../src/i18n/catalog';
import { localeFor } from '../../src/i18n/locale';
import { refusalSentence } from '../../src/i18n/refusals';
import { newKey } from './carnet-sheet';
import { planned, readFileText } from './planned';
import { everyTen, invoiceOf, openSalon, setRuleset } from './salon';

const HEADER = 'Receipt,Date,Description,Client,Quantity,Amount';

/** Rows of one receipt, each with a different long description. The amounts differ: one that repeats may be a total. */
function receipt(number: number, rows: number): string[] {
  const name = (n: number) => `${n} ${'Cut and colour, '.repeat(12)}`.trim();
  return Array.from(
    { length: rows },
    (_, n) => `${number},2026-03-14,"${name(n)}",X${number},1,${10 + (n % 2)}`,
  );
}

function plannedRows(rows: readonly string[]) {
  const { sheet } = openSalon();
  const text = [HEADER, ...rows].join('\n');
  return { sheet, plan: planned(sheet, text), file: readFileText(text) };
}

describe('an import with a receipt that is too long', () => {
  it('names each of its rows in three languages, and takes the receipts before and after it', () => {
    const { sheet, plan, file } = plannedRows([...receipt(1, 2), ...receipt(2, 300), ...receipt(3, 2)]);
    expect(file.refused).toHaveLength(300);
    expect(file.refused[0]).toMatchObject({ row: 4, refusal: { code: 'invoice-long', rows: 300 } });
    expect(file.rows).toBe(304);
    expect(plan.rows).toEqual({ taken: 4, skipped: 0, changed: 0, recorded: 0 });
    for (const language of ['en', 'fr', 'nl'] as const) {
      const format = localeFor(language, { code: 'EUR', decimals: 2 });
      for (const { refusal } of file.refused)
        expect(refusalSentence(catalogOf(language).refusals, refusal, format)).toContain('300');
    }
    const invoices = plan.invoices as never;
    expect(sheet.answer('take-receipts', { invoices, recordOnly: false })).toMatchObject({
      taken: 2,
      points: 4,
    });
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  it('takes the longest receipt that it does not name', () => {
    const longest = (few: number, many: number): number => {
      if (many - few < 2) return few;
      const middle = (few + many) >> 1;
      const isTaken = plannedRows(receipt(1, middle)).file.refused.length === 0;
      return isTaken ? longest(middle, many) : longest(few, middle);
    };
    const rows = longest(1, 300);
    expect(rows).toBeGreaterThan(50);
    const { sheet, plan } = plannedRows(receipt(1, rows));
    const invoices = plan.invoices as never;
    expect(sheet.answer('take-receipts', { invoices, recordOnly: false })).toMatchObject({ taken: 1 });
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });
});

describe('an invoice at the till', () => {
  it('that no entry can hold is refused, and nothing of it is written', () => {
    const { sheet, julie } = openSalon();
    const { workbook } = sheet.standIn;
    const short = invoiceOf(julie, 0, 10_000, 10);
    const [line] = short.lines;
    if (line === undefined) throw new Error('an invoice has a line');
    const lines = Array.from({ length: 100 }, (_, n) => ({
      ...line,
      name: `${n} ${'Cut, '.repeat(37)}`,
      item: 'C'.repeat(190),
      category: 'Hair, '.repeat(32),
      amount: 100,
    }));
    const before = ['Ledger', 'Clients'].map((name) => workbook.tab(name).values());
    expect(sheet.call('record-invoice', { ...short, lines })).toMatchObject({
      ok: false,
      refusal: { code: 'entry-too-long' },
    });
    expect(['Ledger', 'Clients'].map((name) => workbook.tab(name).values())).toEqual(before);
    expect(sheet.call('record-invoice', short)).toMatchObject({ ok: true, value: { balance: 10 } });
  });
});

describe('a receipt whose own text is short enough, and whose entry is not', () => {
  /** A receipt just below the maximum length, among others. */
  function rowsWithLong(): string[] {
    const longest = Array.from(
      { length: 112 },
      (_, n) => `2,2026-03-14,"${n} ${'Cut, '.repeat(37)}",X2,1,10`,
    );
    return [...receipt(1, 2), ...longest, ...receipt(3, 2)];
  }

  it('since many programmes give points for it: it is named, and the others of its portion are taken', () => {
    const { sheet } = openSalon();
    const programs = Array.from({ length: 90 }, (_, n) => ({
      ...everyTen,
      name: `${n} ${'Points '.repeat(28)}`,
    }));
    setRuleset(sheet, {}, { programs });
    const text = [HEADER, ...rowsWithLong()].join('\n');
    const plan = planned(sheet, text);
    expect(readFileText(text).refused).toEqual([]);
    const command = { invoices: plan.invoices as never, recordOnly: false };
    const named = [{ receipt: '2', client: 'X2', day: '2026-03-14', total: 112_000 }];
    expect(sheet.answer('take-receipts', command)).toMatchObject({ taken: 2, skipped: 0, tooLong: named });
    const { clients } = sheet.answer('list-clients', { first: 2 });
    expect(clients.map(({ name }) => name)).not.toContain('X2'); // their only receipt
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
    const again = sheet.answer('take-receipts', command, newKey());
    expect(again).toMatchObject({ taken: 0, skipped: 2, tooLong: named });
  });
});
