// Clients who may be there twice, and a client without a card at a till where points need one.
import type { Browser } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { contact } from '../../google/salon';
import { sharedBrowser } from '../browser';
import { openSalonPage, type Salon, type } from './salon-page';

let browser: Browser;
let salon: Salon;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await salon.close());

describe('the list of likely doubles', () => {
  async function opened() {
    salon = await openSalonPage(browser, { policies: { country: 'BE' } });
    const { page, api } = salon;
    for (const typed of [
      contact('Martin, Julie'),
      contact('Emma Laurent', '0486/90.12.77'),
      contact('Sofie De Smedt', '0497330821'),
    ])
      api.sheet.answer('add-client', typed);
    await page.reload();
    await page.locator('#client').waitFor();
    await page.locator('.tabs button').nth(1).click();
    await page.locator('#doubles', { hasText: '3 pairs look like one client' }).click();
    await page.locator('section.card').first().waitFor();
    return page;
  }

  test('says of each pair why, the surest first, and leads to their merge', async () => {
    const page = await opened();
    expect(await page.locator('section.card').allTextContents()).toEqual([
      expect.stringMatching(
        /^Sofie De Smet0497 33 08 21.*Sofie De Smedt0497330821.*same phone and almost the same name/,
      ),
      expect.stringMatching(/^Amélie Laurent.*Emma Laurent.*same phone/),
      expect.stringMatching(/^Julie Martin.*Martin, Julie.*same name/),
    ]);
    await page.locator('section.card .opt').first().click();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await page.locator('section.card').first().waitFor();
    await page.locator('section.card .opt').first().click();
    await page.getByRole('button', { name: 'Merge into one' }).click();
    await page.locator('.hist').waitFor();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await page.getByText('2 pairs look like one client').waitFor();
  });

  test('forgets a pair that is not the same, at every workstation', async () => {
    const page = await opened();
    await page
      .locator('section.card', { hasText: 'Emma' })
      .getByRole('button', { name: 'Not the same' })
      .click();
    await page.getByText('2 pairs look like one client').waitFor();
    await expect.poll(() => salon.api.sheet.answer('list-apart', {}).pairs.length).toBe(1);
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await page.locator('.tabs button').nth(1).click();
    await page.locator('#doubles', { hasText: '2 pairs look like one client' }).waitFor();
  });

  test('shows a pair again that could not be told apart, and says why', async () => {
    const page = await opened();
    salon.api.force('tell-apart', { ok: false, refusal: { code: 'busy' } });
    await page
      .locator('section.card', { hasText: 'Emma' })
      .getByRole('button', { name: 'Not the same' })
      .click();
    await page.getByRole('alert').waitFor();
    await page.getByText('3 pairs look like one client').waitFor();
  });

  test('has no row where nobody looks like somebody else', async () => {
    salon = await openSalonPage(browser);
    await salon.page.locator('.tabs button').nth(1).click();
    await salon.page.locator('button.opt', { hasText: 'Sofie' }).waitFor();
    await salon.page.waitForTimeout(300);
    expect(await salon.page.locator('#doubles').count()).toBe(0);
  });
});

describe('a client without a card, where points need one', () => {
  test('gets one at the till, and the invoice that was begun gives points', async () => {
    salon = await openSalonPage(browser, { policies: { loyaltyCard: true } });
    const { page, api } = salon;
    await type(page, 'sofie', 'Enter', 'women', 'Enter');
    await page.locator('#give-card').click();
    await page.locator('dialog .main').click();
    await page.locator('#card-given[aria-invalid]:focus').waitFor();
    await page.locator('#card-given').fill('C-1001');
    await page.locator('dialog .main').click();
    await page.locator('#card-given-err', { hasText: 'Julie Martin has the same card.' }).waitFor();
    await page.locator('#card-given').fill('C-2002');
    await page.locator('dialog .main').click();
    await page.getByText('Sofie De Smet has a card').waitFor();
    await page.locator('.pass', { hasText: 'card C-2002' }).waitFor();
    expect(await page.locator('#give-card').count()).toBe(0);
    await type(page, 'Control+Enter');
    await page.locator('h1', { hasText: 'Saved' }).waitFor();
    expect(api.sent('record-invoice')[0]?.seen.points).toBe(5);
  });
});
