/** A way through all views of the till on a phone, for what has to hold in each of them. */
import type { Page } from 'playwright-core';
import { settled } from '../sidebar/api-page';
import type { PhonePage } from './phone-page';

/** Calls back in each view; the page was opened for the first time. */
export async function walkPhone(
  { page, api }: PhonePage,
  at: (view: string) => Promise<void>,
): Promise<void> {
  const seen = async (view: string) => {
    await settled(page);
    await at(view);
  };
  await page.locator('.whole .btn.main').waitFor();
  await seen('welcome');
  await page.locator('.whole .btn.main').click();
  await page.locator('.card .opt', { hasText: 'Sofie' }).waitFor();
  await seen('find');
  await choose(page, 'ju', 'Julie Martin');
  await seen('till, empty');
  await addItem(page, 'cut');
  await addItem(page, 'sham');
  await seen('till');
  await page.locator('.line .name').first().click();
  await page.locator('.line input').first().waitFor();
  await seen('a line');
  await page.locator('.line .name').first().click();
  await page.locator('#details-open').click();
  await page.locator('#reward-5').waitFor();
  await seen('rewards');
  await page.locator('#reward-5').click();
  await seen('a gift card for points');
  await page.locator('#cards-open').click();
  await page.locator('#card-code').fill('zzz');
  await page.keyboard.press('Enter');
  await seen('a gift card that is none');
  await page.locator('#card-code').fill('');
  api.force('record-invoice', { fails: 'NetworkError: Connection failure due to HTTP 0' });
  await page.locator('#save').click();
  await page.locator('.banner.warn').waitFor();
  await seen('no internet');
  await page.locator('#save').click();
  await page.locator('#next-invoice').waitFor();
  await seen('saved');
  await page.locator('main .wrap .btn').first().click();
  await page.locator('main .wrap .btn').nth(1).waitFor({ state: 'detached' });
  await seen('undone');
  await page.locator('#next-invoice').click();
  await tab(page, 2);
  await page.locator('.hist .name').first().click();
  await seen('today');
  await tab(page, 1);
  await page.locator('#q').waitFor();
  await seen('clients');
  await page.locator('.opt', { hasText: 'Julie Martin' }).click();
  await page.locator('.hist').waitFor();
  await seen('client');
  await page.locator('.wrap .btn').nth(1).click();
  await page.locator('dialog #hand-points').waitFor();
  await seen('points by hand');
  await page.keyboard.press('Escape');
  await page.locator('.hist .name').nth(1).click();
  await page.locator('.actions button').nth(2).click();
  await page.locator('dialog .sum').first().waitFor();
  await seen('an earlier invoice is taken back');
  await page.keyboard.press('Escape');
  await tab(page, 0);
  await page.locator('.even .btn').nth(1).click();
  await page.locator('#new-name').waitFor();
  await page.locator('#new-name').fill('Nora');
  await seen('a new client');
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
