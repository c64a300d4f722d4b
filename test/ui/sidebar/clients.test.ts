import type { Browser } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { invoiceOf } from '../../google/salon';
import { sharedBrowser } from '../browser';
import { openSalonPage, type Salon } from './salon-page';

let browser: Browser;
let salon: Salon;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await salon.close());

async function clients(crowd = 0) {
  salon = await openSalonPage(browser, {}, crowd);
  await salon.page.getByRole('button', { name: 'Clients' }).click();
  await salon.page.locator('button.opt', { hasText: 'Sofie' }).waitFor();
  return salon.page;
}

describe('the clients', () => {
  test('are sorted by last visit, name or balance', async () => {
    const page = await clients();
    const first = () => page.locator('button.opt').first().textContent();
    expect(await first()).toContain('Sofie');
    await page.locator('#sort').selectOption('balance');
    expect(await first()).toContain('Sofie');
    await page.locator('#sort').selectOption('name');
    expect(await first()).toMatch(/<img|=IMPORT/);
  });

  test('stay quick when there are five thousand: a search answers at once, few rows are drawn', async () => {
    const page = await clients(5000);
    await page.getByText('5,006 clients').waitFor();
    expect(await page.locator('button.opt .num').count()).toBe(50);
    const started = Date.now();
    await page.locator('#q').fill('client 4999');
    await page.getByText('1 client', { exact: true }).waitFor();
    expect(Date.now() - started).toBeLessThan(1500);
    await page.locator('#q').fill('');
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    expect(await page.locator('button.opt .num').count()).toBe(100);
  });

  test('open into their history, newest first, with earlier events on demand', async () => {
    salon = await openSalonPage(browser);
    const { page, api } = salon;
    const { clients: all } = api.sheet.answer('list-clients', { first: 2 });
    const sofie = all.find(({ name }) => name.startsWith('Sofie'));
    if (sofie === undefined) throw new Error('Sofie is gone');
    const { id, row, version, standing } = sofie;
    for (let visit = 0; visit < 20; visit++)
      api.sheet.answer(
        'record-invoice',
        invoiceOf({ id, row }, version + visit, 1000, standing.balance + visit + 1),
      );
    await page.getByRole('button', { name: 'Clients' }).click();
    await page.locator('button.opt', { hasText: 'Sofie' }).click();
    const rows = page.locator('.hist tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(20);
    expect(await rows.first().textContent()).toMatch(
      /Earned[\s\S]*20\sNov\s·\sNo\.\s23\s·\sCut\s·\s€10\.00\+11,232/,
    );
    await page.getByRole('button', { name: 'Show earlier' }).click();
    await page.getByText('receipt 2006').waitFor();
    expect(await rows.count()).toBe(21);
  });

  test('a new invoice begins with the client chosen', async () => {
    const page = await clients();
    await page.locator('button.opt', { hasText: 'Julie Martin' }).click();
    await page.getByRole('button', { name: 'New invoice' }).click();
    expect(await page.locator('#who').textContent()).toBe('Julie Martin');
  });

  test('a new client with another client’s card is refused at the card field', async () => {
    const page = await clients();
    await page.getByRole('button', { name: 'Add client' }).click();
    await page.locator('#new-name').fill('Somebody');
    await page.locator('#new-loyaltyCard').fill('C-1001');
    await page.keyboard.press('Enter');
    await page.locator('#new-loyaltyCard-err', { hasText: 'Julie Martin has the same card.' }).waitFor();
  });

  test('a birthday is typed as people say it, and one that no calendar has is refused', async () => {
    const page = await clients();
    await page.getByRole('button', { name: 'Add client' }).click();
    await page.locator('#new-name').fill('Noor Peeters');
    await page.locator('#new-birthday').fill('31/2');
    await page.keyboard.press('Enter');
    await page.locator('#new-birthday-err', { hasText: '“31/2” is no birthday.' }).waitFor();
    await page.locator('#new-birthday').fill('5 mrt.');
    await page.keyboard.press('Enter');
    await page.locator('#who', { hasText: 'Noor Peeters' }).waitFor();
    expect(salon.api.sent('add-client')[0]).toMatchObject({ name: 'Noor Peeters', birthday: '03-05' });
  });

  test('the list is exported as a file', async () => {
    const page = await clients();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export list' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('carnet-balances-2026-11-22.csv');
  });
});
