// Imports the real salon's books through the api, in the sidebar's portions.
import { describe, expect, it } from 'vitest';
import type { AnswerOf } from '../../src/app/actions';
import type { RawRule } from '../../src/core/settings/rules';
import { salonFile } from '../fixture-file';
import { CarnetSheet, newKey } from './carnet-sheet';
import { entriesOf, violations } from './ledger-truth';
import { planned as planFile, putFile, readFileText } from './planned';
import { distinctCalls, policies } from './salon';

const PORTION = 100;
type Plan = AnswerOf<'plan-receipts'>;

const RECEIPTS = salonFile('receipts.csv');

function salonWith(programs: readonly RawRule[]): CarnetSheet {
  const sheet = new CarnetSheet();
  sheet.open();
  const { rulesetHash: seen } = sheet.answer('set-up', { language: 'en', currency: 'CAD' });
  const rules = { programs: [...programs], rewards: [], bonuses: [] };
  sheet.answer('save-settings', { seen, policies: policies({ currency: 'CAD' }), ...rules });
  for (const kind of ['services', 'products'] as const) putFile(sheet, salonFile(`${kind}.csv`), kind);
  return sheet;
}

function planned(sheet: CarnetSheet, text = RECEIPTS, recordOnly = false): Plan {
  return planFile(sheet, text, { source: 'receipts', currency: 'CAD', recordOnly });
}

function portions(plan: Plan): Plan['invoices'][] {
  const found: Plan['invoices'][] = [];
  for (let first = 0; first < plan.invoices.length; first += PORTION)
    found.push(plan.invoices.slice(first, first + PORTION));
  return found;
}

function take(sheet: CarnetSheet, invoices: Plan['invoices'], recordOnly = false) {
  return sheet.answer('take-receipts', { invoices: invoices as never, recordOnly });
}

function taken(sheet: CarnetSheet, plan: Plan, recordOnly = false): number {
  return portions(plan).reduce((points, portion) => points + take(sheet, portion, recordOnly).points, 0);
}

const spend = (scope: string): RawRule => ({
  kind: 'spend',
  name: scope,
  on: true,
  terms: { points: 1, every: '10', scope },
});
const unit = (scope: string): RawRule => ({
  kind: 'unit',
  name: scope,
  on: true,
  terms: { points: 1, scope },
});
const visit: RawRule = { kind: 'visit', name: 'visit', on: true, terms: { points: 1 } };

describe('the real salon, one programme at a time', () => {
  it.each([
    ['1 per full 10 on everything', spend('everything'), 5338],
    ['1 per full 10 on products', spend('product'), 342],
    ['1 per full 10 on services', spend('service'), 4983],
    ['1 per service', unit('service'), 774],
    ['1 per product', unit('product'), 74],
    ['1 per invoice', visit, 647],
  ])('%s gives %#', (_way, program, points) => {
    const sheet = salonWith([program]);
    const plan = planned(sheet);
    expect(plan.points).toBe(points);
    expect(taken(sheet, plan)).toBe(points);
    const balances = sheet.answer('list-clients', { first: 2 }).clients;
    expect(balances.reduce((sum, client) => sum + client.standing.balance, 0)).toBe(points);
    expect(balances).toHaveLength(488);
    expect(violations(sheet.standIn.workbook)).toEqual([]);
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });
});

describe('an import', () => {
  const sheet = salonWith([spend('everything')]);
  const empty = sheet.standIn.workbook.snapshot();
  const plan = planned(sheet);
  taken(sheet, plan);
  const full = sheet.standIn.workbook.snapshot();

  it('accounts for every row and every cent before anything is written', () => {
    const { rows, totals } = plan;
    const file = readFileText(RECEIPTS, { currency: 'CAD' });
    expect(rows.taken + rows.skipped + rows.changed + file.refused.length).toBe(file.rows);
    expect(totals.taken + totals.skipped + totals.changed + file.refusedTotal).toBe(file.total);
    expect(plan).toMatchObject({
      newClients: 488,
      walkIns: 14,
      firstDay: '2018-03-15',
      lastDay: '2018-05-31',
    });
    expect(file.total).toBe(5_512_109);
  });

  it('leaves the header’s looks to the header', () => {
    sheet.standIn.workbook.restore(full);
    for (const name of ['Ledger', 'Clients', 'Catalog']) {
      const tab = sheet.standIn.workbook.tab(name);
      expect(tab.cell(1, 1).style, name).not.toEqual({});
      for (const row of [2, 3, tab.lastRow]) expect(tab.cell(row, 1).style, `${name} ${row}`).toEqual({});
    }
  });

  it('takes nothing from the same file again', () => {
    sheet.standIn.workbook.restore(full);
    const again = planned(sheet);
    expect(again).toMatchObject({
      invoices: [],
      rows: { taken: 0, skipped: 927, changed: 0 },
      points: 0,
    });
  });

  it('lists a receipt that differs in the file now, and does not take it', () => {
    sheet.standIn.workbook.restore(full);
    const again = planned(
      sheet,
      RECEIPTS.replace(
        "10,03/15/2018,Women's hair cut,KERT01,JJ,1,82,",
        "10,03/15/2018,Women's hair cut,KERT01,JJ,1,92,",
      ),
    );
    expect(again.invoices).toEqual([]);
    expect(again.changed).toEqual([{ receipt: '10', client: 'KERT01', day: '2018-03-15', total: 9200 }]);
    expect(again.rows).toMatchObject({ taken: 0, skipped: 926, changed: 1 });
  });

  it('takes only what a longer file adds', () => {
    sheet.standIn.workbook.restore(full);
    const again = planned(
      sheet,
      `${RECEIPTS.trimEnd()}\n9001,06/01/2018,Women's hair cut,KERT01,JJ,1,82,4.1,6.56\n`,
    );
    expect(again.invoices).toHaveLength(1);
    expect(taken(sheet, again)).toBe(8);
    expect(violations(sheet.standIn.workbook)).toEqual([]);
  });

  it('a portion sent twice is taken once', () => {
    sheet.standIn.workbook.restore(empty);
    const [first = []] = portions(plan);
    expect(take(sheet, first)).toMatchObject({ taken: 100, skipped: 0 });
    expect(take(sheet, first)).toMatchObject({ taken: 0, skipped: 100, points: 0 });
    expect(violations(sheet.standIn.workbook)).toEqual([]);
  });

  it('history only records the invoices and gives nothing', () => {
    sheet.standIn.workbook.restore(empty);
    expect(planned(sheet, RECEIPTS, true).points).toBe(0);
    const [first = []] = portions(plan);
    expect(take(sheet, first, true)).toMatchObject({ taken: 100, points: 0 });
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
    const { id } = sheet.answer('list-clients', { first: 2 }).clients[0] ?? { id: '' };
    expect(sheet.answer('show-history', { id, row: 0, before: 0 }).events[0]).toMatchObject({
      recordOnly: true,
      points: 0,
    });
  });

  it('killed at any call of a portion and continued, takes everything once', () => {
    sheet.standIn.workbook.restore(empty);
    const few = plan.invoices.slice(0, 12);
    const command = { invoices: few as never, recordOnly: false };
    const calls = distinctCalls(sheet.run('take-receipts', command).meter.calls);
    for (const at of calls)
      for (const act of ['kill-before', 'kill-after', 'apply-then-throw'] as const)
        for (const tornRows of [0, 5]) {
          sheet.standIn.workbook.restore(empty);
          sheet.run('take-receipts', command, newKey(), { faults: { at, act, survive: 0, tornRows } });
          take(sheet, few);
          expect(violations(sheet.standIn.workbook), `${act} at ${at}, ${tornRows} rows torn`).toEqual([]);
          expect(entriesOf(sheet.standIn.workbook).filter((entry) => entry.kind === 'invoice')).toHaveLength(
            12,
          );
        }
  });

  // Where no search sees the entries, their rows are counted before they are read: one call more.
  it('of n invoices costs at most 31 calls and one per hundred, not counting the settings', () => {
    sheet.standIn.workbook.restore(empty);
    const [first = []] = portions(plan);
    const { calls } = sheet.run('take-receipts', { invoices: first as never, recordOnly: false }).meter;
    const own = calls.filter(
      ({ where }) => !/^(Settings|Programmes|Rewards|Extra points|Catalog)/.test(where),
    );
    expect(own.length, own.map(({ name }) => name).join(', ')).toBeLessThanOrEqual(32);
  });

  it('exports what was imported, to the cent and the point', () => {
    sheet.standIn.workbook.restore(full);
    const lines = exported(sheet, 'lines');
    expect(lines).toHaveLength(1 + 927);
    expect(sumOf(lines, 'amount', 100)).toBe(5_512_109);
    expect(sumOf(exported(sheet, 'balances'), 'points')).toBe(5338);
    expect(exported(sheet, 'ledger')).toHaveLength(1 + 708);
  });
});

function exported(sheet: CarnetSheet, report: 'balances' | 'ledger' | 'lines'): string[][] {
  let csv = '';
  for (let first: number | null = 2; first !== null; ) {
    const portion: AnswerOf<'export-report'> = sheet.answer('export-report', { report, first });
    csv += portion.csv;
    first = portion.next;
  }
  return csv.trimEnd().split('\r\n').map(cellsOf);
}

/** The sum of a column, with each figure in the given fraction of a unit. */
function sumOf([header = [], ...lines]: string[][], column: string, parts = 1): number {
  const at = header.indexOf(column);
  return lines.reduce((sum, line) => sum + Math.round(Number(line[at]) * parts), 0);
}

/** The cells of a CSV line without quoted line breaks. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
}
