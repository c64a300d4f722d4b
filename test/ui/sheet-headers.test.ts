// The headers of the tabs, and the words below them, beside the width that each column is made with, measured by the browser in bold.
import { expect, it } from 'vitest';
import { type TabName, tabNames } from '../../src/app/ports/tabs';
import { languages } from '../../src/core/language';
import { policyFields, policyNames } from '../../src/core/settings/policies';
import { ruleFamilies } from '../../src/core/settings/ruleset';
import { COLUMN_WIDTH } from '../../src/google/dashboard/places';
import { headerOf } from '../../src/google/tabs/column-words';
import { widthFor } from '../../src/google/tabs/header-width';
import { layout } from '../../src/google/tabs/layout';
import { kindWords } from '../../src/google/tabs/words';
import { catalogs } from '../../src/i18n/catalog';
import { sharedBrowser } from './browser';

/** Left and right of the text in a cell, in pixels. */
const PADDING = 6;

type Measured = { readonly where: string; readonly width: number; readonly text: string };

/** Those that are wider than their cells, in a font as the cells have it. */
async function cutIn(texts: readonly Measured[], font: string): Promise<readonly string[]> {
  const page = await (await sharedBrowser()).newPage();
  const wide = await page.evaluate(
    ([asIn, all]) => {
      const drawing = document.createElement('canvas').getContext('2d');
      if (drawing === null) throw new Error('nothing to measure with');
      drawing.font = asIn;
      return all.map((text) => drawing.measureText(text).width);
    },
    [font, texts.map(({ text }) => text)] as const,
  );
  await page.close();
  return texts.flatMap(({ where, width, text }, at) => {
    const needed = Math.ceil((wide[at] ?? 0) + PADDING);
    return needed > width ? [`${where} “${text}”: ${needed} of ${width}`] : [];
  });
}

it('no header of a column that people see is cut, in any language', async () => {
  const headers = tabNames.flatMap((name) =>
    layout[name]
      .filter(({ hidden }) => hidden !== true)
      .flatMap((column) =>
        languages.map((language) => {
          const text = headerOf(name, column.key, language);
          return {
            where: `${name}.${column.key} ${language}`,
            width: widthFor(text, column, language),
            text,
          };
        }),
      ),
  );
  expect(await cutIn(headers, 'bold 13.33px Arial')).toEqual([]);
});

it('nothing above the figures of the Dashboard is cut, in any language and month', async () => {
  const labels = languages.flatMap((language) => {
    const { months, earnedIn, usedIn, seenIn, openPoints, openCards, clients } = catalogs[language].dashboard;
    const texts = [...months.flatMap((month) => [earnedIn(month), usedIn(month), seenIn(month)])];
    return [...texts, openPoints, openCards, clients].map((text) => ({
      where: `dashboard ${language}`,
      width: COLUMN_WIDTH,
      text,
    }));
  });
  expect(await cutIn(labels, '13.33px Arial')).toEqual([]);
});

it('no word that Carnet writes into a column, or offers there, is cut unless it goes on below, in any language', async () => {
  const columnOf = (tab: TabName, key: string) => {
    const column = layout[tab].find((one) => one.key === key);
    if (column === undefined) throw new Error(`${tab} has no ${key}`);
    return column;
  };
  const words = languages.flatMap((language) => {
    const all = catalogs[language];
    const { choices, policies, entryKinds, storedValueKinds } = all;
    const labels = policyNames.map((name) => policies[name].label);
    const offered = policyNames
      .filter((name) => policyFields[name].control === 'choice')
      .flatMap((name) => Object.values(choices[policyFields[name].vocabulary]));
    const held: readonly (readonly [TabName, string, readonly string[]])[] = [
      ['settings', 'setting', labels],
      ['settings', 'value', offered],
      ['ledger', 'kind', Object.values(entryKinds)],
      ['archive', 'kind', Object.values(entryKinds)],
      ['storedValues', 'kind', Object.values(storedValueKinds)],
      ['messages', 'occasion', Object.values(choices.occasions)],
      ['catalog', 'kind', Object.values(choices.kinds)],
      ...ruleFamilies.map(
        (family) => [family, 'kind', Object.values(kindWords(family)(all, language))] as const,
      ),
    ];
    return held.flatMap(([tab, key, texts]) => {
      const column = columnOf(tab, key);
      if (column.wraps === true) return [];
      const width = widthFor(headerOf(tab, key, language), column, language);
      return texts.map((text) => ({ where: `${tab}.${key} ${language}`, width, text }));
    });
  });
  expect(await cutIn(words, '13.33px Arial')).toEqual([]);
});
