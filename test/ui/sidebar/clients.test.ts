import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser';
import { openSidebar, type Sidebar, type SidebarOptions } from './sidebar-page';

let browser: Browser;
let sidebar: Sidebar;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => await browser.close());
afterEach(async () => await sidebar.close());

async function clients(options: SidebarOptions = {}) {
  sidebar = await openSidebar(browser, options);
  await sidebar.page.getByRole('button', { name: 'Clients' }).click();
  await sidebar.page.locator('summary', { hasText: 'Sofie' }).waitFor();
  return sidebar.page;
}

describe('the clients', () => {
  test('are sorted by last visit, name or balance', async () => {
    const page = await clients();
    const first = () => page.locator('summary').first().textContent();
    expect(await first()).toContain('Anne-Julie');
    await page.locator('#sort').selectOption('balance');
    expect(await first()).toContain('Sofie');
    await page.locator('#sort').selectOption('name');
    expect(await first()).toMatch(/<img|=IMPORT/);
  });

  test('stay quick when there are five thousand: a search answers at once, few rows are drawn', async () => {
    const page = await clients({ crowd: 5000 });
    await page.getByText('5,008 clients').waitFor();
    expect(await page.locator('summary').count()).toBe(50);
    const started = Date.now();
    await page.locator('#q').fill('client 4999');
    await page.getByText('1 client', { exact: true }).waitFor();
    expect(Date.now() - started).toBeLessThan(1500);
    await page.locator('#q').fill('');
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    expect(await page.locator('summary').count()).toBe(100);
  });

  test('open into their history, newest first, with earlier events on demand', async () => {
    const page = await clients();
    await page.locator('summary', { hasText: 'Julie Martin' }).click();
    const rows = page.locator('.hist tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(4);
    expect(await rows.first().textContent()).toMatch(
      /Earned[\s\S]*receipt 2006[\s\S]*132\.00[\s\S]*\+13[\s\S]*128/,
    );
    await page.getByRole('button', { name: 'Show earlier' }).click();
    await page.getByText('Opening balance').waitFor();
    expect(await rows.count()).toBe(5);
  });

  test('an invoice is voided after one question, and not a second time', async () => {
    const page = await clients();
    await page.locator('summary', { hasText: 'Julie Martin' }).click();
    await page.getByRole('button', { name: 'Void the invoice of 8 Nov' }).first().click();
    expect(await page.getByRole('dialog').textContent()).toContain('It gave 13 points.');
    await page.getByRole('button', { name: 'Void invoice' }).click();
    await page.getByText('Invoice voided, 13 points taken back.').waitFor();
    await page.locator('.hist tbody tr', { hasText: '2006' }).getByText('Voided later').waitFor();
    const row = page.locator('.hist tbody tr', { hasText: '2006' });
    expect(await row.getByRole('button').count()).toBe(0);
    expect(await page.locator('summary', { hasText: 'Julie Martin' }).textContent()).toContain('115 points');
  });

  test('the question is left with Esc, and the focus is where it was', async () => {
    const page = await clients();
    await page.locator('summary', { hasText: 'Julie Martin' }).click();
    const button = page.getByRole('button', { name: 'Void the invoice of 8 Nov' }).first();
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('a new invoice begins with the client chosen', async () => {
    const page = await clients();
    await page.locator('summary', { hasText: 'Julie Martin' }).click();
    await page.getByRole('button', { name: 'New invoice' }).click();
    expect(await page.locator('#who').textContent()).toBe('Julie Martin');
  });

  test('one whose card somebody has already is refused at the card', async () => {
    const page = await clients();
    await page.getByRole('button', { name: 'Add client' }).click();
    await page.locator('#new-name').fill('Somebody');
    await page.locator('#new-card').fill('C-1001');
    await page.keyboard.press('Enter');
    await page.locator('#new-card-err', { hasText: 'Julie Martin has the same card.' }).waitFor();
  });

  test('the list is exported as a file', async () => {
    const page = await clients();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export list' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('carnet-balances.csv');
  });
});
