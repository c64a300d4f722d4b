import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { sharedBrowser } from '../browser';
import { openSalonPage, type Salon, type } from './salon-page';

let browser: Browser;
let salon: Salon;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await salon.close());

/** Julie has bought a gift card of 40.00. */
async function withCard(): Promise<Page> {
  salon = await openSalonPage(browser);
  const { page } = salon;
  await type(page, 'jul', 'Enter', 'gift', 'Enter', '40', 'Enter');
  await page.getByRole('button', { name: 'Save invoice' }).click();
  await page.locator('h1', { hasText: 'Saved' }).waitFor();
  await page.locator('#next-invoice').click();
  return page;
}

test('a client’s own gift card pays with one press, and is not offered again', async () => {
  const page = await withCard();
  await type(page, 'jul', 'Enter', 'bond', 'Enter');
  await page.locator('#cards-open').click();
  const own = page.locator('#cards .opt');
  await own.first().waitFor();
  expect(await own.first().textContent()).toMatch(/^Gift card …\w{4}€40\.00 on it · good for ever/);
  await own.first().click();
  await page.locator('#cards li').waitFor();
  expect(await page.locator('#cards li .num').textContent()).toBe('−25.00');
  expect(await own.count()).toBe(0);
  await page.getByRole('button', { name: 'Save invoice' }).click();
  await page.locator('h1', { hasText: 'Saved' }).waitFor();
  const { storedValues } = salon.api.sheet.answer('list-stored-value', {});
  expect(storedValues.map(({ state }) => state?.balance)).toEqual([1500]);
});

test('somebody else’s cards are not offered, nor any to a walk-in', async () => {
  const page = await withCard();
  await type(page, 'amel', 'Enter', 'bond', 'Enter');
  await page.locator('#cards-open').click();
  await expect.poll(() => salon.api.sent('list-own-cards').length).toBe(1);
  expect(await page.locator('#cards .opt').count()).toBe(0);
});
