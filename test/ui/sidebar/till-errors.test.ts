/** What the till reports is so: nothing contradicts the list below it, or stays when its cause is gone. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sharedBrowser } from '../browser';
import { focused, openSalonPage, type Salon, type } from './salon-page';

let browser: Browser;
let salon: Salon;
let page: Page;

beforeAll(async () => {
  browser = await sharedBrowser();
  salon = await openSalonPage(browser);
  page = salon.page;
});
afterAll(async () => await salon.close());

beforeEach(async () => {
  // What the test before has begun would be there again.
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await page.locator('[role=option]', { hasText: 'Sofie' }).waitFor();
});

const error = (id: string) => page.locator(`#${id}-err`);
const listed = (id: string) => page.locator(`#${id}-list [role=option]`).allTextContents();
const foot = () => page.locator('.foot').textContent();
const SAVE = 'Control+Enter';

/** Pressed before anybody was chosen. */
async function savedTooSoon(): Promise<void> {
  await page.locator('#add').focus();
  await type(page, 'women', 'Enter', SAVE);
  await error('client').waitFor();
  await expect.poll(() => focused(page)).toBe('client');
}

test('“Choose a client” is not said above a list that has the client, and is gone once one is chosen', async () => {
  await savedTooSoon();
  expect(await error('client').textContent()).toBe('Choose a client, or “Walk-in, no points”.');
  expect(await page.locator('#client').getAttribute('aria-invalid')).toBe('true');
  expect((await listed('client')).join()).toContain('Walk-in, no points');
  await type(page, 'jul');
  expect((await listed('client'))[0]).toContain('Julie Martin');
  expect(await error('client').count()).toBe(0);
  await type(page, 'Enter');
  await page.locator('.pass', { hasText: 'Julie Martin' }).waitFor();
  // What is read out follows a moment later.
  await expect.poll(foot).not.toContain('Choose a client');
});

test('of a client whom nobody knows it is said that nobody fits, above a list that adds them', async () => {
  await type(page, 'Zoë Quast');
  await page.locator('#add').focus();
  await type(page, 'women', 'Enter', SAVE);
  await error('client').waitFor();
  expect(await error('client').textContent()).toBe(
    'Nobody fits “Zoë Quast”. Add them as a new client, or choose “Walk-in, no points”.',
  );
  await expect.poll(() => listed('client')).toEqual(['Add new client “Zoë Quast”', 'Walk-in, no points']);
  await page.locator('#client').fill('amel');
  expect(await error('client').count()).toBe(0);
});

test('text left in the item field is to be chosen from the list, which is there and may have another name first', async () => {
  await type(page, 'jul', 'Enter', 'women', 'Enter', 'sham', 'Escape', SAVE);
  await error('add').waitFor();
  expect(await error('add').textContent()).toBe(
    '“sham” is not on the invoice yet. Choose from the list, or empty the field.',
  );
  expect(await foot()).toContain('Text was left in a field');
  const names = await listed('add');
  expect(names[0]).toContain('Shampoo');
  expect(names.at(-1)).toBe('Add “sham” as a new line');
  await type(page, 'Enter');
  expect(await page.locator('.line .name').allTextContents()).toEqual([
    expect.stringContaining('Women’s cut'),
    expect.stringContaining('Shampoo'),
  ]);
  expect(await error('add').count()).toBe(0);
  expect(await foot()).not.toContain('Text was left');
});

test('what is typed after Save was pressed is not left yet: it is reported once Save is pressed again', async () => {
  await savedTooSoon();
  await type(page, 'jul', 'Enter');
  await expect.poll(() => focused(page)).toBe('add');
  await type(page, 'bond');
  expect(await error('add').count()).toBe(0);
  expect(await foot()).not.toContain('Text was left');
  await type(page, SAVE);
  await error('add').waitFor();
  await type(page, 'x');
  expect(await error('add').count()).toBe(0);
});

test('a line added after Save was pressed is asked for its price then, and no more once it has one', async () => {
  await savedTooSoon();
  await type(page, 'jul', 'Enter', 'balay', 'Enter');
  const price = page.locator('input[id^=price-]');
  await expect.poll(() => focused(page)).toMatch(/^price-/);
  expect(await price.getAttribute('aria-invalid')).toBe(null);
  await type(page, SAVE);
  await page.getByText('Type a price. Free is 0.').waitFor();
  expect(await foot()).toContain('Complete Balayage first');
  await price.fill('80');
  expect(await page.getByText('Type a price. Free is 0.').count()).toBe(0);
  expect(await foot()).not.toContain('Complete');
});

test('a wrong code is wrong as long as it stands there, and another one is none yet', async () => {
  await type(page, 'jul', 'Enter', 'women', 'Enter');
  await page.locator('#cards-open').click();
  await page.locator('#card-code').fill('7Q4M');
  await type(page, 'Enter');
  await error('card-code').waitFor();
  expect(await error('card-code').textContent()).toContain('is not a whole code');
  await type(page, SAVE);
  expect(await error('card-code').textContent()).toContain('is not a whole code');
  await type(page, '-');
  expect(await error('card-code').count()).toBe(0);
  expect(await foot()).not.toContain('Text was left');
  await type(page, SAVE);
  await expect.poll(() => error('card-code').textContent()).toContain('Press Enter to use this code');
  expect(await foot()).toContain('Text was left in a field');
  await page.locator('#card-code').fill('');
  expect(await error('card-code').count()).toBe(0);
  expect(await foot()).not.toContain('Text was left');
});

test('that a card is on the invoice already is not said any more once it was taken off', async () => {
  await page.locator('[role=option]', { hasText: 'Walk-in' }).click();
  await type(page, 'gift', 'Enter', '30', 'Enter', SAVE);
  const code = (await page.locator('code').textContent()) ?? '';
  await page.locator('#next-invoice').click();
  await type(page, 'jul', 'Enter', 'women', 'Enter');
  await page.locator('#cards-open').click();
  for (const _ of ['once', 'twice']) {
    await page.locator('#card-code').fill(code);
    await type(page, 'Enter');
    await page.getByText('30.00 on it').waitFor();
  }
  await error('card-code').waitFor();
  expect(await error('card-code').textContent()).toContain('on this invoice already');
  await page.getByRole('button', { name: /^Remove Gift card/ }).click();
  expect(await error('card-code').count()).toBe(0);
});
