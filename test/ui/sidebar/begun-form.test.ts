// An invoice that was begun at the till of the sheet is there again when the sidebar is opened again in the same tab.
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { sharedBrowser } from '../browser';
import { settled } from './api-page';
import { focused, openSalonPage, type Salon, type } from './salon-page';

let salon: Salon;

afterEach(() => salon.close());

/** Julie Martin, a women's cut: 55.00, 5 points, 133 after it. */
async function begun(): Promise<Page> {
  salon = await openSalonPage(await sharedBrowser(), { pieces: 'by-api' });
  const { page } = salon;
  await type(page, 'jul', 'Enter', 'cut', 'Enter');
  await page.locator('.foot', { hasText: '133 points' }).waitFor();
  return page;
}

async function isEmptyAgain(page: Page): Promise<void> {
  await page.reload();
  await page.locator('#client').waitFor();
  await settled(page);
  expect(await page.locator('.line').count()).toBe(0);
}

const line = (page: Page, item: string) => page.locator('.line', { hasText: item });

test('with its client and its lines; it is quoted anew, and gone once it is saved', async () => {
  const page = await begun();
  await page.reload();
  await line(page, 'cut').waitFor();
  await page.locator('.foot', { hasText: '133 points' }).waitFor();
  expect(await page.locator('.pass h2').textContent()).toContain('Julie');
  await expect.poll(() => focused(page)).toBe('add');
  await type(page, 'Control+Enter');
  await page.locator('h1', { hasText: 'Saved' }).waitFor();
  await isEmptyAgain(page);
});

test('after it was cleared it is not', async () => {
  const page = await begun();
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.locator('#client').waitFor();
  await isEmptyAgain(page);
});

test('it is there in this tab and this sheet alone', async () => {
  const page = await begun();
  expect(await page.evaluate(() => localStorage.getItem('carnet.form'))).toBeNull();
  await page.evaluate(() => {
    const kept = JSON.parse(sessionStorage.getItem('carnet.form') ?? 'null');
    sessionStorage.setItem('carnet.form', JSON.stringify({ ...kept, sheet: 'another' }));
  });
  await isEmptyAgain(page);
});

test('whoever has chosen somebody before the till has come goes on with them, and finds the other invoice afterwards', async () => {
  const page = await begun();
  const release = salon.api.hold('page-pieces');
  await page.goto(page.url());
  await page.locator('[role=option]', { hasText: 'Sofie' }).waitFor();
  await type(page, 'sofie', 'Enter');
  release();
  await page.locator('.pass h2', { hasText: 'Sofie' }).waitFor();
  await settled(page);
  expect(await page.locator('.line').count()).toBe(0);
  await type(page, 'cut', 'Enter', 'Control+Enter');
  await page.locator('h1', { hasText: 'Saved' }).waitFor();
  await type(page, 'Enter');
  await page.locator('.pass h2', { hasText: 'Julie' }).waitFor();
  await line(page, 'cut').waitFor();
});
