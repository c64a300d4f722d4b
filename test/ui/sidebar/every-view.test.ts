import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Language, languages } from '../../../src/core/language';
import { catalogs } from '../../../src/i18n/catalog';
import { launchBrowser } from '../browser';
import { openSidebar } from './sidebar-page';
import { walk } from './walk';

let browser: Browser;
let axe: string;

beforeAll(async () => {
  browser = await launchBrowser();
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});
afterAll(async () => await browser.close());

const looks = languages.flatMap((language) =>
  (['light', 'dark'] as const).map((scheme) => ({ language, scheme })),
);

describe('every view', () => {
  test.each(looks)(
    'can be used by everyone, fits and speaks $language in the $scheme',
    async ({ language, scheme }) => {
      const troubles: string[] = [];
      for (const isSetUp of [true, false]) {
        const sidebar = await openSidebar(browser, { language, scheme, isSetUp });
        await sidebar.page.addScriptTag({ content: axe });
        for await (const name of walk(sidebar, isSetUp)) {
          const found = [...(await axeTroubles(sidebar.page)), ...(await overflow(sidebar.page))];
          const foreign = language === 'en' ? [] : await english(sidebar.page, language);
          troubles.push(...[...found, ...foreign].map((trouble) => `${name}: ${trouble}`));
        }
        await sidebar.close();
      }
      expect(troubles).toEqual([]);
    },
  );
});

async function axeTroubles(page: Page): Promise<string[]> {
  return await page.evaluate(async () => {
    type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    const { violations } = await (window as unknown as { axe: Axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.html.slice(0, 160)}`);
  });
}

async function overflow(page: Page): Promise<string[]> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return wide > 0 ? [`${wide} px too wide`] : [];
}

/** Texts of the page that only the English catalog has. */
async function english(page: Page, language: Language): Promise<string[]> {
  const own = new Set(texts(catalogs[language]));
  const foreign = texts(catalogs.en).filter((text) => !own.has(text));
  const shown = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.parentElement?.closest('script') === null) found.push(node.textContent?.trim() ?? '');
    for (const element of document.querySelectorAll('[aria-label]'))
      found.push(element.getAttribute('aria-label') ?? '');
    return found;
  });
  return foreign.filter((text) => shown.includes(text)).map((text) => `in English: ${text}`);
}

function texts(words: object): string[] {
  return Object.values(words).flatMap((value) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? texts(value) : [];
  });
}
