/** The real workbench with the real add-on, for tests in which an owner does something in it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import type { Language } from '../../src/core/language';
import { catalogs } from '../../src/i18n/catalog';
import { openWorkbook } from '../../src/local/standin/index';
import { choose, openPage, sharedBrowser, startWorkbench } from './browser';

export const SIDEBAR = 'iframe[title="Carnet"]';

/** Each has a workbench and a new workbook to itself. */
export async function withWorkbench(work: (page: Page, workbook: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'carnet-owner-'));
  const workbook = join(folder, 'book.json');
  const workbench = await startWorkbench({ addon: 'dist', workbook });
  const page = await openPage(await sharedBrowser(), workbench.url, 1360, 860);
  try {
    await work(page, workbook);
  } finally {
    await page.context().close();
    await workbench.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

export function clientsIn(workbook: string): number {
  return openWorkbook(workbook).tab(catalogs.en.tabs.clients).lastRow - 1;
}

/** From the menu to the till. */
export async function setUp(page: Page, language: Language): Promise<FrameLocator> {
  await choose(page, 'Carnet', catalogs.en.menu.open);
  const sidebar = page.frameLocator(SIDEBAR);
  await sidebar.locator('#currency').waitFor();
  await sidebar.locator('#language').selectOption(language);
  await sidebar.locator('#currency').selectOption('EUR');
  await sidebar.locator('.foot .main').click();
  await sidebar.locator('#skip-first').click();
  await sidebar.locator('#client').waitFor();
  return sidebar;
}
