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

async function view(index: number, options: SidebarOptions = {}) {
  sidebar = await openSidebar(browser, options);
  await sidebar.page.locator('.tabs button').nth(index).click();
  return sidebar.page;
}
const PROGRAMMES = 2;
const SETTINGS = 3;

describe('the programmes', () => {
  test('an empty book offers the six usual ways, each one press away', async () => {
    const page = await view(PROGRAMMES, { programs: [] });
    expect(await page.locator('.card .opt').count()).toBe(6);
    await page.getByRole('button', { name: 'A point a service' }).click();
    await page.getByText('A point a service added').waitFor();
    expect(sidebar.door.book.programs).toEqual([
      { kind: 'unit', name: 'A point a service', on: true, terms: { points: 1, scope: ['service'] } },
    ]);
  });

  test('the form shows what an invoice would earn while one types', async () => {
    const page = await view(PROGRAMMES);
    await page.locator('.name.link').click();
    expect(await page.locator('.why output').textContent()).toBe('4 points');
    await page.locator('#program-every').fill('5');
    expect(await page.locator('.why output').textContent()).toBe('9 points');
    await page.locator('#program-kind').selectOption('visit');
    expect(await page.locator('.why output').textContent()).toBe('1 point');
    expect(await page.locator('#program-every').count()).toBe(0);
  });

  test('a term that cannot be read is refused at its field in words', async () => {
    const page = await view(PROGRAMMES);
    await page.locator('.name.link').click();
    await page.locator('#program-points').fill('1.5');
    await page.getByRole('button', { name: 'Save programme' }).click();
    expect(await page.locator('#program-points-err').textContent()).toContain('not a whole number');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('program-points');
    expect(sidebar.door.requests.some(({ action }) => action === 'save-settings')).toBe(false);
  });

  test('the switch holds at once and can be taken back', async () => {
    const page = await view(PROGRAMMES);
    await page.getByRole('switch').click();
    await page.getByText('House points is off').waitFor();
    expect(sidebar.door.book.programs[0]?.on).toBe(false);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => sidebar.door.book.programs[0]?.on).toBe(true);
  });

  test('programmes are added, moved and deleted', async () => {
    const page = await view(PROGRAMMES);
    await page.getByRole('button', { name: 'New programme' }).click();
    await page.locator('#program-name').fill('Second');
    await page.locator('#program-kind').selectOption('visit');
    await page.getByRole('button', { name: 'Save programme' }).click();
    const names = () => sidebar.door.book.programs.map(({ name }) => name);
    await expect.poll(names).toEqual(['House points', 'Second']);
    await page.getByRole('button', { name: 'Second' }).click();
    await page.getByRole('button', { name: 'Move up' }).click();
    await expect.poll(names).toEqual(['Second', 'House points']);
    await page.getByRole('button', { name: 'Delete programme' }).click();
    await expect.poll(names).toEqual(['House points']);
  });
});

describe('the settings', () => {
  test('another language holds for the whole page as soon as it is saved', async () => {
    const page = await view(SETTINGS);
    await page.locator('#language').selectOption('fr');
    await page.getByRole('button', { name: 'Save settings' }).click();
    await page.getByText('Réglages enregistrés').waitFor();
    expect(await page.locator('.tabs').textContent()).toContain('Caisse');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
  });

  test('every currency has its name and says its decimals', async () => {
    const page = await view(SETTINGS);
    expect(await page.locator('#currency option').count()).toBeGreaterThan(150);
    await page.locator('#currency').selectOption('JPY');
    await page.getByText('Amounts have no decimals.').waitFor();
  });

  test('settings that somebody else changed are shown anew, not overwritten', async () => {
    const page = await view(SETTINGS);
    sidebar.door.book = { ...sidebar.door.book, overdraw: 'zero' };
    await page.getByRole('switch').click();
    await page.getByRole('button', { name: 'Save settings' }).click();
    await page.getByText('changed elsewhere').waitFor();
    await expect.poll(() => page.getByLabel('stops at zero').isChecked()).toBe(true);
    expect(await page.getByRole('switch').isChecked()).toBe(true);
  });

  test('the appearance is kept in this browser', async () => {
    const page = await view(SETTINGS);
    await page.getByLabel('Dark').click();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await page.reload();
    await page.locator('#client').waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  });

  test('what is wrong in a tab is named by tab, row and column', async () => {
    const refusal = { code: 'item-price', text: 'abc' } as const;
    const page = await view(SETTINGS, { problems: [{ tab: 'catalog', row: 12, column: 'F', refusal }] });
    expect(await page.getByRole('alert').textContent()).toMatch(
      /Catalog, row 12, column F[\s\S]*“abc” is not a price/,
    );
    await page.locator('.tabs button').first().click();
    expect(await page.locator('.foot').textContent()).toContain('1 thing to mend in the tabs');
  });

  test('the check names what it found, and a broken ledger is adopted for a reason', async () => {
    const page = await view(SETTINGS);
    const head = { seq: 2041, hash: 'ab'.repeat(32) };
    const found = { tab: 'ledger', row: 17, code: 'visible-changed', seq: 16, column: 'F, G' };
    const stopped = { code: 'mark-ahead', row: 0 };
    const value = { entries: 2040, clients: 8, head, stopped, findings: [found] };
    sidebar.door.force('check-ledger', { ok: true, value });
    await page.getByRole('button', { name: 'Check the ledger' }).click();
    await page.getByText('Ledger, row 17, column F, G, entry 16').waitFor();
    await page.getByRole('button', { name: 'Adopt this sheet' }).click();
    await page.keyboard.press('Enter');
    await page.getByText('Type a reason.').waitFor();
    await page.locator('#reason').fill('old version restored');
    await page.keyboard.press('Enter');
    await page.getByText('The ledger is in order.').waitFor();
    const adopted = sidebar.door.requests.find(({ action }) => action === 'adopt-sheet');
    expect(adopted?.command).toEqual({ reason: 'old version restored' });
  });
});

describe('a sheet that is not set up', () => {
  test('is set up in the language and currency that were chosen', async () => {
    sidebar = await openSidebar(browser, { isSetUp: false });
    const { page, door } = sidebar;
    await page.locator('#language').selectOption('nl');
    await page.locator('#currency').selectOption('CHF');
    await page.getByRole('button', { name: 'Deze spreadsheet klaarmaken' }).click();
    await page.locator('#client').waitFor();
    expect(await page.locator('.tabs').textContent()).toContain('Kassa');
    expect(door.requests.find(({ action }) => action === 'set-up')?.command).toEqual({
      language: 'nl',
      currency: 'CHF',
    });
  });
});

describe('a sheet that Carnet does not write to', () => {
  test('a copy says what it is, and is adopted for a reason', async () => {
    sidebar = await openSidebar(browser, { stopped: 'mark-missing' });
    const { page, door } = sidebar;
    expect(await page.getByRole('alert').textContent()).toContain('this sheet is a copy');
    await page.getByRole('button', { name: 'Adopt this sheet' }).click();
    await page.locator('#reason').fill('second salon');
    await page.keyboard.press('Enter');
    await page.locator('#client').waitFor();
    expect(door.requests.find(({ action }) => action === 'adopt-sheet')?.command).toEqual({
      reason: 'second salon',
    });
  });
});
