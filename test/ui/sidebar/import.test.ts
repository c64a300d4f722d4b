/** A real salon's files in the page, from the first choice to the ledger; and files in every encoding. */
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { salonFile } from '../../fixture-file';
import { sharedBrowser } from '../browser';
import { settled } from './api-page';
import { openMore } from './owner-page';
import { openSalonPage, type Salon } from './salon-page';

let browser: Browser;
let sidebar: Salon;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await sidebar.close());

type Chosen = { readonly name: string; readonly bytes: Buffer };

async function chosen(...files: readonly Chosen[]): Promise<Page> {
  sidebar = await openSalonPage(browser);
  const { page } = sidebar;
  await openMore(page, 'import');
  await page.setInputFiles(
    '#files',
    files.map(({ name, bytes }) => ({ name, mimeType: 'text/csv', buffer: bytes })),
  );
  await page.locator('.foot .main:not([aria-disabled])').waitFor();
  return page;
}

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const AMBIGUOUS =
  'Bon;Datum;Omschrijving;Klant;Aantal;Bedrag\r\n1;03/04/2018;Föhnen;A01;1;25,50\r\n2;05/04/2018;Föhnen;A02;x;30,00\r\n';

/** Presses the main button until the step is left. */
async function onward(page: Page, from: number): Promise<void> {
  const step = (at: number) => page.locator(`.steps li:nth-child(${at})[aria-current]`);
  for (let presses = 0; presses < 5 && (await step(from).count()) > 0; presses++) {
    await page.locator('.foot .main:not([aria-disabled])').click();
    await settled(page);
  }
  await step(from + 1).waitFor();
}

const sent = (action: string) => sidebar.api.requests.filter((request) => request.action === action);

describe('an import', () => {
  test('of a real salon puts its items first, then takes its receipts', async () => {
    const page = await chosen(
      ...(['receipts.csv', 'services.csv', 'products.csv'] as const).map((name) => ({
        name,
        bytes: utf8(salonFile(name)),
      })),
    );
    for (const at of [1, 2]) await onward(page, at);
    // The items come first: receipts are read with them.
    await page.locator('.foot .main:not([aria-disabled])').click();
    await expect.poll(() => sent('plan-receipts').length, { timeout: 15_000 }).toBeGreaterThan(0);
    await page.locator('#planning').waitFor({ state: 'detached', timeout: 60_000 });
    await page.locator('.foot .main:not([aria-disabled])').click();
    await page.locator('#arrived').waitFor({ timeout: 60_000 });
    expect(await page.locator('main').textContent()).toContain('707');
    const order = sidebar.api.requests.map(({ action }) => action);
    expect(order.lastIndexOf('put-catalog')).toBeGreaterThan(-1);
    expect(order.lastIndexOf('put-catalog')).toBeLessThan(order.indexOf('take-receipts'));
    expect(sidebar.api.sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  test.each([
    ['UTF-8', utf8(AMBIGUOUS)],
    ['UTF-8 with its mark', utf8(`\ufeff${AMBIGUOUS}`)],
    ['UTF-16', Buffer.from(`\ufeff${AMBIGUOUS}`, 'utf16le')],
    ['windows-1252', Buffer.from(AMBIGUOUS, 'latin1')],
  ])('reads a file in %s', async (_, bytes) => {
    const page = await chosen({ name: 'kassa.csv', bytes });
    await onward(page, 1);
    await page.getByText('Föhnen').first().waitFor();
    await page.getByText('3 Apr 2018', { exact: true }).waitFor();
  });
});
