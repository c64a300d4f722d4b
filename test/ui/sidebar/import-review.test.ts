/** Step 3 of moving in, in a real browser: the review of what is about to come in. */
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { contact } from '../../google/salon';
import { sharedBrowser } from '../browser';
import {
  answer,
  balances,
  type Chosen,
  choose,
  clients,
  onward,
  planned,
  sales,
  step,
  takeAll,
} from './moving-in';
import { type SalonOptions, someRewards } from './salon-api';
import { openSalonPage, type Salon } from './salon-page';

let browser: Browser;
let salon: Salon;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await salon.close());

/** The review of the files, once their columns have been looked at. */
async function reviewOf(files: readonly Chosen[], options: SalonOptions = {}): Promise<Page> {
  salon = await openSalonPage(browser, { rewards: someRewards, ...options });
  return await choose(salon, files);
}

describe('the review', () => {
  test('says how many are new and here, with points, worth and expiry', async () => {
    const page = await reviewOf(
      [clients('Noor Peeters,0471 00 00 01,,300', 'Julie Martin,0470/12 34 56,j@example.com,40')],
      { policies: { expiry: 'earned', expiryMonths: 12 } },
    );
    const text = await planned(page);
    expect(text).toMatch(/New1.*something added1.*Already here0/);
    expect(text).toMatch(/340 points.*for 2 clients, worth up to €136\.00 off/);
    expect(text).toMatch(/They expire.*As if earned today: \d+ \w+ \d{4}.*Never/);
    await takeAll(page);
    expect(balances(salon)).toMatchObject({ 'Noor Peeters': 300, 'Julie Martin': 168 });
  });

  test('does not ask when points expire where none ever do', async () => {
    const page = await reviewOf([clients('Noor Peeters,0471 00 00 01,,300')]);
    expect(await planned(page)).toContain('They do not expire: your points never do.');
    expect(await page.locator('input[name=expiry]').count()).toBe(0);
  });

  test('asks who somebody is, and nothing is taken before the answer', async () => {
    const page = await reviewOf([clients('Sofie De Smet,,,30', 'Amelie Laurent,0499 99 99 99,,70')]);
    const text = await planned(page);
    expect(text).toContain('Maybe the same?');
    expect(text).toContain('You have Amélie Laurent, +32 486 90 12 77');
    await answer(page, 'Sofie De Smet', 'Same person');
    await answer(page, 'Amelie Laurent', 'New client');
    await takeAll(page);
    expect(balances(salon)).toMatchObject({
      'Sofie De Smet': 1242,
      'Amélie Laurent': 64,
      'Amelie Laurent': 70,
    });
  });

  test('asks once about all of whom a file has a name alone, or one by one', async () => {
    const page = await reviewOf([clients('Sofie De Smet,,,30', 'LAURENT Amélie,,,70', 'Noor Peeters,,,5')]);
    const text = await planned(page);
    expect(text).toContain('Of 2 clients the file has a name alone');
    expect(text).toContain('Sofie De Smet · LAURENT Amélie');
    expect(await page.locator('.foot').textContent()).toContain('One answer missing');
    expect(await page.locator('input[name^=who-]').count()).toBe(0);
    await page.getByText('Yes, all of them').click();
    expect(await planned(page)).toContain('2 answered');
    await page.getByText('One by one').click();
    await answer(page, 'LAURENT Amélie', 'New client');
    await takeAll(page);
    expect(balances(salon)).toMatchObject({
      'Sofie De Smet': 1242,
      'Amélie Laurent': 64,
      'LAURENT Amélie': 70,
      'Noor Peeters': 5,
    });
  });

  test('asks which balance counts for a client who stands in the file twice', async () => {
    const page = await reviewOf([
      clients('Noor Peeters,0471 00 00 01,,300', 'Noor Peeters,0471 00 00 01,,310'),
    ]);
    await planned(page);
    expect(await page.locator('.foot').textContent()).toContain('One answer missing');
    await page.locator('.foot .main').click({ force: true });
    expect(salon.api.sent('take-clients')).toEqual([]);
    await page.getByText('Row 3: 310 points').click();
    await takeAll(page);
    expect(balances(salon)).toMatchObject({ 'Noor Peeters': 310 });
  });

  test('leaves out a sale that was recorded at this till, and takes it where the owner says so', async () => {
    const files = [sales('7,2026-11-08,Cut,Julie Martin,1,1280.00', '8,2026-11-09,Cut,Julie Martin,1,50.00')];
    const page = await reviewOf(files);
    // The file has a name alone.
    await page.getByText('Same person', { exact: true }).click();
    const text = await planned(page);
    expect(text).toContain('1 sale is here already');
    expect(text).toContain('recorded at this till');
    expect(text).toMatch(/Receipts1.*Sales€50\.00/);
    await page.getByText('Take them all the same').click();
    await expect.poll(() => planned(page)).toMatch(/Receipts2.*Sales€1,330\.00/);
  });

  test('says what returns take back, and what history only means', async () => {
    const files = [sales('7,2026-11-03,Cut,Ann Claes,1,55.00', '8,2026-11-04,Cut,Ann Claes,-1,-55.00')];
    const page = await reviewOf(files);
    expect(await planned(page)).toMatch(/Returns1.*They take back 5 points/);
    await page.getByText('Keep as history, no points').click();
    expect(await takeAll(page)).toContain('Past sales2');
    expect(balances(salon)).toMatchObject({ 'Ann Claes': 0 });
  });
});

describe('the review of many, of some, and of none that can be read', () => {
  const family = Array.from(
    { length: 60 },
    (_, at) => `Kid${at} Claes,0472 00 ${String(at).padStart(2, '0')} 00,,1`,
  );

  test('shows those without an answer first, more when asked, and takes one answer for all', async () => {
    salon = await openSalonPage(browser, { rewards: someRewards });
    for (let at = 0; at < 60; at++)
      salon.api.sheet.answer(
        'add-client',
        contact(`Parent${at} Maes`, `0472 00 ${String(at).padStart(2, '0')} 00`),
      );
    await salon.page.reload();
    await salon.page.locator('#client').waitFor();
    const page = await choose(salon, [clients(...family)]);
    await planned(page);
    expect(await page.locator('.foot').textContent()).toContain('60 answers missing');
    const questions = page.locator('fieldset:has(input[name^=who-])');
    expect(await questions.count()).toBe(50);
    await questions.first().getByText('Same person').click();
    await page.getByRole('button', { name: 'Show 10 more' }).click();
    expect(await questions.count()).toBe(60);
    await page.getByRole('button', { name: 'All are new clients' }).click();
    await takeAll(page);
    expect(balances(salon)).toMatchObject({ 'Parent0 Maes': 1, 'Kid1 Claes': 1, 'Kid59 Claes': 1 });
    expect(Object.keys(balances(salon))).not.toContain('Kid0 Claes');
  });

  test('takes nobody for new as long as not all clients could be read', async () => {
    salon = await openSalonPage(browser, { rewards: someRewards });
    salon.api.force('list-clients', { ok: false, refusal: { code: 'busy' } });
    await salon.page.reload();
    await salon.page.locator('#client').waitFor();
    const page = await choose(salon, [clients('Julie Martin,0470/12 34 56,j@example.com,40')]);
    await page.getByRole('button', { name: 'Try again' }).first().waitFor();
    expect(salon.api.sent('plan-clients')).toEqual([]);
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await expect.poll(() => page.locator('main').textContent()).toMatch(/New0.*something added1/);
  });

  test('keeps what was said when the columns are looked at once more', async () => {
    const page = await reviewOf([clients('Sofie De Smet,,,30', 'Amelie Laurent,0499 99 99 99,,70')], {
      policies: { expiry: 'earned', expiryMonths: 12 },
    });
    await planned(page);
    await answer(page, 'Sofie De Smet', 'Same person');
    await answer(page, 'Amelie Laurent', 'New client');
    await page.getByText('Never', { exact: true }).click();
    await page.locator('.foot button', { hasText: 'Back' }).click();
    await step(page, 2).waitFor();
    await onward(page, 2);
    await planned(page);
    expect(await page.locator('input[name^=who-]:checked').count()).toBe(2);
    expect(await page.locator('input[name=expiry]').nth(1).isChecked()).toBe(true);
  });

  test('never takes the plan of an earlier answer', async () => {
    const page = await reviewOf([clients('Sofie De Smet,,,30', 'Amelie Laurent,0499 99 99 99,,70')]);
    await answer(page, 'Sofie De Smet', 'Same person');
    await planned(page);
    await answer(page, 'Amelie Laurent', 'New client');
    // The plan of before the answer is gone in the same moment.
    expect(await page.locator('.foot .main').getAttribute('aria-disabled')).toBe('true');
    await page.locator('.foot .main:not([aria-disabled])').waitFor();
  });
});
