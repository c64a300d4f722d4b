/** A way through all views of the till on a phone, for what has to hold in each of them. */
import type { Page } from 'playwright-core';
import type { PhonePage } from '../phone/phone-page';
import { settled } from '../sidebar/api-page';

/** The page was opened for the first time. */
export async function* walkPhone({ page, api }: PhonePage): AsyncGenerator<string> {
  await page.locator('.whole .btn.main').waitFor();
  await settled(page);
  yield 'welcome';
  await page.locator('.whole .btn.main').click();
  await page.locator('.card .opt', { hasText: 'Sofie' }).waitFor();
  await settled(page);
  yield 'find';
  await choose(page, 'ju', 'Julie Martin');
  await settled(page);
  yield 'till, empty';
  await addItem(page, 'cut');
  await addItem(page, 'sham');
  await settled(page);
  yield 'till';
  await page.locator('.line .name').first().click();
  await page.locator('.line input').first().waitFor();
  await settled(page);
  yield 'a line';
  await page.locator('.line .name').first().click();
  await page.locator('#details-open').click();
  await page.locator('#reward-5').waitFor();
  await settled(page);
  yield 'rewards';
  await page.locator('#reward-5').click();
  await settled(page);
  yield 'a gift card for points';
  await page.locator('#cards-open').click();
  await page.locator('#card-code').fill('zzz');
  await page.keyboard.press('Enter');
  await settled(page);
  yield 'a gift card that is none';
  await page.locator('#card-code').fill('');
  api.force('record-invoice', { fails: 'NetworkError: Connection failure due to HTTP 0' });
  await page.locator('#save').click();
  await page.locator('.banner.warn').waitFor();
  await settled(page);
  yield 'no internet';
  await page.locator('#save').click();
  await page.locator('#next-invoice').waitFor();
  await settled(page);
  yield 'saved';
  await page.locator('main .wrap .btn').first().click();
  await page.locator('main .wrap .btn').nth(1).waitFor({ state: 'detached' });
  await settled(page);
  yield 'undone';
  await page.locator('#next-invoice').click();
  await tab(page, 2);
  await page.locator('.hist .name').first().click();
  await settled(page);
  yield 'today';
  await tab(page, 1);
  await page.locator('#q').waitFor();
  await settled(page);
  yield 'clients';
  await page.locator('.opt', { hasText: 'Julie Martin' }).click();
  await page.locator('.hist').waitFor();
  await settled(page);
  yield 'client';
  await page.locator('.wrap .btn').nth(1).click();
  await page.locator('dialog #hand-points').waitFor();
  await settled(page);
  yield 'points by hand';
  await page.keyboard.press('Escape');
  await page.locator('.hist .name').nth(1).click();
  await page.locator('.actions button').nth(2).click();
  await page.locator('dialog .sum').first().waitFor();
  await settled(page);
  yield 'an earlier invoice is taken back';
  await page.keyboard.press('Escape');
  await tab(page, 0);
  await page.locator('.even .btn').nth(1).click();
  await page.locator('#new-name').waitFor();
  await page.locator('#new-name').fill('Nora');
  await settled(page);
  yield 'a new client';
  // The link has ended meanwhile.
  api.force('add-client', { ok: false, refusal: { code: 'capability-expired' } });
  await page.locator('dialog .main').click();
  await page.locator('.whole').waitFor();
  await settled(page);
  yield 'ended';
}

export async function choose(page: Page, query: string, name: string): Promise<void> {
  await page.locator('#client').fill(query);
  await page.locator('.card .opt', { hasText: name }).click();
  await page.locator('#add').waitFor();
}

export async function addItem(page: Page, query: string): Promise<void> {
  await page.locator('#add').fill(query);
  await page.locator('[role=option]').first().waitFor();
  await page.keyboard.press('Enter');
}

export async function tab(page: Page, index: number): Promise<void> {
  await page.locator('.dock button').nth(index).click();
}
