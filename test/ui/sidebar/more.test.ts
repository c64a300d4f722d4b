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

test('an export is saved at once', async () => {
  salon = await openSalonPage(browser);
  await openMore(salon.page);
  const [download] = await Promise.all([
    salon.page.waitForEvent('download'),
    salon.page.locator('#more-export-ledger').click(),
  ]);
  expect(download.suggestedFilename()).toBe('carnet-ledger-2026-11-22.csv');
});
