// Moving in, steps 1 and 2: files of any kind are chosen, recognised, and what they leave open is asked once.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sharedBrowser } from '../browser';
import { openMore } from './owner-page';
import { openSalonPage, type Salon } from './salon-page';

let browser: Browser;
let sidebar: Salon;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await sidebar.close());

type Chosen = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

const fixture = (name: string): Chosen => ({
  name,
  mimeType: 'text/csv',
  buffer: readFileSync(new URL(`../../fixtures/import/${name}`, import.meta.url)),
});
const written = (name: string, text: string): Chosen => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text, 'utf8'),
});

async function opened(): Promise<Page> {
  sidebar = await openSalonPage(browser);
  await openMore(sidebar.page, 'import');
  await sidebar.page.locator('#files').waitFor({ state: 'attached' });
  return sidebar.page;
}

async function chosen(...files: readonly Chosen[]): Promise<Page> {
  const page = await opened();
  await page.setInputFiles('#files', [...files]);
  await page.getByText('Chosen').waitFor();
  return page;
}

const next = (page: Page) => page.locator('.foot .main').click();
const main = (page: Page) => page.locator('main').innerText();

describe('step 1', () => {
  test('says of each file what it is, which till wrote it, and why one cannot be read', async () => {
    const page = await chosen(
      fixture('fresha-sales.csv'),
      fixture('clients-points.csv'),
      fixture('empty.csv'),
    );
    const text = await main(page);
    expect(text).toContain('Recognised: Fresha');
    expect(text).toContain('Recognised by its headings');
    expect(text).toContain('The file has no rows.');
    expect(text).toContain('3 files');
  });

  test('opens a workbook with several sheets, each as a file of its own', async () => {
    const page = await chosen(fixture('two-sheets.xlsx'));
    await page.getByText('sheet “Klanten”, 2 rows').waitFor();
    await page.getByText('sheet “Verkoop”, 3 rows').waitFor();
    expect(
      await page.locator('select').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value)),
    ).toEqual(['clients', 'receipts']);
    expect(sidebar.api.requests.filter(({ action }) => action === 'plan-receipts')).toEqual([]);
  });

  test('asks for the kind of a file whose headings do not tell, and does not go on before', async () => {
    const page = await chosen(written('list.csv', 'Name,Price\nCut,20\n'));
    await page.getByText('Not sure: please choose').waitFor();
    expect(await page.locator('.foot .main').getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel('What is in it').selectOption('services');
    await next(page);
    await page.getByText('What each column is').waitFor();
  });

  test('knows a list of bookings, and a calendar, whose reader comes late', async () => {
    const page = await chosen(
      written('b.csv', 'Code,Service,Date,Time\nA1,Cut,2026-03-05,10:00\n'),
      written(
        'salon.ics',
        'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260305T100000\nEND:VEVENT\nEND:VCALENDAR',
      ),
    );
    await page.getByText('Recognised: iCalendar').waitFor();
    expect(
      await page.locator('select').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value)),
    ).toEqual(['bookings', 'bookings']);
    expect(await page.locator('.foot .main').getAttribute('aria-disabled')).toBeNull();
  });

  test('takes files that are dropped', async () => {
    const page = await opened();
    const transfer = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['Bon;Datum;Klant;Bedrag\n1;2026-03-05;Ana Ruiz;55,00\n'], 'kassa.csv'));
      return data;
    });
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer });
    await page.getByText('kassa.csv').waitFor();
  });
});

describe('step 2', () => {
  test('shows what each column is, and a changed one changes what is read', async () => {
    const page = await chosen(fixture('total-and-net.csv'));
    await next(page);
    expect(await page.getByLabel('Total', { exact: true }).inputValue()).toBe('amount');
    await page.getByText('What clients paid is read from “Total”.').waitFor();
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByLabel('Net', { exact: true }).selectOption('amount');
    expect(await page.getByLabel('Total', { exact: true }).inputValue()).toBe('');
    await page.getByText('What clients paid is read from “Net”.').waitFor();
  });

  test('asks for a column that is needed and was not found', async () => {
    const page = await chosen(
      written('odd.csv', 'Receipt,Date,Client,Whatever\n1,2026-03-05,Ana Ruiz,55.00\n'),
    );
    await next(page);
    await page.getByText('Say which column is the amount.').waitFor();
    await next(page);
    await page.getByLabel('Whatever').selectOption('amount');
    await expect.poll(() => page.getByText('Say which column is').count()).toBe(0);
  });

  test('asks for dates that can be read in two ways, says what is missing, and goes on once it is said', async () => {
    const page = await chosen(fixture('one-date-against-many.csv'));
    await next(page);
    await page.getByText('03/25/2026, in row 62, can only be 25 Mar 2026.').waitFor();
    await next(page);
    await page.getByText('Choose one.').waitFor();
    await page.getByText('2 Mar 2026', { exact: true }).click();
    await page.locator('summary', { hasText: '2 rows cannot be read' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save these rows' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('one-date-against-many-refused.csv');
    const saved = readFileSync((await download.path()) ?? '', 'utf8');
    expect(saved.split('\r\n')[0]).toBe('\ufeffReceipt,Date,Description,Client,Staff,Quantity,Amount,Reason');
    expect(saved).toContain('60,13/25/2026,Cut,Bo,Kim,1,55.00,61: “13/25/2026” is not a date.');
  });

  test('says how dates are read where one of them proves it, and asks nobody who does not want another way', async () => {
    const page = await chosen(fixture('dates-day-first.csv'));
    await next(page);
    await page.getByText('Dates: 03/04/2018 is 3 Apr 2018.').waitFor();
    await page.getByText('25/04/2018, in row 3, can only be 25 Apr 2018.').waitFor();
    expect(await page.locator('input[name=dates]').count()).toBe(0);
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await page.getByText('4 Mar 2018', { exact: true }).click();
    await page.locator('summary', { hasText: 'cannot be read' }).waitFor();
  });

  test('lists what is left out, and takes it where a person says so', async () => {
    const page = await chosen(fixture('voided.csv'));
    await next(page);
    await page.getByText('3 rows are marked “Voided”, “Cancelled” and “Refunded”.').waitFor();
    await page.locator('summary', { hasText: '3 rows left out' }).click();
    await page.locator('details td', { hasText: 'cancelled' }).first().waitFor();
    await page.getByLabel('Take them as sales').check();
    await expect.poll(() => page.locator('summary', { hasText: 'rows left out' }).count()).toBe(0);
  });

  test('offers the name of the till that was said last, and calls a known till by its own', async () => {
    const page = await chosen(fixture('am-pm.csv'));
    const name = page.locator('#till-name');
    expect(await name.inputValue()).toBe('');
    await name.fill('Kappersoft');
    for (let presses = 0; presses < 4; presses++) await next(page);
    await expect
      .poll(() => sidebar.api.requests.filter(({ action }) => action === 'remember-files').length)
      .toBe(1);
    await page.locator('.tabs button').first().click();
    await openMore(page, 'import');
    await page.setInputFiles('#files', [fixture('currency-signs.csv')]);
    await expect.poll(() => name.inputValue()).toBe('Kappersoft');
    await page.setInputFiles('#files', [fixture('fresha-sales.csv')]);
    await expect.poll(() => name.inputValue()).toBe('');
  });

  test('remembers for the next file with the same headings', async () => {
    const page = await chosen(fixture('dates-ambiguous.csv'));
    await next(page);
    await page.getByText('3 Apr 2018', { exact: true }).click();
    await next(page);
    await expect
      .poll(() => sidebar.api.requests.filter(({ action }) => action === 'remember-files').length)
      .toBe(1);
    await page.locator('.tabs button').first().click();
    await openMore(page, 'import');
    await page.setInputFiles('#files', [fixture('dates-ambiguous.csv')]);
    await page.getByText('Read as last time').waitFor();
    await next(page);
    expect(await page.locator('input[name=dates]:checked').count()).toBe(1);
  });
});
