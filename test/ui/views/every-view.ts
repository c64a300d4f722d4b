/** What has to hold in every view, page and dialog of a walk, in each language, light and dark. */
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/core/language';
import { sharedBrowser } from '../browser';
import { fitTroubles } from './fit';
import { shown } from './shown';
import { smallTargets } from './small-targets';
import { axeTroubles, bringAxe, viewTroubles } from './view-troubles';
import type { Walk } from './walk';
import { type WalkName, walks } from './walks';
import { focusTroubles, watchFocus } from './watch-focus';

export function everyView(name: WalkName): void {
  describe(`every view of ${name}`, () => {
    test.each(languages)(
      'speaks %s, is cut nowhere, holds text twice as large and can be used by everyone, light and dark',
      { timeout: 300_000 },
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
          add(await viewTroubles(page, language, ownNames));
          if (walk.least !== undefined) add(await page.evaluate(smallTargets, walk.least));
          await page.emulateMedia({ colorScheme: 'dark' });
          add((await axeTroubles(page, ['color-contrast'])).map((trouble) => `in the dark, ${trouble}`));
          await page.emulateMedia({ colorScheme: 'light' });
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
