// The looks of every tab as set up: formats, notes, protection, widths, frozen header and lists, read as a script would.

import { describe, expect, it } from 'vitest';
import { tabNames } from '../../src/app/ports/tabs';
import { languages } from '../../src/core/language';
import { columnLetter } from '../../src/google/tabs/cells';
import { headerOf, noteOf } from '../../src/google/tabs/column-words';
import { widthFor } from '../../src/google/tabs/header-width';
import { type ColumnFormat, layout } from '../../src/google/tabs/layout';
import { catalogs } from '../../src/i18n/catalog';
import { body } from '../local/standin/script';
import { CarnetSheet } from './carnet-sheet';
import { looksOf } from './looks';

const FORMATS: { readonly [format in ColumnFormat]: string } = {
  text: '@',
  yesNo: '@',
  whole: '0',
  number: 'General',
  money: '#,##0.00',
  date: 'yyyy-mm-dd',
  moment: 'yyyy-mm-dd hh:mm',
};

describe.each(languages)('set up in %s', (language) => {
  const sheet = new CarnetSheet();
  sheet.open();
  sheet.answer('set-up', { language, currency: 'EUR' });
  const { tabs, protection, validation } = catalogs[language];
  const looks = new Map(tabNames.map((name) => [name, looksOf(sheet.standIn.workbook, tabs[name])]));

  it.each(tabNames)('%s: each column has its header, format, width and note', (name) => {
    const { columns } = looks.get(name) ?? { columns: [] };
    expect(columns).toHaveLength(layout[name].length);
    layout[name].forEach((column, index) => {
      const { key, format, hidden } = column;
      expect(columns[index], key).toMatchObject({
        header: headerOf(name, key, language),
        format: FORMATS[format],
        lastFormat: FORMATS[format],
        width: widthFor(headerOf(name, key, language), column, language),
        hidden: hidden === true,
        note: noteOf(name, key, language) ?? '',
        align: format === 'text' || format === 'yesNo' ? 'general' : 'right',
      });
    });
  });

  it.each(tabNames)('%s: the header is frozen and stands out, and nothing below it does', (name) => {
    const { frozen, columns } = looks.get(name) ?? { frozen: 0, columns: [] };
    expect(frozen).toBe(1);
    for (const { weight, background, color, below } of columns) {
      expect([weight, background, color]).toEqual(['bold', '#f9ebf0', '#5e1f3d']);
      expect(below).toEqual({ weight: 'normal', background: '#ffffff', note: '' });
    }
  });

  it.each(tabNames)(
    '%s: lines are told apart, what Carnet derives is grey, and sentences are wrapped',
    (name) => {
      const { columns = [], bands } = looks.get(name) ?? {};
      expect(bands).toBe(1);
      const isMixed = layout[name].some(({ derived }) => derived !== true);
      layout[name].forEach(({ key, derived, wraps }, index) => {
        const ink = isMixed && derived === true ? '#5f6368' : '#000000';
        expect(columns[index]?.ink, key).toEqual([ink, ink]);
        expect(columns[index]?.wraps, key).toEqual([wraps === true, wraps === true]);
      });
    },
  );

  it('kinds of entries and points below zero have their colours', () => {
    const { rules = [] } = looks.get('ledger') ?? {};
    const at = (key: string) => layout.ledger.findIndex((column) => column.key === key) + 1;
    const { entryKinds } = catalogs[language];
    for (const kind of ['invoice', 'redeem', 'refund', 'expire'] as const)
      expect(rules).toContainEqual({
        type: 'TEXT_STARTS_WITH',
        values: [entryKinds[kind]],
        column: at('kind'),
      });
    expect(rules).toContainEqual({ type: 'NUMBER_LESS_THAN', values: [0], column: at('points') });
  });

  it('points that expire soon have a colour, those that are gone have none', () => {
    const { rules = [] } = looks.get('clients') ?? {};
    const column = layout.clients.findIndex(({ key }) => key === 'expires') + 1;
    const cell = `${columnLetter(column)}2`;
    expect(rules).toContainEqual({
      type: 'CUSTOM_FORMULA',
      values: [`=(${cell}>=TODAY())*(${cell}<TODAY()+60)`],
      column,
    });
  });

  it.each(tabNames)('%s: what Carnet writes is protected by a warning, in the language', (name) => {
    const { protections = [], lastRow = 0 } = looks.get(name) ?? {};
    expect(protections.every(({ warns }) => warns)).toBe(true);
    const whole = name === 'ledger' || name === 'storedValues' || name === 'outbox';
    const derived = layout[name].flatMap(({ derived, hidden }, index) =>
      derived === true || hidden === true ? [index + 1] : [],
    );
    const aboutOf = (key: string | undefined) => {
      if (key === 'says' || key === 'what') return protection.explained;
      return name === 'settings' ? protection.settingKeys : protection.derived;
    };
    expect(protections).toEqual(
      whole
        ? [{ warns: true, about: protection[name], column: 0 }]
        : derived.map((column) => ({
            warns: true,
            about: aboutOf(layout[name][column - 1]?.key),
            column,
          })),
    );
    expect(lastRow).toBeGreaterThanOrEqual(1);
  });

  it('lists offer their words in each row below the header, and only several choices may be typed freely', () => {
    const offered = tabNames.flatMap((name) =>
      layout[name].flatMap(({ key, format, choices }, index) => {
        const column = looks.get(name)?.columns[index];
        const isList =
          format === 'yesNo' ||
          choices !== undefined ||
          (key === 'kind' && ['programs', 'rewards', 'bonuses', 'catalog'].includes(name));
        if (!isList) {
          if (name !== 'settings') expect(column?.list, `${name} ${key}`).toBe(null);
          return [];
        }
        const several = choices?.several === true;
        expect(column?.list, `${name} ${key}`).toMatchObject({
          allowsOther: several || choices?.free === true,
          help: several ? validation.several : validation.choice,
          first: 2,
        });
        expect(column?.list?.words.length, `${name} ${key}`).toBeGreaterThan(1);
        return [column?.list?.words.join(', ')];
      }),
    );
    expect(offered.length).toBeGreaterThan(15);
    const { yes, no } = catalogs[language].choices.yesNo;
    expect(offered).toContain([yes, no].join(', '));
  });
});

it('an owner’s own conditional formats come first and stay, also where a column is deleted and set up again', () => {
  const sheet = new CarnetSheet();
  sheet.open();
  const setUp = () => sheet.answer('set-up', { language: 'en', currency: 'EUR' });
  setUp();
  const { workbook, person } = sheet.standIn;
  const { clients } = catalogs.en.tabs;
  const rules = () => looksOf(workbook, clients).rules.map(({ type, values }) => [type, ...values].join(' '));
  const carnets = rules();
  const own = `
    const s = book().getSheetByName(a);
    const rule = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(5000)
      .setBackground('#ffff00').setRanges([s.getRange('G2:G')]).build();
    s.setConditionalFormatRules([rule, ...s.getConditionalFormatRules()]);
  `;
  body(own, { workbook }).go(clients);
  expect(rules()).toEqual(['NUMBER_GREATER_THAN 5000', ...carnets]);
  const pending = looksOf(workbook, clients).columns.findIndex(({ header }) => header === 'Pending') + 1;
  person.deleteColumns(clients, pending, 1);
  setUp();
  expect(rules()[0]).toBe('NUMBER_GREATER_THAN 5000');
  expect([...rules().slice(1)].sort()).toEqual([...carnets].sort());
});
