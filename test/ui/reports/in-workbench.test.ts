// The reports in the workbench: a window above the sheet, which can be used meanwhile.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { catalogs } from '../../../src/i18n/catalog';
import { choose, openPage, sharedBrowser, startWorkbench } from '../browser';

const { menu, tabs } = catalogs.en;

it('the reports lie above the cells, wherever one looks', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'carnet-reports-'));
  const workbench = await startWorkbench({ addon: 'dist', workbook: join(folder, 'book.json') });
  const page = await openPage(await sharedBrowser(), workbench.url, 1366, 768);
  try {
    await choose(page, menu.title, menu.setUp);
    await page.getByRole('button', { name: 'OK' }).click();
    // The set-up ends by showing the clients.
    await page.getByRole('tab', { name: tabs.clients, exact: true, selected: true }).waitFor();
    await choose(page, menu.title, menu.reports);
    const frame = page.locator('.page-dialog iframe');
    await frame.waitFor();
    const box = await frame.boundingBox();
    if (box === null) throw new Error('the window has no place');
    for (const [across, down] of [
      [0.1, 0.1],
      [0.5, 0.5],
      [0.9, 0.9],
    ] as const) {
      const at = [box.x + box.width * across, box.y + box.height * down] as const;
      const seen = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.tagName, at);
      expect(seen, String(at)).toBe('IFRAME');
    }
  } finally {
    await page.context().close();
    await workbench.stop();
    await rm(folder, { recursive: true, force: true });
  }
});
