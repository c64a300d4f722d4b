// Why a client has so many points: from the client's view, on any day, line by line, printed.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedBrowser } from '../browser';
import { someRewards } from './salon-api';
import { openSalonPage, type Salon, type } from './salon-page';

let browser: Browser;
let salon: Salon;
let page: Page;

beforeAll(async () => {
  browser = await sharedBrowser();
  salon = await openSalonPage(browser, { rewards: someRewards });
  ({ page } = salon);
  await type(page, 'jul', 'Enter', 'women', 'Enter', 'shampoo', 'Enter', 'shampoo', 'Enter');
  await page.locator('fieldset label', { hasText: /^10\.00 off/ }).click();
  await type(page, 'Control+Enter');
  await page.locator('h1', { hasText: 'Saved' }).waitFor();
  await page.getByRole('button', { name: 'Clients' }).click();
  await page.locator('button.opt', { hasText: 'Julie Martin' }).click();
  await page.locator('.hist').waitFor();
  await page.getByRole('button', { name: 'Why this balance?' }).click();
  await page.locator('h1', { hasText: 'Why 36 points?' }).waitFor();
});
afterAll(async () => await salon.close());

const rows = () => page.locator('.why tbody tr').allTextContents();
const asOf = (day: string) => page.getByLabel('As they stood on').fill(day);

describe('why a client has so many points', () => {
  test('is told in groups with the rule in words, whose last total is the balance', async () => {
    expect(await rows()).toEqual([
      '2 visits1 point for every full €10.00 spent on everything+136136',
      '1 reward used10.00 off−10036',
    ]);
    expect(await page.locator('.why .pass').textContent()).toBe('The 36 points of todaydo not expire36');
  });

  test('as it stood on an earlier day', async () => {
    // Her first invoice is of 8 November, and was recorded today: yesterday nobody knew it.
    await asOf('2026-11-21');
    await page.getByText('Nothing had happened yet on that day.').waitFor();
    await page.locator('h1', { hasText: 'Why 0 points?' }).waitFor();
    await asOf('2026-11-22');
    await page.locator('h1', { hasText: 'Why 36 points?' }).waitFor();
  });

  test('line by line, newest first, with the total after each', async () => {
    await page.getByRole('button', { name: 'Show every line' }).click();
    const [newest, first] = await rows();
    expect(newest).toMatch(/^Earned and used22 Nov 2026.*82\.00.*−9236$/);
    expect(first).toMatch(/^Earned.*128128$/);
    await page.getByRole('button', { name: 'Show in groups' }).click();
    expect(await rows()).toHaveLength(2);
  });

  test('is printed alone', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.why table').isVisible()).toBe(true);
    expect(await page.locator('#why-day').isVisible()).toBe(false);
    expect(await page.locator('.foot').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });

  test('is asked for in portions, and goes back to the client', async () => {
    expect(salon.api.sent('why-balance').map(({ from, where }) => [from, where])).toEqual([[0, 'column']]);
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await page.locator('.hist').waitFor();
  });
});
