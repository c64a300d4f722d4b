// The Dashboard in the workbench: its charts are drawn over the cells, in each language, and scroll with them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogs } from '../../src/i18n/catalog';
import { axe, choose, openPage, sharedBrowser, startWorkbench } from './browser';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

describe('the Dashboard in the workbench', () => {
  it('has its four charts over the cells, named for who cannot see them, and they scroll with these', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'carnet-dashboard-'));
    const workbench = await startWorkbench({ addon: 'dist', workbook: join(folder, 'book.json') });
    const page = await openPage(browser, workbench.url, 1360, 860);
    try {
      await choose(page, catalogs.en.menu.title, catalogs.en.menu.setUp);
      await page.getByRole('button', { name: 'OK' }).click();
      // The set-up ends by showing the clients, a moment after its tabs are there.
      await page.getByRole('tab', { name: catalogs.en.tabs.clients, exact: true, selected: true }).waitFor();
      await page.getByRole('tab', { name: catalogs.en.tabs.dashboard, exact: true }).click();
      const { points, open, people, rewards } = catalogs.en.dashboard.charts;
      for (const title of [points, open, people, rewards])
        await page.getByRole('img', { name: title }).waitFor();
      const first = page.getByRole('img', { name: points });
      const [before, row] = [await first.boundingBox(), 7];
      expect(before?.y).toBeGreaterThan(row * 21);
      await page.mouse.move(600, 500);
      await page.mouse.wheel(0, 210);
      await expect.poll(async () => (await first.boundingBox())?.y).toBe((before?.y ?? 0) - 210);
      expect(await axe(page, '.charts')).toEqual([]);
    } finally {
      await page.context().close();
      await workbench.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
