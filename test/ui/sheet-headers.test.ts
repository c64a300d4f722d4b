// The headers of the tabs beside the width that each column is made with, measured by the browser in bold.
import { expect, it } from 'vitest';
import { tabNames } from '../../src/app/ports/tabs';
import { languages } from '../../src/core/language';
import { headerOf } from '../../src/google/tabs/column-words';
import { widthFor } from '../../src/google/tabs/header-width';
import { layout } from '../../src/google/tabs/layout';
import { sharedBrowser } from './browser';

/** Left and right of the text in a cell, in pixels. */
const PADDING = 6;

it('no header of a column that people see is cut, in any language', async () => {
  const page = await (await sharedBrowser()).newPage();
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
  const wide = await page.evaluate(
    (texts) => {
      const drawing = document.createElement('canvas').getContext('2d');
      if (drawing === null) throw new Error('nothing to measure with');
      drawing.font = 'bold 13.33px Arial';
      return texts.map((text) => drawing.measureText(text).width);
    },
    headers.map(({ text }) => text),
  );
  await page.close();
  const cut = headers.flatMap(({ where, width, text }, at) => {
    const needed = Math.ceil((wide[at] ?? 0) + PADDING);
    return needed > width ? [`${where} “${text}”: ${needed} of ${width}`] : [];
  });
  expect(cut).toEqual([]);
});
