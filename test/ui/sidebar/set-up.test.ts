import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { CarnetSheet } from '../../google/carnet-sheet';
import { openSalon } from '../../google/salon';
import { sharedBrowser } from '../browser';
import { closePage } from '../warm-page';
import { openApiPage } from './api-page';
import type { SalonRequest } from './salon-api';

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

const apiOf = (sheet: CarnetSheet) => ({
  answer: async ({ action, command, key }: SalonRequest) => sheet.call(action, command, key),
});

describe('a sheet that is not set up', () => {
  test('is set up in the language and currency that were chosen', async () => {
    const sheet = new CarnetSheet();
    sheet.open();
    const page = await openApiPage(browser, apiOf(sheet));
    await page.locator('#language').selectOption('nl');
    await page.locator('#currency').selectOption('CHF');
    await page.getByRole('button', { name: 'Deze spreadsheet klaarmaken' }).click();
    await page.locator('#skip-first').click();
    await page.locator('#client').waitFor();
    expect(await page.locator('.tabs').textContent()).toContain('Kassa');
    expect(sheet.answer('open', {}).ruleset).toMatchObject({
      language: 'nl',
      currency: { code: 'CHF', decimals: 2 },
    });
    await closePage(page);
  });
});

describe('a sheet that Carnet does not write to', () => {
  test('a copy says what it is, and is adopted for a reason', async () => {
    const { sheet } = openSalon();
    const api = apiOf(sheet);
    let isCopy = true;
    const page = await openApiPage<SalonRequest>(browser, {
      async answer(request) {
        if (request.action === 'adopt-sheet') isCopy = false;
        return isCopy
          ? { ok: false, refusal: { code: 'stopped', corruption: 'checkpoint-missing', row: 0 } }
          : api.answer(request);
      },
    });
    expect(await page.getByRole('alert').textContent()).toContain('this sheet is a copy');
    await page.getByRole('button', { name: 'Go on with this sheet' }).click();
    await page.locator('#reason').fill('second salon');
    await page.keyboard.press('Enter');
    await page.locator('#client').waitFor();
    await closePage(page);
  });
});
