import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { salonFile } from '../../fixture-file';
import { sharedBrowser } from '../browser';
import { openMore } from './owner-page';
import type { SalonRequest } from './salon-api';
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
  await page.getByText(files[0]?.name ?? '', { exact: true }).waitFor();
  return page;
}

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const read = (page: Page) => page.getByRole('button', { name: 'Read files' }).click();
const AMBIGUOUS =
  'Bon;Datum;Omschrijving;Klant;Aantal;Bedrag\r\n1;03/04/2018;Knippen;A01;1;25,50\r\n2;05/04/2018;Föhnen;A02;x;30,00\r\n';

/** Delays every answer, so that a person has time to press a button. */
function slow(milliseconds: number): void {
  const { api } = sidebar;
  const answer = api.answer.bind(api);
  Object.assign(api, {
    async answer(request: SalonRequest) {
      await new Promise((then) => setTimeout(then, milliseconds));
      return await answer(request);
    },
  });
}

const sent = (action: string) => sidebar.api.requests.filter((request) => request.action === action);

describe('an import', () => {
  test('of a real salon goes catalogs first, then receipts, in portions of a hundred', async () => {
    const page = await chosen(
      { name: 'receipts.csv', bytes: utf8(salonFile('receipts.csv')) },
      { name: 'services.csv', bytes: utf8(salonFile('services.csv')) },
      { name: 'products.csv', bytes: utf8(salonFile('products.csv')) },
    );
    await read(page);
    await page.getByRole('button', { name: 'Import into catalog' }).click();
    await page.getByRole('button', { name: 'Import 707 invoices' }).waitFor();
    const review = await page.locator('main').textContent();
    expect(review).toMatch(/New clients\s*488/);
    expect(review).toMatch(/Points\s*5,338/);
    expect(review).toMatch(/Whole file\s*927\s*55,121\.09/);
    await page.getByRole('button', { name: 'Import 707 invoices' }).click();
    await page.getByText('Import finished').waitFor();
    const portions = sent('take-receipts').map(
      ({ command }) => (command as { invoices: unknown[] }).invoices.length,
    );
    expect(portions).toEqual([100, 100, 100, 100, 100, 100, 100, 7]);
  });

  test('asks for the order of dates that can be read both ways', async () => {
    const page = await chosen({ name: 'kassa.csv', bytes: utf8(AMBIGUOUS) });
    await read(page);
    await page.getByText('03/04/2018 is 3 Apr 2018').waitFor();
    await page.getByText('03/04/2018 is 4 Mar 2018').waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('Choose how the file writes its dates.').waitFor();
    await page.getByLabel('Day first').click();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Import 1 invoice' }).waitFor();
    expect(sent('plan-receipts').map(({ command }) => (command as { dateOrder: unknown }).dateOrder)).toEqual(
      [null, 'dmy'],
    );
  });

  test('asks about a number used on two days, and follows the answer', async () => {
    const rows = ['1,2026-03-14,Cut,A01,1,20', '1,2026-03-15,Cut,B02,1,20', '1,2026-03-16,Cut,B02,1,20'];
    const text = ['Receipt,Date,Description,Client,Quantity,Amount', ...rows].join('\n');
    const page = await chosen({ name: 'till.csv', bytes: utf8(text) });
    await read(page);
    await page.getByText('Receipt 1 appears on 14 Mar 2026').waitFor();
    await page.getByRole('button', { name: 'Import 3 invoices' }).waitFor();
    await page.getByLabel('No number comes twice').click();
    await page.getByRole('button', { name: 'Import 1 invoice' }).waitFor();
    await page.getByText('The receipt has several dates for this client').first().waitFor();
    await page.getByLabel('It begins again each day').click();
    await page.getByRole('button', { name: 'Import 3 invoices' }).click();
    await page.getByText('Import finished').waitFor();
  });

  test('shows refused rows with their reasons and hands them over as a file', async () => {
    const page = await chosen({ name: 'kassa.csv', bytes: utf8(AMBIGUOUS) });
    await read(page);
    await page.getByLabel('Day first').click();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('“x” is not a quantity.').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('kassa-refused.csv');
  });

  test('asks the server again when the receipts are to be history only', async () => {
    const page = await chosen({ name: 'kassa.csv', bytes: utf8(AMBIGUOUS) });
    await read(page);
    await page.getByLabel('Day first').click();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByLabel('History only').click();
    await expect
      .poll(() => sent('plan-receipts').map(({ command }) => (command as { recordOnly: boolean }).recordOnly))
      .toEqual([false, false, true]);
    await page.getByRole('button', { name: 'Import 1 invoice' }).click();
    await page.getByText('Import finished').waitFor();
    expect(sent('take-receipts')[0]?.command).toMatchObject({ recordOnly: true });
  });

  test('can be stopped, and continues with the rest', async () => {
    const page = await chosen({ name: 'receipts.csv', bytes: utf8(salonFile('receipts.csv')) });
    await read(page);
    const take = page.getByRole('button', { name: 'Import 707 invoices' });
    await take.waitFor();
    slow(250);
    await take.click();
    await page.getByRole('status').getByText('100 of 707').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('status').getByText('200 of 707').waitFor();
    await page.getByRole('button', { name: 'Go on' }).waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('Import finished').waitFor();
    expect(sent('take-receipts')).toHaveLength(8);
  });

  test('that is interrupted says so, and the same portion is sent again', async () => {
    const page = await chosen({ name: 'kassa.csv', bytes: utf8(AMBIGUOUS) });
    await read(page);
    await page.getByLabel('Day first').click();
    await page.getByRole('button', { name: 'Go on' }).click();
    sidebar.api.force('take-receipts', { ok: false, refusal: { code: 'busy' } });
    await page.getByRole('button', { name: 'Import 1 invoice' }).click();
    await page.getByText('Someone else is saving.').waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('Import finished').waitFor();
  });

  test('asks for the kind of a file if its header does not show it', async () => {
    const page = await chosen({ name: 'list.csv', bytes: utf8('Name,Price\nCut,20\n') });
    await read(page);
    await page.getByText('its columns do not tell').waitFor();
    await page.getByLabel('Services').click();
    await read(page);
    await page.getByText('New in the catalog').waitFor();
    expect(sent('plan-catalog')[0]?.command).toMatchObject({ kind: 'service' });
  });

  test.each([
    ['UTF-8', utf8(AMBIGUOUS)],
    ['UTF-8 with its mark', utf8(`\ufeff${AMBIGUOUS}`)],
    ['UTF-16', Buffer.from(`\ufeff${AMBIGUOUS}`, 'utf16le')],
    ['windows-1252', Buffer.from(AMBIGUOUS, 'latin1')],
  ])('reads a file in %s', async (_, bytes) => {
    const page = await chosen({ name: 'kassa.csv', bytes });
    await read(page);
    await page.getByLabel('Day first').waitFor();
    const texts = sent('plan-receipts').map(({ command }) => (command as { text: string }).text);
    expect(texts.map((text) => text.replace('\ufeff', ''))).toEqual([AMBIGUOUS]);
  });
});
