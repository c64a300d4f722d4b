// Two sidebars on one sheet: what one of them adds or sells is found at the other, without loading everything again.
import type { Browser } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { contact } from '../../google/salon';
import { sharedBrowser } from '../browser';
import { sell } from './owner-page';
import { openSalonPage, type Salon, type } from './salon-page';

let browser: Browser;
let salon: Salon;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await salon.close());

test('a client added at the other one is found before it is said that nobody matches', async () => {
  salon = await openSalonPage(browser);
  const { page, api } = salon;
  api.sheet.answer('add-client', contact('Nora Claes', '0470 98 76 54'));
  await type(page, 'nora');
  await page.locator('[role=option]', { hasText: 'Nora Claes' }).waitFor();
  await type(page, 'Enter');
  expect(await page.locator('#who').textContent()).toBe('Nora Claes');
  expect(api.sent('list-clients')).toHaveLength(1);
});

test('what was sold at the other one is in the list after the next answer of any kind', async () => {
  salon = await openSalonPage(browser);
  const { page, api } = salon;
  const { clients } = api.sheet.answer('list-clients', { first: 2 });
  const before = clients.find(({ name }) => name.startsWith('Sofie'))?.standing.balance ?? 0;
  sell(api, ['CUT']);
  await type(page, 'jul', 'Enter');
  await page.locator('#balance').click();
  await page.locator('.hist').waitFor();
  await page.locator('.tabs button').nth(1).click();
  const sofie = page.locator('button.opt', { hasText: 'Sofie' });
  await sofie.getByText(new Intl.NumberFormat('en').format(before + 5)).waitFor();
  expect(api.sent('list-clients')).toHaveLength(1);
});

test('one’s own invoice asks for nothing more', async () => {
  salon = await openSalonPage(browser);
  const { page, api } = salon;
  await type(page, 'jul', 'Enter', 'women', 'Enter', 'Control+Enter');
  await page.locator('h1', { hasText: 'Saved' }).waitFor();
  await page.locator('.tabs button').nth(1).click();
  await page.locator('button.opt', { hasText: 'Julie Martin' }).getByText('133').waitFor();
  expect(api.sent('refresh-clients')).toEqual([]);
});
