// The tabs read by themselves: numbers that add up, each rule in words, and the same for a sheet of an older Carnet.
import { describe, expect, it } from 'vitest';
import { layout } from '../../src/google/tabs/layout';
import { FullSalon } from './full-salon';
import { everyTen, openSalon, setRuleset } from './salon';

const euros = { language: 'en', currency: 'EUR' } as const;
const columnOf = (tab: keyof typeof layout, key: string) =>
  layout[tab].findIndex((column) => column.key === key) + 1;

/** All cells of a column below its header. */
function column(salon: FullSalon, tab: string, at: number): readonly unknown[] {
  const { lastRow } = salon.sheet.standIn.workbook.tab(tab);
  return salon.sheet.standIn.workbook
    .tab(tab)
    .values(2, at, lastRow - 1, 1)
    .flat();
}

describe('amounts and points', () => {
  const salon = new FullSalon();
  salon.sell('', ['GC']);

  it.each([
    ['Gift cards', 'storedValues', 'issued'],
    ['Gift cards', 'storedValues', 'balance'],
    ['Catalog', 'catalog', 'price'],
  ] as const)('in %s are numbers (%s %s)', (tab, name, key) => {
    const cells = column(salon, tab, columnOf(name, key)).filter((cell) => cell !== '');
    expect(cells.length).toBeGreaterThan(0);
    for (const cell of cells) expect(cell).toBeTypeOf('number');
  });

  it('in rules are numbers, and words beside them stay words', () => {
    const { sheet } = openSalon();
    setRuleset(sheet, {}, { programs: [everyTen] });
    const [row = []] = sheet.standIn.workbook.tab('Programmes').values(2);
    expect(row[columnOf('programs', 'points') - 1]).toBe(1);
    expect(row[columnOf('programs', 'every') - 1]).toBe(10);
    expect(row[columnOf('programs', 'scope') - 1]).toBe('Everything');
  });

  it('typed as text are read the same', () => {
    const { sheet } = openSalon();
    setRuleset(sheet, {}, { programs: [everyTen] });
    sheet.standIn.person.edit('Programmes', 2, columnOf('programs', 'every'), "'10,00");
    const { problems, ruleset } = sheet.answer('open', {});
    expect(problems).toEqual([]);
    expect(ruleset.programs[0]?.terms).toMatchObject({ every: 1000 });
  });
});

describe('a sheet of an older Carnet', () => {
  /** As text, without the column that says the rules, as they were until now. */
  function older(): FullSalon {
    const salon = new FullSalon();
    salon.sell('', ['GC']);
    const { workbook, person } = salon.sheet.standIn;
    const asText = (tab: string, at: number) => {
      const grid = workbook.tab(tab).grid;
      for (let row = 2; row <= workbook.tab(tab).maxRows; row++) {
        const { values, formats = [], ...rest } = grid.row(row);
        const next = [...values];
        const cell = next[at - 1];
        if (typeof cell === 'number') next[at - 1] = cell.toFixed(2);
        const styled = [...formats];
        styled[at - 1] = '@';
        grid.putRow(row, { ...rest, values: next, formats: styled });
      }
    };
    asText('Gift cards', columnOf('storedValues', 'issued'));
    asText('Gift cards', columnOf('storedValues', 'balance'));
    asText('Catalog', columnOf('catalog', 'price'));
    for (const tab of ['Programmes', 'Rewards', 'Extra points'] as const)
      person.deleteColumns(tab, columnOf('programs', 'says'));
    return salon;
  }

  it('works as it is, and nothing in it counts as changed', () => {
    const salon = older();
    expect(salon.sheet.answer('open', {}).problems).toEqual([]);
    salon.sell('Julie', ['CUT']);
    expect(salon.findings()).toEqual([]);
  });

  it('gets numbers and the sentences at its next set-up, and is the same salon', () => {
    const salon = older();
    const before = salon.sheet.answer('open', {});
    salon.sheet.answer('set-up', euros);
    const after = salon.sheet.answer('open', {});
    expect(after.rulesetHash).toBe(before.rulesetHash);
    expect(after.catalog).toEqual(before.catalog);
    expect(salon.findings()).toEqual([]);
    for (const cell of column(salon, 'Gift cards', columnOf('storedValues', 'balance')))
      expect(cell).toBeTypeOf('number');
    expect(column(salon, 'Catalog', columnOf('catalog', 'price'))).toContainEqual(expect.any(Number));
    const header = salon.sheet.standIn.workbook.tab('Programmes').values(1, 1, 1)[0] ?? [];
    expect(column(salon, 'Programmes', header.indexOf('In words') + 1)[0]).toMatch(/^\d+ points? /);
  });

  it('keeps a format that people have chosen', () => {
    const salon = older();
    const { grid } = salon.sheet.standIn.workbook.tab('Catalog');
    const at = columnOf('catalog', 'price');
    const { formats = [], ...row } = grid.row(2);
    grid.putRow(2, { ...row, formats: Object.assign([...formats], { [at - 1]: '0.0' }) });
    salon.sheet.answer('set-up', euros);
    expect(salon.sheet.standIn.workbook.tab('Catalog').cell(2, at).format).toBe('0.0');
  });
});

describe('each rule in words', () => {
  it('stands beside it, in the salon’s language, and follows what is saved', () => {
    const { sheet } = openSalon();
    setRuleset(sheet, {}, { programs: [everyTen] });
    const says = () => sheet.standIn.workbook.tab('Programmes').cell(2, columnOf('programs', 'says')).value;
    expect(says()).toBe('1 point for every full €10.00 spent on everything');
    setRuleset(sheet, {}, { programs: [{ ...everyTen, terms: { ...everyTen.terms, points: 3 } }] });
    expect(says()).toMatch(/^3 points /);
  });
});
