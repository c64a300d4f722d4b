// What the night does for the Dashboard: counts what was not kept, mends what people did, writes the two lists.
import { describe, expect, it } from 'vitest';
import { drawn, LISTS_ROW } from '../../../src/google/dashboard/places';
import type { CarnetSheet } from '../carnet-sheet';
import { FullSalon } from '../full-salon';
import { contact, everyTen, invoiceOf, openSalon, setRuleset } from '../salon';
import { keptIn, runNight, sightOf, wrongOf } from './sight';

const MONTH = '2026-11';

/** A checkpoint without the figures, as an older Carnet wrote it. */
function withoutFigures({ standIn: { workbook } }: CarnetSheet): void {
  const { figures: _, ...done } = JSON.parse(workbook.scriptProperties().done ?? '{}');
  workbook.setScriptProperty('done', JSON.stringify(done));
}

function lists(sheet: CarnetSheet): readonly string[][] {
  return sheet.standIn.workbook.tab('Dashboard').displayValues(LISTS_ROW, 1, 5, 8);
}

const gift = {
  kind: 'amount',
  name: 'Five off',
  on: true,
  terms: { points: 10, amount: '5.00', scope: 'everything' },
};

function salon() {
  const { sheet, julie, amelie } = openSalon();
  setRuleset(sheet, { expiry: 'earned', expiryMonths: '1' }, { programs: [everyTen], rewards: [gift] });
  sheet.answer('record-invoice', invoiceOf(julie, 0, 8000, 8));
  sheet.answer('record-invoice', invoiceOf(amelie, 0, 2000, 2));
  return { sheet, julie, amelie };
}

describe('the two lists', () => {
  it('are there after a set-up, before the first night', () => {
    const { sheet } = salon();
    const before = lists(sheet);
    sheet.answer('set-up', { language: 'en', currency: 'EUR' });
    const after = lists(sheet);
    expect(JSON.stringify(before)).not.toContain('Julie Martin');
    expect(JSON.stringify(after)).toContain('Julie Martin');
    runNight(sheet);
    expect(lists(sheet)).toEqual(after);
  });
});

describe('the night', () => {
  it('counts figures that an older Carnet has not kept; until then commands leave the Dashboard as it is', () => {
    const { sheet, julie } = salon();
    withoutFigures(sheet);
    const before = sightOf(sheet.standIn.workbook);
    sheet.answer('record-invoice', invoiceOf(julie, 1, 1000, 9));
    expect(sightOf(sheet.standIn.workbook)).toEqual(before);
    expect(keptIn(sheet.standIn.workbook)).toBeNull();
    runNight(sheet);
    expect(wrongOf(sheet.standIn.workbook, MONTH)).toEqual([]);
    expect(keptIn(sheet.standIn.workbook)?.open).toBe(11);
  });

  it('counts uses by month that an older Carnet has not kept; until then the rewards stay as they stood', () => {
    const salon = new FullSalon();
    const { workbook } = salon.sheet.standIn;
    const first = () => [sightOf(workbook).rewards[0], sightOf(workbook).times[0]];
    const use = () => salon.sell('Julie', ['SH'], { rewards: ['Members'] });
    use();
    expect(first()).toEqual(['Members', 1]);
    const done = JSON.parse(workbook.scriptProperties().done ?? '{}');
    const { uses: _, ...figures } = done.figures;
    workbook.setScriptProperty('done', JSON.stringify({ ...done, schema: 1, figures }));
    use();
    expect(keptIn(workbook)?.uses).toBeNull();
    expect(first()).toEqual(['Members', 1]);
    expect(sightOf(workbook).figures[2]).toBe(keptIn(workbook)?.open);
    runNight(salon.sheet);
    expect(first()).toEqual(['Members', 2]);
    expect(wrongOf(workbook, MONTH)).toEqual([]);
  });

  it('shows the rewards too where there is no room to keep their uses', () => {
    const salon = new FullSalon();
    const { workbook } = salon.sheet.standIn;
    salon.sell('Julie', ['SH'], { rewards: ['Members'] });
    const done = JSON.parse(workbook.scriptProperties().done ?? '{}');
    const batch = (label: string) => [
      { id: 'b', kind: 'import', label, day: '2026-11-20', first: 0, last: 0 },
    ];
    const withBatch = (label: string) => JSON.stringify({ ...done, batches: batch(label) });
    const room = 9 * 1024 - 100 - withBatch('').length;
    workbook.setScriptProperty('done', withBatch('x'.repeat(room + 20)));
    salon.sheet.standIn.person.edit('Dashboard', 2, drawn.rewards.column + 1, 'typed over');
    runNight(salon.sheet);
    expect(keptIn(workbook)).toMatchObject({ uses: null, open: salon.balance('Julie') });
    expect([sightOf(workbook).rewards[0], sightOf(workbook).times[0]]).toEqual(['Members', 1]);
  });

  it('so does Set up where the ledger is short', () => {
    const { sheet } = salon();
    withoutFigures(sheet);
    sheet.answer('set-up', { language: 'en', currency: 'EUR' });
    expect(wrongOf(sheet.standIn.workbook, MONTH)).toEqual([]);
  });

  it('puts back what somebody has typed over, and lets charts draw their own cells after columns were inserted', () => {
    const { sheet } = salon();
    const { person, workbook } = sheet.standIn;
    const right = JSON.stringify(workbook.state.charts?.map(({ ranges }) => ranges));
    person.edit('Dashboard', 4, 3, '999');
    person.insertColumns('Dashboard', 1);
    expect(JSON.stringify(workbook.state.charts?.map(({ ranges }) => ranges))).not.toBe(right);
    runNight(sheet);
    expect(JSON.stringify(workbook.state.charts?.map(({ ranges }) => ranges))).toBe(right);
    expect(wrongOf(workbook, MONTH)).toEqual([]);
  });

  it('leaves alone an empty tab that somebody has made since the set-up', () => {
    const { sheet } = salon();
    const names = () => sheet.standIn.workbook.tabs().map(({ name }) => name);
    sheet.standIn.person.addTab('Sheet1');
    runNight(sheet);
    expect(names()).toContain('Sheet1');
    sheet.answer('set-up', { language: 'en', currency: 'EUR' });
    expect(names()).not.toContain('Sheet1');
  });

  it('does not bring back a tab that somebody has deleted: Set up does', () => {
    const { sheet } = salon();
    sheet.standIn.person.deleteTab('Dashboard');
    runNight(sheet);
    expect(sheet.standIn.workbook.tabs().map(({ name }) => name)).not.toContain('Dashboard');
  });

  it('lists who loses points within sixty days, and who is close to a reward', () => {
    const { sheet } = salon();
    runNight(sheet);
    const [headings, header, first, second] = lists(sheet);
    expect(headings?.slice(0, 6)).toEqual([
      'Expiring soon',
      '',
      '2 clients, 10 points',
      'Close to a reward',
      '',
      '1 client',
    ]);
    expect(header?.slice(0, 6)).toEqual(['Client', 'Points', 'On', 'Client', 'To go', 'Reward']);
    expect(first?.slice(0, 6)).toEqual(['Julie Martin', '8', '31 Dec', 'Julie Martin', '2', 'Five off']);
    expect(second?.slice(0, 4)).toEqual(['Amélie Laurent', '2', '31 Dec', '']);
  });

  it('whoever is erased goes from the lists at once, and a name that looks like a formula is a name', () => {
    const { sheet, julie } = salon();
    const odd = sheet.answer('add-client', contact('=1+1'));
    sheet.answer('record-invoice', invoiceOf(odd, 0, 8000, 8));
    runNight(sheet);
    expect(JSON.stringify(lists(sheet))).toContain('Julie');
    expect(JSON.stringify(lists(sheet))).toContain('=1+1');
    sheet.answer('erase-client', { id: julie.id, row: julie.row } as never);
    const tab = sheet.standIn.workbook.tab('Dashboard');
    expect(JSON.stringify(tab.values())).not.toContain('Julie');
    expect(JSON.stringify(tab.values())).not.toContain(julie.id);
    expect(tab.cell(LISTS_ROW + 2, 1).formula).toBe('');
  });
});
