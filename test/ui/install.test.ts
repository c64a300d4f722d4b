/** The page that puts Carnet into a sheet by hand, in a real browser and from a file. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/core/language';
import { installWords } from '../../src/i18n/install-words';
import { axe, choose, openPage, sharedBrowser, startWorkbench } from './browser';

const FILES = {
  'Code.gs': 'Code.js',
  'Sidebar.html': 'Sidebar.html',
  'Pieces.html': 'Pieces.html',
  'appsscript.json': 'appsscript.json',
};
const names = Object.keys(FILES) as (keyof typeof FILES)[];
const built = (name: keyof typeof FILES) => readFileSync(join('dist', FILES[name]), 'utf8');
const html = readFileSync('dist/install.html', 'utf8');

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await sharedBrowser();
  folder = mkdtempSync(join(tmpdir(), 'carnet-install-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The page as a file in a folder of its own, where nothing else is. */
async function opened(content = html, width = 1366): Promise<Page> {
  const file = join(folder, 'install.html');
  writeFileSync(file, content);
  return await openPage(browser, pathToFileURL(file).href, width, 768);
}

const step = (page: Page, name: string) => page.locator('.step-row', { hasText: name }).first();
const button = (page: Page, name: string) => page.locator('.step-row', { hasText: name }).locator('.btn');

describe('the page to paste from', () => {
  test.each(names)('the button of %s copies exactly that file', async (name) => {
    const page = await opened();
    await button(page, name).click();
    await page.getByRole('button', { name: `Copied: ${name}. Copy again` }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(built(name));
    await page.context().close();
  });

  test('where the clipboard is refused, the older command copies the whole file', async () => {
    const page = await opened();
    await page.evaluate(() => {
      const kept = navigator.clipboard;
      Object.assign(window, { kept });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) },
      });
    });
    await button(page, 'Code.gs').click();
    await page.getByRole('button', { name: 'Copied: Code.gs. Copy again' }).waitFor();
    const copied = await page.evaluate(() => (window as unknown as { kept: Clipboard }).kept.readText());
    expect(copied).toBe(built('Code.gs'));
    await page.context().close();
  });

  test('where no copying is allowed, the file is shown and selected, with the keys to press', async () => {
    const page = await opened();
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await button(page, 'appsscript.json').click();
    await page.getByRole('alert').waitFor();
    const selected = await page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
    expect(selected).toBe(built('appsscript.json'));
    await page.context().close();
  });

  test('shows six steps, and asks nothing of the network', async () => {
    const page = await opened();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    expect(await page.locator('.step-row > .step-number').allTextContents()).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
    ]);
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
    await page.context().close();
  });

  test('offers the ready sheet only where there is one', async () => {
    const page = await opened();
    expect(await page.locator('.pass').count()).toBe(0);
    await page.context().close();
    const address = 'https://docs.google.com/spreadsheets/d/SHEET/copy';
    const other = await opened(html.replace('"template":""', `"template":"${address}"`));
    expect(await other.locator('.pass a').getAttribute('href')).toBe(address);
    await other.context().close();
  });
});

describe.each(languages)('in %s', (language) => {
  test.each([360, 768, 1366])('can be used by everyone and fits into %i px', async (width) => {
    const withTemplate = html.replace('"template":""', '"template":"https://example.com/copy"');
    const page = await opened(withTemplate, width);
    await page.locator(`nav [lang=${language}]`).click();
    await page.getByRole('heading', { level: 1, name: installWords[language].title }).waitFor();
    for (const each of await page.locator('summary').all()) await each.click();
    await step(page, 'Code.gs').locator('.btn').click();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await page.context().close();
  });
});

test('the workbench opens it from its own menu', async () => {
  const workbook = join(folder, 'workbook.json');
  const workbench = await startWorkbench({ addon: 'dist', workbook });
  const page = await openPage(browser, workbench.url);
  const [install] = await Promise.all([
    page.context().waitForEvent('page'),
    choose(page, 'Workbench', 'Put it in a sheet of your own'),
  ]);
  await button(install, 'Sidebar.html').click();
  await install.getByRole('button', { name: 'Copied: Sidebar.html. Copy again' }).waitFor();
  expect(await install.evaluate(() => navigator.clipboard.readText())).toBe(built('Sidebar.html'));
  await page.context().close();
  await workbench.stop();
});
