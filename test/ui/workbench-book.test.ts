/** The workbench in a real browser: the workbook's file, its name, its tabs and its length. */
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorkbook } from '../../src/local/standin/index';
import { choose, openPage, sharedBrowser, startWorkbench, type Workbench } from './browser';
import { ADDON, cellOf, cellShows, close, type Open, open } from './open-workbench';

let browser: Browser;
let own: Open;
let workbook: string;
let workbench: Workbench;
let page: Page;

beforeAll(async () => {
  browser = await sharedBrowser();
});
beforeEach(async () => {
  own = await open(browser);
  ({ workbook, workbench, page } = own);
  await page.getByText('Odile').waitFor();
});
afterEach(async () => await close({ ...own, page, workbench }));

describe('a workbook', () => {
  it('saves changes to the workbook’s file when it ends', async () => {
    await cellOf(page, 3, 1).click();
    await page.keyboard.type('Kept');
    await page.keyboard.press('Enter');
    await cellShows(page, 3, 2, 'seen A3');
    expect(await workbench.stop()).toBe(0);
    expect(openWorkbook(workbook).tabs()[0]?.cell(3, 1).display).toBe('Kept');
  });

  it('renames a tab and adds another', async () => {
    await page.getByRole('tab').dblclick();
    await page.keyboard.type('Clients');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Add sheet' }).click();
    await expect
      .poll(async () => await page.getByRole('tab').allTextContents())
      .toEqual(['Clients', 'Sheet2']);
  });

  it('gives the sheet another name by a click on its title, as Sheets does', async () => {
    await page.locator('#workbook-name').click();
    await page.getByRole('textbox', { name: 'Rename' }).fill('Salon Lumière');
    await page.keyboard.press('Enter');
    await expect.poll(async () => await page.title()).toBe('Salon Lumière – Carnet workbench');
    await page.locator('h1', { hasText: 'Salon Lumière' }).waitFor();
    expect(await workbench.stop()).toBe(0);
    expect(openWorkbook(workbook).name).toBe('Salon Lumière');
  });

  it('is as wide as its window with more tabs than there is room for: its sidebar stands whole', async () => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await choose(page, 'Salon', 'Open the sidebar');
    await page.frameLocator('#sidebar iframe').locator('body').waitFor();
    const tabs = page.getByRole('tab');
    // One after the other: a tab is named after those that are there.
    for (let next = await tabs.count(); next <= 16; next += 1) {
      await page.getByRole('button', { name: 'Add sheet' }).click();
      await tabs.nth(next).waitFor();
    }
    const frame = await page.locator('#sidebar iframe').boundingBox();
    expect((frame?.x ?? 0) + (frame?.width ?? 0)).toBe(1366);
    expect(await page.evaluate(() => [document.body.scrollWidth, document.body.scrollLeft])).toEqual([
      1366, 0,
    ]);
  });

  it('opens a hundred thousand rows', async () => {
    await page.context().close();
    await workbench.stop();
    const large = openWorkbook(workbook);
    const line = Array.from({ length: 9 }, (_, index) => `text ${index}`);
    large
      .tabs()[0]
      ?.load(Array.from({ length: 100_000 }, (_, index) => [`row ${index}`, ...line, index, true]));
    large.save();
    workbench = await startWorkbench({ addon: ADDON, workbook });
    page = await openPage(browser, workbench.url);
    await page.getByText('Odile').waitFor();
    // The grid scrolls to the target once it has all rows.
    await expect
      .poll(
        async () => {
          await page.fill('#cell-name', 'A100006');
          await page.press('#cell-name', 'Enter');
          await page.waitForTimeout(500);
          return await page.getByText('row 99999').isVisible();
        },
        { timeout: 60_000 },
      )
      .toBe(true);
  });
});
