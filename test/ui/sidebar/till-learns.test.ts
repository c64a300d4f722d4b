import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { sharedBrowser } from '../browser';
import { closePage } from '../warm-page';
import { openApiPage } from './api-page';
import { focused, openSalonPage, type Salon, type } from './salon-page';

let browser: Browser;
let salon: Salon;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await salon.close());

const catalogRow = (name: string) =>
  salon.api.sheet.answer('open', {}).catalog.find((item) => item.name === name);

async function withLowlights(): Promise<Page> {
  salon = await openSalonPage(browser);
  await type(salon.page, 'jul', 'Enter', 'Lowlights', 'Enter', '45', 'Enter');
  return salon.page;
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save invoice' }).click();
  await page.locator('h1', { hasText: 'Saved' }).waitFor();
}

test('a line typed by hand is kept in the catalog with one press, and found there from then on', async () => {
  const page = await withLowlights();
  await page.getByRole('button', { name: 'Keep in the catalog: Lowlights' }).click();
  await page.getByText('Lowlights is in the catalog now').waitFor();
  expect(catalogRow('Lowlights')).toMatchObject({ kind: 'service', price: 4500, active: true });
  expect(await page.getByRole('button', { name: /Keep in the catalog/ }).count()).toBe(0);
  expect(await focused(page)).toBe('add');
  // The next search finds it, and adds one more of the same.
  await type(page, 'lowl');
  expect(await page.locator('#add-list [role=option]').first().textContent()).toBe('LowlightsService45.00');
  await type(page, 'Enter');
  expect(await page.locator('.line output').allTextContents()).toEqual(['2']);
});

test('what somebody else has put there meanwhile keeps its price', async () => {
  const page = await withLowlights();
  const item = { kind: 'service', code: '', name: 'Lowlights', category: 'Colour', price: 5000 } as const;
  salon.api.sheet.answer('put-catalog', { items: [{ ...item, active: true }] });
  await page.getByRole('button', { name: /Keep in the catalog/ }).click();
  await page.getByText('Lowlights is in the catalog now').waitFor();
  expect(catalogRow('Lowlights')).toMatchObject({ category: 'Colour', price: 5000 });
});

test('a tip is not kept, nor anything by somebody who works by a link', async () => {
  salon = await openSalonPage(browser);
  await type(salon.page, 'jul', 'Enter', 'tip', 'Enter', '5', 'Enter');
  expect(await salon.page.getByRole('button', { name: /Keep in the catalog/ }).count()).toBe(0);
});

test('a name typed before is offered again with its price, below what the catalog has', async () => {
  const page = await withLowlights();
  await save(page);
  await page.locator('#next-invoice').click();
  await type(page, 'jul', 'Enter', 'lowl');
  const options = page.locator('#add-list [role=option]');
  expect(await options.first().textContent()).toBe('Lowlightstyped before45.00');
  await type(page, 'Enter');
  expect(await page.locator('.line > .num').textContent()).toBe('45.00');
  expect(salon.api.sent('list-typed')).toHaveLength(1);
});

test('who served last stands first', async () => {
  salon = await openSalonPage(browser);
  const { page } = salon;
  for (const name of ['Kim', 'Ava']) {
    await type(page, 'jul', 'Enter', 'cut', 'Enter');
    await page.locator('#details-open').click();
    await page.getByLabel('Staff', { exact: true }).fill(name);
    await save(page);
    await page.locator('#next-invoice').click();
  }
  await type(page, 'jul', 'Enter', 'cut', 'Enter');
  await page.locator('#details-open').click();
  const chips = page.locator('#details .chip');
  expect(await chips.allTextContents()).toEqual(['Ava', 'Kim']);
  await chips.first().click();
  expect(await page.getByLabel('Staff', { exact: true }).inputValue()).toBe('Ava');
  expect(await focused(page)).toBe('staff');
});

test('names are learned at whatever till they were typed', async () => {
  const first = await openSalonPage(browser);
  await type(first.page, 'jul', 'Enter', 'cut', 'Enter');
  await first.page.locator('#details-open').click();
  await first.page.getByLabel('Staff', { exact: true }).fill('Kim');
  await save(first.page);
  const page = await openApiPage(browser, first.api);
  await page.locator('#client').waitFor();
  salon = { page, api: first.api, close: () => first.close() };
  await page.locator('[role=option]', { hasText: 'Sofie' }).waitFor();
  await type(page, 'amel', 'Enter', 'cut', 'Enter');
  await page.locator('#details-open').click();
  await page.locator('#details .chip', { hasText: 'Kim' }).waitFor();
  await closePage(page);
});
