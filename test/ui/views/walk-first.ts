/** Walks from an empty sheet to the first invoice, by position and never by words, so that it works in all languages. */
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../../src/core/language';
import { CarnetSheet } from '../../google/carnet-sheet';
import { openApiPage, settled } from '../sidebar/api-page';
import type { SalonRequest } from '../sidebar/salon-api';

export async function openNew(browser: Browser, language: Language): Promise<Page> {
  const sheet = new CarnetSheet();
  sheet.open();
  let isPermitted = false;
  const answer = async ({ action, command, key }: SalonRequest) => {
    if (action !== 'set-up' || isPermitted) return sheet.call(action, command, key);
    isPermitted = true;
    return { fails: 'PERMISSION_DENIED' };
  };
  const page = await openApiPage(browser, { answer }, { language });
  page.setDefaultTimeout(15_000);
  return page;
}

export async function* walkFirst(page: Page): AsyncGenerator<string> {
  const settle = () => settled(page);
  await page.locator('#currency').waitFor();
  await settle();
  yield 'not set up';
  await page.locator('.foot .main').click();
  await settle();
  yield 'several accounts';
  await page.locator('#currency').selectOption('EUR');
  await page.locator('.foot .main').click();
  await page.locator('input[name=ready]').first().waitFor();
  await settle();
  yield 'first steps';
  await page.locator('input[value=square]').check();
  await settle();
  yield 'first steps, something free';
  await page.locator('input[value=salonized]').check();
  await page.locator('form .main').click();
  await page.locator('#pick-services').waitFor();
  await settle();
  yield 'first steps, services';
  await page.locator('#pick-services').click();
  await settle();
  yield 'services to tick';
  await page.locator('#price-updo').fill('x');
  await page.locator('.foot .main').click();
  await page.locator('.foot [role=alert]').waitFor();
  await settle();
  yield 'services, refused';
  await page.locator('#price-updo').fill('62,50');
  await page.locator('.foot .main').click();
  await page.locator('#first-steps').waitFor();
  await settle();
  yield 'the till of a new sheet';
  await page.locator('#first-steps').click();
  await page.locator('#first-invoice').waitFor();
  await settle();
  yield 'first steps, an invoice';
  await page.locator('#skip-first').click();
  yield* walkEmpty(page);
}

async function* walkEmpty(page: Page): AsyncGenerator<string> {
  for (const at of [1, 2]) {
    await page.locator('.tabs button').nth(at).click();
    await page.locator('main[aria-busy=true]').waitFor({ state: 'detached' });
    await settled(page);
    yield at === 1 ? 'no clients' : 'a first programme';
  }
  for (const row of ['cards', 'staff', 'bookings', 'retention', 'installation', 'messages']) {
    await page.locator('.tabs button').nth(3).click();
    await page.locator(`#more-${row}`).click();
    await settled(page);
    yield `nothing yet: ${row}`;
  }
}
