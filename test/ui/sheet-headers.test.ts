// The headers of the tabs beside the width that each column is made with, measured by the browser in bold.
import { expect, it } from 'vitest';
import { tabNames } from '../../src/app/ports/tabs';
import { languages } from '../../src/core/language';
import { COLUMN_WIDTH } from '../../src/google/dashboard/places';
import { headerOf } from '../../src/google/tabs/column-words';
import { widthFor } from '../../src/google/tabs/header-width';
import { layout } from '../../src/google/tabs/layout';
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
      .flatMap(({ key, width }) =>
        languages.map((language) => {
          const text = headerOf(name, key, language);
          return { where: `${name}.${key} ${language}`, width: widthFor(text, width), text };
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
