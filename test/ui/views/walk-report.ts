/** Walks through the dialog with the reports, each of them, with a client and an invoice opened from one. */
import type { Page } from 'playwright-core';
import { settled } from '../sidebar/api-page';

export async function* walkReports(page: Page): AsyncGenerator<string> {
  const names = await page
    .locator('#report option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  for (const name of names) {
    await page.locator('#report').selectOption(name);
    await settled(page);
    yield `report ${name}`;
    if (name === 'whatIf') {
      await page.locator('input[id$="-every"]').first().fill('5');
      await page.locator('main .main').first().click();
      await page.locator('.grid-table').waitFor();
      await settled(page);
      yield 'report whatIf, counted';
    }
  }
  await page.locator('#report').selectOption(names[0] ?? '');
  await settled(page);
  // A gift card is sold on an invoice alone.
  await page.locator('tbody tr', { hasText: '€' }).first().locator('.link').first().click();
  await page.locator('dialog .main').waitFor();
  await settled(page);
  yield 'report, an invoice';
  await page.keyboard.press('Escape');
  await page.locator('tbody .link').nth(1).click();
  await page.locator('.hist').waitFor();
  await settled(page);
  yield 'report, a client';
}
