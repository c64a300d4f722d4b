/** The invoices of a day, and of all days by their number. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sharedBrowser } from '../browser';
import { openMore, openTab, sell } from './owner-page';
import { focused, openSalonPage, type Salon } from './salon-page';

let browser: Browser;
let salon: Salon;
let page: Page;

// The salon has an invoice of Julie on 8 November, of Amélie on 30 June and of Sofie on 14 November, numbers 1 to 3, all
// with the receipt 2006 of another till; Sofie buys once more today, number 4.
beforeAll(async () => {
  browser = await sharedBrowser();
  salon = await openSalonPage(browser);
  page = salon.page;
  sell(salon.api, ['CUT']);
});
afterAll(async () => await salon.close());

beforeEach(async () => {
  await openTab(page, 0);
  await openMore(page, 'invoices');
  await page.locator('table.of-day').waitFor();
});

const whose = () => page.locator('.of-day tbody th').allTextContents();
const find = (text: string) => page.locator('#today-q').fill(text);
const onDay = (day: string) => page.locator('#today-day').fill(day);
const everywhere = (number: string) =>
  page.getByRole('button', { name: `Look for no. ${number} on all days`, exact: true });

test('an invoice of today is found by its client and by its number', async () => {
  await find('smet');
  expect(await whose()).toEqual([
    expect.stringMatching(/^Sofie De Smet.*no\. 4/i),
    expect.stringContaining('3'),
  ]);
  await find('4');
  expect(await whose()).toEqual([expect.stringContaining('Women’s cut')]);
  expect(await page.locator('p.split.note').textContent()).toMatch(/1 invoice.*€55\.00 · 5 points/);
  await find('amel');
  expect(await whose()).toEqual([expect.stringContaining('Amélie Laurent')]);
  await find('nobody');
  await page.getByText('Nothing of this day fits that.').waitFor();
});

test('another day has its own, or says that it has none', async () => {
  await onDay('2026-11-08');
  await expect.poll(whose).toEqual([expect.stringMatching(/^Julie Martin.*2006/)]);
  await onDay('2026-11-09');
  await page.getByText('No invoice on this day').waitFor();
  await onDay('2026-11-22');
  await expect.poll(async () => (await whose()).length).toBeGreaterThan(1);
});

test('a number that the day has not is looked for on all days, and there is a way back to the day', async () => {
  await onDay('2026-11-14');
  await expect.poll(whose).toEqual([expect.stringContaining('Sofie De Smet')]);
  await find('1');
  await page.getByText('Nothing of this day fits that.').waitFor();
  await everywhere('1').click();
  await page.getByText('No. 1, on all days').waitFor();
  await expect.poll(whose).toEqual([expect.stringContaining('Julie Martin')]);
  // How many it comes to is said of a day alone.
  expect(await page.locator('p.split.note').count()).toBe(0);
  await page.getByRole('button', { name: 'Back to the day' }).click();
  await expect.poll(whose).toEqual([expect.stringContaining('Sofie De Smet')]);
});

test('Enter looks on all days too, for a receipt of another till as well, and says what is nowhere', async () => {
  await find('2006');
  await page.locator('#today-q').press('Enter');
  await page.getByText('No. 2006, on all days').waitFor();
  await expect
    .poll(async () => (await whose()).map((row) => row.split(' ')[0]).sort())
    .toEqual(['Amélie', 'Julie', 'Sofie']);
  await find('77');
  await page.locator('#today-q').press('Enter');
  await page.getByText('There is no invoice and no receipt 77.').waitFor();
  expect(await focused(page)).toBe('today-q');
  // Whoever types anew looks among those of the day again.
  await find('amel');
  await expect.poll(whose).toEqual([expect.stringContaining('Amélie Laurent')]);
});

test('a name is not a number: it is not looked for elsewhere', async () => {
  await find('julie');
  expect(await page.getByRole('button', { name: /on all days/ }).count()).toBe(0);
});
