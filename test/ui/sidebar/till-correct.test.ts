import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sharedBrowser } from '../browser';
import { someRewards } from './salon-api';
import { openSalonPage, type Salon, type } from './salon-page';

let browser: Browser;
let salon: Salon;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await salon.close());

async function till(): Promise<Page> {
  salon = await openSalonPage(browser, { rewards: someRewards });
  return salon.page;
}

const foot = (page: Page) => page.locator('.foot').textContent();
const balanceOf = (name: string) =>
  salon.api.sheet.answer('list-clients', { first: 2 }).clients.find((client) => client.name === name)
    ?.standing.balance;

async function save(page: Page): Promise<void> {
  await type(page, 'Control+Enter');
  await page.locator('h1', { hasText: 'Saved' }).waitFor();
}

async function correct(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Correct…' }).click();
  await page.getByText(/Correcting no\. \d+/).waitFor();
}

describe('correcting an invoice', () => {
  test('a forgotten line is added: the wrong invoice is voided and the right one recorded at once', async () => {
    const page = await till();
    await type(page, 'jul', 'Enter', 'women', 'Enter');
    await page.locator('fieldset label', { hasText: /^10\.00 off/ }).click();
    await save(page);
    expect(balanceOf('Julie Martin')).toBe(32); // 128 − 100 + 4
    await correct(page);
    // The points of the wrong invoice are back: the reward is in reach again, and the card shows those points.
    expect(await page.locator('.pass').textContent()).toMatch(
      /128 ?points[\s\S]*A day of care[\s\S]*22 points to go/,
    );
    expect(await foot(page)).toMatch(/32 points after this invoice[\s\S]*€45\.00/);
    await type(page, 'bond', 'Enter');
    expect(await foot(page)).toMatch(/35 points after this invoice[\s\S]*€70\.00/);
    await save(page);
    expect(await page.locator('.pass').textContent()).toMatch(
      /35[\s\S]*Before128[\s\S]*−100[\s\S]*Earned\+7/,
    );
    expect(balanceOf('Julie Martin')).toBe(35);
  });

  test('the wrong client: the points move to the right one', async () => {
    const page = await till();
    await type(page, 'jul', 'Enter', 'women', 'Enter');
    await save(page);
    expect(balanceOf('Julie Martin')).toBe(133);
    await correct(page);
    await page.getByRole('button', { name: 'Change client' }).click();
    await type(page, 'amel', 'Enter');
    expect(await foot(page)).toContain('69 points after this invoice');
    await save(page);
    expect([balanceOf('Julie Martin'), balanceOf('Amélie Laurent')]).toEqual([128, 69]);
    expect(salon.api.sent('record-invoice')[1]).toMatchObject({ corrects: { member: {} } });
  });

  test('a walk-in who turns out to be a client', async () => {
    const page = await till();
    await page.locator('[role=option]', { hasText: 'Walk-in' }).click();
    await type(page, 'women', 'Enter');
    await save(page);
    await correct(page);
    await page.getByRole('button', { name: 'Change client' }).click();
    await type(page, 'jul', 'Enter');
    await save(page);
    expect(balanceOf('Julie Martin')).toBe(133);
  });

  test('is cancelled without a trace', async () => {
    const page = await till();
    await type(page, 'jul', 'Enter', 'women', 'Enter');
    await save(page);
    await correct(page);
    await page.getByRole('button', { name: 'Cancel correction' }).click();
    await page.locator('#client').waitFor();
    expect(await page.locator('.line').count()).toBe(0);
    expect(balanceOf('Julie Martin')).toBe(133);
  });

  test('prices, discounts, date, receipt and staff come back as they were typed', async () => {
    const page = await till();
    await type(page, 'jul', 'Enter', 'balay', 'Enter', '99,50', 'Tab', '12.5', 'Enter');
    await page.locator('#details-open').click();
    await page.locator('#day').fill('2026-11-20');
    await page.locator('#receipt').fill('B-7');
    await page.locator('#staff').fill('Kim');
    await save(page);
    await correct(page);
    await page.locator('.line .name').click();
    expect(await page.locator('input[id^=price-]').inputValue()).toBe('99.50');
    expect(await page.locator('input[id^=discount-]').inputValue()).toBe('12.5');
    await save(page);
    const [first, second] = salon.api.sent('record-invoice');
    expect({ ...second, corrects: null, member: null }).toEqual({ ...first, corrects: null, member: null });
  });
});

describe('correcting what a gift card paid', () => {
  test('a card issued by the wrong invoice cannot pay for the right one', async () => {
    const page = await till();
    await type(page, 'jul', 'Enter', 'women', 'Enter');
    await page.locator('fieldset label', { hasText: 'Gift card of 25' }).click();
    await save(page);
    const code = (await page.locator('code').textContent()) ?? '';
    await correct(page);
    await page.getByText('The codes that it made stop working').waitFor();
    await page.locator('#cards-open').click();
    await page.locator('#card-code').fill(code);
    await type(page, 'Enter');
    await page.locator('#card-code-err', { hasText: 'was taken back' }).waitFor();
  });

  test('says that its code is needed again, and takes it', async () => {
    const page = await till();
    await type(page, 'jul', 'Enter', 'women', 'Enter');
    await page.locator('fieldset label', { hasText: 'Gift card of 25' }).click();
    await save(page);
    const code = (await page.locator('code').textContent()) ?? '';
    await page.locator('#next-invoice').click();
    await type(page, 'amel', 'Enter', 'women', 'Enter');
    await bring(page, code);
    await save(page);
    await correct(page);
    await page.getByText('To use it here, type its code again.').waitFor();
    expect(await foot(page)).toMatch(/€55\.00/);
    await bring(page, code);
    expect(await foot(page)).toMatch(/€30\.00/);
    await save(page);
  });
});

async function bring(page: Page, code: string): Promise<void> {
  await page.locator('#cards-open').click();
  await page.locator('#card-code').fill(code);
  await type(page, 'Enter');
  await page.getByText('25.00 on it').waitFor();
}

describe('undoing what was just saved', () => {
  test('removes earned points, returns used ones, and says how much money to give back', async () => {
    const page = await till();
    await type(page, 'jul', 'Enter', 'women', 'Enter');
    await page.locator('fieldset label', { hasText: /^10\.00 off/ }).click();
    await save(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('h1', { hasText: 'Undone' }).waitFor();
    expect(await page.locator('.pass').textContent()).toMatch(/128[\s\S]*\+96[\s\S]*To give back€45\.00/);
    expect(balanceOf('Julie Martin')).toBe(128);
  });

  test('what a gift card paid goes back on it', async () => {
    const page = await till();
    await type(page, 'jul', 'Enter', 'women', 'Enter');
    await page.locator('fieldset label', { hasText: 'Gift card of 25' }).click();
    await save(page);
    const code = (await page.locator('code').textContent()) ?? '';
    await page.locator('#next-invoice').click();
    await type(page, 'amel', 'Enter', 'women', 'Enter');
    await bring(page, code);
    await save(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('h1', { hasText: 'Undone' }).waitFor();
    expect(await page.locator('.pass').textContent()).toMatch(/To give back€30\.00Back on gift cards25\.00/);
  });
});
