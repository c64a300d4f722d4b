// One client's own view: from the list and from a balance, what it shows, and the way back.
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { rule } from '../../google/full-salon';
import { sharedBrowser } from '../browser';
import { openMore, sell } from './owner-page';
import type { SalonOptions } from './salon-api';
import { focused, openSalonPage, type Salon, type } from './salon-page';

let browser: Browser;
let salon: Salon;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await salon.close());

async function open(options: SalonOptions = {}): Promise<Page> {
  salon = await openSalonPage(browser, options);
  return salon.page;
}

async function client(page: Page, name: string): Promise<void> {
  await page.locator('.tabs button').nth(1).click();
  await page.locator('button.opt', { hasText: name }).click();
  await page.locator('.hist').waitFor();
}

const figures = (page: Page) => page.getByLabel('Points and visits').locator('.split').allTextContents();

describe('a client’s own view', () => {
  test('shows who it is, the balance and the history, and goes back to the list as it was', async () => {
    const page = await open();
    await page.locator('.tabs button').nth(1).click();
    await page.locator('#q').fill('julie m');
    await page.locator('button.opt', { hasText: 'Julie Martin' }).click();
    await page.locator('.hist').waitFor();
    expect(await page.locator('.pass').textContent()).toMatch(
      /Julie Martin0470 12 34 56card C-1001 · birthday 5 Nov 1990 · client since 8 Nov 2026.*128/,
    );
    expect(await focused(page)).toBe('');
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    expect(await page.locator('#q').inputValue()).toBe('julie m');
    await expect.poll(() => focused(page)).toMatch(/^client-/);
  });

  test('draws the points over time, and says the line in a sentence', async () => {
    const page = await open({
      rewards: [rule('amount', '5.00 off', { points: 12, amount: '5.00', scope: 'everything' })],
    });
    await client(page, 'Julie Martin');
    expect(await page.locator('.spark').count()).toBe(0);
    sell(salon.api, ['CUT'], ['5.00 off']);
    await page.reload();
    await page.locator('[role=option]', { hasText: 'Sofie' }).waitFor();
    await client(page, 'Sofie');
    expect(await page.getByRole('img').getAttribute('aria-label')).toBe(
      'From 1,212 on 14 Nov 2026 to 1,205 now, at most 1,212',
    );
  });

  test('gives points from the list and from a line of the history', async () => {
    const page = await open();
    await page.locator('.tabs button').nth(1).click();
    await page.getByRole('button', { name: 'Add or take points: Julie Martin' }).click();
    await page.locator('#hand-points').fill('15');
    await page.locator('#hand-note').fill('Thank you');
    await page.locator('dialog .main').click();
    await page.locator('button.opt', { hasText: 'Julie Martin' }).getByText('143').waitFor();
    await client(page, 'Julie Martin');
    await page.locator('.hist .name', { hasText: 'Earned' }).click();
    await page.getByRole('button', { name: 'Add points…' }).click();
    await page.locator('#hand-points').fill('5');
    await page.locator('#hand-note').fill('Sorry');
    await page.locator('dialog .main').click();
    await page.locator('.pass', { hasText: '148' }).waitFor();
    expect(salon.api.sent('adjust-points').map(({ points, note }) => [points, note])).toEqual([
      [15, 'Thank you'],
      [5, 'Sorry'],
    ]);
  });

  test('says by which day points expire and from which day pending ones are usable', async () => {
    const page = await open({
      policies: { expiry: 'earned', expiryMonths: 12, delay: 3, delayUnit: 'days' },
    });
    sell(salon.api, ['CUT']);
    await client(page, 'Sofie');
    await page.getByText('Pending until 25 Nov').waitFor();
    expect(await figures(page)).toEqual([
      'Pending until 25 Nov5 points',
      'Expire after 30 Nov 20275 points',
      'Invoices2',
      'Spent this year€12,175.00',
    ]);
  });

  test('shows the client’s gift cards that are still good, and the level', async () => {
    const page = await open({ bonuses: [rule('tier', 'Club', { factor: '1.25', spent: '300' })] });
    sell(salon.api, ['GC']);
    await client(page, 'Sofie');
    await page.getByText(/Gift card …\w{4}/).waitFor();
    expect((await figures(page)).join()).toMatch(/30\.00 on it.*LevelClub/);
    await client(page, 'Julie Martin');
    await page.getByText('Club').waitFor();
    expect((await figures(page)).join()).not.toContain('Gift card');
  });

  test('opens from the balance at the till, and goes back to the invoice that was begun', async () => {
    const page = await open();
    await type(page, 'jul', 'Enter', 'women', 'Enter');
    await page.locator('#balance').click();
    await page.locator('.hist').waitFor();
    expect(await page.locator('#who').textContent()).toBe('Julie Martin');
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await page.locator('.line', { hasText: 'Women’s cut' }).waitFor();
  });

  test('opens from a gift card’s row, and goes back to the list of cards', async () => {
    const page = await open();
    sell(salon.api, ['GC']);
    await openMore(page, 'cards');
    await page.locator('details > summary').first().click();
    await page.getByRole('button', { name: 'Sofie De Smet' }).click();
    await page.locator('.hist').waitFor();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await page.locator('details > summary').first().waitFor();
  });

  test('the tab leads from it to the list', async () => {
    const page = await open();
    await client(page, 'Julie Martin');
    await page.locator('.tabs button').nth(1).click();
    await page.locator('#q').waitFor();
  });
});
