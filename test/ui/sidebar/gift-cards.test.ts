import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sharedBrowser } from '../browser';
import { type Owner, openMore, openOwner, sell } from './owner-page';
import { someRewards } from './salon-api';

let browser: Browser;
let owner: Owner;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await owner.close());

/** Two gift cards, one of them earned with points, and a voucher. */
async function storedValues(): Promise<Page> {
  owner = await openOwner(browser, { rewards: someRewards });
  sell(owner.api, ['GC']);
  sell(owner.api, [], ['Gift card of 25']);
  sell(owner.api, [], ['For a friend']);
  await openMore(owner.page, 'cards');
  await owner.page.locator('details').first().waitFor();
  return owner.page;
}

const ids = () => owner.api.sheet.answer('list-stored-value', {}).storedValues.map(({ state }) => state.id);
const ending = (id: string) => `…${id.slice(-4)}`;

describe('gift cards and vouchers', () => {
  test('are listed with their balances, the newest first, and never with a code', async () => {
    const page = await storedValues();
    await page.getByText('2 gift cards with €55.00 on them').waitFor();
    await page.getByText('1 voucher not used yet').waitFor();
    const rows = await page.locator('details > summary').allTextContents();
    expect(rows.map((row) => row.slice(0, 5))).toEqual(ids().map(ending));
    expect(rows.map((row) => row.slice(5))).toEqual([
      'Voucher, open€10.00 off',
      'Gift card, open€25.00',
      'Gift card, open€30.00',
    ]);
    await page.locator('details > summary').first().click();
    const text = await page.locator('details[open] dl').textContent();
    expect(text).toContain('Good until31 May 2027');
    expect(text).toContain('Made on22 Nov 2026');
    expect(text).toContain('ForSofie De Smet');
  });

  test('are found by any part of their number, in any case', async () => {
    const page = await storedValues();
    const [, second = ''] = ids();
    await page.locator('#card-number').fill(second.slice(2, 9).toLowerCase());
    await page.getByText('1 card or voucher').waitFor();
    expect(await page.locator('details > summary').textContent()).toContain(ending(second));
    // As it is known: by the end of its code.
    await page.locator('#card-number').fill(ending(second));
    await page.getByText('1 card or voucher').waitFor();
    await page.locator('#card-number').fill('none');
    await page.getByText('0 cards and vouchers').waitFor();
  });

  test('one is voided for a reason, stays in the list and no longer counts', async () => {
    const page = await storedValues();
    const [, second = ''] = ids();
    await page.locator('summary', { hasText: ending(second) }).click();
    await page.getByRole('button', { name: 'Take gift card back…' }).click();
    await page.getByText('€25.00 on it can no longer be used').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Type a reason.').waitFor();
    expect(owner.api.sent('void-stored-value')).toEqual([]);
    await page.keyboard.type('lost');
    await page.keyboard.press('Enter');
    await page.getByText(`${ending(second)} is taken back`).waitFor();
    await page.getByText('1 gift card with €30.00 on it').waitFor();
    await page
      .locator('summary', { hasText: ending(second) })
      .getByText('Gift card, taken back')
      .waitFor();
    expect(await page.getByRole('button', { name: 'Take gift card back…' }).count()).toBe(0);
    expect(owner.api.sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  test('an empty list explains where they come from', async () => {
    owner = await openOwner(browser);
    await openMore(owner.page, 'cards');
    await owner.page.getByText('Sell one at the till').waitFor();
  });
});
