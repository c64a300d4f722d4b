// The tab More: every row leads to what it names, and back.
import type { Browser } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { sharedBrowser } from '../browser';
import { openMore } from './owner-page';
import { openSalonPage, type Salon } from './salon-page';

let browser: Browser;
let salon: Salon;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await salon.close());

test('each row opens the page that it names, and Back leads to the list', async () => {
  salon = await openSalonPage(browser);
  const { page } = salon;
  await openMore(page);
  // Rows that do something at once have no arrow at their end.
  const leading = await page
    .locator('.opt')
    .evaluateAll((all) => all.filter((row) => row.lastElementChild?.tagName === 'svg').map(({ id }) => id));
  expect(leading.length).toBeGreaterThan(5);
  for (const id of leading) {
    const name = await page.locator(`#${id} > .grow`).evaluate((text) => text.firstChild?.textContent ?? '');
    await page.locator(`#${id}`).click();
    await page.locator('h1', { hasText: name }).waitFor();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await page.locator(`#${id}`).waitFor();
  }
});

test('closing a year is proposed on the first page once the ledger is long and a year is over, and nothing is asked before', async () => {
  salon = await openSalonPage(browser);
  const { page, api } = salon;
  await openMore(page);
  await page.locator('#more-closing').waitFor();
  expect(api.sent('show-closing')).toEqual([]);
  const opened = api.sheet.answer('open', {});
  expect(opened.isLong).toBe(false);
  const years = [{ year: 2025, entries: 40_000 }];
  const value = { years, inLedger: 50_123, archived: 0, recordedLater: 0, isProposed: true };
  api.force('open', { ok: true, value: { ...opened, isLong: true } } as never);
  api.force('show-closing', { ok: true, value } as never);
  await page.reload();
  await openMore(page);
  const proposal = page.locator('.banner.warn', { hasText: 'The ledger has 50,123 lines' });
  await proposal.getByRole('button', { name: 'Close a year' }).click();
  await page.locator('h1', { hasText: 'Close a year' }).waitFor();
});

test('an export is saved at once', async () => {
  salon = await openSalonPage(browser);
  await openMore(salon.page);
  const [download] = await Promise.all([
    salon.page.waitForEvent('download'),
    salon.page.locator('#more-export-ledger').click(),
  ]);
  expect(download.suggestedFilename()).toBe('carnet-ledger-2026-11-22.csv');
});
