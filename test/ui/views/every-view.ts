/** What has to hold in every view, page and dialog of a walk, in each language, light and dark. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/core/language';
import { sharedBrowser } from '../browser';
import { fitTroubles } from './fit';
import { shown } from './shown';
import { smallTargets } from './small-targets';
import { axeTroubles, bringAxe, plainTroubles } from './view-troubles';
import type { Walk } from './walk';
import { type WalkName, walks } from './walks';
import { focusTroubles, watchFocus } from './watch-focus';

/** The structure and the colours of a view are the same in every language: they are looked at in this one. */
const [looked] = languages;

/** What a view in another language could still get wrong: it may have no word for something, or one word for two things. */
const rulesOfWords = [
  'aria-dialog-name',
  'aria-input-field-name',
  'button-name',
  'document-title',
  'empty-heading',
  'html-has-lang',
  'html-lang-valid',
  'label',
  'landmark-unique',
  'link-name',
  'select-name',
  'summary-name',
  'valid-lang',
] as const;

async function accessTroubles(page: Page): Promise<string[]> {
  const found = await axeTroubles(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeTroubles(page, ['color-contrast']);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...found, ...dark.map((trouble) => `in the dark, ${trouble}`)];
}

export function everyView(name: WalkName): void {
  describe(`every view of ${name}`, () => {
    // One page waits while another works.
    test.concurrent.each(languages)(
      'speaks %s, is cut nowhere, holds text twice as large and can be used by everyone, light and dark',
      { timeout: 600_000 },
      async (language) => {
        const walk: Walk = walks[name];
        const { page, views, ownNames = [], close } = await walk.open(await sharedBrowser(), language);
        const troubles: string[] = [];
        const seen = new Map<string, Set<string>>();
        for await (const view of views) {
          const add = (found: readonly string[]) =>
            troubles.push(...found.map((trouble) => `${view}: ${trouble}`));
          await bringAxe(page);
          await watchFocus(page);
          add(await plainTroubles(page, language, ownNames));
          if (walk.least !== undefined) add(await page.evaluate(smallTargets, walk.least));
          add(language === looked ? await accessTroubles(page) : await axeTroubles(page, rulesOfWords));
          add(await fitTroubles(page, walk.widths, walk.height));
          add(await focusTroubles(page));
          const there = new Set<string>();
          for (const [file, at] of Object.entries(shown))
            if (at.walk === name && at.view === view && (await page.locator(at.has).count()) > 0)
              there.add(file);
          seen.set(view, there);
        }
        await close();
        expect(troubles).toEqual([]);
        const expected = Object.entries(shown).filter(([, { walk: of }]) => of === name);
        const missing = expected.filter(([file, { view }]) => seen.get(view)?.has(file) !== true);
        expect(missing.map(([file]) => file)).toEqual([]);
      },
    );
  });
}
