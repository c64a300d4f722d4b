/** A workbench on a workbook of its own, with a small add-on, for tests in a real browser. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openWorkbook } from '../../src/local/standin/index';
import { openPage, startWorkbench, type Workbench } from './browser';

export const ADDON = 'test/fixtures/workbench-addon';
const ROWS = [
  ['Name', 'Seen', 'Points'],
  ['Odile', '', 3],
  ['Bruno', '', 1],
  ['Chloé', '', 2],
  ['{"kind":"earn"}'.padEnd(5_000, '.'), '', 0],
  ['Code', '', '007'],
];

export type Open = { readonly folder: string; readonly workbook: string; page: Page; workbench: Workbench };

/** A workbench on a workbook with these rows, in one tab or in several of these names. */
export async function open(browser: Browser, names: readonly string[] = []): Promise<Open> {
  const folder = await mkdtemp(join(tmpdir(), 'carnet-workbench-'));
  const workbook = join(folder, 'book.json');
  const made = openWorkbook(workbook);
  const [first] = made.tabs();
  if (names.length > 0) for (const name of names) made.addTab(name, 100, 10).load(ROWS);
  else first?.load(ROWS);
  made.save();
  const workbench = await startWorkbench({ addon: ADDON, workbook });
  const page = await openPage(browser, workbench.url);
  return { folder, workbook, page, workbench };
}

export async function close({ page, workbench, folder }: Open): Promise<void> {
  await page.context().close();
  await workbench.stop();
  await rm(folder, { recursive: true, force: true });
}

/** A cell by the sheet's row and column; no row is frozen in these workbooks. */
export function cellOf(page: Page, row: number, column: number): Locator {
  return page.locator(
    `revogr-data[type=rgRow][col-type=rgCol] [data-rgrow="${row - 1}"] > [data-rgcol="${column - 1}"]`,
  );
}

/** Waits until that cell shows this. */
export async function cellShows(page: Page, row: number, column: number, text: string): Promise<void> {
  await expect
    .poll(async () => await cellOf(page, row, column).textContent(), { timeout: 20_000 })
    .toBe(text);
}
